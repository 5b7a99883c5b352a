import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/index.ts';
import { DemoClock } from './demo-clock.ts';
import { Event } from './event.entity.ts';
import { EventAdministrationResolver } from './event-administration.resolver.ts';
import { EventBreak } from './event-break.entity.ts';
import { EventChange } from './event-change.ts';
import { EventCopy } from './event-copy.service.ts';
import { EventCreation } from './event-creation.service.ts';
import { EventDay } from './event-day.entity.ts';
import { EventParticipation } from './event-participation.ts';
import { EventProgramme } from './event-programme.ts';
import { EventReader } from './event-reader.ts';
import { EventResolver } from './event.resolver.ts';
import { EventRoleGrant } from './event-role.entity.ts';
import { EventRoles } from './event-roles.service.ts';
import { EventSettings } from './event-settings.ts';
import { EventSetupResolver } from './event-setup.resolver.ts';
import { EventSetupService } from './event-setup.service.ts';
import { EventTable } from './event-table.entity.ts';
import { EventTables } from './event-tables.ts';
import { MeetingRule } from './meeting-rule.entity.ts';
import { ParticipantType } from './participant-type.entity.ts';
import { ResourcePools } from './resource-pools.ts';
import { ResourcePoolsResolver } from './resource-pools.resolver.ts';
import { Slot } from './slot.entity.ts';

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([Event, EventBreak, EventDay, EventRoleGrant, EventTable, MeetingRule, ParticipantType, Slot])],
  providers: [
    DemoClock, EventAdministrationResolver, EventChange, EventCopy, EventCreation, EventParticipation, EventProgramme, EventReader, EventResolver, EventRoles,
    EventSettings, EventSetupResolver, EventSetupService, EventTables, ResourcePools, ResourcePoolsResolver,
  ],
  exports: [DemoClock, EventCreation, EventReader, EventRoles, EventSetupService, ResourcePools],
})
export class EventsModule {}
