import { type MatchFilterInput, type MatchOrder } from '../../gql/graphql.ts';

/** Filters that hold a list of values, as they are called in the address. */
export const LIST_FILTERS = ['country', 'branch', 'need', 'form', 'place', 'wish'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
export type SwitchFilter = 'mutual' | 'new' | 'since';

/** How many matches stand beside each other at most. */
export const MAX_COMPARED = 4;

export const WISHES = ['must', 'would', 'none', 'no'] as const;
export const ORDERS: readonly MatchOrder[] = ['mutual', 'get', 'give'];

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
      onlySinceVisit: params.has('since'),
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

/** The address with the dialog open that asks a match for a meeting, or with none. */
export function withAsked(params: URLSearchParams, id: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (id === null) next.delete('ask');
  else next.set('ask', id);
  return next;
}

/** How many filters narrow the list; the order and the pills of own needs are not counted. */
export const chosenCount = (params: URLSearchParams): number => LIST_FILTERS.filter((name) => name !== 'need').reduce((sum, name) => sum + params.getAll(name).length, Number(params.has('mutual')) + Number(params.has('new')) + Number(params.has('since')));

/** The address without any filter; the order and what is to be compared stay. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const next = withWord(new URLSearchParams(), 'order', params.get('order') ?? '');
  for (const id of comparedOf(params)) next.append('compare', id);
  return next;
}

/** Matches chosen to stand beside each other, in the order in which they were chosen. */
export const comparedOf = (params: URLSearchParams): readonly string[] => [...new Set(params.getAll('compare'))].slice(0, MAX_COMPARED);

/** The address with one match among those to compare, or no longer. A fifth is not taken. */
export function withCompared(params: URLSearchParams, id: string, isChosen: boolean): URLSearchParams {
  const next = withoutCompared(params);
  const others = comparedOf(params).filter((each) => each !== id);
  for (const each of isChosen && others.length < MAX_COMPARED ? [...others, id] : others) next.append('compare', each);
  return next;
}

export function withoutCompared(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('compare');
  return next;
}

/** One condition as a saved filter holds it. */
export interface Criterion {
  readonly field: string;
  readonly value: string;
}

/** Everything in the address that narrows or sorts the list. */
export function criteriaOf(params: URLSearchParams): readonly Criterion[] {
  const lists = LIST_FILTERS.flatMap((field) => [...new Set(params.getAll(field))].map((value) => ({ field, value })));
  const switches = (['mutual', 'new', 'since'] as const).filter((field) => params.has(field)).map((field) => ({ field, value: '1' }));
  const text = (params.get('q') ?? '').trim().slice(0, 200);
  const { order } = viewOf(params);
  return [...lists, ...switches, ...(text ? [{ field: 'q', value: text }] : []), ...(order === 'mutual' ? [] : [{ field: 'order', value: order }])];
}

/** The address of a saved filter; what is to be compared stays. */
export function withCriteria(params: URLSearchParams, filter: { readonly id: string; readonly criteria: readonly Criterion[] }): URLSearchParams {
  const next = new URLSearchParams([...filter.criteria.map(({ field, value }): [string, string] => [field, value]), ['saved', filter.id]]);
  for (const id of comparedOf(params)) next.append('compare', id);
  return next;
}

/** A changed filter is no longer the one that was saved. */
export function withoutSaved(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('saved');
  return next;
}

/** With "?" before it where anything is set. */
export function searchOf(params: URLSearchParams): string {
  const closed = withAsked(params, null);
  return closed.size > 0 ? `?${closed}` : '';
}
