/** The value that a share of the sorted numbers does not exceed (nearest rank). @param share in (0, 1] */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
