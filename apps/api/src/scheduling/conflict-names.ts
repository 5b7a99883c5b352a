import { Injectable } from '@nestjs/common';
import { type Conflict, type SchedulingProblem } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { BoardConflict } from './schedule.type.ts';
import { PlaceRefused } from './schedule.result.ts';

/** A conflict and the slot it is about. */
export interface ConflictAt {
  readonly conflict: Conflict;
  readonly slotId: string;
}

/** Turns the library's conflicts into facts a page can make a sentence of: over-the-shoulder names, tables, numbers. */
@Injectable()
export class ConflictNames {
  async refusal(manager: EntityManager, eventId: string, conflicts: readonly Conflict[], problem: SchedulingProblem, slotId: string): Promise<PlaceRefused> {
    const named = await this.name(manager, eventId, problem, conflicts.map((conflict) => ({ conflict, slotId })));
    return Object.assign(new PlaceRefused(), { message: 'The meeting cannot stand there.', conflicts: named });
  }

  /** @returns one for each conflict, in their order */
  async name(manager: EntityManager, eventId: string, problem: SchedulingProblem, found: readonly ConflictAt[]): Promise<BoardConflict[]> {
    const names = await registrationNames(manager, eventId, found.flatMap(({ conflict }) => ('organisationId' in conflict ? [conflict.organisationId] : [])));
    const meetings = await draftMeetings(manager, eventId, found.flatMap(({ conflict }) => byAgreements(conflict)));
    const pools = await poolNames(manager, eventId, found.flatMap(({ conflict }) => ('poolId' in conflict ? [conflict.poolId] : [])));
    const people = Map.groupBy(problem.delegates, ({ organisationId }) => organisationId);
    return found.map(({ conflict, slotId }) => {
      const other = meetings.get(byAgreements(conflict)[0] ?? '');
      const organisationId = 'organisationId' in conflict ? conflict.organisationId : null;
      return Object.assign(new BoardConflict(), {
        kind: conflict.kind,
        organisation: organisationId && (names.get(organisationId) ?? null),
        pool: 'poolId' in conflict ? (pools.get(conflict.poolId) ?? null) : null,
        otherMeeting: other?.pair ?? null,
        otherTable: other?.label ?? null,
        otherAgreementId: other?.id ?? null,
        delegates: organisationId && (people.get(organisationId) ?? []).filter(({ unavailableSlotIds }) => !unavailableSlotIds.some((id) => id === slotId)).length,
      });
    });
  }
}

async function registrationNames(manager: EntityManager, eventId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = (await manager.query(`select id, case when uses_code_name then code_name_en else coalesce(approved_name, legal_name) end as name from registration where event_id = $1 and id = any($2::uuid[])`, [
    eventId,
    [...new Set(ids)],
  ])) as { id: string; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function poolNames(manager: EntityManager, eventId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = (await manager.query(`select id, name from resource_pool where event_id = $1 and id = any($2::uuid[])`, [eventId, [...new Set(ids)]])) as { id: string; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface OtherMeeting {
  readonly id: string;
  readonly label: string;
  readonly pair: string;
}

async function draftMeetings(manager: EntityManager, eventId: string, agreementIds: readonly string[]): Promise<ReadonlyMap<string, OtherMeeting>> {
  const rows = (await manager.query(
    `select m.agreement_id as id, t.label, case when f.uses_code_name then f.code_name_en else f.approved_name end || ' · ' || case when s.uses_code_name then s.code_name_en else s.approved_name end as pair
     from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft'
     join event_table t on t.event_id = m.event_id and t.id = m.table_id
     join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
     where m.event_id = $1 and m.agreement_id = any($2::uuid[]) and m.status = 'planned'`,
    [eventId, [...new Set(agreementIds)]],
  )) as OtherMeeting[];
  return new Map(rows.map((meeting) => [meeting.id, meeting]));
}

function byAgreements(conflict: Conflict): readonly string[] {
  if ('byAgreementIds' in conflict) return conflict.byAgreementIds;
  return 'byAgreementId' in conflict ? [conflict.byAgreementId] : [];
}
