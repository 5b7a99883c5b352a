export interface ViewingJudgement {
  readonly isUnusual: boolean;
  /** From this number of firms within an hour on somebody is asked to look. */
  readonly threshold: number;
  /** Median of the peers. */
  readonly usual: number;
}

/** How many robust standard deviations above the median are out of the ordinary. */
const DEVIATIONS = 6;
/** Makes the median absolute deviation comparable to a standard deviation. */
const MAD_SCALE = 1.4826;

/**
 * Whether one person opened unusually many firms within an hour. Median and median absolute deviation of the peers are used,
 * because mean and variance would be moved by the very outlier that is looked for.
 * @param opened - firms the person opened within the last hour
 * @param peers - firms that each other person opened in each hour of theirs; may be empty
 * @param minimum - below this nobody is out of the ordinary
 * @see Leys et al., "Detecting outliers", J. Exp. Soc. Psychol. 2013
 */
export function unusualViewing(opened: number, peers: readonly number[], minimum: number): ViewingJudgement {
  const usual = median(peers);
  const spread = MAD_SCALE * median(peers.map((each) => Math.abs(each - usual)));
  const threshold = Math.max(minimum, Math.ceil(usual + DEVIATIONS * Math.max(1, spread)));
  return { isUnusual: opened >= threshold, threshold, usual };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? 0)) / 2;
}
