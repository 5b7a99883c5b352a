import { Injectable } from '@nestjs/common';
import { changeSeat, type SeatAct, type SeatError } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type TeamMember } from '../../agenda/index.ts';
import { type DelegateScope, EventClock, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { lockSchedule } from '../schedule-versions.ts';
import { type OwnTeam, readOwnTeam } from './meeting-team.ts';
import { SeatNotices } from './seat-notices.ts';

interface Change {
  readonly meetingId: string;
  readonly team: OwnTeam;
  readonly member: TeamMember;
}

/** A colleague takes over a published meeting of the own organisation, joins it or leaves it. Time, table and the other side stay. */
@Injectable()
export class SeatChangeService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly notices: SeatNotices,
  ) {}

  async change(scope: DelegateScope, act: SeatAct, meetingId: string, delegateId: string): Promise<string | NotFound | NotPossible> {
    const { eventId, delegation } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      // As whoever changes availability or removes a delegate does: one after the other.
      await manager.query('select from delegate where event_id = $1 and id = $2 and registration_id = $3 for update', [eventId, delegateId, delegation.registrationId]);
      const team = await readOwnTeam(manager, eventId, meetingId, delegation.registrationId);
      const member = team?.members.find((one) => one.delegateId === delegateId);
      if (!team || !member) return NotFound.create();
      const named = team.members.find(({ part }) => part === 'named');
      const outcome = changeSeat(
        act,
        {
          meeting: { status: team.status, startMs: team.startMs, companions: team.members.filter(({ part }) => part === 'companion').length },
          delegate: { part: member.part, isAway: member.obstacle === 'away', isBusy: member.obstacle === 'busy' },
          actor: { isLead: delegation.isLead, isDelegate: delegateId === delegation.delegateId, isNamed: named?.delegateId === delegation.delegateId },
        },
        (await this.clock.now(eventId, manager)).getTime(),
      );
      if (!outcome.ok) return toFault(outcome.error);
      await this.#store(manager, scope, act, { meetingId, team, member });
      return meetingId;
    });
  }

  async #store(manager: EntityManager, scope: DelegateScope, act: SeatAct, { meetingId, team, member }: Change): Promise<void> {
    const { eventId, actor, delegation } = scope;
    const { delegateId } = member;
    const place = [eventId, team.versionId, meetingId];
    if (member.part === 'companion') await manager.query('update meeting_companion set is_active = false, ended_at = now() where event_id = $1 and meeting_id = $2 and delegate_id = $3', [eventId, meetingId, delegateId]);
    if (act === 'join') {
      await manager.query(
        `insert into meeting_companion (event_id, meeting_id, registration_id, delegate_id, during, added_by) select m.event_id, m.id, $4, $5, m.during, $6 from schedule_meeting m where m.event_id = $1 and m.version_id = $2 and m.id = $3
         on conflict (event_id, meeting_id, delegate_id) do update set is_active = true, ended_at = null, during = excluded.during, added_by = excluded.added_by, added_at = now()`,
        [...place, delegation.registrationId, delegateId, actor.accountId],
      );
    }
    if (act === 'takeOver') await manager.query('update schedule_seat set delegate_id = $5 where event_id = $1 and version_id = $2 and meeting_id = $3 and registration_id = $4', [...place, delegation.registrationId, delegateId]);
    await manager.query('update schedule_meeting set calendar_sequence = calendar_sequence + 1 where event_id = $1 and version_id = $2 and id = $3', place);
    await manager.query('update schedule_version set revision = revision + 1 where event_id = $1 and id = $2', [eventId, team.versionId]);
    await manager.query(`insert into meeting_change (event_id, version_id, meeting_id, kind, changed_by) values ($1, $2, $3, 'reseated', $4)`, [...place, actor.accountId]);
    const released = act === 'takeOver' ? team.members.flatMap((one) => (one.part === 'named' ? [one.delegateId] : [])) : [];
    const leaving = act === 'leave' ? [delegateId] : released;
    await this.notices.tell(manager, scope, { meetingId, otherId: team.otherId, seated: act === 'leave' ? [] : [delegateId], released, leaving });
  }
}

const REFUSALS: Readonly<Record<SeatError['kind'], readonly [reason: string, message: string]>> = {
  meetingCancelled: ['meetingCancelled', 'The meeting has just been cancelled.'],
  meetingStarted: ['started', 'The meeting has begun.'],
  notForActor: ['notForYou', 'The lead decides for colleagues; you can decide for yourself.'],
  alreadyNamed: ['alreadyNamed', 'This delegate goes to the meeting already.'],
  alreadyJoined: ['alreadyJoined', 'This delegate has joined already.'],
  notJoined: ['notJoined', 'This delegate has not joined. Whoever is named hands over instead.'],
  away: ['away', 'This delegate is away at that time.'],
  busy: ['busy', 'This delegate is in another meeting at that time.'],
  tooMany: ['tooMany', 'The table has no room for another colleague.'],
};

const toFault = ({ kind }: SeatError): NotPossible => NotPossible.because(...REFUSALS[kind], kind === 'meetingCancelled' ? 'cancelled' : null);
