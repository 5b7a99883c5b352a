import type { AgreementId } from '../ids.ts';
import type { Precedence } from '../problem.ts';

/** Meetings of which each is to be held before the next, and the last before the first; null where there are none. Linear. */
export function cycleIn(precedences: readonly Precedence[]): readonly AgreementId[] | null {
  const after = Map.groupBy(precedences, ({ beforeId }) => beforeId);
  const done = new Set<AgreementId>();
  for (const { beforeId } of precedences) {
    const path: { readonly id: AgreementId; next: number }[] = done.has(beforeId) ? [] : [{ id: beforeId, next: 0 }];
    const onPath = new Set(path.map(({ id }) => id));
    while (path.length > 0) {
      const top = path.at(-1)!;
      const following = after.get(top.id)?.[top.next++]?.afterId;
      if (following === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(following)) return path.slice(path.findIndex(({ id }) => id === following)).map(({ id }) => id);
      else if (!done.has(following)) {
        path.push({ id: following, next: 0 });
        onPath.add(following);
      }
    }
  }
  return null;
}
