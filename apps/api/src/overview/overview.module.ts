import { Module } from '@nestjs/common';
import { EventOverviewReader } from './event-overview.reader.ts';
import { EventOverviewResolver } from './event-overview.resolver.ts';

@Module({ providers: [EventOverviewReader, EventOverviewResolver] })
export class OverviewModule {}
