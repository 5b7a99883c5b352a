import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/index.ts';
import { ProductCodesModule } from '../product-codes/index.ts';
import { VocabularyModule } from '../vocabulary/index.ts';
import { CapabilitiesResolver } from './capabilities.resolver.ts';
import { CapabilitiesStepService } from './capabilities-step.service.ts';
import { CarriedCapabilitiesReader } from './carried-capabilities.reader.ts';
import { CapabilityEntry } from './capability-entry.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([CapabilityEntry]), OrganisationsModule, ProductCodesModule, VocabularyModule],
  providers: [CapabilitiesResolver, CapabilitiesStepService, CarriedCapabilitiesReader],
})
export class CapabilitiesModule {}
