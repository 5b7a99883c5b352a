/** Fields of a form by name; plain JSON. */
export type FormFields = Readonly<Record<string, unknown>>;

/** Three versions of a form brought together. */
export interface MergedFields<Value extends FormFields> {
  /** What is stored, with what was changed here over it. */
  readonly value: Value;
  /** Names of the fields that both sides changed, each in another way; `value` holds the own change. */
  readonly conflicts: readonly (keyof Value & string)[];
}

export const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Merges field by field what one person changed with what others have stored since.
 * @param base - what was stored when the change began
 * @param mine - what the form holds
 * @param stored - what is stored now
 */
export function mergeFields<Value extends FormFields>(base: Value, mine: Value, stored: Value): MergedFields<Value> {
  const names = Object.keys(stored) as (keyof Value & string)[];
  const changedHere = names.filter((name) => name in mine && !sameJson(mine[name], base[name]));
  const value = { ...stored, ...Object.fromEntries(changedHere.map((name) => [name, mine[name]])) };
  return { value, conflicts: changedHere.filter((name) => !sameJson(stored[name], base[name]) && !sameJson(stored[name], mine[name])) };
}
