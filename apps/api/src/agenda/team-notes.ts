import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventBus, type InvalidInput, type LocationRefused, neutralText, NotFound, refuseUnsafeTexts, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type SaveTeamNoteInput } from './agenda.input.ts';
import { TeamNote } from './agenda.type.ts';
import { readPublishedMeetings } from './published-meetings.ts';

/** Notes on meetings; each belongs to one organisation and no other one, organiser or officer reads it. */
@Injectable()
export class TeamNotes {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async of({ eventId, delegation }: DelegateScope, meetingId: string, manager: EntityManager = this.source.manager): Promise<TeamNote> {
    const [row] = (await manager.query(
      `select n.text, n.version, n.updated_at as "updatedAt", coalesce(d.name, a.display_name) as "writtenBy" from team_note n left join account a on a.id = n.written_by
       left join delegate d on d.event_id = n.event_id and d.registration_id = n.registration_id and d.account_id = n.written_by and d.removed_at is null
       where n.event_id = $1 and n.registration_id = $2 and n.meeting_id = $3 limit 1`,
      [eventId, delegation.registrationId, meetingId],
    )) as TeamNote[];
    return Object.assign(new TeamNote(), row ?? { text: '', version: 0, writtenBy: null, updatedAt: null });
  }

  async save(scope: DelegateScope, meetingId: string, input: SaveTeamNoteInput): Promise<TeamNote | InvalidInput | LocationRefused | NotFound | StaleVersion> {
    const unsafe = refuseUnsafeTexts({ text: input.text });
    if (unsafe) return unsafe;
    const { eventId, delegation } = scope;
    return inTransaction(this.source, async (manager) => {
      const [meeting] = await readPublishedMeetings(manager, delegation, meetingId);
      if (!meeting) return NotFound.create();
      const key = [eventId, delegation.registrationId, meetingId];
      // The row is made first, so that two first notes at once wait for each other.
      await manager.query(`insert into team_note (event_id, registration_id, meeting_id, text, version) values ($1, $2, $3, '', 0) on conflict do nothing`, key);
      const [{ version }] = (await manager.query(`select version from team_note where event_id = $1 and registration_id = $2 and meeting_id = $3 for update`, key)) as [{ version: number }];
      if (version !== input.version) return StaleVersion.at(version);
      await manager.query(`update team_note set text = $4, written_by = $5, version = version + 1, updated_at = now() where event_id = $1 and registration_id = $2 and meeting_id = $3`, [
        ...key,
        neutralText(input.text),
        scope.actor.accountId,
      ]);
      await this.audit.record(manager, scope.actor, { action: 'teamNote.saved', eventId, subjectKind: 'meeting', subjectId: meetingId });
      await this.bus.publish('agendaChanged', { eventId, registrationIds: [delegation.registrationId] }, manager);
      return this.of(scope, meetingId, manager);
    });
  }
}
