import type { Schedule } from '../schedule.ts';
import type { CompiledProblem } from '../solver/compiled-problem.ts';

/** What a published schedule says of each pair of a problem. */
export interface PublishedHomes {
  /** Slot in which it was published; -1: nowhere, or in a slot that is no more. */
  readonly home: Int32Array;
  /** 1 where it was published at all. */
  readonly wasPublished: Uint8Array;
}

export function publishedHomes(compiled: CompiledProblem, published: Schedule): PublishedHomes {
  const home = new Int32Array(compiled.pairCount).fill(-1);
  const wasPublished = new Uint8Array(compiled.pairCount);
  for (const { agreementId, slotId } of published.meetings) {
    const pair = compiled.pairPosition.get(agreementId);
    if (pair === undefined) continue;
    home[pair] = compiled.slotPosition.get(slotId) ?? -1;
    wasPublished[pair] = 1;
  }
  return { home, wasPublished };
}

/** Published meetings that are held, at another time. */
export function movedMeetings(slotOf: Int32Array, { home, wasPublished }: PublishedHomes): number {
  let moved = 0;
  for (let pair = 0; pair < slotOf.length; pair++) if (wasPublished[pair] === 1 && slotOf[pair]! >= 0 && slotOf[pair] !== home[pair]) moved += 1;
  return moved;
}
