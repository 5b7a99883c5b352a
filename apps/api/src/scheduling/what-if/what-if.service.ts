import { Injectable } from '@nestjs/common';
import { MAX_VARIATION, type OrganisationId, type PoolId, type Variation } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type EventScope, InvalidInput, NotFound, NotPossible, uuidOrNone } from '../../common/index.ts';
import { inTransaction, violatedConstraint } from '../../database/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { WHAT_IF_RUN } from './what-if.job.ts';
import { type StartWhatIfInput } from './what-if.type.ts';

/** Orders and forgets what-if runs; at most one is under way per event. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly source: DataSource,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  async start(scope: EventScope, input: StartWhatIfInput): Promise<string | InvalidInput | NotPossible> {
    if (input.seconds < 1 || input.seconds > 60) return InvalidInput.of('seconds', 'outOfRange', 'Between 1 and 60 seconds.');
    if (input.amount < 1 || input.amount > MAX_VARIATION) return InvalidInput.of('amount', 'outOfRange', `Between 1 and ${MAX_VARIATION}.`);
    const variation = toVariation(input);
    if (!variation) return InvalidInput.of('kind', 'unknown', 'This is none of the changes that can be tried.');
    const { eventId } = scope;
    try {
      return await inTransaction(this.source, async (manager) => {
        const [known] = (await manager.query(
          `select exists (select from schedule_version where event_id = $1 and status in ('draft', 'published')) as version,
             exists (select from event_day where event_id = $1 and date::text = $2) as day, exists (select from registration where event_id = $1 and id = $3 and status = 'approved') as organisation,
             exists (select from resource_pool where event_id = $1 and id = $4) as pool`,
          [eventId, input.day ?? '', uuidOrNone(input.registrationId ?? ''), uuidOrNone(input.poolId ?? '')],
        )) as [{ version: boolean; day: boolean; organisation: boolean; pool: boolean }];
        if ('day' in variation && !known.day) return InvalidInput.of('day', 'unknown', 'The event has no such day.');
        if ('poolId' in variation && !known.pool) return InvalidInput.of('poolId', 'unknown', 'The event has no such pool of interpreters or escorts.');
        if ('organisationId' in variation && !known.organisation) return InvalidInput.of('registrationId', 'unknown', 'No such organisation takes part.');
        if (!known.version) return NotPossible.because('noDraft', 'There is no draft. Start a run first.');
        const [{ id }] = (await manager.query(`insert into what_if (event_id, variation, seconds, made_by) values ($1, $2, $3, $4) returning id`, [eventId, JSON.stringify(variation), input.seconds, scope.actor.accountId])) as [{ id: string }];
        await this.audit.record(manager, scope.actor, { action: 'schedule.whatIfStarted', eventId, subjectKind: 'whatIf', subjectId: id, facts: { kind: variation.kind } });
        await this.jobs.enqueue(WHAT_IF_RUN, { eventId, whatIfId: id }, manager);
        return id;
      });
    } catch (error) {
      if (violatedConstraint(error) === 'what_if_active') return NotPossible.because('alreadyRunning', 'Another what-if run is under way. Discard it, or wait for it.', 'running');
      throw error;
    }
  }

  /** Sent twice, it changes nothing the second time. */
  async discard(scope: EventScope, whatIfId: string): Promise<string | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const [[row]] = (await manager.query(`update what_if set status = 'discarded', result = null, finished_at = coalesce(finished_at, now()) where event_id = $1 and id = $2 returning id`, [scope.eventId, whatIfId])) as [{ id: string }[], number];
      if (!row) return NotFound.create();
      await this.audit.record(manager, scope.actor, { action: 'schedule.whatIfDiscarded', eventId: scope.eventId, subjectKind: 'whatIf', subjectId: whatIfId });
      return whatIfId;
    });
  }
}

function toVariation({ kind, day, registrationId, poolId, amount }: StartWhatIfInput): Variation | null {
  const [onDay, organisationId] = [day ?? '', uuidOrNone(registrationId ?? '') as OrganisationId];
  switch (kind) {
    case 'openTable':
      return { kind, day: onDay, tables: amount };
    case 'addSlots':
    case 'longerBreak':
      return { kind, day: onDay, slots: amount };
    case 'addLine':
      return { kind, organisationId, lines: amount };
    case 'raiseMeetingLimit':
      return { kind, organisationId, maxMeetings: amount };
    case 'enlargePool':
      return { kind, day: onDay, poolId: uuidOrNone(poolId ?? '') as PoolId, people: amount };
    case 'addDelegate':
    case 'widenAvailability':
      return { kind, organisationId };
    default:
      return null;
  }
}
