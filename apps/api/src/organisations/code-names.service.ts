import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { generatedCodeName } from './generated-code-name.ts';

const ATTEMPTS = 50;

/** Gives registrations their generated code names; no two of an event have the same. */
@Injectable()
export class CodeNames {
  /** Assigns a code name unless there is one already, and shows it in place of the name. */
  async assign(manager: EntityManager, eventId: string, registrationId: string): Promise<void> {
    const [row] = (await manager.query('select code_name_en from registration where event_id = $1 and id = $2 for update', [eventId, registrationId])) as { code_name_en: string | null }[];
    if (row?.code_name_en) {
      await manager.query('update registration set uses_code_name = true where event_id = $1 and id = $2', [eventId, registrationId]);
      return;
    }
    // One code name at a time per event, so that a free one is still free when it is taken.
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7072))', [eventId]);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { en, uk } = generatedCodeName();
      const [, taken] = (await manager.query(
        `update registration r set code_name_en = $3, code_name_uk = $4, uses_code_name = true where event_id = $1 and id = $2
         and not exists (select from registration o where o.event_id = $1 and (o.code_name_en = $3 or o.code_name_uk = $4))`,
        [eventId, registrationId, en, uk],
      )) as [unknown[], number];
      if (taken === 1) return;
    }
    throw new Error(`no free code name found in ${ATTEMPTS} attempts`);
  }
}
