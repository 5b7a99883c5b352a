import { COOPERATION_FORMS, countryByCode, PRODUCTION_PLACES, taxonomy } from '@spilno/taxonomy';

/** One condition of a saved filter, as the address of the matches page writes it. */
export interface Criterion {
  readonly field: string;
  readonly value: string;
}

export interface CheckedCriteria {
  /** What still narrows the list. */
  readonly usable: readonly Criterion[];
  /** What no longer exists: a field, a value of a list, or a need that the own organisation has given up. */
  readonly gone: readonly Criterion[];
}

const SWITCH = (value: string): boolean => value === '1';
const WISHES = new Set(['must', 'would', 'none', 'no']);
const ORDERS = new Set(['get', 'give']);

/** Every field a filter can hold today, and which values it takes. A field that leaves the page leaves this table. */
const FIELDS: Readonly<Record<string, (value: string, ownNeeds: ReadonlySet<string>) => boolean>> = {
  country: (value) => countryByCode(value) !== undefined,
  branch: (value) => !value.includes('.') && taxonomy.find(value) !== undefined,
  need: (value, ownNeeds) => ownNeeds.has(value),
  form: (value) => COOPERATION_FORMS.some(({ code }) => code === value),
  place: (value) => PRODUCTION_PLACES.some(({ code }) => code === value),
  wish: (value) => WISHES.has(value),
  mutual: SWITCH,
  new: SWITCH,
  since: SWITCH,
  q: (value) => value.trim() !== '',
  order: (value) => ORDERS.has(value),
};

/** Most conditions a filter holds. */
export const MAX_CRITERIA = 60;
export const MAX_VALUE_LENGTH = 200;

export function checkCriteria(criteria: readonly Criterion[], ownNeeds: ReadonlySet<string>): CheckedCriteria {
  const isUsable = ({ field, value }: Criterion): boolean => Object.hasOwn(FIELDS, field) && FIELDS[field]!(value, ownNeeds);
  return { usable: criteria.filter(isUsable), gone: criteria.filter((criterion) => !isUsable(criterion)) };
}
