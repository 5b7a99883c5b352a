/**
 * How much a pair that helps only one side still counts: such a pair keeps its order among its like, with at most
 * about 14 points of 100.
 */
const ONE_WAY_ALLOWANCE = 0.2;

/**
 * A harmonic mean of both directions, shifted so that it is not 0 as soon as one direction is: high only if both are,
 * equal to both where they are equal, the same whichever side looks.
 * @param get - in [0, 1]
 * @param give - in [0, 1]
 * @returns in [0, 1]
 */
export function mutualScore(get: number, give: number): number {
  if (get === 0 && give === 0) return 0;
  const shiftedGet = get + ONE_WAY_ALLOWANCE;
  const shiftedGive = give + ONE_WAY_ALLOWANCE;
  const mean = (2 * (shiftedGet * shiftedGive)) / (shiftedGet + shiftedGive) - ONE_WAY_ALLOWANCE;
  return Math.min(1, Math.max(0, mean));
}

/** A whole number 0-100; noise of the last binary digits does not decide about a half. */
export const toPercent = (share: number): number => Math.round(Math.round(share * 1e11) / 1e9);

/** In one phrase, seen by the viewer. */
export type MatchBalance =
  'strongBothWays' | 'goodBothWays' | 'someBothWays' | 'moreForViewer' | 'moreForOther' | 'nothing';

/** @param get - percent, as is `give` */
export function balanceOf(get: number, give: number): MatchBalance {
  if (get === 0 && give === 0) return 'nothing';
  if (get >= 75 && give >= 75) return 'strongBothWays';
  if (get - give >= 25) return 'moreForViewer';
  if (give - get >= 25) return 'moreForOther';
  return get >= 50 && give >= 50 ? 'goodBothWays' : 'someBothWays';
}
