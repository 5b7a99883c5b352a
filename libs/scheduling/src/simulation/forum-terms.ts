/** Organisations of one participant type, before anybody has asked for a meeting. */
export interface FirmType {
  /** How many take part. */
  readonly firms: number;
  /** Agreed meetings that each may have. */
  readonly maxMeetings: number;
  /** Requests of each that may wait for an answer. */
  readonly maxOpenRequests: number;
}

/** What the organiser sets up: who comes, who may meet whom, and what room there is. */
export interface ForumTerms {
  readonly types: readonly FirmType[];
  /** Numbers of two types that may meet, in either order. */
  readonly mayMeet: readonly (readonly [number, number])[];
  readonly tables: number;
  /** Slots of each day. */
  readonly slotsOfDay: readonly number[];
  /** Meetings that an organisation may hold at a time, where it has as many delegates. */
  readonly parallelMeetings: number;
}

/**
 * What nobody knows before wishes are in. Every one of them is open to the organiser; `DEFAULT_ASSUMPTIONS` says where its value comes from.
 */
export interface DemandAssumptions {
  /** Requests that an organisation sends, in the mean; the number is Poisson, cut at what its type allows. */
  readonly requestsPerFirm: number;
  /** How attention concentrates: fame is log-normal, this is the standard deviation of its logarithm; 0: everybody is asked alike. */
  readonly fameSpread: number;
  /** Chance that a request is accepted; two that ask each other agree. */
  readonly acceptance: number;
  /** Share of organisations that do not come, which nobody knows when meetings are planned. */
  readonly noShow: number;
  /** Share of organisations that miss one day or half of one and say so before; half of them the whole day. */
  readonly away: number;
  /** Delegates of an organisation, in the mean, ≥ 1: one, and a Poisson number of others. */
  readonly delegatesPerFirm: number;
}

/**
 * Where nothing is known of the event itself.
 * - requestsPerFirm: ten partners are asked in the simulated event of the matching benchmarks; 10,000 requests for 1,000 organisations is what the product is dimensioned for.
 * - fameSpread: between the calm (0.6) and the crowded (1.2) market of those benchmarks. Log-normal popularity is one of the two usual models of heavy tails
 *   (Mitzenmacher, "A Brief History of Generative Models for Power Law and Lognormal Distributions", Internet Mathematics 1(2), 2004).
 * - acceptance: 40 to 60 % is the organisers' benchmark (Converve, "Event matchmaking FAQ", 2026).
 * - noShow: 10 to 30 % at business events (Obsession, "10 ways to prevent no-show"); one in ten on both sides keeps 81 % of the meetings, the benchmark of Converve is 80 %.
 * - away: one in five, as in the synthetic forums of `docs/scheduling.md`.
 * - delegatesPerFirm: 2,000 people of 900 organisations at Kyiv's forum of 2025.
 */
export const DEFAULT_ASSUMPTIONS: DemandAssumptions = { requestsPerFirm: 10, fameSpread: 0.9, acceptance: 0.5, noShow: 0.1, away: 0.2, delegatesPerFirm: 2.2 };

export const MAX_FIRMS = 3_000;
export const MAX_TABLES = 1_000;
export const MAX_DAYS = 14;
/** Of one day. */
export const MAX_SLOTS = 48;

export type SimulationFaultKind = 'badNumber' | 'noFirms' | 'noPartners' | 'noTables' | 'noSlots';

export interface SimulationFault {
  readonly kind: SimulationFaultKind;
  /** The number that is wrong, as in the terms or the assumptions. */
  readonly where: keyof ForumTerms | keyof DemandAssumptions | 'floor' | 'below' | 'samples' | 'curveSamples' | 'seed';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

/** The least and the most that each assumption may be. */
export const ASSUMPTION_RANGES: Readonly<Record<keyof DemandAssumptions, readonly [number, number]>> = {
  requestsPerFirm: [0, 100],
  fameSpread: [0, 3],
  acceptance: [0, 1],
  noShow: [0, 1],
  away: [0, 1],
  delegatesPerFirm: [1, 20],
};

/** What makes a simulation pointless or impossible. */
export function validateSimulation(terms: ForumTerms, assumptions: DemandAssumptions): readonly SimulationFault[] {
  const faults: SimulationFault[] = [];
  const say = (kind: SimulationFaultKind, where: SimulationFault['where'], message: string): void => void faults.push({ kind, where, message });
  const { types, mayMeet, tables, slotsOfDay, parallelMeetings } = terms;
  const isCount = (count: number, most: number): boolean => Number.isInteger(count) && count >= 0 && count <= most;
  if (!types.every(({ firms, maxMeetings, maxOpenRequests }) => [firms, maxMeetings, maxOpenRequests].every((count) => isCount(count, MAX_FIRMS)))) {
    say('badNumber', 'types', `Firms, meetings and requests of a type are whole numbers from 0 to ${MAX_FIRMS}.`);
    return faults;
  }
  const firms = types.reduce((sum, type) => sum + type.firms, 0);
  if (firms > MAX_FIRMS) say('badNumber', 'types', `${firms} firms: up to ${MAX_FIRMS} can be simulated. Enter fewer.`);
  if (firms === 0) say('noFirms', 'types', 'No firm takes part. Enter how many you expect of each type.');
  if (!mayMeet.flat().every((type) => Number.isInteger(type) && type >= 0 && type < types.length)) say('badNumber', 'mayMeet', `A rule names a type that is not there; there are ${types.length}, numbered from 0.`);
  else if (firms > 0 && !mayMeet.some(([one, other]) => types[one]!.firms > 0 && types[other]!.firms > (one === other ? 1 : 0))) {
    say('noPartners', 'types', 'Nobody has anybody to meet: by the rules of the event at least one side is empty. Enter firms on both sides, or let the types meet in the set-up.');
  }
  if (!isCount(tables, MAX_TABLES)) say('badNumber', 'tables', `Tables are a whole number from 1 to ${MAX_TABLES}.`);
  else if (tables === 0) say('noTables', 'tables', 'There is no table, so that no meeting can be held. Enter at least one.');
  if (slotsOfDay.length > MAX_DAYS || !slotsOfDay.every((slots) => isCount(slots, MAX_SLOTS))) say('badNumber', 'slotsOfDay', `Up to ${MAX_DAYS} days of up to ${MAX_SLOTS} slots can be simulated.`);
  else if (slotsOfDay.every((slots) => slots === 0)) say('noSlots', 'slotsOfDay', 'No day has a slot, so that no meeting can be held. Enter days and slots.');
  if (!Number.isInteger(parallelMeetings) || parallelMeetings < 1 || parallelMeetings > 20) say('badNumber', 'parallelMeetings', 'Meetings at a time are a whole number from 1 to 20.');
  for (const [where, [least, most]] of Object.entries(ASSUMPTION_RANGES) as [keyof DemandAssumptions, readonly [number, number]][]) {
    if (!(assumptions[where] >= least && assumptions[where] <= most)) say('badNumber', where, `${where} is ${assumptions[where]}: from ${least} to ${most} makes sense.`);
  }
  return faults;
}
