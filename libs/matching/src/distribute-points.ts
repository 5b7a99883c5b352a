/** A part that takes its share of the points. */
export interface Share {
  /** ≥ 0, in points, not rounded. */
  readonly exact: number;
  /** Decides between equal remainders: the smaller one is rounded up first. */
  readonly tieBreak: string;
}

/**
 * Whole points for every share that add up to exactly `total`: each is rounded down, what is left goes to the largest
 * remainders. A share of 0 gets nothing.
 * @param total - the rounded sum of the shares
 * @see Hamilton's method of apportionment
 */
export function distributePoints(shares: readonly Share[], total: number): readonly number[] {
  const points = shares.map(({ exact }) => Math.floor(exact + 1e-9));
  const left = total - points.reduce((sum, each) => sum + each, 0);
  const byRemainder = shares
    .map(({ exact, tieBreak }, index) => ({
      index,
      tieBreak,
      remainder: Math.round((exact - (points[index] ?? 0)) * 1e9),
      exact,
    }))
    .filter(({ exact }) => exact > 0)
    .sort((a, b) => b.remainder - a.remainder || (a.tieBreak < b.tieBreak ? -1 : Number(a.tieBreak > b.tieBreak)));
  for (const { index } of byRemainder.slice(0, left)) points[index] = (points[index] ?? 0) + 1;
  return points;
}
