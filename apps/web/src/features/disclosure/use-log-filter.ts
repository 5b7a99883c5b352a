import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { oneOf, type AddressRules } from '../../app/index.ts';

/** The words of the address that restrict the log; an unknown one restricts nothing. */
export const LOG_FILTERS = {
  who: ['delegate', 'organiser', 'vettingOfficer', 'administrator'],
  what: ['teaser', 'match', 'thread', 'registration'],
  level: ['1', '2', '3'],
  days: ['1', '7', '30'],
} as const;
export type LogFilterName = keyof typeof LOG_FILTERS;
export type LogWords = Readonly<Record<LogFilterName, string | null>>;

/** What the filters of the address may hold. */
export const LOG_RULES: AddressRules = {
  who: oneOf('disclosure.filter.who', LOG_FILTERS.who),
  what: oneOf('disclosure.filter.what', LOG_FILTERS.what),
  level: oneOf('disclosure.filter.level', LOG_FILTERS.level),
  days: oneOf('disclosure.filter.days', LOG_FILTERS.days),
};

const DAY_MS = 86_400_000;

/** Filters of the access log as they stand in the address, and as the API takes them. */
export function useLogFilter() {
  const [params, setParams] = useSearchParams();
  const read = (name: LogFilterName) => (LOG_FILTERS[name] as readonly string[]).find((word) => word === params.get(name)) ?? null;
  const [who, what, level, days] = [read('who'), read('what'), read('level'), read('days')];
  const filter = useMemo(
    () => ({
      viewerRoles: who === null ? null : [who],
      viewed: what === null ? null : [what],
      levels: level === null ? null : [Number(level)],
      // Whole days back, so that the question stays the same while the page is open.
      from: days === null ? null : new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS - (Number(days) - 1) * DAY_MS).toISOString(),
    }),
    [who, what, level, days],
  );
  const set = (name: LogFilterName, word: string | null) => {
    const next = new URLSearchParams(params);
    if (word === null || word === '') next.delete(name);
    else next.set(name, word);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const words: LogWords = { who, what, level, days };
  return { words, filter, isFiltered: [who, what, level, days].some((word) => word !== null), set };
}
