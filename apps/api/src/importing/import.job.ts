import { Injectable } from '@nestjs/common';
import { type Job } from '../jobs/index.ts';
import { ImportWriter } from './import-writer.ts';

export const IMPORT_REGISTRATIONS = 'import-registrations';

export interface ImportJobPayload {
  readonly eventId: string;
  readonly batchId: string;
}

@Injectable()
export class ImportJob implements Job<ImportJobPayload> {
  readonly name = IMPORT_REGISTRATIONS;

  constructor(private readonly writer: ImportWriter) {}

  async handle({ eventId, batchId }: ImportJobPayload): Promise<void> {
    await this.writer.write(eventId, batchId);
  }
}
