import { Link, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useHall, useLocale, useTime } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import classes from './overview.module.css';

/** What a reader with an approved registration is told first. */
export const WaitingParts = graphql(`
  fragment WaitingParts on Query {
    meetingRequests(eventSlug: $eventSlug, box: incoming, first: 1) {
      waitingForMe
      waitingForMeOfSent
    }
    threads(eventSlug: $eventSlug, first: 1) {
      unreadCount
      nodes {
        id
        unreadCount
      }
    }
    agenda(eventSlug: $eventSlug) {
      nextMeetingId
      meetings {
        id
        status
        startsAt
        table
        hall
        hallUk
        isByVideo
        counterpartName
        counterpartNameUk
        anotherTime {
          id
          isOwn
          status
        }
      }
    }
  }
`);

/** Requests and messages that wait, and the next meeting; nothing while none of them is there. */
export function WaitingPanel({ waiting }: { readonly waiting: FragmentType<typeof WaitingParts> }) {
  const { slug } = useEvent();
  const { locale } = useLocale();
  const { dayTime } = useTime();
  const intl = useIntl();
  const data = readFragment(WaitingParts, waiting);
  const hallOf = useHall();
  const { waitingForMe, waitingForMeOfSent } = data.meetingRequests;
  const { unreadCount, nodes } = data.threads;
  const next = data.agenda.meetings.find(({ id }) => id === data.agenda.nextMeetingId);
  const planned = data.agenda.meetings.filter(({ status }) => status === 'planned').length;
  const asked = data.agenda.meetings.filter(({ anotherTime }) => anotherTime?.status === 'open' && !anotherTime.isOwn);
  if (waitingForMe === 0 && unreadCount === 0 && planned === 0) return null;
  return (
    <Panel title={<FormattedMessage id="overview.waiting.title" />} flush>
      <ul className={classes.waiting}>
        {waitingForMe > 0 && (
          <li>
            <FormattedMessage id="overview.waiting.requests" values={{ count: waitingForMe }} />
            <Link href={`/e/${slug}/requests${waitingForMe === waitingForMeOfSent ? '?box=outgoing' : ''}`}><FormattedMessage id="overview.waiting.answer" /></Link>
          </li>
        )}
        {asked.length > 0 && (
          <li>
            <FormattedMessage id="overview.waiting.anotherTime" values={{ count: asked.length }} />
            <Link href={asked.length === 1 ? `/e/${slug}/agenda/${asked[0]!.id}` : `/e/${slug}/agenda`}><FormattedMessage id="overview.waiting.answer" /></Link>
          </li>
        )}
        {unreadCount > 0 && (
          <li>
            <FormattedMessage id="overview.waiting.messages" values={{ count: unreadCount }} />
            <Link href={`/e/${slug}/messages${nodes[0]?.unreadCount === unreadCount ? `/${nodes[0].id}` : ''}`}><FormattedMessage id="overview.waiting.read" /></Link>
          </li>
        )}
        {next && (
          <li>
            <span>
              <FormattedMessage id="overview.waiting.next" values={{ name: locale === 'uk' ? next.counterpartNameUk : next.counterpartName }} />
              <small>{[dayTime(next.startsAt), ...(next.isByVideo ? [intl.formatMessage({ id: 'overview.waiting.video' })] : [next.table, hallOf(next)])].filter(Boolean).join(', ')}</small>
            </span>
            <Link href={`/e/${slug}/agenda/${next.id}`}><FormattedMessage id="overview.waiting.meeting" /></Link>
          </li>
        )}
        {planned > 0 && (
          <li>
            <FormattedMessage id="overview.waiting.planned" values={{ count: planned }} />
            <Link href={`/e/${slug}/agenda`}><FormattedMessage id="overview.waiting.agenda" /></Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}
