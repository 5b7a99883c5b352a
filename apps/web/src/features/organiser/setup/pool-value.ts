import { type Setup } from '../setup-parts.ts';
import { timeOfDay } from './wall-time.ts';

export interface AbsenceValue {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly away: number;
}

/** A pool of interpreters or escorts as it is written; plain JSON. */
export interface PoolValue {
  readonly id: string | null;
  readonly kind: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly participantTypes: readonly string[];
  readonly size: number;
  readonly absences: readonly AbsenceValue[];
}

export const poolsOf = ({ resourcePools }: Setup): PoolValue[] =>
  resourcePools.map(({ id, kind, name, languages, participantTypes, size, absences }) => ({ id, kind, name, languages, participantTypes, size, absences: absences.map(({ date, startsAt, endsAt, away }) => ({ date, startsAt, endsAt, away })) }));

export const newPool = (kind: 'interpreter' | 'escort', name: string): PoolValue => ({ id: null, kind, name, languages: kind === 'interpreter' ? ['', ''] : [], participantTypes: kind === 'escort' ? ['government'] : [], size: 1, absences: [] });

/** Path of the first time that cannot be read. */
export function unreadableAbsence(pools: readonly PoolValue[]): string | null {
  for (const [at, { absences }] of pools.entries()) {
    for (const [index, absence] of absences.entries()) {
      for (const field of ['startsAt', 'endsAt'] as const) if (timeOfDay(absence[field]) === undefined) return `pools.${at}.absences.${index}.${field}`;
    }
  }
  return null;
}

export const sentPools = (pools: readonly PoolValue[]) =>
  pools.map((pool) => ({
    ...pool,
    languages: pool.languages.filter((code) => code !== ''),
    participantTypes: [...pool.participantTypes],
    absences: pool.absences.map((absence) => ({ ...absence, startsAt: timeOfDay(absence.startsAt) ?? '', endsAt: timeOfDay(absence.endsAt) ?? '' })),
  }));
