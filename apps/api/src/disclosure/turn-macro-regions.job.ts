import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { MacroRegions } from './macro-regions.ts';

/** Once a day, for every event that is not archived. */
@Injectable()
export class TurnMacroRegionsJob implements Job {
  readonly name = 'turn-macro-regions';
  readonly cron = '15 2 * * *';
  readonly isExclusive = true;

  constructor(
    private readonly source: DataSource,
    private readonly regions: MacroRegions,
  ) {}

  async handle(): Promise<void> {
    const events = (await this.source.query('select id from event where archived_at is null')) as { id: string }[];
    for (const { id } of events) await inTransaction(this.source, (manager) => this.regions.turnDay(manager, id));
  }
}
