import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type NotAnswered, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './organiser.module.css';

const OrganiserImportedLeadsDocument = graphql(`
  query OrganiserImportedLeads($eventSlug: String!) {
    importedLeads(eventSlug: $eventSlug) { total toInvite }
  }
`);
const OrganiserInviteLeadsDocument = graphql(`
  mutation OrganiserInviteLeads($input: InviteImportedLeadsInput!) {
    inviteImportedLeads(input: $input) { total toInvite }
  }
`);

/** Tells the leads of imported firms that they are registered; nobody hears of it twice. */
export function ImportedLeadsPanel({ imported }: {
  /** How many firms have come in; when it rises the leads are counted again. */
  readonly imported: number;
}) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [failure, setFailure] = useState<NotAnswered | null>(null);
  const { data } = useQuery(OrganiserImportedLeadsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network', skip: imported === 0 });
  const [invite, isInviting] = useTypedMutation(OrganiserInviteLeadsDocument, { refetchQueries: ['OrganiserImportedLeads'] });
  if (!data || data.importedLeads.total === 0) return null;
  const { total, toInvite } = data.importedLeads;
  const send = async (): Promise<void> => {
    setFailure(null);
    const answer = await invite({ input: { eventSlug: slug } });
    switch (answer.__typename) {
      case 'ImportedLeads':
        return void toast({ message: intl.formatMessage({ id: 'organiser.leads.sent' }, { count: toInvite - answer.toInvite }) });
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <Panel title={<FormattedMessage id="organiser.leads.title" />} aside={<FormattedMessage id="organiser.leads.invited" values={{ invited: total - toInvite, total }} />}>
      <div className={classes.form}>
        <p className={classes.muted}><FormattedMessage id="organiser.leads.hint" /></p>
        {toInvite > 0 ? <Button loading={isInviting} onClick={() => void send()}><FormattedMessage id="organiser.leads.send" values={{ count: toInvite }} /></Button> : <p><FormattedMessage id="organiser.leads.done" /></p>}
        {failure && <UserErrorNote error={failure} />}
      </div>
    </Panel>
  );
}
