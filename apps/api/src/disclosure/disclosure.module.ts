import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../jobs/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { VettingModule } from '../vetting/index.ts';
import { AccessLog } from './access-log.ts';
import { AccessLogEntry } from './access-log-entry.entity.ts';
import { DisclosedOrganisations } from './disclosed-organisations.ts';
import { DisclosureResolver } from './disclosure.resolver.ts';
import { DisclosureService } from './disclosure.service.ts';
import { DisclosureWithdrawal } from './disclosure-withdrawal.entity.ts';
import { ExclusionsResolver } from './exclusions.resolver.ts';
import { ExclusionsService } from './exclusions.service.ts';
import { MacroRegions } from './macro-regions.ts';
import { NdaConfirmation } from './nda-confirmation.entity.ts';
import { NdaResolver } from './nda.resolver.ts';
import { NdaService } from './nda.service.ts';
import { PairActs } from './pair-acts.ts';
import { PairFactsReader } from './pair-facts.reader.ts';
import { PairNotices } from './pair-notices.ts';
import { PairStates } from './pair-states.ts';
import { PreviewService } from './preview.service.ts';
import { ProductDataService } from './product-data.service.ts';
import { ProductSheet } from './product-sheet.entity.ts';
import { TurnMacroRegionsJob } from './turn-macro-regions.job.ts';
import { ViewingAlertRow } from './viewing-alert.entity.ts';
import { ViewingAlertsResolver } from './viewing-alerts.resolver.ts';
import { ViewingAlerts } from './viewing-alerts.service.ts';
import { ViewingWatch } from './viewing-watch.ts';

@Module({
  imports: [TypeOrmModule.forFeature([AccessLogEntry, DisclosureWithdrawal, NdaConfirmation, ProductSheet, ViewingAlertRow]), OrganisationsModule, VettingModule],
  providers: [AccessLog, DisclosedOrganisations, DisclosureResolver, DisclosureService, ExclusionsResolver, ExclusionsService, MacroRegions, NdaResolver, NdaService, PairActs, PairFactsReader, PairNotices, PairStates, PreviewService, ProductDataService, TurnMacroRegionsJob, ViewingAlerts, ViewingAlertsResolver, ViewingWatch],
  exports: [AccessLog, DisclosedOrganisations, MacroRegions, PairFactsReader],
})
export class DisclosureModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly turn: TurnMacroRegionsJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.turn);
  }
}
