import { type Type } from '@nestjs/common';
import { ActingModule } from './acting/index.ts';
import { AgendaModule } from './agenda/index.ts';
import { AuditModule } from './audit/index.ts';
import { BroadcastsModule } from './broadcasts/index.ts';
import { CapabilitiesModule } from './capabilities/index.ts';
import { DisclosureModule } from './disclosure/index.ts';
import { EventsModule } from './events/index.ts';
import { ImportingModule } from './importing/index.ts';
import { MatchingModule } from './matching/index.ts';
import { MeetingsModule } from './meetings/index.ts';
import { NotificationsModule } from './notifications/index.ts';
import { OrganisationsModule } from './organisations/index.ts';
import { OverviewModule } from './overview/index.ts';
import { ProductCodesModule } from './product-codes/index.ts';
import { RemindersModule } from './reminders/index.ts';
import { SchedulingModule } from './scheduling/index.ts';
import { ThreadsModule } from './threads/index.ts';
import { VettingModule } from './vetting/index.ts';
import { VocabularyModule } from './vocabulary/index.ts';

/** The feature modules of the product, one line each. */
export const FEATURES: Type[] = [
  ActingModule,
  AgendaModule,
  AuditModule,
  BroadcastsModule,
  CapabilitiesModule,
  DisclosureModule,
  EventsModule,
  ImportingModule,
  MatchingModule,
  MeetingsModule,
  NotificationsModule,
  OrganisationsModule,
  OverviewModule,
  ProductCodesModule,
  RemindersModule,
  SchedulingModule,
  ThreadsModule,
  VettingModule,
  VocabularyModule,
];
