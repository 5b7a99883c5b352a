import { Button } from '@mantine/core';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTypedQuestion, type Answer } from '../../app/index.ts';
import { type MatchRulesPreviewQuery } from '../../gql/graphql.ts';
import { GateFields } from './GateFields.tsx';
import { MatchRulesPreviewDocument, SaveMatchRulesDocument } from './match-rules-documents.ts';
import classes from './match-rules.module.css';
import { isSame, PARTS, sumOf, WORD_IDS, type RulesForm as Form } from './rule-fields.ts';
import { RulesPreview } from './RulesPreview.tsx';
import { WeightFields } from './WeightFields.tsx';

export interface RulesFormProps {
  readonly revision: number;
  readonly saved: Form;
  readonly defaults: Form;
  readonly onReload: () => void;
}

interface Tried {
  readonly form: Form;
  readonly answer: Answer<MatchRulesPreviewQuery>;
}

/** The rules to be, what they would change, and the way to save them. */
export function RulesForm({ revision, saved, defaults, onReload }: RulesFormProps) {
  const intl = useIntl();
  const toast = useToast();
  const { slug: eventSlug } = useEvent();
  const [form, setForm] = useState(saved);
  const [tried, setTried] = useState<Tried | null>(null);
  const [isTrying, setTrying] = useState(false);
  const ask = useTypedQuestion(MatchRulesPreviewDocument);
  const { act, failure, isRunning } = useAct(SaveMatchRulesDocument, 'MatchRulesSaved', { refetchQueries: ['MatchRules'] });
  const isChanged = !isSame(form, saved);
  const isWhole = sumOf(form.weights) === 100;
  const attempt = async (): Promise<void> => {
    setTrying(true);
    setTried({ form, answer: await ask({ input: { eventSlug, revision, ...form } }) });
    setTrying(false);
  };
  const save = async (): Promise<void> => {
    if ((await act({ input: { eventSlug, revision, ...form } })) !== null) toast({ message: intl.formatMessage({ id: 'weighing.form.saved' }) });
  };
  const labels = Object.fromEntries(Object.entries(WORD_IDS).map(([field, id]) => [`weights.${field}`, intl.formatMessage({ id })]));
  const sum = sumOf(form.weights);
  return (
    <form className={classes.page} onSubmit={(event) => (event.preventDefault(), void save())}>
      <div className={classes.panels}>
        <Panel title={<FormattedMessage id="weighing.weights.title" />} aside={<span className={classes.sum} data-whole={isWhole || undefined} role="status"><FormattedMessage id="weighing.weights.sum" values={{ sum }} /></span>}>
          <WeightFields weights={form.weights} defaults={defaults.weights} onChange={(weights) => setForm({ ...form, weights })} />
          {!isWhole && <p className={classes.faulty}><FormattedMessage id={sum > 100 ? 'weighing.weights.over' : 'weighing.weights.under'} values={{ count: Math.abs(100 - sum), parts: PARTS.length }} /></p>}
        </Panel>
        <Panel title={<FormattedMessage id="weighing.gates.title" />}>
          <GateFields gates={form.gates} onChange={(gates) => setForm({ ...form, gates })} />
        </Panel>
      </div>
      {failure && <UserErrorNote error={failure} fieldLabels={labels} onReload={onReload} />}
      <div className={classes.actions}>
        <Button variant="default" loading={isTrying} disabled={!isWhole} onClick={() => void attempt()}><FormattedMessage id="weighing.form.try" /></Button>
        <Button type="submit" variant="filled" loading={isRunning} disabled={!isChanged || !isWhole}><FormattedMessage id="weighing.form.save" /></Button>
        <Button variant="subtle" disabled={isSame(form, defaults)} onClick={() => setForm(defaults)}><FormattedMessage id="weighing.form.defaults" /></Button>
        {isChanged && <Button variant="subtle" onClick={() => setForm(saved)}><FormattedMessage id="weighing.form.discard" /></Button>}
      </div>
      {tried && <Outcome tried={tried} isOld={!isSame(tried.form, form)} labels={labels} />}
    </form>
  );
}

function Outcome({ tried: { answer }, isOld, labels }: { readonly tried: Tried; readonly isOld: boolean; readonly labels: Readonly<Record<string, string>> }) {
  return answer.__typename === 'MatchRulesPreview' ? <RulesPreview preview={answer} isOld={isOld} /> : <UserErrorNote error={answer} fieldLabels={labels} />;
}
