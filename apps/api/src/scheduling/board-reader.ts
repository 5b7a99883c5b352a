import { Injectable } from '@nestjs/common';
import { diffSchedules, type Leftover, type RankedRemedy, type Remedy, type ScheduleDifference } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { BoardChange } from './board-change.type.ts';
import { findEdit } from './draft-edit.ts';
import { toCounts } from './change-counts.ts';
import { type EventResources, readResources } from './resource-reader.ts';
import { BoardClosure, BoardLeftover, BoardMeeting, BoardOrder, BoardRemedy, BoardScore, BoardSlot, BoardSlotRule, BoardTable, DroppedMeeting, ScheduleBoard, ScheduleVersionSummary } from './schedule.type.ts';
import { ScheduleVersion, type StoredDrop, type StoredLeftovers, type StoredScore } from './schedule-version.entity.ts';
import { type StoredLost } from './lost-meetings.ts';
import { readPrecedences } from './order/read-precedences.ts';
import { slotsOfSql } from './slots-of.sql.ts';
import { findVersion } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

/** Name of a registration over the shoulder. */
export const NAME = (x: string): string => `case when ${x}.uses_code_name then ${x}.code_name_en else coalesce(${x}.approved_name, ${x}.legal_name) end`;

const MEETINGS_SQL = `
select m.id, m.agreement_id as "agreementId", m.slot_id as "slotId", m.table_id as "tableId", m.first_registration_id as "firstRegistrationId", m.second_registration_id as "secondRegistrationId",
  ${NAME('f')} as "firstName", ${NAME('s')} as "secondName", m.is_pinned as "isPinned", m.by_video as "isByVideo", m.status, m.cancel_reason as "cancelReason"
from schedule_meeting m join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
where m.event_id = $1 and m.version_id = $2 and ($3::uuid[] is null or m.id = any($3)) order by m.during, m.table_id, m.id`;

type MeetingRow = Omit<BoardMeeting, 'change' | 'pools'>;

/** An organisation over the shoulder. */
interface Side {
  readonly name: string;
  readonly country: string | null;
}
type Sides = ReadonlyMap<string, Side>;

/** What ids of a reason or remedy stand for. */
interface Names {
  readonly sides: Sides;
  readonly pools: ReadonlyMap<string, string>;
}

/** The board of the organiser; everything on it is under over-the-shoulder names. */
@Injectable()
export class BoardReader {
  constructor(private readonly source: DataSource) {}

  /** @param versionId - null shows the draft, or the published version where there is no draft; null as answer: no such version */
  async board(eventId: string, versionId: string | null): Promise<ScheduleBoard | null> {
    const { manager } = this.source;
    const versions = await manager.find(ScheduleVersion, { where: { eventId }, order: { number: 'DESC' } });
    const published = versions.find(({ status }) => status === 'published') ?? null;
    const shown = versionId === null ? (versions.find(({ status }) => status === 'draft') ?? published) : (versions.find(({ id }) => id === versionId) ?? null);
    if (versionId !== null && !shown) return null;
    const [slots, tables, closures] = await Promise.all([this.#slots(eventId, shown?.id ?? null), this.#tables(eventId), this.#closures(eventId)]);
    const meetings = shown ? ((await manager.query(MEETINGS_SQL, [eventId, shown.id, null])) as MeetingRow[]) : [];
    const resources = await readResources(manager, eventId, shown?.id ?? null);
    const difference = shown?.status === 'draft' ? await this.#difference(shown, published) : null;
    return Object.assign(new ScheduleBoard(), {
      version: shown && (await this.summary(shown)),
      published: published && (await this.summary(published)),
      changes: difference && toCounts(difference),
      slots,
      tables,
      closures,
      slotRules: await this.#slotRules(eventId),
      orders: (await readPrecedences(manager, eventId)).map((order) => Object.assign(new BoardOrder(), order)),
      meetings: withChanges(meetings, difference, resources),
      ...(await this.#leftovers(eventId, shown?.leftovers ?? null, resources)),
    });
  }

  /** Where the draft stands, or the published version where there is none; null without either. */
  async standing(eventId: string): Promise<BoardChange | null> {
    const { manager } = this.source;
    const shown = (await findVersion(manager, eventId, 'draft')) ?? (await findVersion(manager, eventId, 'published'));
    return shown && BoardChange.at(shown.id, shown.revision);
  }

  /** What an act changed, as the board stands now; null when there is no such act or its draft is none any more. */
  async change(eventId: string, editId: string, viewerId: string): Promise<BoardChange | null> {
    const { manager } = this.source;
    const edit = await findEdit(manager, eventId, editId);
    const draft = edit && (await manager.findOneBy(ScheduleVersion, { eventId, id: edit.versionId, status: 'draft' }));
    if (!edit || !draft) return null;
    const ids = edit.steps.map(({ meetingId }) => meetingId);
    const meetings = (await manager.query(MEETINGS_SQL, [eventId, draft.id, ids])) as MeetingRow[];
    const resources = await readResources(manager, eventId, draft.id, meetings.flatMap(({ firstRegistrationId, secondRegistrationId }) => [firstRegistrationId, secondRegistrationId]));
    const difference = await this.#difference(draft, await findVersion(manager, eventId, 'published'));
    return Object.assign(new BoardChange(), {
      versionId: draft.id,
      revision: edit.revision,
      editId,
      kind: edit.kind,
      by: edit.editorName,
      isOwn: edit.editedBy === viewerId,
      at: edit.editedAt,
      meetings: withChanges(meetings, difference, resources),
      removedIds: ids.filter((id) => !meetings.some((meeting) => meeting.id === id)),
      changes: toCounts(difference),
      score: draft.score && toScore(draft.score),
      ...(await this.#leftovers(eventId, draft.leftovers, resources)),
    });
  }

  /** Meetings of a version that could not come back, under their names. */
  async dropped(eventId: string, drops: readonly StoredDrop[]): Promise<DroppedMeeting[]> {
    if (drops.length === 0) return [];
    const sides = await this.#sides(eventId);
    const slots = new Map(((await this.source.query(`select id, lower(during) as "startsAt" from slot where event_id = $1`, [eventId])) as { id: string; startsAt: Date }[]).map(({ id, startsAt }) => [id, startsAt]));
    const tables = new Map(((await this.source.query(`select id, label from event_table where event_id = $1`, [eventId])) as { id: string; label: string }[]).map(({ id, label }) => [id, label]));
    return drops.map(({ firstRegistrationId, secondRegistrationId, slotId, tableId, reason, standsAtSlotId }) =>
      Object.assign(new DroppedMeeting(), {
        firstName: sides.get(firstRegistrationId)?.name ?? '',
        secondName: sides.get(secondRegistrationId)?.name ?? '',
        startsAt: slots.get(slotId) ?? null,
        table: tables.get(tableId) ?? null,
        standsAt: (standsAtSlotId && slots.get(standsAtSlotId)) ?? null,
        reason,
      }),
    );
  }

  async #difference(draft: ScheduleVersion, published: ScheduleVersion | null): Promise<ScheduleDifference> {
    const { manager } = this.source;
    const before = published ? toSchedule(await readMeetings(manager, draft.eventId, published.id)) : { meetings: [] };
    return diffSchedules(before, toSchedule(await readMeetings(manager, draft.eventId, draft.id)));
  }

  async versions(eventId: string): Promise<ScheduleVersionSummary[]> {
    const versions = await this.source.manager.find(ScheduleVersion, { where: { eventId }, order: { number: 'DESC' } });
    const numbers = new Map(versions.map(({ id, number }) => [id, number]));
    return Promise.all(
      versions.map(async (version) =>
        Object.assign(await this.summary(version), { restoredFromNumber: (version.restoredFromId && numbers.get(version.restoredFromId)) ?? null, dropped: await this.dropped(eventId, version.dropped ?? []) }),
      ),
    );
  }

  async summary(version: ScheduleVersion): Promise<ScheduleVersionSummary> {
    const [{ meetings }] = (await this.source.query(`select count(*)::int as meetings from schedule_meeting where event_id = $1 and version_id = $2 and status = 'planned'`, [version.eventId, version.id])) as [
      { meetings: number },
    ];
    const { id, number, status, revision, createdAt, publishedAt, publishReason } = version;
    return Object.assign(new ScheduleVersionSummary(), { id, number, status, revision, createdAt, publishedAt, publishReason, meetings, score: version.score && toScore(version.score), restoredFromNumber: null, dropped: [] });
  }

  async #slots(eventId: string, versionId: string | null): Promise<BoardSlot[]> {
    const rows = (await this.source.query(
      `select s.id, d.date::text as day, lower(s.during) as "startsAt", upper(s.during) as "endsAt" from ${slotsOfSql('$2')} s join event_day d on d.event_id = s.event_id and d.id = s.day_id order by lower(s.during)`,
      [eventId, versionId],
    )) as BoardSlot[];
    return rows.map((row) => Object.assign(new BoardSlot(), row));
  }

  async #tables(eventId: string): Promise<BoardTable[]> {
    const rows = (await this.source.query(`select t.id, t.label, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk" from event_table t where event_id = $1 and retired_at is null order by position, id`, [eventId])) as BoardTable[];
    return rows.map((row) => Object.assign(new BoardTable(), row));
  }

  async #closures(eventId: string): Promise<BoardClosure[]> {
    const rows = (await this.source.query(`select table_id as "tableId", slot_id as "slotId", reason from table_closure where event_id = $1`, [eventId])) as BoardClosure[];
    return rows.map((row) => Object.assign(new BoardClosure(), row));
  }

  async #slotRules(eventId: string): Promise<BoardSlotRule[]> {
    const rows = (await this.source.query(`select agreement_id as "agreementId", slot_id as "slotId", rule from meeting_slot_rule where event_id = $1`, [eventId])) as BoardSlotRule[];
    return rows.map((row) => Object.assign(new BoardSlotRule(), row));
  }

  async #sides(eventId: string): Promise<Sides> {
    const rows = (await this.source.query(`select id, ${NAME('r')} as name, country from registration r where event_id = $1`, [eventId])) as (Side & { id: string })[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #leftovers(eventId: string, report: StoredLeftovers | null, { pools }: EventResources): Promise<{ leftovers: BoardLeftover[]; topRemedies: BoardRemedy[] }> {
    const names: Names = { sides: await this.#sides(eventId), pools: new Map(pools.map(({ id, name }) => [id, name])) };
    return {
      leftovers: (report?.leftovers ?? []).map((leftover) => toLeftover(leftover, names, report?.lost ?? null)),
      topRemedies: (report?.topRemedies ?? []).slice(0, 3).map((ranked) => toRankedRemedy(ranked, names)),
    };
  }
}

function withChanges(meetings: readonly MeetingRow[], difference: ScheduleDifference | null, { pools, needed }: EventResources): BoardMeeting[] {
  const names = new Map(pools.map(({ id, name }) => [id, name]));
  const changeOf = new Map(difference?.changes.map(({ agreementId, kind }) => [agreementId as string, kind]));
  return meetings.map((meeting) => Object.assign(new BoardMeeting(), { ...meeting, pools: needed(meeting.firstRegistrationId, meeting.secondRegistrationId).map((id) => names.get(id) ?? ''), change: changeOf.get(meeting.agreementId) ?? 'unchanged' }));
}

export const toScore = (score: StoredScore): BoardScore => {
  const { placed, agreed, gaps, gapSpread, unserved, unmetTimeWishes, tableChanges, dayImbalance } = score;
  return Object.assign(new BoardScore(), { placed, agreed, bound: score.bound ?? null, gapBound: score.gapBound ?? null, gaps, gapSpread, unserved, unmetTimeWishes, tableChanges, dayImbalance });
};

function toLeftover({ agreementId, organisationAId, organisationBId, reason, remedies }: Leftover, names: Names, lost: StoredLost | null): BoardLeftover {
  const { sides, pools } = names;
  const [count, ofCount] = numbersOf(reason);
  return Object.assign(new BoardLeftover(), {
    agreementId,
    firstRegistrationId: organisationAId,
    secondRegistrationId: organisationBId,
    firstName: sides.get(organisationAId)?.name ?? '',
    secondName: sides.get(organisationBId)?.name ?? '',
    firstCountry: sides.get(organisationAId)?.country ?? null,
    secondCountry: sides.get(organisationBId)?.country ?? null,
    reason: reason.kind,
    organisation: 'organisationId' in reason ? (sides.get(reason.organisationId)?.name ?? null) : null,
    pool: 'poolId' in reason ? (pools.get(reason.poolId) ?? null) : null,
    count,
    ofCount,
    lostFromVersion: lost?.causes[agreementId] ? lost.versionNumber : null,
    lostCause: lost?.causes[agreementId] ?? null,
    remedies: remedies.map((remedy) => toRemedy(remedy, 1, names)),
  });
}

function numbersOf(reason: Leftover['reason']): [number | null, number | null] {
  switch (reason.kind) {
    case 'noCommonSlot':
      return [reason.availableSlotsA, reason.availableSlotsB];
    case 'commonSlotsTaken':
      return [reason.commonSlots, null];
    case 'fullyBooked':
      return [reason.booked, reason.capacity];
    case 'tablesFull':
      return [reason.commonFreeSlots, reason.tables];
    case 'poolTaken':
      return [reason.commonFreeSlots, reason.people];
    case 'meetingLimitReached':
      return [reason.maxMeetings, null];
    case 'orderLeavesNoSlot':
      return [reason.commonFreeSlots, null];
    case 'restLeavesNoSlot':
      return [reason.commonFreeSlots, reason.maxInRow];
    case 'walkLeavesNoSlot':
      return [reason.commonFreeSlots, reason.walkMinutes];
    case 'stillFits':
    case 'notSchedulable':
      return [null, null];
  }
}

const toRankedRemedy = ({ remedy, cures }: RankedRemedy, names: Names): BoardRemedy => toRemedy(remedy, cures, names);

function toRemedy(remedy: Remedy, cures: number, { sides, pools }: Names): BoardRemedy {
  return Object.assign(new BoardRemedy(), {
    kind: remedy.kind,
    organisation: 'organisationId' in remedy ? (sides.get(remedy.organisationId)?.name ?? null) : null,
    registrationId: 'organisationId' in remedy ? remedy.organisationId : null,
    poolId: 'poolId' in remedy ? remedy.poolId : null,
    pool: 'poolId' in remedy ? (pools.get(remedy.poolId) ?? null) : null,
    day: 'day' in remedy ? remedy.day : null,
    slotId: 'slotId' in remedy ? remedy.slotId : null,
    tableId: 'tableId' in remedy ? remedy.tableId : null,
    amount: remedy.kind === 'raiseMeetingLimit' ? remedy.maxMeetings : 1,
    cures,
  });
}
