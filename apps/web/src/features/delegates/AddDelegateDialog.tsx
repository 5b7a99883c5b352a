import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useNarrow, useToast } from '@spilno/ui';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, useEvent, useTypedMutation } from '../../app/index.ts';
import { type DelegatePartsFragment } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { AddDelegateDocument, DelegateParts, DelegationParts, InviteDocument } from './delegate-documents.ts';
import { FailureNote, type SaveFailure } from './FailureNote.tsx';
import { failureOf } from '../registration/index.ts';
import classes from './delegates.module.css';

export interface AddDelegateDialogProps {
  /** Version of the registration the list was loaded with. */
  readonly version: number;
  readonly delegates: readonly DelegatePartsFragment[];
  readonly onClose: () => void;
}

const EMPTY = { name: '', jobFunction: '', email: '' };

/** One delegate more, and the mail that signs them in. */
export function AddDelegateDialog({ version, delegates, onClose }: AddDelegateDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const { person, set, invites, setInvites, failure, isRunning, save } = useNewDelegate({ version, delegates, onClose });
  const at = delegates.length;
  const labels = { [`delegates.${at}.name`]: intl.formatMessage({ id: 'delegates.details.name' }), [`delegates.${at}.email`]: intl.formatMessage({ id: 'delegates.details.email' }), [`delegates.${at}.jobFunction`]: intl.formatMessage({ id: 'delegates.details.jobFunction' }) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Modal opened onClose={onClose} fullScreen={isPhone} radius={isPhone ? 0 : undefined} title={<FormattedMessage id="delegates.add.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput data-autofocus required label={<FormattedMessage id="delegates.details.name" />} value={person.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        <TextInput label={<FormattedMessage id="delegates.details.jobFunction" />} value={person.jobFunction} onChange={(event) => set({ jobFunction: event.currentTarget.value })} />
        <TextInput required type="email" label={<FormattedMessage id="delegates.details.email" />} value={person.email} onChange={(event) => set({ email: event.currentTarget.value })} />
        <Checkbox label={<FormattedMessage id="delegates.add.invite" />} checked={invites} onChange={(event) => setInvites(event.currentTarget.checked)} />
        <p className={classes.quiet}><FormattedMessage id="delegates.add.text" /></p>
        {failure && <FailureNote failure={failure} fieldLabels={labels} texts={{ [`delegates.${at}.name`]: person.name, [`delegates.${at}.jobFunction`]: person.jobFunction }} />}
        <Button type="submit" variant="filled" size="lg" loading={isRunning} disabled={person.name.trim() === '' || person.email.trim() === ''}>
          <FormattedMessage id="delegates.add.submit" />
        </Button>
      </form>
    </Modal>
  );
}

function useNewDelegate({ version, delegates, onClose }: AddDelegateDialogProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [person, setPerson, draft] = useDraft(`delegates:new:${slug}`, EMPTY);
  const [invites, setInvites] = useState(true);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [add, isAdding] = useTypedMutation(AddDelegateDocument);
  const [invite, isInviting] = useTypedMutation(InviteDocument);
  const save = async () => {
    const known = delegates.map(({ id, name, email }) => ({ id, name, email }));
    const answer = await add({ input: { eventSlug: slug, version, delegates: [...known, { name: person.name.trim(), jobFunction: person.jobFunction.trim(), email: person.email.trim() }] } });
    setFailure(failureOf(answer));
    if (answer.__typename !== 'RegistrationSaved') return;
    draft.clear();
    onClose();
    const { delegates: saved } = readFragment(DelegationParts, answer.registration);
    const added = saved.map((delegate) => readFragment(DelegateParts, delegate)).find(({ email }) => email.toLowerCase() === person.email.trim().toLowerCase());
    const isInvited = invites && added !== undefined && failureOf(await invite({ input: { eventSlug: slug, delegateId: added.id, version: added.version } })) === null;
    toast({ message: intl.formatMessage({ id: isInvited ? 'delegates.add.doneInvited' : invites ? 'delegates.add.doneNotMailed' : 'delegates.add.done' }, { name: person.name.trim() }) });
  };
  return { person, set: (part: Partial<typeof EMPTY>) => setPerson((before) => ({ ...before, ...part })), invites, setInvites, failure, isRunning: isAdding || isInviting, save };
}
