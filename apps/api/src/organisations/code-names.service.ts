import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { codeNameFor } from '@spilno/disclosure';
import { type EntityManager } from 'typeorm';

const SEEDS = 2 ** 31;

/** Gives registrations their generated code names; no two of an event have the same. */
@Injectable()
export class CodeNames {
  /** Assigns a code name unless there is one already, and shows it in place of the name. */
  async assign(manager: EntityManager, eventId: string, registrationId: string): Promise<void> {
    // One code name at a time per event, so that a free one is still free when it is taken.
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7072))', [eventId]);
    const rows = (await manager.query('select id, code_name_en as name from registration where event_id = $1 and code_name_en is not null', [eventId])) as { id: string; name: string }[];
    if (rows.some(({ id }) => id === registrationId)) {
      await manager.query('update registration set uses_code_name = true where event_id = $1 and id = $2', [eventId, registrationId]);
      return;
    }
    const { en, uk } = codeNameFor(randomInt(SEEDS), new Set(rows.map(({ name }) => name)));
    await manager.query('update registration set code_name_en = $3, code_name_uk = $4, uses_code_name = true where event_id = $1 and id = $2', [eventId, registrationId, en, uk]);
  }
}
