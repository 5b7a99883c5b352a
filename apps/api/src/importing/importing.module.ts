import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { JobRegistry } from '../jobs/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { ProductCodesModule } from '../product-codes/index.ts';
import { VettingModule } from '../vetting/index.ts';
import { ColumnMapping } from './column-mapping.entity.ts';
import { DismissedRow } from './dismissed-row.entity.ts';
import { Dismissals } from './dismissal.service.ts';
import { HeldRow } from './held-row.entity.ts';
import { HeldRowMending } from './held-row-mending.service.ts';
import { ImportBatch } from './import-batch.entity.ts';
import { ImportController } from './import.controller.ts';
import { ImportedLeadInvitations } from './imported-leads.ts';
import { ImportFinding } from './import-finding.entity.ts';
import { ImportIntake } from './import-intake.service.ts';
import { ImportJob } from './import.job.ts';
import { ImportRegistrations } from './import-registrations.ts';
import { ImportReportReader } from './import-report.reader.ts';
import { ImportResolver } from './import.resolver.ts';
import { ImportRow } from './import-row.entity.ts';
import { ImportWriter } from './import-writer.ts';
import { MendedRow } from './mended-row.entity.ts';
import { ColumnMappings } from './mapping/column-mappings.ts';

@Module({
  imports: [EventsModule, IdentityModule, NotificationsModule, OrganisationsModule, ProductCodesModule, VettingModule, TypeOrmModule.forFeature([ColumnMapping, DismissedRow, HeldRow, ImportBatch, ImportFinding, ImportRow, MendedRow])],
  controllers: [ImportController],
  providers: [ColumnMappings, Dismissals, HeldRowMending, ImportedLeadInvitations, ImportIntake, ImportJob, ImportRegistrations, ImportReportReader, ImportResolver, ImportWriter],
  exports: [ImportIntake, ImportWriter],
})
export class ImportingModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly job: ImportJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.job);
  }
}
