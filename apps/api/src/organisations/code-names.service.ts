import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { codeNameFor } from '@spilno/disclosure';
import { type EntityManager } from 'typeorm';

const SEEDS = 2 ** 31;

/** Gives registrations their generated code names; no two of an event have the same. */
@Injectable()
export class CodeNames {
  /** Assigns a code name unless there is one already, and shows it in place of the name. */
  assign(manager: EntityManager, eventId: string, registrationId: string): Promise<void> {
    return this.assignAll(manager, eventId, [registrationId]);
  }

  /** The same for many at once. */
  async assignAll(manager: EntityManager, eventId: string, registrationIds: readonly string[]): Promise<void> {
    if (registrationIds.length === 0) return;
    // One code name at a time per event, so that a free one is still free when it is taken.
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7072))', [eventId]);
    const rows = (await manager.query('select id, code_name_en as name from registration where event_id = $1 and code_name_en is not null', [eventId])) as { id: string; name: string }[];
    const named = new Set(rows.map(({ id }) => id));
    const taken = new Set(rows.map(({ name }) => name));
    const given = registrationIds.filter((id) => !named.has(id)).map((id) => {
      const { en, uk } = codeNameFor(randomInt(SEEDS), taken);
      taken.add(en);
      return { id, en, uk };
    });
    await manager.query(
      `update registration r set code_name_en = coalesce(g.en, r.code_name_en), code_name_uk = coalesce(g.uk, r.code_name_uk), uses_code_name = true
       from unnest($2::uuid[]) as w (id) left join jsonb_to_recordset($3::jsonb) as g (id uuid, en text, uk text) on g.id = w.id where r.event_id = $1 and r.id = w.id`,
      [eventId, registrationIds, JSON.stringify(given)],
    );
  }
}
