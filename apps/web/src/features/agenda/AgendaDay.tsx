import { AgendaList, EmptyState, Panel, StateBadge, type AgendaEntry } from '@spilno/ui';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { useCountryName, useEvent, useLocale, useTime, type VenueClock } from '../../app/index.ts';
import { type OwnAgenda, type OwnMeeting } from './agenda-documents.ts';
import { useNameOf, usePlaceOf, useWhoGoes } from './use-agenda.ts';
import { useExchange } from './use-exchange.ts';

export interface AgendaDayProps {
  readonly day: OwnAgenda['days'][number];
  /** Meetings of the day in time order. */
  readonly meetings: readonly OwnMeeting[];
  readonly nextMeetingId: string | null;
  /** "Now" of the event. */
  readonly now: string;
}

/** One day: meetings, breaks and where the day stands. */
export function AgendaDay({ day, meetings, nextMeetingId, now }: AgendaDayProps) {
  const intl = useIntl();
  const clock = useTime();
  const { textLocale } = useLocale();
  const countryName = useCountryName();
  const { slug } = useEvent();
  const nameOf = useNameOf();
  const placeOf = usePlaceOf();
  const exchange = useExchange();
  if (meetings.length === 0) {
    return (
      <EmptyState title={<FormattedMessage id="agenda.day.empty" />}>
        <FormattedMessage id="agenda.day.emptyLead" />
      </EmptyState>
    );
  }
  const entries = meetings.map((meeting) => ({
    at: meeting.startsAt,
    entry: {
      kind: 'meeting' as const,
      id: meeting.id,
      start: clock.time(meeting.startsAt),
      end: clock.time(meeting.endsAt),
      name: nameOf(meeting),
      href: `/e/${slug}/agenda/${meeting.id}`,
      country: meeting.counterpartCountry ? { code: meeting.counterpartCountry, name: countryName(meeting.counterpartCountry) } : undefined,
      badge: <Badges meeting={meeting} clock={clock} />,
      reason: reasonLine(meeting, nameOf(meeting), exchange.line(meeting), intl),
      ...placeOf(meeting),
      time: timeOf(meeting, nextMeetingId, now),
    },
  }));
  const breaks = day.breaks.map(({ label, labelUk, startsAt }) => ({ at: startsAt, entry: { kind: 'break' as const, id: startsAt, start: clock.time(startsAt), label: textLocale === 'uk' ? labelUk : label } }));
  const line = day.startsAt <= now && meetings.some(({ endsAt }) => now < endsAt) ? [{ at: now, entry: { kind: 'now' as const, id: 'now', label: intl.formatMessage({ id: 'agenda.day.now' }, { time: clock.time(now) }) } }] : [];
  const sorted: { readonly at: string; readonly entry: AgendaEntry }[] = [...entries, ...breaks, ...line];
  sorted.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <Panel flush>
      <AgendaList label={clock.longDay(day.startsAt)} entries={sorted.map(({ entry }) => entry)} />
    </Panel>
  );
}

function timeOf(meeting: OwnMeeting, nextMeetingId: string | null, now: string): 'past' | 'next' | 'later' | 'cancelled' {
  if (meeting.status === 'cancelled') return 'cancelled';
  if (meeting.id === nextMeetingId) return 'next';
  return meeting.endsAt <= now ? 'past' : 'later';
}

function Badges({ meeting, clock }: { readonly meeting: OwnMeeting; readonly clock: VenueClock }) {
  const whoGoes = useWhoGoes()(meeting);
  if (meeting.status === 'cancelled') {
    return (
      <StateBadge tone="danger">
        <FormattedMessage id="agenda.state.cancelled" />
      </StateBadge>
    );
  }
  return (
    <>
      {meeting.placeLost !== null && (
        <StateBadge tone="warn">
          <FormattedMessage id={meeting.placeLost === 'time' ? 'agenda.state.timeLost' : 'agenda.state.tableLost'} />
        </StateBadge>
      )}
      {meeting.anotherTime?.status === 'open' && (
        <StateBadge tone="warn" dot="hollow">
          <FormattedMessage id={meeting.anotherTime.isOwn ? 'agenda.another.badgeOwn' : 'agenda.another.badgeTheirs'} />
        </StateBadge>
      )}
      {meeting.movedFrom !== null && (
        <StateBadge tone="draft">
          <FormattedMessage id="agenda.state.movedFrom" values={{ time: clock.dateKey(meeting.movedFrom) === clock.dateKey(meeting.startsAt) ? clock.time(meeting.movedFrom) : clock.dayTime(meeting.movedFrom) }} />
        </StateBadge>
      )}
      {meeting.standBy === 'filled' && (
        <StateBadge tone="info">
          <FormattedMessage id="agenda.standBy.badge" />
        </StateBadge>
      )}
      {whoGoes !== null && (
        <StateBadge tone="info" dot="none">
          {whoGoes}
        </StateBadge>
      )}
    </>
  );
}

const CANCELLED_IDS: Readonly<Record<string, string>> = {
  own: 'agenda.cancelled.byOwn',
  counterpart: 'agenda.cancelled.byCounterpart',
  organiser: 'agenda.cancelled.byOrganiser',
};

const CAUSE_IDS: Readonly<Record<string, string>> = {
  table: 'agenda.cancelled.table',
  people: 'agenda.cancelled.people',
  time: 'agenda.cancelled.time',
  noPlace: 'agenda.cancelled.noPlace',
};

/** Why a meeting is dead, or who gets what. */
export function reasonLine(meeting: Pick<OwnMeeting, 'status' | 'cancelledBy' | 'cancelReason' | 'cancelCause' | 'standBy'>, name: string, exchange: string | undefined, intl: IntlShape): string | undefined {
  if (meeting.status !== 'cancelled') return exchange;
  if (meeting.standBy === 'given') return intl.formatMessage({ id: 'agenda.standBy.wasGiven' });
  const by = intl.formatMessage({ id: CANCELLED_IDS[meeting.cancelledBy ?? 'organiser'] ?? 'agenda.cancelled.byOrganiser' }, { name });
  const cause = CAUSE_IDS[meeting.cancelCause ?? ''];
  const reason = meeting.cancelReason ?? (cause && intl.formatMessage({ id: cause }));
  return reason ? intl.formatMessage({ id: 'agenda.cancelled.withReason' }, { by, reason }) : by;
}
