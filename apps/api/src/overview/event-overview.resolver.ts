import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { EventOverviewReader } from './event-overview.reader.ts';
import { EventOverview } from './event-overview.type.ts';
import { GapMapReader } from './gap-map/gap-map.reader.ts';
import { GapMap } from './gap-map/gap-map.type.ts';
import { OrganiserCounts, OrganiserCountsReader } from './organiser-counts.ts';
import { WorkList } from './work-list/work-item.type.ts';
import { WorkListReader } from './work-list/work-list.reader.ts';

const SLUG = { description: 'Slug of the event.' };

@Resolver()
export class EventOverviewResolver {
  constructor(
    private readonly overviews: EventOverviewReader,
    private readonly workLists: WorkListReader,
    private readonly gapMaps: GapMapReader,
    private readonly counts: OrganiserCountsReader,
  ) {}

  @Allow('event:oversee')
  @Query(() => EventOverview, { description: 'How the event stands: registrations, vetting, requests, capacity.' })
  eventOverview(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<EventOverview> {
    return this.overviews.read(eventId);
  }

  @Allow('event:oversee')
  @Query(() => WorkList, { description: 'What needs an organiser now, the most urgent first.' })
  workList(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<WorkList> {
    return this.workLists.read(eventId);
  }

  @Allow('event:oversee')
  @Query(() => GapMap, { description: 'Needs against offers by capability, over the catalogue.' })
  gapMap(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<GapMap> {
    return this.gapMaps.read(eventId);
  }

  @Allow('event:oversee')
  @Query(() => OrganiserCounts, { description: 'Figures beside the places of the rail.' })
  organiserCounts(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<OrganiserCounts> {
    return this.counts.read(eventId);
  }
}
