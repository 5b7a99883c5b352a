import { Injectable } from '@nestjs/common';
import { type Job } from '../jobs/index.ts';
import { AuditSeals } from './audit-seals.ts';

@Injectable()
export class SealAuditJob implements Job {
  readonly name = 'seal-audit';
  readonly cron = '*/10 * * * *';
  readonly isExclusive = true;

  constructor(private readonly seals: AuditSeals) {}

  async handle(): Promise<void> {
    await this.seals.seal();
  }
}
