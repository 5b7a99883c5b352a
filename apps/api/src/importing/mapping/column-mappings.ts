import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../../common/index.ts';
import { type ColumnSources, readSources } from './column-sources.ts';

/** Remembers what the columns of files with one heading mean in an event. */
@Injectable()
export class ColumnMappings {
  constructor(private readonly source: DataSource) {}

  async find(eventId: string, signature: string, width: number): Promise<ColumnSources | null> {
    const [row] = (await this.source.query('select sources from column_mapping where event_id = $1 and signature = $2', [eventId, signature])) as { sources: unknown }[];
    return row ? readSources(row.sources, width) : null;
  }

  async save(manager: EntityManager, actor: Actor, eventId: string, signature: string, sources: ColumnSources): Promise<void> {
    await manager.query(
      `insert into column_mapping (event_id, signature, sources, saved_by) values ($1, $2, $3, $4)
       on conflict (event_id, signature) do update set sources = excluded.sources, saved_by = excluded.saved_by, saved_at = now()`,
      [eventId, signature, JSON.stringify(sources), actor.accountId ?? actor.kind],
    );
  }
}
