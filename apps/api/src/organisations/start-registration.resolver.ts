import { Args, createUnionType, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor, InvalidInput, LocationRefused, NotFound, NotPossible } from '../common/index.ts';
import { StartRegistrationInput } from './inputs/start-registration.input.ts';
import { StartRegistrationService } from './start-registration.service.ts';

@ObjectType({ description: 'A mail with the way on was sent to the address. The answer is the same for every address.' })
export class RegistrationStarted {
  @Field(() => Boolean, { description: 'Whether the signed-in person gave their own address and can go on at once; false for everybody else.' })
  canGoOnNow!: boolean;
}

export const StartRegistrationResult = createUnionType({
  name: 'StartRegistrationResult',
  description: 'Outcome of beginning a registration.',
  types: () => [RegistrationStarted, InvalidInput, LocationRefused, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});

@Resolver()
export class StartRegistrationResolver {
  constructor(private readonly starts: StartRegistrationService) {}

  @Allow('registration:start')
  @Mutation(() => StartRegistrationResult, { description: 'Begins a registration as a draft and mails the link to go on with it.' })
  async startRegistration(
    @CurrentActor() actor: Actor | null,
    @Args('input', { description: 'Who registers.' }) input: StartRegistrationInput,
  ): Promise<typeof StartRegistrationResult> {
    const started = await this.starts.start(actor, input);
    return typeof started === 'boolean' ? Object.assign(new RegistrationStarted(), { canGoOnNow: started }) : started;
  }
}
