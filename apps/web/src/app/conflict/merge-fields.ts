/** Fields of a form by name; plain JSON. */
export type FormFields = Readonly<Record<string, unknown>>;

/** Three versions of a form brought together. */
export interface MergedFields<Value extends FormFields> {
  /** What is stored, with what was changed here over it. */
  readonly value: Value;
  /** Names of the fields that both sides changed, each in another way; `value` holds the own change. */
  readonly conflicts: readonly (keyof Value & string)[];
}

/** What an item of a list is known by, whatever else of it changes; null for one that has nothing yet. */
export type KeyOf = (item: unknown) => string | null;

/** Of fields that hold lists: how their items are known, so that changes of different items are brought together. */
export type ListKeys = Readonly<Record<string, KeyOf>>;

export const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Merges field by field what one person changed with what others have stored since.
 * @param base - what was stored when the change began
 * @param mine - what the form holds
 * @param stored - what is stored now
 * @param lists - fields that are brought together item by item; where both changed one item, the whole list is asked about
 */
export function mergeFields<Value extends FormFields>(base: Value, mine: Value, stored: Value, lists: ListKeys = {}): MergedFields<Value> {
  const names = Object.keys(stored) as (keyof Value & string)[];
  const changedHere = names.filter((name) => name in mine && !sameJson(mine[name], base[name]));
  const changedByBoth = changedHere.filter((name) => !sameJson(stored[name], base[name]) && !sameJson(stored[name], mine[name]));
  const joined = new Map(changedByBoth.flatMap((name) => {
    const list = lists[name] && mergeLists(lists[name], base[name], mine[name], stored[name]);
    return list ? [[name, list] as const] : [];
  }));
  const value = { ...stored, ...Object.fromEntries(changedHere.map((name) => [name, joined.get(name) ?? mine[name]])) };
  return { value, conflicts: changedByBoth.filter((name) => !joined.has(name)) };
}

/** @returns null where both changed one item in another way, or where it cannot be told which item is which */
function mergeLists(keyOf: KeyOf, base: unknown, mine: unknown, stored: unknown): readonly unknown[] | null {
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(stored)) return null;
  const isNew = (item: unknown): boolean => keyOf(item) === null;
  const [was, own, theirs] = [byKey(keyOf, base), byKey(keyOf, mine.filter((item) => !isNew(item))), byKey(keyOf, stored)];
  if (!was || !own || !theirs) return null;
  const merged: unknown[] = [];
  for (const key of new Set([...theirs.keys(), ...own.keys()])) {
    const [before, here, there] = [was.get(key), own.get(key), theirs.get(key)];
    const isSettled = sameJson(here, before) || sameJson(there, before) || sameJson(here, there);
    const item = sameJson(here, before) ? there : here;
    if (isSettled) {
      if (item !== undefined) merged.push(item);
      continue;
    }
    if (!isRecord(before) || !isRecord(here) || !isRecord(there)) return null;
    const fields = mergeFields(before, here, there);
    if (fields.conflicts.length > 0) return null;
    merged.push(fields.value);
  }
  return [...merged, ...mine.filter(isNew)];
}

const isRecord = (item: unknown): item is FormFields => typeof item === 'object' && item !== null && !Array.isArray(item);

/** @returns null where an item has no key or shares it */
function byKey(keyOf: KeyOf, items: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const map = new Map(items.flatMap((item) => {
    const key = keyOf(item);
    return key === null ? [] : [[key, item] as const];
  }));
  return map.size === items.length ? map : null;
}
