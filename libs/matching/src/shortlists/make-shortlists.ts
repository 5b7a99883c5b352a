import { err, ok, type Result } from '@spilno/kernel';
import { ExpectedLoad } from './expected-load.ts';
import { type Room, type RoomFault, validateRoom } from './room.ts';

export interface ShortlistOptions {
  /** Partners on each list. */
  readonly length: number;
  /** Everybody is on the lists of so many others, as far as there are pairs of at least this chance and room on lists. */
  readonly floor?: { readonly shownTo: number; readonly from: number };
  /** How much the first meeting of somebody counts beside any meeting; see {@link FIRST_MEETING}. */
  readonly firstMeeting?: number;
}

/** Pairs on the list of each participant, the likeliest first. */
export type Shortlists = readonly (readonly number[])[];

/** How much more a meeting is worth to somebody who has none in sight. */
export const FIRST_MEETING = 2;
/** How much more a pair counts that was on a list before, so that lists stay while little changes. */
const STAYING = 0.05;
/** What each further one of a branch on a list costs. */
const LIKE_ANOTHER = 0.15;

/**
 * Lists for the whole room at once, so that as many meetings as possible can be held and few are left without one. A pair stands on one
 * list at most: whoever sees it asks, and a second entry would take a place from somebody else.
 *
 * Place by place, whoever has least to expect (of equals: whom least is likely at all) chooses first: the pair with the greatest expected gain,
 * chance × room of both × (1 + FIRST_MEETING × (chance that one has none + that the other has none)).
 * Room (see {@link ExpectedLoad}) is 1 as long as slots are plenty, so that the best stay on top in a calm event, and falls for whoever is
 * asked by more than it can meet. O(length × pairs). The order in which pairs are given decides nothing but ties.
 * @see greedy maximisation of monotone submodular functions: Nemhauser, Wolsey, Fisher, Mathematical Programming 14, 1978
 */
export function makeShortlists(room: Room, { length, floor, firstMeeting = FIRST_MEETING }: ShortlistOptions): Result<Shortlists, readonly RoomFault[]> {
  const faults = validateRoom(room);
  if (faults.length > 0) return err(faults);
  const making = new Making(room, length, firstMeeting);
  if (floor) making.showEverybody(floor.shownTo, floor.from);
  making.fill();
  return ok(making.lists.map((list) => list.sort((a, b) => room.chance[b]! - room.chance[a]! || a - b)));
}

class Making {
  readonly lists: number[][];
  readonly #room: Room;
  readonly #length: number;
  readonly #firstMeeting: number;
  readonly #expected: ExpectedLoad;
  readonly #pairsOf: readonly Int32Array[];
  readonly #isListed: Uint8Array;
  /** All chances of each together. */
  readonly #prospect: readonly number[];

  constructor(room: Room, length: number, firstMeeting: number) {
    this.#room = room;
    this.#length = length;
    this.#firstMeeting = firstMeeting;
    this.#expected = new ExpectedLoad(room.participants, room.capacity);
    this.#pairsOf = pairsOfEach(room);
    this.#isListed = new Uint8Array(room.one.length);
    // Sorted, so that the sum is the same to the last digit in whatever order pairs are given.
    this.#prospect = this.#pairsOf.map((pairs) => Float64Array.from(pairs, (pair) => room.chance[pair]!).sort().reduce((sum, chance) => sum + chance, 0));
    this.lists = Array.from({ length: room.participants }, () => []);
  }

  /** Whoever has fewest others to be shown to goes first, to whom wants it most. */
  showEverybody(shownTo: number, from: number): void {
    const { chance } = this.#room;
    const able = this.#pairsOf.map((pairs) => pairs.reduce((count, pair) => count + Number(chance[pair]! >= from), 0));
    const turns = [...able.keys()].filter((who) => able[who]! > 0).sort((a, b) => able[a]! - able[b]! || this.#prospect[a]! - this.#prospect[b]! || a - b);
    for (let round = 0; round < shownTo; round++) {
      for (const who of turns) {
        const partnerIn = (pair: number): number => this.#partner(pair, who);
        const pair = this.#best(who, partnerIn, (each) => chance[each]! >= from && this.lists[partnerIn(each)]!.length < this.#length);
        if (pair >= 0) this.#list(pair, partnerIn(pair));
      }
    }
  }

  fill(): void {
    const { load } = this.#expected;
    for (let place = 0; place < this.#length; place++) {
      const turns = [...this.lists.keys()].filter((who) => this.lists[who]!.length <= place).sort((a, b) => load[a]! - load[b]! || this.#prospect[a]! - this.#prospect[b]! || a - b);
      for (const who of turns) {
        const pair = this.#best(who, () => who, () => true);
        if (pair >= 0) this.#list(pair, who);
      }
    }
  }

  /** @param readerOf - on whose list a pair would come @returns -1 where nothing is left */
  #best(who: number, readerOf: (pair: number) => number, isOpen: (pair: number) => boolean): number {
    let best = -1;
    let bestGain = 0;
    for (const pair of this.#pairsOf[who]!) {
      if (this.#isListed[pair] === 1) continue;
      const gain = this.#gain(pair, readerOf(pair));
      if (gain > bestGain && isOpen(pair)) {
        best = pair;
        bestGain = gain;
      }
    }
    return best;
  }

  #gain(pair: number, reader: number): number {
    const { one, other, chance, branch, before } = this.#room;
    const { room, none } = this.#expected;
    const [a, b] = [one[pair]!, other[pair]!];
    const gain = chance[pair]! * room[a]! * room[b]! * (1 + this.#firstMeeting * (none[a]! + none[b]!));
    return gain * (before?.has(pair) ? 1 + STAYING : 1) * (branch ? this.#variety(reader, branch[this.#partner(pair, reader)]!, branch) : 1);
  }

  #variety(who: number, kind: number, branch: Int32Array): number {
    if (kind < 0) return 1;
    let alike = 0;
    for (const pair of this.lists[who]!) if (branch[this.#partner(pair, who)] === kind) alike += 1;
    return 1 / (1 + LIKE_ANOTHER * alike);
  }

  #list(pair: number, who: number): void {
    this.#isListed[pair] = 1;
    this.lists[who]!.push(pair);
    this.#expected.add(this.#room.one[pair]!, this.#room.other[pair]!, this.#room.chance[pair]!);
  }

  #partner(pair: number, who: number): number {
    const { one, other } = this.#room;
    return one[pair] === who ? other[pair]! : one[pair]!;
  }
}

/** Pairs without a chance are on nobody's list. */
function pairsOfEach({ participants, one, other, chance }: Room): readonly Int32Array[] {
  const own: number[][] = Array.from({ length: participants }, () => []);
  for (let pair = 0; pair < one.length; pair++) {
    if (chance[pair] === 0) continue;
    own[one[pair]!]!.push(pair);
    own[other[pair]!]!.push(pair);
  }
  return own.map((pairs) => Int32Array.from(pairs));
}
