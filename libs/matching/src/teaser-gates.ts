import { compile, type CompiledProfile } from './compiled-profile.ts';
import { CAPABILITY } from './components/index.ts';
import type { TeaserProfile } from './teaser-profile.ts';
import { formsFit } from './terms-fit.ts';

/** Why two firms that may meet are not proposed to each other. Teasers alone decide, so that either side may be told. */
export type TeaserGate = 'noCommonForm' | 'placesExclude' | 'essentialsUnmet';

/** Which of these gates an event has. */
export interface TeaserGateRules {
  /** Both say what they offer and what they seek, and no form of cooperation fits either way. */
  readonly forms: boolean;
  /** Forms fit, but every one of them only in places that the two rule out for each other. */
  readonly places: boolean;
  /**
   * A side has essential needs, and the other offers nothing near any of them: `both`, if that is so both ways; `either`, if it is so one way, which
   * leaves out whoever is a mere customer or a mere supplier.
   */
  readonly essentials: 'off' | 'both' | 'either';
}

export const DEFAULT_GATES: TeaserGateRules = { forms: true, places: true, essentials: 'both' };
export const NO_GATES: TeaserGateRules = { forms: false, places: false, essentials: 'off' };

/** The first gate that is closed between two, the same for both sides; null if none is. */
export function closedTeaserGate(one: TeaserProfile, other: TeaserProfile, rules: TeaserGateRules): TeaserGate | null {
  return firstClosed(compile(one), compile(other), rules);
}

function firstClosed(one: CompiledProfile, other: CompiledProfile, { forms, places, essentials }: TeaserGateRules): TeaserGate | null {
  if (forms || places) {
    const degrees = [formsFit(one, other), formsFit(other, one)];
    if (forms && degrees.every((degree) => degree === 'notMet')) return 'noCommonForm';
    if (places && degrees.includes('close') && degrees.every((degree) => degree === 'close' || degree === 'notMet')) return 'placesExclude';
  }
  if (essentials === 'off') return null;
  const unmet = [essentialsAreUnmet(one, other), essentialsAreUnmet(other, one)];
  return (essentials === 'both' ? unmet.every(Boolean) : unmet.some(Boolean)) ? 'essentialsUnmet' : null;
}

function essentialsAreUnmet(taker: CompiledProfile, giver: CompiledProfile): boolean {
  const essential = taker.needs.filter(({ terms }) => terms.isEssential);
  return essential.length > 0 && essential.every((need) => giver.offers.every((offer) => CAPABILITY.value(need, offer) === 0));
}
