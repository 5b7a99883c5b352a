import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { ActingWorkReader } from './acting.reader.ts';
import { ActingResolver } from './acting.resolver.ts';
import { ActingService } from './acting.service.ts';

@Module({
  imports: [NotificationsModule, OrganisationsModule],
  providers: [ActingService, ActingWorkReader, ActingResolver],
})
export class ActingModule {}
