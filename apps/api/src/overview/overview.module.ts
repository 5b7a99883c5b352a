import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/index.ts';
import { EventsModule } from '../events/index.ts';
import { EventOverviewReader } from './event-overview.reader.ts';
import { EventOverviewResolver } from './event-overview.resolver.ts';
import { GapMapReader } from './gap-map/gap-map.reader.ts';
import { InvitationPlanReader } from './invitations/invitation-plan.reader.ts';
import { OrganiserCountsReader } from './organiser-counts.ts';
import { WaitingReader } from './waiting/waiting.reader.ts';
import { WaitingResolver } from './waiting/waiting.resolver.ts';
import { WhatChanges } from './what-changes/what-changes.reader.ts';
import { WhatChangesResolver } from './what-changes/what-changes.resolver.ts';
import { WorkListReader } from './work-list/work-list.reader.ts';

@Module({
  imports: [DisclosureModule, EventsModule],
  providers: [EventOverviewReader, EventOverviewResolver, GapMapReader, InvitationPlanReader, OrganiserCountsReader, WaitingReader, WaitingResolver, WhatChanges, WhatChangesResolver, WorkListReader],
})
export class OverviewModule {}
