import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus, InvalidInput, NotPossible } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { inTransaction } from '../database/index.ts';

const FURTHEST_MS = 5 * 366 * 86_400_000;

/** Moves "now" of an event, in a demo alone, so that every deadline can be tried. */
@Injectable()
export class DemoClock {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Whether this installation is a demo. */
  get isMovable(): boolean {
    return this.environment.isDemo;
  }

  async move(actor: Actor, eventId: string, now: Date | null): Promise<InvalidInput | NotPossible | null> {
    if (!this.environment.isDemo) return NotPossible.because('notADemo', 'Only a demo has a clock that can be moved.');
    const offsetMs = now ? now.getTime() - Date.now() : 0;
    if (Number.isNaN(offsetMs) || Math.abs(offsetMs) > FURTHEST_MS) return InvalidInput.of('now', 'outOfRange', 'A point in time within five years from today.');
    await inTransaction(this.source, async (manager) => {
      await manager.query('update event set clock_offset_seconds = $2 where id = $1', [eventId, Math.round(offsetMs / 1_000)]);
      await this.audit.record(manager, actor, { action: 'event.clockMoved', eventId, subjectKind: 'event', subjectId: eventId });
      await this.bus.publish('eventChanged', { eventId }, manager);
    });
    return null;
  }
}
