import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** "Now" of an event: the real time, moved only in a demo, so that every deadline can be tried. */
@Injectable()
export class EventClock {
  constructor(private readonly source: DataSource) {}

  async now(eventId: string, manager: EntityManager = this.source.manager): Promise<Date> {
    const rows = (await manager.query('select clock_offset_seconds from event where id = $1', [eventId])) as { clock_offset_seconds: string }[];
    return new Date(Date.now() + Number(rows[0]?.clock_offset_seconds ?? 0) * 1_000);
  }
}
