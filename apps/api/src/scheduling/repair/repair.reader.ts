import { Injectable } from '@nestjs/common';
import { type BreakCause, brokenMeetings, checkSchedule, diffSchedules, problemForRepair } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { EventClock } from '../../common/index.ts';
import { NAME } from '../board-reader.ts';
import { ComparisonReader } from '../comparison/comparison.reader.ts';
import { ProblemReader } from '../problem-reader.ts';
import { readPublishChanges } from '../publish-changes.ts';
import { findVersion } from '../schedule-versions.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { KeptByFacts } from './kept-by-facts.ts';
import { problemFingerprint } from './problem-fingerprint.ts';
import { OVERTAKEN, type StoredRepair } from './repair-row.ts';
import { BrokenMeeting, RepairNeed, RepairOffer, RepairOfferChanges, ScheduleRepair } from './repair.type.ts';

const LISTED = 300;

/** Meetings that can no longer stand, and pairs without one. */
interface ToMend {
  readonly broken: ReadonlyMap<string, BreakCause>;
  readonly waiting: readonly string[];
}

interface Row {
  id: string;
  status: string;
  part: number;
  versionNumber: number;
  isOvertaken: boolean;
  failure: string | null;
  madeAt: Date;
  takenKind: string | null;
  result: StoredRepair | null;
}

/** Repairs as the organiser reads them: what there is to mend, what is offered, and whom an offer moves. */
@Injectable()
export class RepairReader {
  /** What there is to mend of each event, and whether the offers of each repair stand, as long as the facts behind them are the same. */
  readonly #needs = new KeptByFacts<ToMend>();
  readonly #standing = new KeptByFacts<boolean>();

  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly comparisons: ComparisonReader,
    private readonly clock: EventClock,
  ) {}

  /** @returns null while nothing is published */
  async need(eventId: string): Promise<RepairNeed | null> {
    const { manager } = this.source;
    const [published, draft] = [await findVersion(manager, eventId, 'published'), await findVersion(manager, eventId, 'draft')];
    if (!published?.publishedAt) return null;
    const now = await this.clock.now(eventId);
    const { broken, waiting } = await this.#needs.get(eventId, await problemFingerprint(manager, eventId, now), () => this.#toMend(eventId, published.id, now));
    const count = (cause: BreakCause): number => [...broken.values()].filter((one) => one === cause).length;
    const [{ newlyAgreed }] = (await manager.query(`select count(*)::int as "newlyAgreed" from agreement where event_id = $1 and id = any($2::uuid[]) and agreed_at > $3`, [eventId, waiting, published.publishedAt])) as [{ newlyAgreed: number }];
    return Object.assign(new RepairNeed(), {
      versionNumber: published.number,
      publishedAt: published.publishedAt,
      draftNumber: draft?.number ?? null,
      withoutTable: count('table'),
      withoutPeople: count('people'),
      withoutPair: count('pair'),
      withoutTime: count('time'),
      tooMany: count('crowd'),
      withoutHelper: count('pool'),
      outOfOrder: count('order'),
      tooFar: count('walk'),
      newlyAgreed,
      leftOver: waiting.length - newlyAgreed,
      meetings: await this.#named(eventId, published.id, broken),
    });
  }

  async #toMend(eventId: string, versionId: string, now: Date): Promise<ToMend> {
    const { manager } = this.source;
    const problem = await this.problems.read(manager, eventId, versionId);
    const schedule = toSchedule(await readMeetings(manager, eventId, versionId));
    const begun = new Set(problem.slots.filter(({ startMs }) => startMs <= now.getTime()).map(({ id }) => id));
    const ahead = new Set(schedule.meetings.filter(({ slotId }) => !begun.has(slotId)).map(({ agreementId }) => agreementId));
    const held = new Set(schedule.meetings.map(({ agreementId }) => agreementId));
    return {
      broken: new Map([...brokenMeetings(problem, schedule)].filter(([id]) => ahead.has(id))),
      waiting: problem.pairs.filter(({ agreementId }) => !held.has(agreementId)).map(({ agreementId }) => agreementId),
    };
  }

  async #named(eventId: string, versionId: string, broken: ReadonlyMap<string, BreakCause>): Promise<BrokenMeeting[]> {
    const rows = (await this.source.query(
      `select m.id as "meetingId", m.agreement_id as "agreementId", nullif(c.reason, '') as "closedFor", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName", lower(m.during) as "startsAt", t.label as "tableLabel", t.hall, coalesce(t.hall_uk, t.hall) as "hallUk"
       from schedule_meeting m join event_table t on t.event_id = m.event_id and t.id = m.table_id join registration f on f.event_id = m.event_id and f.id = m.first_registration_id
         join registration s on s.event_id = m.event_id and s.id = m.second_registration_id left join table_closure c on c.event_id = m.event_id and c.table_id = m.table_id and c.slot_id = m.slot_id
       where m.event_id = $1 and m.version_id = $2 and m.status = 'planned' and m.agreement_id = any($3::uuid[]) order by m.during, t.position, m.id limit ${LISTED}`,
      [eventId, versionId, [...broken.keys()]],
    )) as (BrokenMeeting & { agreementId: string })[];
    return rows.map(({ agreementId, ...row }) => Object.assign(new BrokenMeeting(), row, { cause: broken.get(agreementId)! }));
  }

  /** The newest that is not discarded; null when there is none. */
  async newest(eventId: string): Promise<ScheduleRepair | null> {
    const [row] = (await this.source.query(
      `select r.id, r.status, r.part, v.number as "versionNumber", ${OVERTAKEN} as "isOvertaken", r.failure, r.made_at as "madeAt", r.taken_kind as "takenKind",
         case when r.result is not null then jsonb_build_object('movesBound', r.result->'movesBound', 'offers', (select jsonb_agg(o - 'schedule' order by n) from jsonb_array_elements(r.result->'offers') with ordinality as x(o, n))) end as result
       from repair r join schedule_version v on v.event_id = r.event_id and v.id = r.base_version_id where r.event_id = $1 and r.status <> 'discarded' order by r.made_at desc, r.id limit 1`,
      [eventId],
    )) as Row[];
    if (!row) return null;
    const { result, ...repair } = row;
    return Object.assign(new ScheduleRepair(), {
      ...repair,
      isOvertaken: repair.isOvertaken || (repair.status === 'done' && !(await this.#stillStands(eventId, repair.id))),
      movesBound: result?.movesBound ?? null,
      offers: (result?.offers ?? []).map(({ affectedOrganisationIds, ...offer }) => Object.assign(new RepairOffer(), { ...offer, affected: affectedOrganisationIds.length })),
    });
  }

  /** Whether every offer keeps all rules today: a table that has been closed since, or somebody who is away, has changed what is to be mended. */
  async #stillStands(eventId: string, repairId: string): Promise<boolean> {
    const now = await this.clock.now(eventId);
    return this.#standing.get(repairId, await problemFingerprint(this.source.manager, eventId, now), () => this.#standsNow(eventId, repairId, now));
  }

  async #standsNow(eventId: string, repairId: string, now: Date): Promise<boolean> {
    const { manager } = this.source;
    const published = await findVersion(manager, eventId, 'published');
    const [row] = (await manager.query(`select result from repair where event_id = $1 and id = $2`, [eventId, repairId])) as { result: StoredRepair | null }[];
    if (!published || !row?.result) return true;
    const problem = await this.problems.read(manager, eventId, published.id);
    const ready = problemForRepair(problem, toSchedule(await readMeetings(manager, eventId, published.id)), now.getTime());
    return row.result.offers.every(({ schedule }) => checkSchedule(ready, schedule).length === 0);
  }

  /** @returns null when there is no such offer */
  async changes(eventId: string, repairId: string, kind: string): Promise<RepairOfferChanges | null> {
    const { manager } = this.source;
    const [row] = (await manager.query(`select base_version_id as "versionId", result from repair where event_id = $1 and id = $2 and status = 'done'`, [eventId, repairId])) as { versionId: string; result: StoredRepair }[];
    const offer = row?.result.offers.find((one) => one.kind === kind);
    if (!row || !offer) return null;
    const difference = diffSchedules(toSchedule(await readMeetings(manager, eventId, row.versionId)), offer.schedule);
    const meetings = await readPublishChanges(manager, eventId, difference);
    return Object.assign(new RepairOfferChanges(), { meetings: meetings.slice(0, LISTED), organisations: await this.comparisons.organisations(eventId, difference.changes) });
  }
}
