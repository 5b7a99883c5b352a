/** What one part of the address may hold. */
export interface AddressRule {
  /** Message that names it on the page. */
  readonly labelId: string;
  readonly isKnown: (value: string) => boolean;
}

/** Parts of the address by name; a part without a rule may hold anything. */
export type AddressRules = Readonly<Record<string, AddressRule>>;

/** A value that the page does not know and goes on without. */
export interface DroppedValue {
  readonly name: string;
  readonly value: string;
  readonly labelId: string;
}

/** A rule of a closed list. */
export const oneOf = (labelId: string, values: Iterable<string>): AddressRule => {
  const known = new Set(values);
  return { labelId, isKnown: (value) => known.has(value) };
};

/** The values of the address that the page does not know, in their order; an empty one says nothing. */
export const droppedOf = (params: URLSearchParams, rules: AddressRules): DroppedValue[] =>
  [...params].flatMap(([name, value]) => (value === '' || !Object.hasOwn(rules, name) || rules[name]!.isKnown(value) ? [] : [{ name, value, labelId: rules[name]!.labelId }]));

/** The address without them; the very same where there are none. */
export function knownParams(params: URLSearchParams, rules: AddressRules): URLSearchParams {
  const dropped = droppedOf(params, rules);
  if (dropped.length === 0) return params;
  const isDropped = new Set(dropped.map(({ name, value }) => `${name}=${value}`));
  return new URLSearchParams([...params].filter(([name, value]) => !isDropped.has(`${name}=${value}`)));
}
