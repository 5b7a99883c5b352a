/** Slots that cannot hold what fits nowhere else. */
export interface OverfullSlots {
  /** One more than the slots hold; without any one of them the others fit. */
  readonly smallest: readonly number[];
  /** Everything that fits into these slots alone. */
  readonly confined: readonly number[];
  readonly slots: readonly number[];
  readonly places: number;
}

/**
 * Puts one after the other into slots, shifting others (augmenting paths), until one finds no place: what can be reached from it is a set of
 * slots too small for those that fit nowhere else (Hall 1935). Whatever shares its list of slots is moved as one kind.
 * @param slotsOf - the slots of each, at least one
 * @returns null where all fit
 */
export function overfullSlots(slotsOf: readonly (readonly number[])[], places: Int32Array): OverfullSlots | null {
  // Each has a slot of its own to choose when its turn comes.
  if (slotsOf.every((slots) => slots.length >= slotsOf.length && slots.every((slot) => places[slot]! > 0))) return null;
  const kinds = kindsOf(slotsOf);
  const standing: Standing = { free: Int32Array.from(places), heldIn: Array.from(places, () => new Map()) };
  for (const kind of kinds) {
    for (const member of kind.members) {
      const reached = place(kind, standing);
      if (reached === null) {
        kind.placed += 1;
        continue;
      }
      const slots = [...reached].sort((one, other) => one - other);
      const within = kinds.filter((one) => one.slots.every((slot) => reached.has(slot)));
      return {
        smallest: [...within.flatMap(({ members, placed }) => members.slice(0, placed)), member],
        confined: within.flatMap(({ members }) => members).sort((one, other) => one - other),
        slots,
        places: slots.reduce((sum, slot) => sum + places[slot]!, 0),
      };
    }
  }
  return null;
}

interface Kind {
  readonly slots: readonly number[];
  readonly members: readonly number[];
  placed: number;
}

interface Standing {
  readonly free: Int32Array;
  /** How many of each kind are in each slot. */
  readonly heldIn: readonly Map<Kind, number>[];
}

/** Those with the fewest slots first: the others then find theirs without shifting. */
function kindsOf(slotsOf: readonly (readonly number[])[]): Kind[] {
  const members = Map.groupBy(slotsOf.keys(), (one) => slotsOf[one]!);
  return [...members.values()].map((own) => ({ slots: slotsOf[own[0]!]!, members: own, placed: 0 })).sort((one, other) => one.slots.length - other.slots.length);
}

interface Step {
  readonly kind: Kind;
  /** Slot that it leaves; -1: the one that is placed. */
  readonly from: number;
}

/** Places one more of a kind, where the most is free or by the shortest way of shifting. @returns null once it is placed, else every slot that could be reached */
function place(first: Kind, standing: Standing): ReadonlySet<number> | null {
  const { free, heldIn } = standing;
  const emptiest = first.slots.reduce((best, slot) => (free[slot]! > free[best]! ? slot : best));
  if (free[emptiest]! > 0) {
    free[emptiest]! -= 1;
    heldIn[emptiest]!.set(first, (heldIn[emptiest]!.get(first) ?? 0) + 1);
    return null;
  }
  const cameFrom = new Map<number, Step>(first.slots.map((slot) => [slot, { kind: first, from: -1 }]));
  const isSeen = new Set<Kind>([first]);
  for (const slot of cameFrom.keys()) {
    if (cameFrom.size === free.length) break;
    for (const kind of heldIn[slot]!.keys()) {
      if (isSeen.has(kind)) continue;
      isSeen.add(kind);
      for (const next of kind.slots) {
        if (cameFrom.has(next)) continue;
        cameFrom.set(next, { kind, from: slot });
        if (free[next]! > 0) return shift(cameFrom, next, standing);
      }
    }
  }
  return new Set(cameFrom.keys());
}

function shift(cameFrom: ReadonlyMap<number, Step>, last: number, { free, heldIn }: Standing): null {
  free[last]! -= 1;
  for (let slot = last; slot >= 0; ) {
    const { kind, from } = cameFrom.get(slot)!;
    heldIn[slot]!.set(kind, (heldIn[slot]!.get(kind) ?? 0) + 1);
    if (from >= 0) {
      const left = heldIn[from]!.get(kind)! - 1;
      if (left === 0) heldIn[from]!.delete(kind);
      else heldIn[from]!.set(kind, left);
    }
    slot = from;
  }
  return null;
}
