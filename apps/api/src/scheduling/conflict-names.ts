import { Injectable } from '@nestjs/common';
import { type Conflict } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { BoardConflict } from './schedule.type.ts';
import { PlaceRefused } from './schedule.result.ts';

/** Turns the library's conflicts into facts a page can make a sentence of: over-the-shoulder names, tables, numbers. */
@Injectable()
export class ConflictNames {
  async refusal(manager: EntityManager, eventId: string, conflicts: readonly Conflict[]): Promise<PlaceRefused> {
    return Object.assign(new PlaceRefused(), { message: 'The meeting cannot stand there.', conflicts: await this.name(manager, eventId, conflicts) });
  }

  async name(manager: EntityManager, eventId: string, conflicts: readonly Conflict[]): Promise<BoardConflict[]> {
    const organisationIds = conflicts.flatMap((conflict) => ('organisationId' in conflict ? [conflict.organisationId] : []));
    const agreementIds = conflicts.flatMap(byAgreements);
    const names = new Map(
      (
        (await manager.query(`select id, case when uses_code_name then code_name_en else coalesce(approved_name, legal_name) end as name from registration where event_id = $1 and id = any($2::uuid[])`, [
          eventId,
          organisationIds,
        ])) as { id: string; name: string }[]
      ).map(({ id, name }) => [id, name]),
    );
    const meetings = new Map(
      (
        (await manager.query(
          `select m.agreement_id as id, t.label, case when f.uses_code_name then f.code_name_en else f.approved_name end || ' · ' || case when s.uses_code_name then s.code_name_en else s.approved_name end as pair
           from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft'
           join event_table t on t.event_id = m.event_id and t.id = m.table_id
           join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
           where m.event_id = $1 and m.agreement_id = any($2::uuid[]) and m.status = 'planned'`,
          [eventId, agreementIds],
        )) as { id: string; label: string; pair: string }[]
      ).map((meeting) => [meeting.id, meeting]),
    );
    return conflicts.map((conflict) => {
      const other = meetings.get(byAgreements(conflict)[0] ?? '');
      return Object.assign(new BoardConflict(), {
        kind: conflict.kind,
        organisation: 'organisationId' in conflict ? (names.get(conflict.organisationId) ?? null) : null,
        otherMeeting: other?.pair ?? null,
        otherTable: other?.label ?? null,
      });
    });
  }
}

function byAgreements(conflict: Conflict): readonly string[] {
  if ('byAgreementIds' in conflict) return conflict.byAgreementIds;
  return 'byAgreementId' in conflict ? [conflict.byAgreementId] : [];
}
