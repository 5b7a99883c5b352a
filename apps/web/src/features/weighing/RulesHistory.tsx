import { Button } from '@mantine/core';
import { Panel, useToast } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { type MatchRulesPartsFragment } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { AppliedRulesParts, UndoMatchRulesDocument } from './match-rules-documents.ts';
import classes from './match-rules.module.css';
import { changedWeights, formOf, WORD_IDS, type RulesForm } from './rule-fields.ts';

type Revision = MatchRulesPartsFragment['history'][number];

/** Who set what when; the last change can be taken back. */
export function RulesHistory({ revision, history, onReload }: { readonly revision: number; readonly history: readonly Revision[]; readonly onReload: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug: eventSlug } = useEvent();
  const { act, failure, isRunning } = useAct(UndoMatchRulesDocument, 'MatchRulesSaved', { refetchQueries: ['MatchRules'] });
  const undo = async (): Promise<void> => {
    if ((await act({ input: { eventSlug, revision } })) !== null) toast({ message: intl.formatMessage({ id: 'weighing.history.undone' }) });
  };
  return (
    <Panel title={<FormattedMessage id="weighing.history.title" />} aside={revision > 0 && <Button variant="default" size="compact-md" loading={isRunning} onClick={() => void undo()}><FormattedMessage id="weighing.history.undo" /></Button>}>
      {failure && <UserErrorNote error={failure} onReload={onReload} />}
      {history.length === 0 ? (
        <p className={classes.quiet}><FormattedMessage id="weighing.history.none" /></p>
      ) : (
        <ol className={classes.history}>
          {history.map((entry, at) => <Entry key={entry.revision} entry={entry} before={at + 1 < history.length ? formOf(readFragment(AppliedRulesParts, history[at + 1]!.rules)) : null} />)}
        </ol>
      )}
    </Panel>
  );
}

function Entry({ entry, before }: { readonly entry: Revision; readonly before: RulesForm | null }) {
  const intl = useIntl();
  const time = useTime();
  const form = formOf(readFragment(AppliedRulesParts, entry.rules));
  const changes = before ? changedWeights(before, form) : [];
  const gatesChanged = before !== null && JSON.stringify(before.gates) !== JSON.stringify(form.gates);
  const words = [...changes.map((field) => `${intl.formatMessage({ id: WORD_IDS[field] })} ${intl.formatNumber(before!.weights[field])} → ${intl.formatNumber(form.weights[field])}`), ...(gatesChanged ? [intl.formatMessage({ id: 'weighing.history.gates' })] : [])];
  return (
    <li>
      <span><b>{time.dayTime(entry.setAt)}</b> {entry.setBy ?? <FormattedMessage id="weighing.history.somebody" />}</span>
      <span className={classes.quiet}>
        {entry.restores !== null && <FormattedMessage id={entry.restores === 0 ? 'weighing.history.restoresDefaults' : 'weighing.history.restores'} values={{ revision: entry.restores }} />} {intl.formatList(words, { type: 'unit' })}
      </span>
    </li>
  );
}
