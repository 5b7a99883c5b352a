import { type MatchFilterInput, type MatchOrder } from '../../gql/graphql.ts';

/** Filters that hold a list of values, as they are called in the address. */
export const LIST_FILTERS = ['country', 'branch', 'need', 'form', 'place', 'wish'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
export type SwitchFilter = 'mutual' | 'new';

const WISHES = ['must', 'would', 'none', 'no'] as const;
const ORDERS: readonly MatchOrder[] = ['mutual', 'get', 'give'];

/** What the list shows, read from the address. Unknown values are left out. */
export interface MatchView {
  readonly filter: MatchFilterInput;
  readonly order: MatchOrder;
}

export function viewOf(params: URLSearchParams): MatchView {
  const all = (name: ListFilter) => [...new Set(params.getAll(name))];
  return {
    order: ORDERS.find((order) => order === params.get('order')) ?? 'mutual',
    filter: {
      countries: all('country'),
      branches: all('branch'),
      needs: all('need'),
      forms: all('form'),
      places: all('place'),
      wishes: WISHES.filter((wish) => params.getAll('wish').includes(wish)),
      onlyMutual: params.has('mutual'),
      onlyNew: params.has('new'),
      text: (params.get('q') ?? '').slice(0, 200),
    },
  };
}

/** The address with one value of a filter added or taken away. */
export function withValue(params: URLSearchParams, name: ListFilter, value: string, isChosen: boolean): URLSearchParams {
  const next = new URLSearchParams(params);
  const others = next.getAll(name).filter((each) => each !== value);
  next.delete(name);
  for (const each of isChosen ? [...others, value] : others) next.append(name, each);
  return next;
}

/** The address with one word set, or taken away where it is empty. */
export function withWord(params: URLSearchParams, name: SwitchFilter | 'order' | 'q', value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/** How many filters narrow the list; the order and the pills of own needs are not counted. */
export const chosenCount = (params: URLSearchParams): number => LIST_FILTERS.filter((name) => name !== 'need').reduce((sum, name) => sum + params.getAll(name).length, Number(params.has('mutual')) + Number(params.has('new')));

/** The address without any filter; the order stays. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  return withWord(new URLSearchParams(), 'order', params.get('order') ?? '');
}

/** With "?" before it where anything is set. */
export const searchOf = (params: URLSearchParams): string => (params.size > 0 ? `?${params}` : '');
