/** Letter pairs of a text as numbers, ascending. */
export const letterPairs = (text: string): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)).sort((one, other) => one - other);

/** Sørensen-Dice coefficient of two lists of pairs, in [0, 1]; 0 for two empty ones. */
export function diceOf(ours: readonly number[], theirs: readonly number[]): number {
  let shared = 0;
  for (let one = 0, other = 0; one < ours.length && other < theirs.length; ) {
    const difference = ours[one]! - theirs[other]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) one += 1;
    if (difference >= 0) other += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (ours.length + theirs.length);
}
