/** One thing that holds under the rules at a moment. */
export interface Fact {
  readonly kind: string;
  /** The same before and after a change, if it is the same thing. */
  readonly key: string;
  /** Registration, or meeting where `starts` is given; null for what is only counted. */
  readonly id: string | null;
  readonly name: string | null;
  readonly second: string | null;
  readonly starts: Date | null;
  readonly label: string | null;
  readonly hall: string | null;
  readonly hallUk: string | null;
  readonly schedule: string | null;
  readonly n: number;
}

export interface Standing {
  readonly facts: readonly Fact[];
  /** Pairs of approved organisations that may meet. */
  readonly pairs: number;
}

export interface Effect {
  readonly kind: string;
  readonly count: number;
  /** What came or went, one fact a thing; a meeting of two schedules is one thing. */
  readonly facts: readonly Fact[];
  /** Sums before and after, where a sum says more than what came and went. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What it is called that facts of a kind go, or come; a kind without a word says nothing that way. */
const WORDS: Readonly<Record<string, { readonly gone?: string; readonly came?: string }>> = {
  canSend: { gone: 'cannotSend', came: 'canSendAgain' },
  canRequest: { gone: 'cannotRequest', came: 'canRequestAgain' },
  wishOpen: { gone: 'wishesClose', came: 'wishesOpen' },
  wishCounts: { gone: 'wishesNoLongerCount', came: 'wishesCount' },
  slot: { gone: 'slotsGone', came: 'slotsAdded' },
  attends: { gone: 'attendanceLost' },
  dayProposed: { gone: 'proposedDayLost' },
  dayWished: { gone: 'wishedDayLost' },
  timeOffered: { gone: 'offeredTimeLost' },
  atTable: { gone: 'tableRenamed' },
  tooFar: { came: 'walkTooShort' },
  sidesMayChange: { gone: 'cutOffReached', came: 'cutOffLifted' },
  meetingAllowed: { gone: 'meetingForbidden' },
  requestAllowed: { gone: 'requestForbidden' },
  agreedAllowed: { gone: 'agreedForbidden' },
  overMeetings: { came: 'overMeetings' },
  overRequests: { came: 'overRequests' },
  overMust: { came: 'overMust' },
  region: { gone: 'regionHidden' },
};

/** Those that stop somebody come first. */
const ORDER: readonly string[] = [
  'meetingForbidden', 'cutOffReached', 'tableRenamed', 'walkTooShort', 'overMeetings', 'agreedForbidden', 'requestForbidden', 'offeredTimeLost', 'attendanceLost', 'wishedDayLost', 'proposedDayLost', 'cannotSend', 'cannotRequest', 'overRequests',
  'overMust', 'wishesClose', 'wishesNoLongerCount', 'regionHidden', 'slotsGone', 'slotsAdded', 'places', 'pairs', 'wishesCount', 'wishesOpen', 'canSendAgain', 'canRequestAgain', 'cutOffLifted',
];

/** What a change touches: the difference between how things stand before it and after it. */
export function compareStandings(before: Standing, after: Standing): Effect[] {
  const [had, has] = [keyed(before.facts), keyed(after.facts)];
  const effects: Effect[] = [];
  const add = (kind: string | undefined, found: readonly Fact[]) => {
    const facts = eachMeetingOnce(found);
    if (kind !== undefined && facts.length > 0) effects.push({ kind, count: facts.length, facts, before: null, after: null });
  };
  for (const [kind, { gone, came }] of Object.entries(WORDS)) {
    add(gone, missing(had.get(kind), has.get(kind)));
    add(came, missing(has.get(kind), had.get(kind)));
  }
  const sum = (kind: string, was: number, is: number) => was !== is && effects.push({ kind, count: Math.abs(is - was), facts: [], before: was, after: is });
  sum('places', had.get('place')?.size ?? 0, has.get('place')?.size ?? 0);
  sum('pairs', before.pairs, after.pairs);
  return effects.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function keyed(facts: readonly Fact[]): Map<string, Map<string, Fact>> {
  const kinds = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const own = kinds.get(fact.kind) ?? new Map<string, Fact>();
    own.set(fact.key, fact);
    kinds.set(fact.kind, own);
  }
  return kinds;
}

/** A meeting of the published schedule stands in the draft too: it is one meeting, told of where it is published. */
function eachMeetingOnce(facts: readonly Fact[]): Fact[] {
  const published = new Set(facts.flatMap(({ id, starts, schedule }) => (starts !== null && schedule === 'published' ? id : [])));
  return facts.filter(({ id, starts, schedule }) => starts === null || schedule === 'published' || !published.has(id));
}

const missing = (from: ReadonlyMap<string, Fact> | undefined, among: ReadonlyMap<string, Fact> | undefined): Fact[] => [...(from ?? [])].filter(([key]) => !among?.has(key)).map(([, fact]) => fact);
