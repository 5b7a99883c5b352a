import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../jobs/index.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditLog } from './audit-log.ts';
import { AuditReader } from './audit-reader.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditSeals } from './audit-seals.ts';
import { SealAuditJob } from './seal-audit.job.ts';

@Global()
@Module({ imports: [TypeOrmModule.forFeature([AuditEntry])], providers: [AuditLog, AuditReader, AuditResolver, AuditSeals, SealAuditJob], exports: [AuditLog] })
export class AuditModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly sealAudit: SealAuditJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.sealAudit);
  }
}
