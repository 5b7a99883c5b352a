/** What a count may be, and how well that is known. */
export interface Figure {
  readonly mean: number;
  /** Nine of ten events lie between the two: quantiles 0.05 and 0.95 of the samples. */
  readonly low: number;
  readonly high: number;
  /** Of the mean, over the samples; falls with their number, the interval does not. */
  readonly standardError: number;
}

/** Of one count over the samples; there is at least one. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((one, other) => one - other);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.length < 2 ? 0 : values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, low: quantile(sorted, 0.05), high: quantile(sorted, 0.95), standardError: Math.sqrt(variance / values.length) };
}

/** Linear between the order statistics. @see Hyndman, Fan, "Sample Quantiles in Statistical Packages", 1996, type 7 */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}
