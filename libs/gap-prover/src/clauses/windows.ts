import { firstBits } from '../bits.ts';
import { canMatch } from '../slot-domains.ts';

/** First slots of the runs of slots without a gap into which all of these meetings fit. */
export function windowStarts(sets: readonly number[], slots: number): number[] {
  const starts: number[] = [];
  for (let start = 0; start + sets.length <= slots; start++) if (canMatch(sets, firstBits(sets.length) << start)) starts.push(start);
  return starts;
}
