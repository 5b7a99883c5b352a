import { type Firm, type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';
import { anotherTime } from './another-time.ts';
import { seats } from './seats.ts';

interface AgendaMeeting {
  readonly id: string;
  readonly status: string;
  readonly counterpartName: string;
}
interface Agenda {
  readonly meetings: readonly AgendaMeeting[];
}

const FIELDS = 'meetings { id status counterpartName table hall startsAt }';

/** Agendas, the calendar feed, a cancelled meeting, and the end of a session. */
export async function agendas(forum: Forum): Promise<void> {
  const { walker, firms, slug } = forum;
  const { brandt, rubin, wisla } = firms;
  const [meeting] = (await agendaOf(forum, 'agenda', brandt, 1)).meetings;
  await agendaOf(forum, 'agenda-of-the-other-side', rubin, 1);
  const own = { declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: meeting!.id }, fields: 'meeting { id }' };
  await walker.readRefused({ step: 'other-firms-meeting', as: wisla.lead, operation: 'agendaMeeting', ...own }, 'null');
  await walker.read({ step: 'own-meeting', as: brandt.lead, operation: 'agendaMeeting', ...own }, 'MeetingPage');
  await calendarFeed(forum, brandt);
  await anotherTime(forum, meeting!.id);
  await seats(forum, meeting!.id);

  const cancellation = { eventSlug: slug, meetingId: meeting!.id, reason: 'The delegate who knows the topic cannot come.' };
  await walker.refused({ step: 'stranger-cancels', as: wisla.lead, operation: 'cancelMeeting', input: cancellation }, 'NotFound');
  await walker.mutate({ step: 'cancel-meeting', as: rubin.lead, operation: 'cancelMeeting', input: cancellation }, 'MeetingCancelled');
  await walker.read({ step: 'other-side-knows-at-once', as: brandt.lead, operation: 'agenda', declares: EVENT, variables: { eventSlug: slug }, fields: FIELDS }, 'Agenda', ({ value }) =>
    (value as Agenda).meetings.some(({ id, status }) => id === meeting!.id && status === 'cancelled') ? null : 'the cancelled meeting is not shown as cancelled',
  );
  await walker.read({ step: 'other-side-is-told', as: brandt.lead, operation: 'notifications', fields: 'notifications { kind }' }, 'NotificationList', ({ text }) => (/cancel/i.test(text) ? null : 'no notification tells of the cancelled meeting'));
  await signOut(forum, wisla);
}

function agendaOf({ walker, slug }: Forum, step: string, firm: Firm, count: number): Promise<Agenda> {
  return walker.read<Agenda>({ step, as: firm.lead, operation: 'agenda', declares: EVENT, variables: { eventSlug: slug }, fields: FIELDS }, 'Agenda', ({ value }) => {
    const { length } = (value as Agenda).meetings;
    return length === count ? null : `${length} meetings instead of ${count}`;
  });
}

async function calendarFeed({ walker, slug }: Forum, firm: Firm): Promise<void> {
  const { report } = walker;
  const { feed, path } = await walker.mutate<{ feed: { id: string }; path: string }>({ step: 'make-calendar-feed', as: firm.lead, operation: 'createCalendarFeed', input: { eventSlug: slug }, fields: '... on CalendarFeedCreated { path feed { id } }' }, 'CalendarFeedCreated');
  const reader = walker.person('calendar');
  const calendar = await reader.get(path);
  if (calendar.status !== 200 || !calendar.text.includes('BEGIN:VEVENT')) report.failed('read-calendar-feed', 'GET', `HTTP ${calendar.status}`, 'the feed holds no meeting');
  report.passed('read-calendar-feed', 'GET', `HTTP ${calendar.status}`, false);
  await walker.mutate({ step: 'revoke-calendar-feed', as: firm.lead, operation: 'revokeCalendarFeed', input: { eventSlug: slug, feedId: feed.id } }, 'CalendarFeedRevoked');
  const after = await reader.get(path);
  if (after.status !== 404) report.failed('revoked-feed', 'GET', `HTTP ${after.status}`, 'a revoked feed is still read');
  report.passed('revoked-feed', 'GET', `HTTP ${after.status}`, true);
}

async function signOut({ walker, slug }: Forum, firm: Firm): Promise<void> {
  const answer = await firm.lead.ask('signOut', 'mutation { signOut(everywhere: true) }', {});
  if (answer.value !== true) walker.report.failed('sign-out-everywhere', 'signOut', answer.kind, answer.text.slice(0, 600));
  walker.report.passed('sign-out-everywhere', 'signOut', answer.kind, false);
  await walker.readRefused({ step: 'signed-out-reads-agenda', as: firm.lead, operation: 'agenda', declares: EVENT, variables: { eventSlug: slug }, fields: 'publishedAt' }, 'UNAUTHENTICATED');
}
