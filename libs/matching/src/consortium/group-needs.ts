import { taxonomy } from '@spilno/taxonomy';
import { compile } from '../compiled-profile.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import { dutiesOf } from './duties.ts';
import { isMetByOne } from './met-by-one.ts';

/** Whether a group is looked for: `group`; `oneIsEnough`: somebody meets the need alone; `notShared`: it is not made of parts by several. */
export type GroupNeedState = 'group' | 'oneIsEnough' | 'notShared';

export interface GroupNeed {
  readonly need: CapabilityTerms;
  readonly state: GroupNeedState;
}

/** The essential needs of a firm, in its order, and why a group is or is not looked for among the candidates. */
export function groupNeeds(seeker: TeaserProfile, candidates: readonly TeaserProfile[], weights: MatchWeights = DEFAULT_WEIGHTS): readonly GroupNeed[] {
  const others = candidates.filter(({ key }) => key !== seeker.key).map((each) => compile(each, weights));
  return seeker.needs
    .filter(({ nodeCode, isEssential }) => isEssential && taxonomy.has(nodeCode))
    .map((need) => ({ need, state: dutiesOf(need, seeker).length === 0 ? 'notShared' : isMetByOne(need, seeker, others, weights) ? 'oneIsEnough' : 'group' }));
}
