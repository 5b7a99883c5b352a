import { readFragment } from '../../gql/index.ts';
import { type Figure, type Point, type SimulationOutcome, SimulationPointParts } from './simulator-documents.ts';

/** What a run found, its points read out. */
export interface Found {
  readonly samples: number;
  readonly curveSamples: number;
  readonly base: Point;
  readonly gaps: Figure;
  readonly byTables: readonly Point[];
  readonly bySlots: readonly Point[];
}

export function foundOf({ base, byTables, bySlots, ...rest }: SimulationOutcome): Found {
  const read = (point: typeof base): Point => readFragment(SimulationPointParts, point);
  return { ...rest, base: read(base), byTables: byTables.map(read), bySlots: bySlots.map(read) };
}

/** What other numbers of tables would do. */
export interface TableAdvice {
  /** The next point of the curve: tables more, meetings more, and firms fewer below the number asked for; null where that is next to nothing. */
  readonly more: { readonly tables: number; readonly meetings: number; readonly lifted: number } | null;
  /** The fewest tables of the curve with nearly as many meetings; null where there are none. */
  readonly enough: number | null;
}

const NEARLY = 0.01;

/** What is scarce, in a word and in a sentence. */
const SCARCE: Readonly<Record<string, { readonly wordId: string; readonly sentenceId: string }>> = {
  tables: { wordId: 'scheduling.simulator.binds.tables', sentenceId: 'scheduling.simulator.scarce.tables' },
  ownTime: { wordId: 'scheduling.simulator.binds.ownTime', sentenceId: 'scheduling.simulator.scarce.ownTime' },
  noCommonTime: { wordId: 'scheduling.simulator.binds.noCommonTime', sentenceId: 'scheduling.simulator.scarce.noCommonTime' },
  quota: { wordId: 'scheduling.simulator.binds.quota', sentenceId: 'scheduling.simulator.scarce.quota' },
};
const NOTHING = { wordId: 'scheduling.simulator.binds.nothing', sentenceId: 'scheduling.simulator.scarce.nothing' };

export const scarceOf = (binds: string | null): { readonly wordId: string; readonly sentenceId: string } => SCARCE[binds ?? ''] ?? NOTHING;

/** The curve by tables in two facts, both over the same imagined events. */
export function tableAdvice(byTables: readonly Point[], tables: number, firms: number): TableAdvice {
  const at = byTables.findIndex((point) => point.tables === tables);
  const [here, next] = [byTables[at], byTables[at + 1]];
  if (!here) return { more: null, enough: null };
  const meetings = next ? Math.round(next.held.mean - here.held.mean) : 0;
  const lifted = next ? Math.max(0, Math.round(here.firmsBelow.mean - next.firmsBelow.mean)) : 0;
  const enough = byTables.slice(0, at).find((point) => point.held.mean >= here.held.mean * (1 - NEARLY) && point.firmsBelow.mean <= here.firmsBelow.mean + firms * NEARLY);
  return { more: next && (meetings > here.held.mean * NEARLY || lifted > firms * NEARLY) ? { tables: next.tables - tables, meetings, lifted } : null, enough: enough?.tables ?? null };
}

/** Share of all requests that goes to the most wanted tenth of the firms, where fame is log-normal with this spread. */
export function shareOfTopTenth(fameSpread: number): number {
  return normalBelow(fameSpread - 1.281_551_6);
}

/** @see Abramowitz, Stegun, "Handbook of Mathematical Functions", 1964, 26.2.17; error below 1e-7 */
function normalBelow(x: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(x));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return x >= 0 ? 1 - tail : tail;
}

export const firmsOf = (firms: readonly { readonly firms: number }[]): number => firms.reduce((sum, type) => sum + type.firms, 0);

/** Slots of a day, in the mean, as a whole number. */
export const slotsADay = (slotsOfDay: readonly number[]): number => (slotsOfDay.length === 0 ? 0 : Math.round(slotsOfDay.reduce((sum, slots) => sum + slots, 0) / slotsOfDay.length));
