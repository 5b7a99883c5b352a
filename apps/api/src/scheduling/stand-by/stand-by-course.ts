import { Injectable } from '@nestjs/common';
import { actOnMissingReport, standByExpiryMs, type StandByOfferStatus, type StandByRules } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';
import { EventClock } from '../../common/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { StandByCandidates } from './stand-by-candidates.ts';
import { STAND_BY } from './stand-by-job-name.ts';
import { StandByNotices } from './stand-by-notices.ts';
import { endReport, eventDayAt, freeCancelledTables, openReports, readRules, type ReportRow } from './stand-by-rows.ts';

interface OpenOffer {
  readonly id: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly firstDelegateId: string | null;
  readonly secondDelegateId: string | null;
  readonly expiresAt: Date;
}

/** What follows by itself: reports that are over, offers that ran out, and the next offer for a table that is free. */
@Injectable()
export class StandByCourse {
  constructor(
    private readonly clock: EventClock,
    private readonly candidates: StandByCandidates,
    private readonly notices: StandByNotices,
    private readonly jobs: JobQueue,
  ) {}

  /** Brings everything up to now; the caller holds the lock of the schedule. Safe to run at any time, and twice. */
  async settle(manager: EntityManager, eventId: string): Promise<void> {
    const now = await this.clock.now(eventId, manager);
    const day = await eventDayAt(manager, eventId, now);
    if (day !== null) await freeCancelledTables(manager, eventId, day, now);
    const reports = await openReports(manager, eventId);
    if (reports.length === 0) return;
    const standing = await standingMeetings(manager, eventId, reports);
    const rules = await readRules(manager, eventId);
    for (const report of reports) {
      const offer = await openOfferOf(manager, eventId, report.id);
      if (report.endsAt <= now || !standing.has(report.id)) await this.#lapse(manager, eventId, report, offer, now);
      else if (offer && offer.expiresAt <= now) await this.endOffer(manager, eventId, offer, 'expired', now);
    }
    for (const report of await openReports(manager, eventId)) await this.#offerNext(manager, eventId, report, { now, rules, day });
  }

  /** Takes the open offer of a report back. */
  async withdrawOffer(manager: EntityManager, eventId: string, reportId: string, now: Date): Promise<void> {
    const offer = await openOfferOf(manager, eventId, reportId);
    if (offer) await this.endOffer(manager, eventId, offer, 'withdrawn', now);
  }

  /** Ends an offer without a meeting; whoever took it hears that nothing came of it. */
  async endOffer(manager: EntityManager, eventId: string, offer: OpenOffer, status: Exclude<StandByOfferStatus, 'open' | 'taken'>, now: Date, refusedBy: 'first' | 'second' | null = null): Promise<void> {
    await manager.query(`update stand_by_offer set status = $3, ended_at = $4, refused_by = $5 where event_id = $1 and id = $2`, [eventId, offer.id, status, now, refusedBy]);
    await this.notices.notCome(manager, eventId, [offer.firstDelegateId, offer.secondDelegateId].filter((id) => id !== null));
    await this.notices.changed(manager, eventId, [offer.firstId, offer.secondId]);
  }

  async #lapse(manager: EntityManager, eventId: string, report: ReportRow, offer: OpenOffer | null, now: Date): Promise<void> {
    const next = actOnMissingReport(report.status, 'lapse', 'system');
    if (!next.ok) return;
    await endReport(manager, eventId, report.id, next.value, now);
    if (offer) await this.endOffer(manager, eventId, offer, 'withdrawn', now);
    await this.notices.changed(manager, eventId, [report.firstId, report.secondId]);
  }

  async #offerNext(manager: EntityManager, eventId: string, report: ReportRow, { now, rules, day }: { readonly now: Date; readonly rules: StandByRules; readonly day: string | null }): Promise<void> {
    if (report.status !== 'tableFree' || (await openOfferOf(manager, eventId, report.id))) return;
    const expiresMs = standByExpiryMs(report.endsAt.getTime(), now.getTime(), rules);
    if (expiresMs === null || day === null) return;
    const [best] = await this.candidates.ranked(manager, eventId, report, day);
    if (!best) return;
    const { meeting, freeA, freeB } = best;
    const expiresAt = new Date(expiresMs);
    await manager.query(
      `insert into stand_by_offer (event_id, report_id, agreement_id, first_registration_id, second_registration_id, first_asked, second_asked, offered_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [eventId, report.id, meeting.agreementId, meeting.a.organisationId, meeting.b.organisationId, freeA, freeB, now, expiresAt],
    );
    // The next pair is asked as soon as this offer has run out; the clock of the event goes as fast as any other.
    await this.jobs.enqueue(STAND_BY, { eventId }, manager, { startAfter: new Date(Date.now() + expiresMs - now.getTime() + 1_000) });
    await this.notices.offered(manager, eventId, report.tableId, [...freeA, ...freeB], expiresAt);
    await this.notices.changed(manager, eventId, [meeting.a.organisationId, meeting.b.organisationId]);
  }
}

export async function openOfferOf(manager: EntityManager, eventId: string, reportId: string): Promise<OpenOffer | null> {
  const [row] = (await manager.query(
    `select id, first_registration_id as "firstId", second_registration_id as "secondId", first_delegate_id as "firstDelegateId", second_delegate_id as "secondDelegateId", expires_at as "expiresAt"
     from stand_by_offer where event_id = $1 and report_id = $2 and status = 'open'`,
    [eventId, reportId],
  )) as OpenOffer[];
  return row ?? null;
}

/** Reports whose meeting still stands in the published schedule at the table and in the slot of the report; of cancelled ones, those whose table nobody else has and nobody has closed. */
async function standingMeetings(manager: EntityManager, eventId: string, reports: readonly ReportRow[]): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(
    `select r.id from missing_report r join schedule_version v on v.event_id = r.event_id and v.status = 'published'
     join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.id = r.meeting_id and m.slot_id = r.slot_id and m.table_id = r.table_id and m.status = 'planned' and not m.by_video
     where r.event_id = $1 and r.id = any($2::uuid[]) and r.cause = 'missing'
     union select r.id from missing_report r join slot s on s.event_id = r.event_id and s.id = r.slot_id and s.retired_at is null join event_table t on t.event_id = r.event_id and t.id = r.table_id and t.retired_at is null
     where r.event_id = $1 and r.id = any($2::uuid[]) and r.cause = 'cancelled' and not exists (select from table_closure c where c.event_id = r.event_id and c.table_id = r.table_id and c.slot_id = r.slot_id)
       and not exists (select from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.status = 'planned' where v.event_id = r.event_id and v.status = 'published' and m.slot_id = r.slot_id and m.table_id = r.table_id)`,
    [eventId, reports.map(({ id }) => id)],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
