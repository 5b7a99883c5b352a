import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BroadcastReader } from './broadcast.reader.ts';
import { BroadcastResolver } from './broadcast.resolver.ts';
import { BroadcastService } from './broadcast.service.ts';

@Module({
  imports: [NotificationsModule, OrganisationsModule],
  providers: [BroadcastReader, BroadcastService, BroadcastResolver],
})
export class BroadcastsModule {}
