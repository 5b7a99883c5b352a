import { compile, type CompiledProfile } from '../compiled-profile.ts';
import { DIRECTION_WEIGHTS } from '../direction-fit.ts';
import { mutualScore } from '../mutual-score.ts';
import { coverageMatrix } from '../node-coverage.ts';
import type { MatchOrder } from '../rank-matches.ts';
import { TERM_VALUE } from '../terms-fit.ts';
import type { TeaserProfile } from '../teaser-profile.ts';
import { BestOf, type Affinity } from './best-of.ts';
import { pack, PACKED, packedTermValues } from './packed-terms.ts';
import { Postings } from './postings.ts';
import { nodeReaches } from './reach.ts';

/**
 * Organisations to be matched, kept by node: an organisation is only looked at where one of its nodes matters. The scores are those of
 * `rankMatches` to the last digit. Profiles come and go at the price of their own entries.
 *
 * O(postings of the nodes that matter) for a viewer; memory about 100 bytes a profile and 20 an entry.
 */
export class AffinityIndex {
  readonly #memberOf = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #free: number[] = [];
  /** See {@link formBits}. */
  #offered = new Int32Array(64);
  #sought = new Int32Array(64);
  readonly #offers = new Postings(coverageMatrix().width);
  readonly #needs = new Postings(coverageMatrix().width);
  /** Of the viewer at hand, {@link CELLS} for each member; all 0 between two viewers. */
  #cells = new Float64Array(64 * CELLS);
  #isTouched = new Uint8Array(64);
  #touched = new Int32Array(64);
  #touchedCount = 0;
  /** Room for the next answers; null while somebody is told of some. */
  #spare: Answers | null = null;

  get size(): number {
    return this.#memberOf.size;
  }

  /** Puts a profile in, in place of an earlier one of the same key. */
  put(profile: TeaserProfile): void {
    this.remove(profile.key);
    const compiled = compile(profile);
    const member = this.#free.pop() ?? this.#keys.length;
    this.#grow(member + 1);
    this.#keys[member] = profile.key;
    this.#memberOf.set(profile.key, member);
    this.#offered[member] = formBits(compiled.offered, compiled.offersForms);
    this.#sought[member] = formBits(compiled.sought, compiled.seeksForms);
    this.#offers.put(member, compiled.offers.map((offer) => ({ node: offer.node, packed: pack(offer), share: 1 })));
    this.#needs.put(member, compiled.needs.map((need) => ({ node: need.node, packed: pack(need), share: need.weight / compiled.needWeight })));
  }

  remove(key: string): void {
    const member = this.#memberOf.get(key);
    if (member === undefined) return;
    this.#memberOf.delete(key);
    this.#offers.remove(member);
    this.#needs.remove(member);
    this.#free.push(member);
  }

  /**
   * The best for a viewer, itself left out, in the order of `rankMatches`; nobody who shares nothing with it.
   * @param accepts - whether somebody may be shown; asked only of whoever would be among the best
   */
  best(viewer: TeaserProfile, count: number, { order = 'mutual', accepts = () => true }: { readonly order?: MatchOrder; readonly accepts?: (key: string) => boolean } = {}): readonly Affinity[] {
    const best = new BestOf(count, order);
    const own = this.#memberOf.get(viewer.key);
    this.#visit(viewer, (member, mutual, get, give) => {
      if (member === own || !best.couldTake(mutual, get, give)) return;
      const key = this.#keys[member]!;
      if (accepts(key)) best.take({ key, mutual, get, give });
    });
    return best.inOrder();
  }

  /** Both directions and the mutual score with everybody who shares something with the viewer, in no order. */
  forEach(viewer: TeaserProfile, visit: (key: string, mutual: number, get: number, give: number) => void): void {
    const own = this.#memberOf.get(viewer.key);
    this.#visit(viewer, (member, mutual, get, give) => member !== own && visit(this.#keys[member]!, mutual, get, give));
  }

  #visit(viewer: TeaserProfile, visit: (member: number, mutual: number, get: number, give: number) => void): void {
    const compiled = compile(viewer);
    this.#addGets(compiled);
    this.#addGives(compiled);
    const sought = formBits(compiled.sought, compiled.seeksForms);
    const offered = formBits(compiled.offered, compiled.offersForms);
    const cells = this.#cells;
    const [everybodyOffers, everybodySeeks] = [this.#offered, this.#sought];
    const count = this.#touchedCount;
    this.#touchedCount = 0;
    const known = this.#spare;
    this.#spare = null;
    const answers = known && known.members.length >= count ? known : new Answers(this.#touched.length);
    const { members, gets, gives } = answers;
    for (let place = 0; place < count; place++) {
      const member = this.#touched[place]!;
      members[place] = member;
      const at = member * CELLS;
      gets[place] = cells[at]! + DIRECTION_WEIGHTS.forms * formsValue(sought, everybodyOffers[member]!) * cells[at + COVERED]!;
      gives[place] = cells[at + GIVE]! + DIRECTION_WEIGHTS.forms * formsValue(everybodySeeks[member]!, offered) * cells[at + SERVED]!;
      cells[at] = cells[at + COVERED] = cells[at + GIVE] = cells[at + SERVED] = 0;
      this.#isTouched[member] = 0;
    }
    // Whoever is told may throw, or ask the index something else.
    try {
      for (let place = 0; place < count; place++) visit(members[place]!, mutualScore(gets[place]!, gives[place]!), gets[place]!, gives[place]!);
    } finally {
      this.#spare = answers;
    }
  }

  /** What everybody's offers give the viewer, need by need: the best coverage, and of equal ones the best terms. */
  #addGets({ needs, sumOrder, needWeight }: CompiledProfile): void {
    const values = packedTermValues();
    const { ofNeed } = nodeReaches();
    const cells = this.#cells;
    const seen: number[] = [];
    for (const number of sumOrder) {
      const need = needs[number]!;
      const row = pack(need) * PACKED;
      const { nodes, coverage } = ofNeed[need.node]!;
      const share = need.weight / needWeight;
      seen.length = 0;
      for (let near = 0; near < nodes.length; near++) {
        const each = coverage[near]!;
        const { members, packed, count } = this.#offers.byNode[nodes[near]!]!;
        for (let place = 0; place < count; place++) {
          const member = members[place]!;
          const at = member * CELLS + BEST;
          const known = cells[at]!;
          if (known > each) continue;
          const value = values[row + packed[place]!]!;
          if (known === 0) seen.push(member);
          else if (known === each && value <= cells[at + 1]!) continue;
          cells[at] = each;
          cells[at + 1] = value;
        }
      }
      for (const member of seen) {
        const at = member * CELLS;
        const each = cells[at + BEST]!;
        this.#touch(member);
        cells[at + COVERED]! += share * each;
        cells[at]! += share * each * DIRECTION_WEIGHTS.capability + share * each * cells[at + BEST + 1]!;
        cells[at + BEST] = 0;
      }
    }
  }

  /** What the viewer's offers give everybody: a need has one node, and so one best coverage. */
  #addGives({ offers }: CompiledProfile): void {
    const values = packedTermValues();
    const cells = this.#cells;
    for (const [node, { coverage, columns }] of bestOffers(offers)) {
      const { members, packed, shares, count } = this.#needs.byNode[node]!;
      for (let place = 0; place < count; place++) {
        const member = members[place]!;
        const row = packed[place]! * PACKED;
        let value = 0;
        for (const column of columns) value = Math.max(value, values[row + column]!);
        const each = shares[place]! * coverage;
        const at = member * CELLS;
        this.#touch(member);
        cells[at + SERVED]! += each;
        cells[at + GIVE]! += each * DIRECTION_WEIGHTS.capability + each * value;
      }
    }
  }

  #touch(member: number): void {
    if (this.#isTouched[member] === 1) return;
    this.#isTouched[member] = 1;
    this.#touched[this.#touchedCount++] = member;
  }

  #grow(members: number): void {
    if (members <= this.#touched.length) return;
    const length = Math.max(members, this.#touched.length * 2);
    this.#cells = new Float64Array(length * CELLS);
    this.#isTouched = new Uint8Array(length);
    this.#touched = new Int32Array(length);
    const [offered, sought] = [this.#offered, this.#sought];
    (this.#offered = new Int32Array(length)).set(offered);
    (this.#sought = new Int32Array(length)).set(sought);
  }
}

/** Both directions of whoever shares something with a viewer. */
class Answers {
  readonly members: Int32Array;
  readonly gets: Float64Array;
  readonly gives: Float64Array;

  constructor(length: number) {
    this.members = new Int32Array(length);
    this.gets = new Float64Array(length);
    this.gives = new Float64Array(length);
  }
}

/** Of each member, while a viewer is at hand: what it gives the viewer, how far it covers the viewer's needs, the reverse of both, and the best for the need at hand. */
const CELLS = 6;
const COVERED = 1;
const GIVE = 2;
const SERVED = 3;
const BEST = 4;

/** For each node that somebody may need, in their order: how far these offers cover it, and the packed terms of those that cover it so. */
function bestOffers(offers: CompiledProfile['offers']): readonly (readonly [number, { readonly coverage: number; readonly columns: readonly number[] }])[] {
  const { ofOffer } = nodeReaches();
  const best = new Map<number, { coverage: number; columns: number[] }>();
  for (const offer of offers) {
    const { nodes, coverage } = ofOffer[offer.node]!;
    for (let near = 0; near < nodes.length; near++) {
      const node = nodes[near]!;
      const known = best.get(node);
      if (known === undefined || coverage[near]! > known.coverage) best.set(node, { coverage: coverage[near]!, columns: [pack(offer)] });
      else if (coverage[near] === known.coverage) known.columns.push(pack(offer));
    }
  }
  return [...best].sort(([one], [other]) => one - other);
}

/** Forms as bits: two for each form, one for each place; negative where none is named. */
function formBits(places: Uint8Array, isStated: boolean): number {
  return isStated ? places.reduce((bits, place, form) => bits | (place << (2 * form)), 0) : NOT_STATED;
}

const NOT_STATED = -1;
/** The lower bit of each form. */
const LOWER_BITS = 0x15555555;

/** The same as `formsFit`. */
function formsValue(sought: number, offered: number): number {
  if (sought < 0 || offered < 0) return TERM_VALUE.notStated;
  if ((sought & offered) !== 0) return TERM_VALUE.meets;
  const named = (sought | (sought >> 1)) & (offered | (offered >> 1)) & LOWER_BITS;
  return named !== 0 ? TERM_VALUE.close : TERM_VALUE.notMet;
}
