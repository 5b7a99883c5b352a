import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventBus } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { type Job } from '../../jobs/index.ts';
import { VettingCases } from '../vetting-cases.ts';
import { RegistrationScreening, SCREEN_AGAIN, type ScreenAgain } from './registration-screening.ts';

/** Registrations a transaction, so that nobody who decides a case waits long. */
const A_TURN = 50;

const REGISTRATIONS_SQL = `
select r.event_id as "eventId", r.id, r.status from registration r where ($1::uuid is null or (r.event_id = $1 and r.id = $2)) and (r.status in ('submitted', 'approved', 'returned') or exists (
  select from vetting_case c where c.event_id = r.event_id and c.registration_id = r.id and c.status in ('first', 'second', 'third'))) order by r.event_id, r.id`;

/** Compares everybody with the lists in force once one has changed, or one registration once names of its people have. What is approved and has a new likeness goes back to the officers; it stays shown until one of them finds it to be the same. */
@Injectable()
export class ScreenAgainJob implements Job {
  readonly name = SCREEN_AGAIN;
  readonly isExclusive = true;

  constructor(
    private readonly source: DataSource,
    private readonly screening: RegistrationScreening,
    private readonly cases: VettingCases,
    private readonly bus: EventBus,
  ) {}

  async handle(one: Partial<ScreenAgain> = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    const rows = (await this.source.query(REGISTRATIONS_SQL, [one.eventId ?? null, one.registrationId ?? null])) as { eventId: string; id: string; status: string }[];
    const approved = new Set(rows.filter(({ status }) => status === 'approved').map(({ id }) => id));
    for (const eventId of new Set(rows.map((row) => row.eventId))) {
      const ids = rows.filter((row) => row.eventId === eventId).map(({ id }) => id);
      for (let at = 0; at < ids.length && !signal.aborted; at += A_TURN) await this.#screen(eventId, ids.slice(at, at + A_TURN), approved);
    }
  }

  async #screen(eventId: string, ids: readonly string[], approved: ReadonlySet<string>): Promise<void> {
    await inTransaction(this.source, async (manager) => {
      const fresh = await this.screening.screen(manager, eventId, ids);
      for (const id of fresh) {
        const open = (await manager.query(`select 1 from vetting_case where event_id = $1 and registration_id = $2 and status in ('first', 'second', 'third')`, [eventId, id])) as object[];
        if (approved.has(id) && open.length === 0) await this.cases.open(manager, eventId, id, 'screeningHit');
      }
      if (fresh.length > 0) await this.bus.publish('eventChanged', { eventId }, manager);
    });
  }
}
