import { Button, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, useDraft } from '../../app/index.ts';
import { EventSelect } from './EventSelect.tsx';
import { BELOW } from './NewEventFields.tsx';
import { ROLES, useRoleName } from './role-names.ts';
import { useEventChoices } from './use-event-choices.ts';
import { useRoleActs, type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

export interface RoleFormProps {
  /** The event the role is in, when it is not asked for. */
  readonly fixed?: string;
  readonly onDone: () => void;
}

/** Gives a person a role in an event; whoever has no account yet is invited by mail. */
export function RoleForm({ fixed, onDone }: RoleFormProps) {
  const intl = useIntl();
  const roleName = useRoleName();
  const { give, isRunning } = useRoleActs();
  const [draft, setDraft, { clear }] = useDraft(`administration:role:${fixed ?? 'any'}`, { email: '', displayName: '', role: 'organiser', eventSlug: '' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const set = (part: Partial<typeof draft>) => {
    setFailure(null);
    setDraft((old) => ({ ...old, ...part }));
  };
  const choices = useEventChoices('', { skip: fixed !== undefined });
  const eventSlug = fixed ?? (draft.eventSlug || (choices.length === 1 ? choices[0]!.slug : ''));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const refusal = await give({ eventSlug, email: draft.email.trim(), role: draft.role, displayName: draft.displayName.trim() || null });
    setFailure(refusal);
    if (refusal) return;
    clear();
    setDraft({ email: '', displayName: '', role: 'organiser', eventSlug: '' });
    onDone();
  };
  const labels = { email: intl.formatMessage({ id: 'administration.role.email' }), displayName: intl.formatMessage({ id: 'administration.role.name' }) };
  return (
    <form className={classes.form} onSubmit={(event) => void send(event)}>
      <div className={classes.fields}>
        <TextInput type="email" label={labels.email} required withAsterisk={false} maxLength={254} autoComplete="off" value={draft.email} onChange={(event) => set({ email: event.currentTarget.value })} />
        <TextInput label={labels.displayName} inputWrapperOrder={BELOW} description={<FormattedMessage id="administration.role.nameHint" />} maxLength={200} autoComplete="off" value={draft.displayName} onChange={(event) => set({ displayName: event.currentTarget.value })} />
        {!fixed && <EventSelect label={<FormattedMessage id="administration.role.event" />} required value={eventSlug || null} onChange={(slug) => set({ eventSlug: slug ?? '' })} />}
        <Select label={<FormattedMessage id="administration.role.role" />} allowDeselect={false} data={ROLES.map((value) => ({ value, label: roleName(value) }))} value={draft.role} onChange={(role) => set({ role: role ?? 'organiser' })} />
      </div>
      {failure && <UserErrorNote error={failure} fieldLabels={labels} text={draft.displayName} reasons={{ NotFound: intl.formatMessage({ id: 'administration.role.unknownPerson' }) }} />}
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={isRunning} disabled={!eventSlug}><FormattedMessage id="administration.role.give" /></Button>
        <Button variant="subtle" onClick={onDone}><FormattedMessage id="app.action.close" /></Button>
      </div>
    </form>
  );
}
