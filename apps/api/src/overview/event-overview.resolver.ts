import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { EventOverviewReader } from './event-overview.reader.ts';
import { EventOverview } from './event-overview.type.ts';
import { GapMapReader } from './gap-map/gap-map.reader.ts';
import { type GapSide } from './gap-map/gap-firms.ts';
import { GapBreakdown, GapMap, GapSideName } from './gap-map/gap-map.type.ts';
import { InvitationPlanReader } from './invitations/invitation-plan.reader.ts';
import { InvitationPlan } from './invitations/invitation-plan.type.ts';
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
    private readonly invitations: InvitationPlanReader,
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
  @Query(() => GapBreakdown, { description: 'Needs against offers of one capability by country and by form of cooperation.' })
  gapBreakdown(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('nodeCode', { type: () => String, nullable: true, description: 'Node of the catalogue; null for everything.' }) nodeCode: string | null,
    @Args('side', { type: () => GapSideName, defaultValue: 'all', description: 'Whose needs against whose offers.' }) side: GapSide,
  ): Promise<GapBreakdown> {
    return this.gapMaps.breakdown(eventId, nodeCode, side);
  }

  @Allow('event:oversee')
  @Query(() => InvitationPlan, { description: 'Who to invite: targets by country, kinds of firms by gap, and firms known from earlier events of the same organiser.' })
  invitationPlan(@CurrentScope() { eventId, actor }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<InvitationPlan> {
    return this.invitations.read(eventId, actor.accountId);
  }

  @Allow('event:oversee')
  @Query(() => OrganiserCounts, { description: 'Figures beside the places of the rail.' })
  organiserCounts(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<OrganiserCounts> {
    return this.counts.read(eventId);
  }
}
