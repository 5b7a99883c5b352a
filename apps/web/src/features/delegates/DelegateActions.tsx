import { Button, Modal } from '@mantine/core';
import { DataList, Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useEvent, useSessionOpened, useTypedMutation } from '../../app/index.ts';
import { type DelegatePartsFragment } from '../../gql/graphql.ts';
import { HandOverDocument, InviteDocument, RemoveDocument } from './delegate-documents.ts';
import { FailureNote, type SaveFailure } from './FailureNote.tsx';
import { failureOf } from '../registration/index.ts';
import classes from './delegates.module.css';

type Act = 'remove' | 'handOver';

/** Another delegate: how to reach them, and what the lead may do. */
export function DelegateActions({ delegate, canEdit }: { readonly delegate: DelegatePartsFragment; readonly canEdit: boolean }) {
  const intl = useIntl();
  const languages = intl.formatList(delegate.languages.map((code) => intl.formatDisplayName(code, { type: 'language' }) ?? code), { type: 'unit' });
  const rows = [
    { id: 'email', term: intl.formatMessage({ id: 'delegates.details.email' }), description: delegate.email },
    { id: 'telephone', term: intl.formatMessage({ id: 'delegates.details.telephone' }), description: delegate.telephone ?? intl.formatMessage({ id: 'delegates.details.notGiven' }) },
    { id: 'languages', term: intl.formatMessage({ id: 'delegates.details.languages' }), description: languages || intl.formatMessage({ id: 'delegates.details.notGiven' }) },
  ];
  return (
    <Panel title={<FormattedMessage id="delegates.person.title" values={{ name: delegate.name }} />} footer={canEdit ? undefined : <FormattedMessage id="delegates.page.leadOnly" />}>
      <div className={classes.stackTight}>
        <DataList look="plain" rows={rows} />
        {canEdit && <LeadActs delegate={delegate} />}
      </div>
    </Panel>
  );
}

function LeadActs({ delegate }: { readonly delegate: DelegatePartsFragment }) {
  const [asked, setAsked] = useState<Act | null>(null);
  const { failure, isRunning, invite, remove, handOver } = useLeadActs(delegate);
  return (
    <>
      {!delegate.hasAccount && <p className={classes.quiet}><FormattedMessage id="delegates.person.notInvited" /></p>}
      {failure && <FailureNote failure={failure} />}
      <div className={classes.acts}>
        <Button loading={isRunning} onClick={() => void invite()}>
          <FormattedMessage id={delegate.hasAccount ? 'delegates.person.inviteAgain' : 'delegates.person.invite'} />
        </Button>
        {delegate.hasAccount && (
          <Button variant="subtle" onClick={() => setAsked('handOver')}><FormattedMessage id="delegates.handOver.open" /></Button>
        )}
        <Button variant="subtle" onClick={() => setAsked('remove')}><FormattedMessage id="delegates.remove.open" /></Button>
      </div>
      {asked && <Consequences act={asked} name={delegate.name} onClose={() => setAsked(null)} onAct={() => void (asked === 'remove' ? remove() : handOver())} />}
    </>
  );
}

const ACTS = {
  remove: { title: 'delegates.remove.title', text: 'delegates.remove.text', submit: 'delegates.remove.submit' },
  handOver: { title: 'delegates.handOver.title', text: 'delegates.handOver.text', submit: 'delegates.handOver.submit' },
} as const;

/** Neither act can be taken back by whoever did it, so what follows is said before. */
function Consequences({ act, name, onClose, onAct }: { readonly act: Act; readonly name: string; readonly onClose: () => void; readonly onAct: () => void }) {
  const intl = useIntl();
  const go = () => {
    onClose();
    onAct();
  };
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id={ACTS[act].title} values={{ name }} />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <div className={classes.stackTight}>
        <p><FormattedMessage id={ACTS[act].text} values={{ name }} /></p>
        <div className={classes.acts}>
          <Button variant="filled" onClick={go}><FormattedMessage id={ACTS[act].submit} /></Button>
          <Button onClick={onClose}><FormattedMessage id="app.action.cancel" /></Button>
        </div>
      </div>
    </Modal>
  );
}

function useLeadActs({ id, version, name }: DelegatePartsFragment) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const navigate = useNavigate();
  const sessionOpened = useSessionOpened();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [runInvite, isInviting] = useTypedMutation(InviteDocument);
  const [runRemove, isRemoving] = useTypedMutation(RemoveDocument);
  const [runHandOver, isHandingOver] = useTypedMutation(HandOverDocument);
  const input = { eventSlug: slug, delegateId: id, version };
  const settle = (failed: SaveFailure | null, doneId: string): boolean => {
    setFailure(failed);
    if (!failed) toast({ message: intl.formatMessage({ id: doneId }, { name }) });
    return !failed;
  };
  return {
    failure,
    isRunning: isInviting || isRemoving || isHandingOver,
    invite: async () => settle(failureOf(await runInvite({ input })), 'delegates.person.invited'),
    remove: async () => {
      if (settle(failureOf(await runRemove({ input })), 'delegates.remove.done')) await navigate(`/e/${slug}/delegates`);
    },
    handOver: async () => {
      if (settle(failureOf(await runHandOver({ input })), 'delegates.handOver.done')) await sessionOpened();
    },
  };
}
