import { Injectable } from '@nestjs/common';
import { diffSchedules, type Leftover, type LeftoverReport, type RankedRemedy, type Remedy, type ScheduleScore } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { toCounts } from './publish.service.ts';
import { BoardLeftover, BoardMeeting, BoardRemedy, BoardScore, BoardSlot, BoardTable, ScheduleBoard, ScheduleVersionSummary } from './schedule.type.ts';
import { ScheduleVersion } from './schedule-version.entity.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

const NAME = (x: string): string => `case when ${x}.uses_code_name then ${x}.code_name_en else coalesce(${x}.approved_name, ${x}.legal_name) end`;

const MEETINGS_SQL = `
select m.id, m.agreement_id as "agreementId", m.slot_id as "slotId", m.table_id as "tableId", m.first_registration_id as "firstRegistrationId", m.second_registration_id as "secondRegistrationId",
  ${NAME('f')} as "firstName", ${NAME('s')} as "secondName", m.is_pinned as "isPinned", m.status, m.cancel_reason as "cancelReason"
from schedule_meeting m join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
where m.event_id = $1 and m.version_id = $2 order by m.during, m.table_id, m.id`;

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
    const [slots, tables] = await Promise.all([this.#slots(eventId), this.#tables(eventId)]);
    const meetings = shown ? ((await manager.query(MEETINGS_SQL, [eventId, shown.id])) as Omit<BoardMeeting, 'change'>[]) : [];
    const difference =
      shown?.status === 'draft' ? diffSchedules(published ? toSchedule(await readMeetings(manager, eventId, published.id)) : { meetings: [] }, toSchedule(await readMeetings(manager, eventId, shown.id))) : null;
    const changeOf = new Map(difference?.changes.map(({ agreementId, kind }) => [agreementId as string, kind]));
    return Object.assign(new ScheduleBoard(), {
      version: shown && (await this.#summary(shown)),
      published: published && (await this.#summary(published)),
      changes: difference && toCounts(difference),
      slots,
      tables,
      meetings: meetings.map((meeting) => Object.assign(new BoardMeeting(), { ...meeting, change: changeOf.get(meeting.agreementId) ?? 'unchanged' })),
      ...(await this.#leftovers(eventId, shown?.leftovers ?? null)),
    });
  }

  async versions(eventId: string): Promise<ScheduleVersionSummary[]> {
    const versions = await this.source.manager.find(ScheduleVersion, { where: { eventId }, order: { number: 'DESC' } });
    return Promise.all(versions.map((version) => this.#summary(version)));
  }

  async #summary(version: ScheduleVersion): Promise<ScheduleVersionSummary> {
    const [{ meetings }] = (await this.source.query(`select count(*)::int as meetings from schedule_meeting where event_id = $1 and version_id = $2 and status = 'planned'`, [version.eventId, version.id])) as [
      { meetings: number },
    ];
    const { id, number, status, revision, createdAt, publishedAt } = version;
    return Object.assign(new ScheduleVersionSummary(), { id, number, status, revision, createdAt, publishedAt, meetings, score: version.score && toScore(version.score) });
  }

  async #slots(eventId: string): Promise<BoardSlot[]> {
    const rows = (await this.source.query(
      `select s.id, d.date::text as day, lower(s.during) as "startsAt", upper(s.during) as "endsAt" from slot s join event_day d on d.event_id = s.event_id and d.id = s.day_id
       where s.event_id = $1 and s.retired_at is null order by lower(s.during)`,
      [eventId],
    )) as BoardSlot[];
    return rows.map((row) => Object.assign(new BoardSlot(), row));
  }

  async #tables(eventId: string): Promise<BoardTable[]> {
    const rows = (await this.source.query(`select id, label, hall from event_table where event_id = $1 and retired_at is null order by position, id`, [eventId])) as BoardTable[];
    return rows.map((row) => Object.assign(new BoardTable(), row));
  }

  async #leftovers(eventId: string, report: LeftoverReport | null): Promise<{ leftovers: BoardLeftover[]; topRemedies: BoardRemedy[] }> {
    const rows = (await this.source.query(`select id, ${NAME('r')} as name from registration r where event_id = $1`, [eventId])) as { id: string; name: string }[];
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return {
      leftovers: (report?.leftovers ?? []).map((leftover) => toLeftover(leftover, names)),
      topRemedies: (report?.topRemedies ?? []).slice(0, 3).map((ranked) => toRankedRemedy(ranked, names)),
    };
  }
}

const toScore = (score: ScheduleScore): BoardScore => {
  const { placed, agreed, gaps, gapSpread, unserved, unmetTimeWishes, tableChanges } = score;
  return Object.assign(new BoardScore(), { placed, agreed, gaps, gapSpread, unserved, unmetTimeWishes, tableChanges });
};

function toLeftover({ agreementId, organisationAId, organisationBId, reason, remedies }: Leftover, names: ReadonlyMap<string, string>): BoardLeftover {
  const [count, ofCount] = numbersOf(reason);
  return Object.assign(new BoardLeftover(), {
    agreementId,
    firstName: names.get(organisationAId) ?? '',
    secondName: names.get(organisationBId) ?? '',
    reason: reason.kind,
    organisation: 'organisationId' in reason ? (names.get(reason.organisationId) ?? null) : null,
    count,
    ofCount,
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
    case 'meetingLimitReached':
      return [reason.maxMeetings, null];
    case 'stillFits':
    case 'notSchedulable':
      return [null, null];
  }
}

const toRankedRemedy = ({ remedy, cures }: RankedRemedy, names: ReadonlyMap<string, string>): BoardRemedy => toRemedy(remedy, cures, names);

function toRemedy(remedy: Remedy, cures: number, names: ReadonlyMap<string, string>): BoardRemedy {
  return Object.assign(new BoardRemedy(), {
    kind: remedy.kind,
    organisation: 'organisationId' in remedy ? (names.get(remedy.organisationId) ?? null) : null,
    day: 'day' in remedy ? remedy.day : null,
    slotId: 'slotId' in remedy ? remedy.slotId : null,
    tableId: 'tableId' in remedy ? remedy.tableId : null,
    cures,
  });
}
