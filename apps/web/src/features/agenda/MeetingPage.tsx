import { useQuery, useSubscription } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, Note, PageTitle, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { NotFound, QueryState, useEvent, useEventNow, usePane, useTime } from '../../app/index.ts';
import { type AgendaMeetingPageQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { ThreadPanel } from '../threads/index.ts';
import { AgendaChangedDocument } from './agenda-documents.ts';
import { reasonLine } from './AgendaDay.tsx';
import classes from './agenda.module.css';
import { AnotherTimePanel } from './AnotherTimePanel.tsx';
import { CancelMeetingDialog } from './CancelMeetingDialog.tsx';
import { CounterpartPanel } from './CounterpartPanel.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { VideoPanel } from './VideoPanel.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { TeamNoteForm } from './TeamNoteForm.tsx';
import { useNameOf, usePlaceOf } from './use-agenda.ts';
import { useExchange } from './use-exchange.ts';

const MeetingDocument = graphql(`
  query AgendaMeetingPage($eventSlug: String!, $id: ID!) {
    agendaMeeting(eventSlug: $eventSlug, id: $id) {
      meeting {
        id
        startsAt
        endsAt
        status
        movedFrom
        table
        hall
        hallUk
        isByVideo
        placeLost
        counterpartName
        counterpartNameUk
        delegateName
        companionNames
        isMine
        youGetNodeCode
        theyGetNodeCode
        cancelledBy
        cancelReason
        cancelCause
        standBy
        cancellableUntil
        anotherTime {
          id
          isOwn
          status
          reason
          answerBy
          offered {
            slotId
            startsAt
            endsAt
          }
        }
        asksLeft
      }
      counterpart {
        registrationId
        level
        country
        displayName {
          isCodeName
          en
          uk
        }
        details {
          legalName
          about
          website
          languages
          delegates {
            delegateId
            name
            jobFunction
            languages
            email
            telephone
          }
        }
      }
      videoUrl
      outcome {
        held
        result
        isConfirmed
        reportedBy
        reportedAt
      }
      note {
        text
        version
        writtenBy
        updatedAt
      }
      team {
        delegateId
        name
        part
        obstacle
        isMineToChange
        canBeGivenIt
      }
      counterpartDelegateIds
    }
  }
`);

type Loaded = NonNullable<AgendaMeetingPageQuery['agendaMeeting']>;

/** One meeting: time and table, the other side, the team's note, cancelling. */
export function MeetingPage() {
  const { slug } = useEvent();
  const { meetingId = '' } = useParams();
  const query = useQuery(MeetingDocument, { variables: { eventSlug: slug, id: meetingId }, fetchPolicy: 'cache-and-network' });
  const reload = () => void query.refetch().catch(() => undefined);
  useSubscription(AgendaChangedDocument, { variables: { eventSlug: slug }, ignoreResults: true, onData: reload });
  return <QueryState query={query}>{({ agendaMeeting }) => (agendaMeeting ? <Meeting page={agendaMeeting} onReload={reload} /> : <NotFound />)}</QueryState>;
}

function Meeting({ page, onReload }: { readonly page: Loaded; readonly onReload: () => void }) {
  const { meeting, note } = page;
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const now = useEventNow();
  const name = useNameOf()(meeting);
  const place = usePlaceOf()(meeting);
  return (
    <>
      <PageTitle
        before={<Link href={`/e/${slug}/agenda`}><FormattedMessage id="agenda.meeting.back" /></Link>}
        title={<FormattedMessage id="agenda.meeting.heading" values={{ name }} />}
        lead={<FormattedMessage id="agenda.meeting.lead" values={{ time: dayTime(meeting.startsAt), zone: zone(meeting.startsAt), ...place }} />}
        aside={
          <StateBadge tone={meeting.status === 'cancelled' ? 'danger' : 'ok'}>
            <FormattedMessage id={meeting.status === 'cancelled' ? 'agenda.state.cancelled' : 'agenda.state.planned'} />
          </StateBadge>
        }
      />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Facts meeting={meeting} />
          <CounterpartPanel name={name} isCancelled={meeting.status === 'cancelled'} counterpart={page.counterpart} comingIds={page.counterpartDelegateIds} />
          {page.counterpart && <ThreadPanel registrationId={page.counterpart.registrationId} name={name} />}
          <TeamNoteForm key={note.version} meetingId={meeting.id} note={note} onReload={onReload} />
        </div>
        <div className={classes.side}>
          <OutcomePanel meeting={meeting} outcome={page.outcome} />
          {meeting.isByVideo && meeting.status === 'planned' && <VideoPanel url={page.videoUrl} />}
          <AnotherTimePanel meeting={meeting} name={name} />
          {meeting.status === 'planned' && <TeamPanel meetingId={meeting.id} team={page.team} isOpen={now < meeting.startsAt} />}
          <Cancelling meeting={meeting} />
        </div>
      </div>
    </>
  );
}

function Facts({ meeting }: { readonly meeting: Loaded['meeting'] }) {
  const intl = useIntl();
  const { range, dayTime } = useTime();
  const name = useNameOf()(meeting);
  const { titleOf } = useExchange();
  const dead = meeting.status === 'cancelled' ? reasonLine(meeting, name, undefined, intl) : null;
  const open = <FormattedMessage id="agenda.exchange.open" />;
  return (
    <Panel title={<FormattedMessage id="agenda.meeting.facts" />}>
      <div className={classes.stack}>
        {dead !== null && <Note tone="danger">{dead}</Note>}
        {meeting.placeLost !== null && (
          <Note tone="warn">
            <FormattedMessage id={meeting.placeLost === 'time' ? 'agenda.meeting.timeLost' : 'agenda.meeting.tableLost'} values={{ table: meeting.table }} />
          </Note>
        )}
        {meeting.movedFrom !== null && meeting.status === 'planned' && (
          <Note tone="draft">
            <FormattedMessage id="agenda.state.movedFrom" values={{ time: dayTime(meeting.movedFrom) }} />
          </Note>
        )}
        <dl className={classes.facts}>
          <dt><FormattedMessage id="agenda.print.time" /></dt>
          <dd>{range(meeting.startsAt, meeting.endsAt)}</dd>
          <dt><FormattedMessage id="agenda.print.who" /></dt>
          <dd>{intl.formatList([meeting.delegateName, ...meeting.companionNames])}</dd>
          <dt><FormattedMessage id="agenda.exchange.youGet" /></dt>
          <dd>{titleOf(meeting.youGetNodeCode) ?? open}</dd>
          <dt><FormattedMessage id="agenda.exchange.theyGet" /></dt>
          <dd>{titleOf(meeting.theyGetNodeCode) ?? open}</dd>
        </dl>
      </div>
    </Panel>
  );
}

function Cancelling({ meeting }: { readonly meeting: Loaded['meeting'] }) {
  const { dayTime } = useTime();
  const now = useEventNow();
  const name = useNameOf()(meeting);
  const [isOpen, setIsOpen] = usePane('cancel');
  if (meeting.status === 'cancelled') return null;
  const isOpenStill = now < meeting.cancellableUntil;
  return (
    <Panel title={<FormattedMessage id="agenda.cancel.title" />}>
      <div className={classes.stack}>
        <p className={classes.quiet}>
          <FormattedMessage id={isOpenStill ? 'agenda.cancel.until' : 'agenda.cancel.tooLate'} values={{ time: dayTime(meeting.cancellableUntil) }} />
        </p>
        {isOpenStill && (
          <Button onClick={() => setIsOpen(true)}>
            <FormattedMessage id="agenda.cancel.open" />
          </Button>
        )}
      </div>
      {isOpen && isOpenStill && <CancelMeetingDialog meetingId={meeting.id} name={name} onClose={() => setIsOpen(false)} />}
    </Panel>
  );
}
