import { Button, Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { Panel, useToast } from '@spilno/ui';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, useEvent, useTime, useTypedMutation } from '../../app/index.ts';
import { type DelegatePartsFragment } from '../../gql/graphql.ts';
import { useLanguages } from '../registration/index.ts';
import { ChangeDetailsDocument } from './delegate-documents.ts';
import { type DelegatesDay } from './DelegatesPage.tsx';
import { FailureNote, type SaveFailure } from './FailureNote.tsx';
import { failureOf } from '../registration/index.ts';
import classes from './delegates.module.css';

type Details = {
  readonly name: string;
  readonly jobFunction: string;
  readonly telephone: string;
  readonly languages: readonly string[];
  readonly attendsDayIds: readonly string[];
  readonly showsEmail: boolean;
  readonly showsTelephone: boolean;
};

const detailsOf = ({ name, jobFunction, telephone, languages, attendsDayIds, showsEmail, showsTelephone }: DelegatePartsFragment): Details => ({ name, jobFunction, telephone: telephone ?? '', languages, attendsDayIds, showsEmail, showsTelephone });

const LABEL_IDS = { name: 'delegates.details.name', jobFunction: 'delegates.details.jobFunction', telephone: 'delegates.details.telephone' } as const;
type TextField = keyof typeof LABEL_IDS;

/** Own name, languages and days, and what of the own contact details counterparts may see. */
export function MyDetailsPanel({ me, days }: { readonly me: DelegatePartsFragment; readonly days: readonly DelegatesDay[] }) {
  const intl = useIntl();
  const { details, set, failure, isRunning, save } = useDetails(me);
  const languages = useLanguages(details.languages);
  const labels = Object.fromEntries((Object.keys(LABEL_IDS) as TextField[]).map((field) => [field, intl.formatMessage({ id: LABEL_IDS[field] })]));
  const text = (field: TextField, type = 'text') => <TextInput type={type} label={labels[field]} value={details[field]} onChange={(event) => set({ [field]: event.currentTarget.value })} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Panel title={<FormattedMessage id="delegates.details.title" />} aside={me.email}>
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.pair}>
          {text('name')}
          {text('jobFunction')}
          {text('telephone', 'tel')}
          <MultiSelect label={<FormattedMessage id="delegates.details.languages" />} data={languages} value={[...details.languages]} searchable onChange={(next) => set({ languages: next })} />
        </div>
        <DaysField days={days} value={details.attendsDayIds} onChange={(attendsDayIds) => set({ attendsDayIds })} />
        <fieldset className={classes.consents}>
          <legend><FormattedMessage id="delegates.details.consents" /></legend>
          <Checkbox label={<FormattedMessage id="delegates.details.showsEmail" />} checked={details.showsEmail} onChange={(event) => set({ showsEmail: event.currentTarget.checked })} />
          <Checkbox label={<FormattedMessage id="delegates.details.showsTelephone" />} disabled={details.telephone.trim() === ''} checked={details.showsTelephone && details.telephone.trim() !== ''} onChange={(event) => set({ showsTelephone: event.currentTarget.checked })} />
          <p className={classes.quiet}><FormattedMessage id="delegates.details.consentsText" /></p>
        </fieldset>
        {failure && <FailureNote failure={failure} fieldLabels={labels} texts={{ name: details.name, jobFunction: details.jobFunction }} />}
        <div>
          <Button type="submit" loading={isRunning}><FormattedMessage id="app.action.save" /></Button>
        </div>
      </form>
    </Panel>
  );
}

function useDetails(me: DelegatePartsFragment) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [details, setDetails, draft] = useDraft<Details>(`delegates:me:${me.id}`, detailsOf(me));
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [run, isRunning] = useTypedMutation(ChangeDetailsDocument);
  const save = async () => {
    const { telephone, languages, attendsDayIds, showsTelephone, ...rest } = details;
    const input = { ...rest, telephone: telephone.trim() || null, showsTelephone: showsTelephone && telephone.trim() !== '', languages: [...languages], attendsDayIds: [...attendsDayIds] };
    const failed = failureOf(await run({ input: { eventSlug: slug, version: me.version, ...input } }));
    setFailure(failed);
    if (failed) return;
    draft.clear();
    toast({ message: intl.formatMessage({ id: 'delegates.details.saved' }) });
  };
  return { details, set: (part: Partial<Details>) => setDetails((before) => ({ ...before, ...part })), failure, isRunning, save };
}

function DaysField({ days, value, onChange }: { readonly days: readonly DelegatesDay[]; readonly value: readonly string[]; readonly onChange: (dayIds: readonly string[]) => void }) {
  const { day } = useTime();
  const choices = days.flatMap(({ id, slots }) => (slots[0] ? [{ id, label: day(slots[0].startsAt) }] : []));
  if (choices.length < 2) return null;
  // No day named means every day.
  const chosen = value.length === 0 ? choices.map(({ id }) => id) : value;
  return (
    <Checkbox.Group label={<FormattedMessage id="delegates.details.days" />} value={[...chosen]} onChange={(next) => next.length > 0 && onChange(next.length === choices.length ? [] : next)}>
      <div className={classes.choices}>
        {choices.map(({ id, label }) => <Checkbox key={id} value={id} label={label} />)}
      </div>
    </Checkbox.Group>
  );
}
