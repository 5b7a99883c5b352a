import { err, ok, type Result } from '@spilno/kernel';
import { ExpectedLoad } from './expected-load.ts';
import { type Room, type RoomFault, validateRoom } from './room.ts';

export interface ShortlistOptions {
  /** Partners on each list. */
  readonly length: number;
  /** Everybody is on the lists of so many others, as far as there are pairs of at least this chance and room on lists. */
  readonly floor?: { readonly shownTo: number; readonly from: number };
  /** So many of its own best stand on each list wherever the partner can take it; by default none is seen to. See {@link OWN_BEST_ROOM}. */
  readonly ownBest?: number;
  /** How much the first meeting of somebody counts beside any meeting; see {@link FIRST_MEETING}. */
  readonly firstMeeting?: number;
}

/** Pairs on the list of each participant, the likeliest first. */
export type Shortlists = readonly (readonly number[])[];

/** How much more a meeting is worth to somebody who has none in sight. */
export const FIRST_MEETING = 2;
/** From which chance on that both have room left an own best comes onto a list though it stands on nobody's yet. */
export const OWN_BEST_ROOM = 0.5;
/** How much more a pair counts that was on a list before, so that lists stay while little changes. */
const STAYING = 0.05;
/** What each further one of a branch on a list costs. */
const LIKE_ANOTHER = 0.15;

/**
 * Lists for the whole room at once, so that as many meetings as possible can be held and few are left without one. A pair stands on one
 * list: whoever sees it asks, and a second entry would take a place from somebody else. The `ownBest` first of each are the exception: nobody
 * trusts a list that keeps back whom its reader finds on top of the plain one, so they stand on their reader's list as well, which costs
 * nobody's attention a second time, or where both have room.
 *
 * Place by place, whoever has least to expect (of equals: whom least is likely at all) chooses first: the pair with the greatest expected gain,
 * chance × room of both × (1 + FIRST_MEETING × (chance that one has none + that the other has none)).
 * Room (see {@link ExpectedLoad}) is 1 as long as slots are plenty, so that the best stay on top in a calm event, and falls for whoever is
 * asked by more than it can meet. O(length × pairs). The order in which pairs are given decides nothing but ties.
 * @see greedy maximisation of monotone submodular functions: Nemhauser, Wolsey, Fisher, Mathematical Programming 14, 1978
 */
export function makeShortlists(room: Room, { length, floor, ownBest = 0, firstMeeting = FIRST_MEETING }: ShortlistOptions): Result<Shortlists, readonly RoomFault[]> {
  const faults = validateRoom(room);
  if (faults.length > 0) return err(faults);
  const making = new Making(room, length, ownBest, firstMeeting);
  if (floor) making.showEverybody(floor.shownTo, floor.from);
  making.fill();
  making.showOwnBest();
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
  /** Best of each that are not on its list yet: places are kept for them until it is known who comes. */
  readonly #ownBest: Set<number>[];
  /** All chances of each together. */
  readonly #prospect: readonly number[];

  constructor(room: Room, length: number, ownBest: number, firstMeeting: number) {
    this.#room = room;
    this.#length = length;
    this.#firstMeeting = firstMeeting;
    this.#expected = new ExpectedLoad(room.participants, room.capacity);
    this.#pairsOf = pairsOfEach(room);
    this.#isListed = new Uint8Array(room.one.length);
    const { chance, worth = chance } = room;
    this.#ownBest = this.#pairsOf.map((pairs) => new Set([...pairs].sort((a, b) => worth[b]! - worth[a]! || chance[b]! - chance[a]! || a - b).slice(0, Math.min(ownBest, length))));
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
        const pair = this.#best(who, partnerIn, (each) => chance[each]! >= from && this.#hasPlace(partnerIn(each), each));
        if (pair >= 0) this.#list(pair, partnerIn(pair));
      }
    }
  }

  fill(): void {
    for (let place = 0; place < this.#length; place++) {
      for (const who of this.#inTurn([...this.lists.keys()].filter((who) => this.lists[who]!.length <= place))) {
        const pair = this.#best(who, () => who, (each) => this.#hasPlace(who, each));
        if (pair >= 0) this.#list(pair, who);
      }
    }
  }

  /** A best of one's own that the other has on its list already costs nobody anything; another comes where both have room. Whoever has least to expect first. */
  showOwnBest(): void {
    const { one, other } = this.#room;
    const { room } = this.#expected;
    for (const who of this.#inTurn([...this.lists.keys()])) {
      for (const pair of this.#ownBest[who]!) {
        if (this.#isListed[pair] === 1) this.lists[who]!.push(pair);
        else if (room[one[pair]!]! * room[other[pair]!]! >= OWN_BEST_ROOM) this.#list(pair, who);
      }
      this.#ownBest[who]!.clear();
    }
  }

  /** Whoever has least to expect first; of equals, whom least is likely at all. */
  #inTurn(turns: number[]): readonly number[] {
    const { load } = this.#expected;
    return turns.sort((a, b) => load[a]! - load[b]! || this.#prospect[a]! - this.#prospect[b]! || a - b);
  }

  #hasPlace(who: number, pair: number): boolean {
    const kept = this.#ownBest[who]!;
    return this.lists[who]!.length + kept.size - Number(kept.has(pair)) < this.#length;
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
    this.#ownBest[who]!.delete(pair);
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
