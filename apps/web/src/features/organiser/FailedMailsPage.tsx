import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { DataTable, EmptyState, SheetBody, SheetHead, useToast } from '@spilno/ui';
import { IconMailCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type OrganiserFailedMailsQuery, type OrganiserSendAgainMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './organiser.module.css';

const OrganiserFailedMailsDocument = graphql(`
  query OrganiserFailedMails($eventSlug: String!) {
    failedMails(eventSlug: $eventSlug, first: 200) { id recipient kind attempts error writtenAt triedAt }
  }
`);

const OrganiserSendAgainDocument = graphql(`
  mutation OrganiserSendAgain($input: SendMailsAgainInput!) {
    sendMailsAgain(input: $input) { ... on MailsQueuedAgain { count } ...UserErrorParts }
  }
`);

type Mail = OrganiserFailedMailsQuery['failedMails'][number];
type Failure = Exclude<Answer<OrganiserSendAgainMutation>, { __typename: 'MailsQueuedAgain' }>;

/** Mails that were given up, to be sent again once the address or the mail server is mended. */
export function FailedMailsPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserFailedMailsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.mails.title" />} meta={query.data && <FormattedMessage id="organiser.mails.count" values={{ count: query.data.failedMails.length }} />} />
      <SheetBody>
        <QueryState query={query}>{({ failedMails }) => <Mails mails={failedMails} />}</QueryState>
      </SheetBody>
    </>
  );
}

function Mails({ mails }: { readonly mails: readonly Mail[] }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(OrganiserSendAgainDocument, { refetchQueries: ['OrganiserFailedMails'] });
  const send = async (mailIds: readonly string[]): Promise<void> => {
    const answer = await run({ input: { eventSlug: slug, mailIds: [...mailIds] } });
    switch (answer.__typename) {
      case 'MailsQueuedAgain':
        setFailure(null);
        setChosen(new Set());
        return void toast({ message: intl.formatMessage({ id: 'organiser.mails.sent' }, { count: answer.count }) });
      case 'InvalidInput':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const again = (mail: Mail) => <Button size="sm" disabled={isRunning} aria-label={intl.formatMessage({ id: 'organiser.mails.againNamed' }, { recipient: mail.recipient })} onClick={() => void send([mail.id])}><FormattedMessage id="organiser.mails.again" /></Button>;
  return (
    <div className={classes.page}>
      <p className={classes.lead}><FormattedMessage id="organiser.mails.lead" /></p>
      {failure && <UserErrorNote error={failure} />}
      <DataTable
        caption={intl.formatMessage({ id: 'organiser.mails.title' })}
        captionHidden
        rows={mails}
        rowKey={({ id }) => id}
        empty={<EmptyState icon={IconMailCheck} title={<FormattedMessage id="organiser.mails.none" />} />}
        selection={
          mails.length > 1
            ? {
                selected: chosen,
                onChange: setChosen,
                allLabel: intl.formatMessage({ id: 'organiser.mails.all' }),
                rowLabel: (mail) => mail.recipient,
                bar: <><FormattedMessage id="organiser.mails.chosen" values={{ count: chosen.size }} /> <Button size="sm" variant="filled" loading={isRunning} onClick={() => void send([...chosen])}><FormattedMessage id="organiser.mails.again" /></Button></>,
              }
            : undefined
        }
        columns={[
          { id: 'recipient', header: <FormattedMessage id="organiser.mails.recipient" />, cell: (mail) => mail.recipient, rowHeader: true },
          { id: 'written', header: <FormattedMessage id="organiser.mails.written" />, cell: (mail) => dayTime(mail.writtenAt) },
          { id: 'tried', header: <FormattedMessage id="organiser.mails.tried" />, cell: (mail) => <FormattedMessage id="organiser.mails.attempts" values={{ count: mail.attempts, at: mail.triedAt ? dayTime(mail.triedAt) : '–' }} /> },
          { id: 'error', header: <FormattedMessage id="organiser.mails.error" />, cell: (mail) => <code>{mail.error}</code> },
          { id: 'act', header: <FormattedMessage id="organiser.import.act" />, cell: again, align: 'end' },
        ]}
        phoneRow={(mail) => (
          <div className={classes.phoneRow}>
            <b>{mail.recipient}</b>
            {again(mail)}
            <span className={classes.muted}>{dayTime(mail.writtenAt)} · <code>{mail.error}</code></span>
          </div>
        )}
      />
    </div>
  );
}
