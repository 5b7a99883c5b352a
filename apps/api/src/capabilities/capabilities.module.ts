import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/index.ts';
import { CapabilitiesResolver } from './capabilities.resolver.ts';
import { CapabilitiesStepService } from './capabilities-step.service.ts';
import { CapabilityEntry } from './capability-entry.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([CapabilityEntry]), OrganisationsModule],
  providers: [CapabilitiesResolver, CapabilitiesStepService],
})
export class CapabilitiesModule {}
