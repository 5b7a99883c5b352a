import { useQuery } from '@apollo/client/react';
import { EmptyState, PageTitle, Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { BorrowedMessages, QueryState, useEvent, useTime } from '../../app/index.ts';
import { ReceivedMessages } from '../broadcasts/index.ts';
import { DoneForUsDocument } from './acting-documents.ts';
import classes from './acting.module.css';

const ACTION_IDS: Readonly<Record<string, string>> = {
  'acting.started': 'acting.done.started',
  'registration.organisationSaved': 'acting.done.about', 'registration.capabilitiesSaved': 'acting.done.capabilities', 'registration.cooperationSaved': 'acting.done.cooperation', 'registration.particularsSaved': 'acting.done.particulars',
  'meetingRequest.sent': 'acting.done.sent', 'meetingRequest.declined': 'acting.done.declined', 'meetingRequest.countered': 'acting.done.countered', 'meetingRequest.withdrawn': 'acting.done.withdrawn',
};

/** What organisers wrote to the reader, and what they did on behalf of the own organisation: who, what, when and why. */
export function FromOrganisersPage() {
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="acting.from.title" />} />
      <BorrowedMessages name="broadcasts"><ReceivedMessages /></BorrowedMessages>
      <DoneForUs />
    </div>
  );
}

function DoneForUs() {
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const query = useQuery(DoneForUsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={<FormattedMessage id="acting.done.title" />}>
      <div className={classes.form}>
        <p className={classes.quiet}><FormattedMessage id="acting.done.hint" /></p>
        <QueryState query={query}>
          {({ actsDoneForUs }) =>
            actsDoneForUs.length === 0 ? (
              <EmptyState title={<FormattedMessage id="acting.done.none" />} />
            ) : (
              <ol className={classes.acts}>
                {actsDoneForUs.map(({ id, action, organiserName, reason, happenedAt }) => (
                  <li key={id}>
                    <b><FormattedMessage id={ACTION_IDS[action] ?? 'acting.done.other'} /></b>
                    <span className={classes.quiet}>{dayTime(happenedAt)}, {zone(happenedAt)} · {organiserName}</span>
                    <span><FormattedMessage id="acting.done.reason" values={{ reason }} /></span>
                  </li>
                ))}
              </ol>
            )
          }
        </QueryState>
      </div>
    </Panel>
  );
}
