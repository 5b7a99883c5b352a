import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, NotPossible, uuidOrNone } from '../../common/index.ts';
import { ImpressionsService } from './impressions.service.ts';
import { NoteShownMatchesInput, NoteShownMatchesResult, ShownNoted } from './impressions.type.ts';

const MOST_SHOWN = 50;

@Resolver()
export class ImpressionsResolver {
  constructor(private readonly impressions: ImpressionsService) {}

  @Allow('match:keep')
  @Mutation(() => NoteShownMatchesResult, { description: 'Notes which matches a page has shown to the own organisation, once a visit. Other organisations never learn of it, organisers only how many there were.' })
  async noteShownMatches(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'What was shown.' }) { list, from, ids }: NoteShownMatchesInput): Promise<typeof NoteShownMatchesResult> {
    if (from < 1) return NotPossible.because('notAPlace', 'Places of a list are counted from 1.');
    const noted = await this.impressions.note(scope, { list, from, ids: [...new Set(ids.map(uuidOrNone))].slice(0, MOST_SHOWN) });
    return noted === null ? NotPossible.because('notOpen', 'There are no matches to look at yet.') : Object.assign(new ShownNoted(), { noted });
  }
}
