import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { RepairReader } from './repair.reader.ts';
import { RepairService } from './repair.service.ts';
import {
  DiscardRepairResult,
  RepairDiscarded,
  RepairIdInput,
  RepairNeed,
  RepairOfferChanges,
  RepairOfferTaken,
  RepairStarted,
  ScheduleRepair,
  StartRepairInput,
  StartRepairResult,
  TakeRepairOfferInput,
  TakeRepairOfferResult,
} from './repair.type.ts';

@Resolver()
export class RepairResolver {
  constructor(
    private readonly service: RepairService,
    private readonly reader: RepairReader,
  ) {}

  @Allow('schedule:manage')
  @Query(() => RepairNeed, { nullable: true, description: 'What there is to mend in the published schedule; null while nothing is published.' })
  async repairNeed(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<RepairNeed | null> {
    return this.reader.need(scope.eventId);
  }

  @Allow('schedule:manage')
  @Query(() => ScheduleRepair, { nullable: true, description: 'The repair that is under way, or the last one; null when there is none.' })
  async scheduleRepair(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<ScheduleRepair | null> {
    return this.reader.newest(scope.eventId);
  }

  @Allow('schedule:manage')
  @Query(() => RepairOfferChanges, { nullable: true, description: 'Who moves from where to where in an offer; null when there is no such offer.' })
  async repairOfferChanges(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
    @Args('repairId', { type: () => ID, description: 'The repair.' }) repairId: string,
    @Args('kind', { type: () => String, description: 'fewestMoves, between or bestDay.' }) kind: string,
  ): Promise<RepairOfferChanges | null> {
    return this.reader.changes(scope.eventId, uuidOrNone(repairId), kind);
  }

  @Allow('schedule:manage')
  @Mutation(() => StartRepairResult, { description: 'Looks for up to three ways to mend the published schedule; nothing is changed.' })
  async startRepair(@CurrentScope() scope: EventScope, @Args('input', { description: 'The event.' }) _input: StartRepairInput): Promise<typeof StartRepairResult> {
    const outcome = await this.service.start(scope);
    return outcome instanceof UserError ? outcome : Object.assign(new RepairStarted(), { repairId: outcome });
  }

  @Allow('schedule:manage')
  @Mutation(() => DiscardRepairResult, { description: 'Forgets a repair, under way or done.' })
  async discardRepair(@CurrentScope() scope: EventScope, @Args('input', { description: 'The repair.' }) input: RepairIdInput): Promise<typeof DiscardRepairResult> {
    const outcome = await this.service.discard(scope, uuidOrNone(input.repairId));
    return outcome instanceof UserError ? outcome : Object.assign(new RepairDiscarded(), { repairId: outcome });
  }

  @Allow('schedule:manage')
  @Mutation(() => TakeRepairOfferResult, { description: 'Makes an offer of a repair the draft; nobody is told before it is published.' })
  async takeRepairOffer(@CurrentScope() scope: EventScope, @Args('input', { description: 'The offer.' }) input: TakeRepairOfferInput): Promise<typeof TakeRepairOfferResult> {
    const outcome = await this.service.take(scope, uuidOrNone(input.repairId), input.kind);
    return outcome instanceof UserError ? outcome : Object.assign(new RepairOfferTaken(), { versionId: outcome.id, number: outcome.number });
  }
}
