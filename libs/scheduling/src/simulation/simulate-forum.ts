import { err, ok, type Result } from '@spilno/kernel';
import { drawDemand } from './draw-demand.ts';
import { type Figure, figureOf } from './figure.ts';
import { type DemandAssumptions, type ForumTerms, MAX_SLOTS, MAX_TABLES, type SimulationFault, validateSimulation } from './forum-terms.ts';
import { type Capacity, type HeldEvent, holdEvent, type LeftoverCause, type OnPlan } from './hold-event.ts';

export interface SimulationOptions {
  readonly seed: number;
  /** Imagined events, 2 to 1,000. */
  readonly samples: number;
  /** The first so many of them stand at every point of the curves, 2 to `samples`. */
  readonly curveSamples: number;
  /** Firms with fewer meetings than this are counted, 1 to 50. */
  readonly below: number;
  /** Meetings that everybody gets first where not all can be held, 0 to 50. */
  readonly floor: number;
  /** Asked between events; true ends the simulation with those that are complete. */
  readonly stop?: () => boolean;
  readonly onProgress?: (progress: { readonly samples: number; readonly of: number }) => void;
  readonly onPlan?: OnPlan;
}

/** One room of the event over all samples. */
export interface SimulatedPoint {
  readonly tables: number;
  readonly slotsOfDay: readonly number[];
  /** Meetings for which there are tables. */
  readonly room: number;
  readonly requests: Figure;
  readonly agreed: Figure;
  readonly planned: Figure;
  readonly held: Figure;
  /** Firms that come and hold fewer meetings than asked for, or none; who does not come is not counted. */
  readonly firmsBelow: Figure;
  readonly firmsWithNone: Figure;
  /** Share of tables × slots that are planned, in [0, 1]. */
  readonly use: Figure;
  readonly leftovers: Readonly<Record<LeftoverCause, Figure>>;
  /** Firms that come by meetings held, in the mean: 0, 1, …, and the last for all from `below` on. */
  readonly firmsByMeetings: readonly number[];
  /** What keeps most of what is agreed from being planned, else the quota that keeps pairs from agreeing; null where next to nothing is left: then only more requests would help. */
  readonly binds: Exclude<LeftoverCause, 'noShow'> | null;
}

export interface Simulation {
  readonly samples: number;
  readonly curveSamples: number;
  readonly base: SimulatedPoint;
  /** Groups of idle slots between meetings of half a day, of all lines; of the base alone. */
  readonly gaps: Figure;
  /** By rising number of tables, and of slots; the base is one of each, over the samples of the curves. */
  readonly byTables: readonly SimulatedPoint[];
  readonly bySlots: readonly SimulatedPoint[];
}

const TABLE_STEPS = [1 / 2, 3 / 4, 1, 5 / 4, 3 / 2, 2];
const SLOT_STEPS = [1 / 2, 3 / 4, 1, 5 / 4, 3 / 2];
/** One cooling of the planner: few gaps are left after it. */
const MOVES_PER_MEETING = 120;
/** Of what is agreed: less left over is nothing; a quota has to refuse more to be what is scarce. */
const NOTHING_BINDS = 0.02;
const QUOTA_BINDS = 0.05;

/**
 * How many meetings an event will hold, before anybody has asked for one: imagines it again and again, plans each with the product's own engines and counts.
 * The same imagined events stand at every point of the curves (common random numbers), so that points differ by their room alone.
 * Repeatable bit for bit: it ends by work done. O(samples × points × one plan).
 */
export function simulateForum(terms: ForumTerms, assumptions: DemandAssumptions, options: SimulationOptions): Result<Simulation, readonly SimulationFault[]> {
  const faults = simulationFaults(terms, assumptions, options);
  if (faults.length > 0) return err(faults);
  const base: Capacity = { tables: terms.tables, slotsOfDay: terms.slotsOfDay };
  const byTables = distinct(TABLE_STEPS.map((step) => Math.min(MAX_TABLES, Math.max(1, Math.round(terms.tables * step)))), (tables) => tables).map((tables) => ({ ...base, tables }));
  const bySlots = distinct(SLOT_STEPS.map((step) => terms.slotsOfDay.map((slots) => (slots === 0 ? 0 : Math.min(MAX_SLOTS, Math.max(1, Math.round(slots * step)))))), String).map((slotsOfDay) => ({ ...base, slotsOfDay }));
  const atBase: HeldEvent[] = [];
  const atTables: HeldEvent[][] = byTables.map(() => []);
  const atSlots: HeldEvent[][] = bySlots.map(() => []);
  const requests: number[] = [];
  for (let sample = 0; sample < options.samples && !(sample > 1 && options.stop?.()); sample++) {
    const seed = seedOf(options.seed, sample);
    const demand = drawDemand(terms, assumptions, seed);
    requests.push(demand.requests);
    const hold = (room: Capacity): HeldEvent => holdEvent(demand, room, { seed, floor: options.floor, movesPerMeeting: isSame(room, base) ? MOVES_PER_MEETING : 0, onPlan: options.onPlan });
    const here = hold(base);
    atBase.push(here);
    if (sample < options.curveSamples) {
      climb(byTables, hold, here, base).forEach((event, at) => atTables[at]!.push(event));
      bySlots.forEach((room, at) => atSlots[at]!.push(isSame(room, base) ? here : hold(room)));
    }
    options.onProgress?.({ samples: sample + 1, of: options.samples });
  }
  const point = (room: Capacity, events: readonly HeldEvent[]): SimulatedPoint => pointOf(room, events, requests.slice(0, events.length), options.below);
  return ok({
    samples: atBase.length, curveSamples: Math.min(atBase.length, options.curveSamples), base: point(base, atBase), gaps: figureOf(atBase.map(({ gaps }) => gaps)),
    byTables: byTables.map((room, at) => point(room, atTables[at]!)), bySlots: bySlots.map((room, at) => point(room, atSlots[at]!)),
  });
}

/** One imagined event at more and more tables: what is planned at fewer can be held at more, so that it never gets worse. */
function climb(rooms: readonly Capacity[], hold: (room: Capacity) => HeldEvent, here: HeldEvent, base: Capacity): readonly HeldEvent[] {
  let best: HeldEvent | null = null;
  return rooms.map((room) => {
    const isComplete = best !== null && best.leftovers.tables + best.leftovers.noCommonTime === 0;
    const event = isSame(room, base) ? here : isComplete ? best! : hold(room);
    if (best === null || event.planned >= best.planned) best = event;
    return best;
  });
}

/** Everything that would refuse a simulation, without running it. */
export function simulationFaults(terms: ForumTerms, assumptions: DemandAssumptions, options: Pick<SimulationOptions, 'seed' | 'samples' | 'curveSamples' | 'below' | 'floor'>): readonly SimulationFault[] {
  return [...validateSimulation(terms, assumptions), ...validateOptions(options)];
}

function validateOptions({ seed, samples, curveSamples, below, floor }: Pick<SimulationOptions, 'seed' | 'samples' | 'curveSamples' | 'below' | 'floor'>): readonly SimulationFault[] {
  const ranges = [['seed', seed, 0, 2 ** 31], ['samples', samples, 2, 1_000], ['curveSamples', curveSamples, 2, samples], ['below', below, 1, 50], ['floor', floor, 0, 50]] as const;
  return ranges.flatMap(([where, value, least, most]) => (Number.isInteger(value) && value >= least && value <= most ? [] : [{ kind: 'badNumber' as const, where, message: `${where} is ${value}: a whole number from ${least} to ${most} can be simulated.` }]));
}

const isSame = (one: Capacity, other: Capacity): boolean => one.tables === other.tables && one.slotsOfDay.join() === other.slotsOfDay.join();

function distinct<T>(values: readonly T[], keyOf: (value: T) => unknown): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/** Far apart for neighbouring samples. @see Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014 (the finaliser) */
function seedOf(seed: number, sample: number): number {
  let mixed = (seed + Math.imul(sample + 1, 0x9e3779b9)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function pointOf({ tables, slotsOfDay }: Capacity, events: readonly HeldEvent[], requests: readonly number[], below: number): SimulatedPoint {
  const room = tables * slotsOfDay.reduce((sum, slots) => sum + slots, 0);
  const figure = (count: (event: HeldEvent) => number): Figure => figureOf(events.map(count));
  const firms = (count: (held: number) => boolean) => figure(({ heldBy }) => heldBy.reduce((sum, held) => sum + (count(held) ? 1 : 0), 0));
  const leftovers = { quota: figure(({ leftovers: left }) => left.quota), ownTime: figure(({ leftovers: left }) => left.ownTime), tables: figure(({ leftovers: left }) => left.tables), noCommonTime: figure(({ leftovers: left }) => left.noCommonTime), noShow: figure(({ leftovers: left }) => left.noShow) };
  const agreed = figure((event) => event.agreed);
  const firmsByMeetings = Array.from({ length: below + 1 }, (_, meetings) => firms((held) => (meetings === below ? held >= below : held === meetings)).mean);
  return {
    tables, slotsOfDay, room, requests: figureOf(requests), agreed, planned: figure((event) => event.planned), held: figure((event) => event.held),
    firmsBelow: firms((held) => held < below), firmsWithNone: firms((held) => held === 0), use: figure((event) => (room === 0 ? 0 : event.planned / room)),
    leftovers, firmsByMeetings, binds: bindingOf(leftovers, agreed.mean),
  };
}

function bindingOf(leftovers: SimulatedPoint['leftovers'], agreed: number): SimulatedPoint['binds'] {
  const isMuch = (cause: LeftoverCause, share: number): boolean => leftovers[cause].mean > share * Math.max(1, agreed);
  const worst = (['tables', 'ownTime', 'noCommonTime'] as const).reduce((most, cause) => (leftovers[cause].mean > leftovers[most].mean ? cause : most));
  if (isMuch(worst, NOTHING_BINDS)) return worst;
  return isMuch('quota', QUOTA_BINDS) ? 'quota' : null;
}
