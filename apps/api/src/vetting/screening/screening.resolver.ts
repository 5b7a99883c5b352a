import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentActor, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { DeniedListsService } from './denied-lists.service.ts';
import { DeniedList, DeniedListRetired, RetireDeniedListResult, ScreeningHitSettled, SettleScreeningHitInput, SettleScreeningHitResult } from './screening.type.ts';
import { SettleHitService } from './settle-hit.service.ts';

@Resolver()
export class ScreeningResolver {
  constructor(
    private readonly lists: DeniedListsService,
    private readonly settling: SettleHitService,
  ) {}

  @Allow('screening:manageLists')
  @Query(() => [DeniedList], { description: 'The newest 200 editions of denied-party lists, those in force first.' })
  async deniedLists(): Promise<DeniedList[]> {
    return this.lists.all();
  }

  @Allow('screening:manageLists')
  @Mutation(() => RetireDeniedListResult, { description: 'Compares with a list no more; its names are forgotten.' })
  async retireDeniedList(@CurrentActor() actor: AccountActor, @Args('listId', { type: () => ID, description: 'Id of the edition in force.' }) listId: string): Promise<typeof RetireDeniedListResult> {
    const outcome = await this.lists.retire(actor, uuidOrNone(listId));
    return outcome instanceof UserError ? outcome : Object.assign(new DeniedListRetired(), { listId: outcome });
  }

  @Allow('vetting:decide')
  @Mutation(() => SettleScreeningHitResult, { description: 'Says whether the one on file is the one on the list. One who is approved and is the same is hidden at once.' })
  async settleScreeningHit(@CurrentScope() scope: EventScope, @Args('input', { description: 'The likeness and the verdict.' }) { hitId, verdict, reason }: SettleScreeningHitInput): Promise<typeof SettleScreeningHitResult> {
    const outcome = await this.settling.settle(scope.actor as AccountActor, scope.eventId, uuidOrNone(hitId), verdict, reason);
    return outcome instanceof UserError ? outcome : Object.assign(new ScreeningHitSettled(), { hitId: outcome });
  }
}
