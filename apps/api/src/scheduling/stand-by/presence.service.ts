import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, type EventScope, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { takesPartSql } from '../../organisations/index.ts';
import { STAND_BY } from './stand-by-job-name.ts';
import { StandByNotices } from './stand-by-notices.ts';
import { enterPresence, eventDayAt, openReports } from './stand-by-rows.ts';

interface Mark {
  readonly delegateId: string;
  readonly by: 'self' | 'organiser';
  readonly isPresent: boolean;
}

/** Who is in the building today: each says so for themself, or an organiser does. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly notices: StandByNotices,
    private readonly jobs: JobQueue,
  ) {}

  setOwn(scope: DelegateScope, isPresent: boolean): Promise<NotFound | NotPossible | null> {
    return this.#set(scope, { delegateId: scope.delegation.delegateId, by: 'self', isPresent });
  }

  setOf(scope: EventScope, delegateId: string, isPresent: boolean): Promise<NotFound | NotPossible | null> {
    return this.#set(scope, { delegateId, by: 'organiser', isPresent });
  }

  #set({ eventId, actor }: Pick<EventScope, 'eventId' | 'actor'>, { delegateId, by, isPresent }: Mark): Promise<NotFound | NotPossible | null> {
    return inTransaction(this.source, async (manager) => {
      const registrationId = await registrationOf(manager, eventId, delegateId);
      if (registrationId === null) return NotFound.create();
      const now = await this.clock.now(eventId, manager);
      const day = await eventDayAt(manager, eventId, now);
      if (day === null) return NotPossible.because('notToday', 'Nobody is marked present outside the days of the event.');
      const isNews = isPresent ? await enterPresence(manager, eventId, delegateId, { day, by, accountId: actor.accountId, now }) : await leave(manager, eventId, delegateId, day);
      if (!isNews) return null;
      await this.notices.record(manager, actor, eventId, isPresent ? 'presence.marked' : 'presence.withdrawn', { kind: 'delegate', id: delegateId });
      await this.notices.changed(manager, eventId, [registrationId]);
      // One more person may be the one whom a free table waits for.
      if (isPresent && (await openReports(manager, eventId)).length > 0) await this.jobs.enqueue(STAND_BY, { eventId }, manager, { singletonKey: eventId });
      return null;
    });
  }
}

async function registrationOf(manager: EntityManager, eventId: string, delegateId: string): Promise<string | null> {
  const [row] = (await manager.query(`select d.registration_id as id from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id where d.event_id = $1 and d.id = $2 and d.removed_at is null and ${takesPartSql('r')}`, [eventId, delegateId])) as { id: string }[];
  return row?.id ?? null;
}

async function leave(manager: EntityManager, eventId: string, delegateId: string, day: string): Promise<boolean> {
  const [rows] = (await manager.query(`delete from presence where event_id = $1 and delegate_id = $2 and day = $3 returning delegate_id`, [eventId, delegateId, day])) as [unknown[], number];
  return rows.length > 0;
}
