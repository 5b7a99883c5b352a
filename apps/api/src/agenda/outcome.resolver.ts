import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, UserError, uuidOrNone } from '../common/index.ts';
import { ReportOutcomeInput } from './outcome.input.ts';
import { OutcomeReported, ReportOutcomeResult } from './outcome.type.ts';
import { Outcomes } from './outcomes.ts';

@Resolver()
export class OutcomeResolver {
  constructor(private readonly outcomes: Outcomes) {}

  @Allow('agenda:tellOutcome')
  @Mutation(() => ReportOutcomeResult, { description: 'Tells whether a meeting took place and what comes of it. It may be told anew at any time.' })
  async reportOutcome(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and outcome.' }) input: ReportOutcomeInput): Promise<typeof ReportOutcomeResult> {
    const outcome = await this.outcomes.report(scope, uuidOrNone(input.meetingId), input);
    return outcome instanceof UserError ? outcome : Object.assign(new OutcomeReported(), { outcome });
  }
}
