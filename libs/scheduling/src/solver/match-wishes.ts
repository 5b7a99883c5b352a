/**
 * Gives as many as can be one of the things that each wishes for, and nothing to two. Whoever comes earlier never goes without for those
 * who come later, so that in the order of falling weight the weight is the greatest there is (augmenting paths; Kuhn 1955).
 * @returns what each gets; undefined: nothing
 */
export function matchWishes<T>(wishes: readonly (readonly T[])[]): readonly (T | undefined)[] {
  const holder = new Map<T, number>();
  const got: (T | undefined)[] = wishes.map(() => undefined);
  for (const [who, wished] of wishes.entries()) {
    // The way back along which others change what they have: each thing was reached from whoever wishes for it.
    const reachedBy = new Map<T, number>(wished.map((thing) => [thing, who]));
    for (const thing of reachedBy.keys()) {
      const has = holder.get(thing);
      if (has === undefined) {
        handOver(thing, reachedBy, holder, got);
        break;
      }
      for (const other of wishes[has]!) if (!reachedBy.has(other)) reachedBy.set(other, has);
    }
  }
  return got;
}

function handOver<T>(free: T, reachedBy: ReadonlyMap<T, number>, holder: Map<T, number>, got: (T | undefined)[]): void {
  for (let thing: T | undefined = free; thing !== undefined; ) {
    const who: number = reachedBy.get(thing)!;
    const before: T | undefined = got[who];
    got[who] = thing;
    holder.set(thing, who);
    thing = before;
  }
}
