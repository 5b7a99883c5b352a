import { type Type } from '@nestjs/common';
import { AuditModule } from './audit/index.ts';
import { EventsModule } from './events/index.ts';
import { MeetingsModule } from './meetings/index.ts';
import { NotificationsModule } from './notifications/index.ts';
import { VettingModule } from './vetting/index.ts';

/** The feature modules of the product, one line each. */
export const FEATURES: Type[] = [AuditModule, EventsModule, MeetingsModule, NotificationsModule, VettingModule];
