import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, boundedFirst, CurrentActor, NotFound, NotPossible, readIdCursor } from '../common/index.ts';
import { AccountAdministration } from './account-administration.ts';
import { AccountActDone, ActOnAccountInput, ActOnAccountResult, AdministeredAccount } from './account-administration.type.ts';

@Resolver()
export class AccountAdministrationResolver {
  constructor(private readonly administration: AccountAdministration) {}

  @Allow('account:administer')
  @Query(() => [AdministeredAccount], { description: 'Accounts of the installation by name, a page at a time.' })
  async accounts(
    @Args('text', { type: () => String, defaultValue: '', description: 'Part of the name or address; empty for all.' }) text: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'Id of the last account already seen; null for the first page.' }) after: string | null,
  ): Promise<AdministeredAccount[]> {
    return this.administration.page(text, boundedFirst(first, 100), readIdCursor(after));
  }

  @Allow('account:administer')
  @Mutation(() => ActOnAccountResult, { description: 'Closes or opens an account, ends its sessions, or changes who administers. The last administrator stays.' })
  async actOnAccount(@CurrentActor() actor: AccountActor, @Args('input', { description: 'Account and act.' }) input: ActOnAccountInput): Promise<typeof ActOnAccountResult> {
    const outcome = await this.administration.act(actor, input.accountId, input.act);
    switch (outcome) {
      case 'done':
        return Object.assign(new AccountActDone(), { accountId: input.accountId });
      case 'notFound':
        return NotFound.create();
      case 'lastAdministrator':
        return NotPossible.because('lastAdministrator', 'This is the last administrator. Make another one first.');
    }
  }
}
