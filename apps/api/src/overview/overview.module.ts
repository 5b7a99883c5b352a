import { Module } from '@nestjs/common';
import { EventOverviewReader } from './event-overview.reader.ts';
import { EventOverviewResolver } from './event-overview.resolver.ts';
import { GapMapReader } from './gap-map/gap-map.reader.ts';
import { WaitingReader } from './waiting/waiting.reader.ts';
import { WaitingResolver } from './waiting/waiting.resolver.ts';
import { WorkListReader } from './work-list/work-list.reader.ts';

@Module({ providers: [EventOverviewReader, EventOverviewResolver, GapMapReader, WaitingReader, WaitingResolver, WorkListReader] })
export class OverviewModule {}
