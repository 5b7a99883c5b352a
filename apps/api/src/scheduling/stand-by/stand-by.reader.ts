import { Injectable } from '@nestjs/common';
import { actOnMissingReport, type MissingReportAct, type MissingReportStatus, reportableFromMs, reportMissing, type StandByRules } from '@spilno/meetings';
import { DataSource } from 'typeorm';
import { type DelegateScope, EventClock } from '../../common/index.ts';
import { beginsAtSql, eventDayAt, readRules } from './stand-by-rows.ts';
import { OwnMissingMeeting, StandBy, StandByOffer } from './stand-by.type.ts';

interface MeetingRow {
  meetingId: string;
  status: 'planned' | 'cancelled';
  startsAt: Date;
  endsAt: Date;
  isByVideo: boolean;
  report: MissingReportStatus | null;
  takenBack: number;
  reportedBy: 'own' | 'counterpart' | 'organiser' | null;
}

const MEETINGS_SQL = `
select m.id as "meetingId", m.status, ${beginsAtSql('m')} as "startsAt", upper(m.during) as "endsAt", m.by_video as "isByVideo", r.status as report, (select count(*)::int from missing_report y where y.event_id = m.event_id and y.meeting_id = m.id and y.status = 'withdrawn' and y.reported_by = case when m.first_registration_id = $2 then 'first' else 'second' end) as "takenBack",
  case r.reported_by when 'organiser' then 'organiser' when case when m.first_registration_id = $2 then 'first' else 'second' end then 'own' else case when r.reported_by is not null then 'counterpart' end end as "reportedBy"
from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
left join lateral (select x.status, x.reported_by from missing_report x where x.event_id = m.event_id and x.meeting_id = m.id and x.cause = 'missing' order by x.ended_at is null desc, x.reported_at desc, x.id limit 1) r on true
where m.event_id = $1 and $2 in (m.first_registration_id, m.second_registration_id) and m.during @> $3::timestamptz and (m.status = 'planned' or r.status = 'given') order by m.id`;

const OFFER_SQL = `
select o.id, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", upper(s.during) as "endsAt", o.expires_at as "answerBy", case when o.first_registration_id = $3 then o.first_delegate_id else o.second_delegate_id end is not null as "isTaken"
from stand_by_offer o join missing_report r on r.event_id = o.event_id and r.id = o.report_id join event_table t on t.event_id = r.event_id and t.id = r.table_id join slot s on s.event_id = r.event_id and s.id = r.slot_id
where o.event_id = $1 and $2::uuid = any(o.first_asked || o.second_asked) and o.status = 'open' and o.expires_at > $4`;

/** Ended without a meeting though the own side took it, in the slot of now; for whatever cause. */
const NOT_COME_SQL = `
select 1 from stand_by_offer o join missing_report r on r.event_id = o.event_id and r.id = o.report_id join slot s on s.event_id = r.event_id and s.id = r.slot_id
where o.event_id = $1 and s.during @> $3::timestamptz and o.status in ('refused', 'expired', 'withdrawn') and $2::uuid in (o.first_delegate_id, o.second_delegate_id)
  and (o.refused_by is null or o.refused_by <> case when o.first_delegate_id = $2::uuid then 'first' else 'second' end)`;

/** Presence, reports and offers as one delegate sees them: of the own organisation alone, and of an offer nothing but hall and time. */
@Injectable()
export class StandByReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async standBy({ eventId, delegation }: DelegateScope): Promise<StandBy> {
    const { manager } = this.source;
    const { registrationId, delegateId } = delegation;
    const now = await this.clock.now(eventId);
    const day = await eventDayAt(manager, eventId, now);
    const rules = await readRules(manager, eventId);
    const [mark] = (await manager.query(`select marked_at as "at", marked_by as "by" from presence where event_id = $1 and delegate_id = $2 and day = $3::date`, [eventId, delegateId, day])) as { at: Date; by: string }[];
    const meetings = (await manager.query(MEETINGS_SQL, [eventId, registrationId, now])) as MeetingRow[];
    const [offer] = (await manager.query(OFFER_SQL, [eventId, delegateId, registrationId, now])) as StandByOffer[];
    const notCome = (await manager.query(NOT_COME_SQL, [eventId, delegateId, now])) as unknown[];
    return Object.assign(new StandBy(), {
      now,
      day,
      presentSince: mark?.at ?? null,
      isMarkedByOrganiser: mark?.by === 'organiser',
      missingAfterMinutes: rules.missingAfterMinutes,
      meetings: meetings.map((row) => toMeeting(row, rules, now)),
      offer: offer ? Object.assign(new StandByOffer(), offer) : null,
      didNotComeAbout: !offer && notCome.length > 0 && !meetings.some(({ status }) => status === 'planned'),
    });
  }
}

function toMeeting({ meetingId, status, startsAt, endsAt, isByVideo, report, takenBack, reportedBy }: MeetingRow, rules: StandByRules, now: Date): OwnMissingMeeting {
  const standing = report === 'reported' || report === 'tableFree' ? 'open' : report === 'answered' ? 'answered' : 'none';
  const outcome = reportMissing({ status, startMs: startsAt.getTime(), endMs: endsAt.getTime(), isByVideo, report: standing, takenBack }, 'delegate', { nowMs: now.getTime(), rules });
  const can = (act: MissingReportAct) => report !== null && actOnMissingReport(report, act, reportedBy === 'own' ? 'reporter' : 'other').ok;
  return Object.assign(new OwnMissingMeeting(), {
    meetingId,
    reportableFrom: new Date(reportableFromMs({ startMs: startsAt.getTime() }, rules)),
    refusal: outcome.ok ? null : outcome.error.kind,
    report,
    reportedBy,
    canAnswer: can('answer'),
    canWithdraw: can('withdraw'),
  });
}
