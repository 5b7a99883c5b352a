import { compile, type CompiledProfile } from '../compiled-profile.ts';
import { isWorthMore } from '../direction-fit.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
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
  readonly #weights: MatchWeights;
  /** See {@link formBits}. */
  #offered = new Int32Array(64);
  #sought = new Int32Array(64);
  /** 1 of whoever shows a certificate of a quality system. */
  #certified = new Uint8Array(64);
  readonly #offers = new Postings(coverageMatrix().width);
  readonly #needs = new Postings(coverageMatrix().width);
  /** Of the viewer at hand, {@link CELLS} for each member; all 0 between two viewers. */
  #cells = new Float64Array(64 * CELLS);
  #isTouched = new Uint8Array(64);
  #touched = new Int32Array(64);
  #touchedCount = 0;
  /** Room for the next answers; null while somebody is told of some. */
  #spare: Answers | null = null;

  constructor(weights: MatchWeights = DEFAULT_WEIGHTS) {
    this.#weights = weights;
  }

  get size(): number {
    return this.#memberOf.size;
  }

  /** Puts a profile in, in place of an earlier one of the same key. */
  put(profile: TeaserProfile): void {
    this.remove(profile.key);
    const compiled = compile(profile, this.#weights);
    const member = this.#free.pop() ?? this.#keys.length;
    this.#grow(member + 1);
    this.#keys[member] = profile.key;
    this.#memberOf.set(profile.key, member);
    this.#offered[member] = formBits(compiled.offered, compiled.offersForms);
    this.#sought[member] = formBits(compiled.sought, compiled.seeksForms);
    this.#certified[member] = compiled.showsQualitySystem ? 1 : 0;
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
    this.#visit(viewer, (member, get, give) => {
      if (member === own || !best.couldTakeEither(get, give)) return;
      const mutual = mutualScore(get, give);
      if (!best.couldTake(mutual, get, give)) return;
      const key = this.#keys[member]!;
      if (accepts(key)) best.take({ key, mutual, get, give });
    });
    return best.inOrder();
  }

  /** Both directions and the mutual score with everybody who shares something with the viewer, in no order. */
  forEach(viewer: TeaserProfile, visit: (key: string, mutual: number, get: number, give: number) => void): void {
    const own = this.#memberOf.get(viewer.key);
    this.#visit(viewer, (member, get, give) => member !== own && visit(this.#keys[member]!, mutualScore(get, give), get, give));
  }

  #visit(viewer: TeaserProfile, visit: (member: number, get: number, give: number) => void): void {
    const compiled = compile(viewer, this.#weights);
    const sought = formBits(compiled.sought, compiled.seeksForms);
    const offered = formBits(compiled.offered, compiled.offersForms);
    const { forms, certificate } = this.#weights.parts;
    const ownCertificate = certificate * (compiled.showsQualitySystem ? 1 : 0);
    this.#addGets(compiled, sought);
    this.#addGives(compiled, offered);
    const cells = this.#cells;
    const [everybodyOffers, everybodySeeks, certified] = [this.#offered, this.#sought, this.#certified];
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
      const covered = cells[at + COVERED]!;
      const served = cells[at + SERVED]!;
      gets[place] = covered === 0 ? 0 : cells[at]! + forms * formsValue(sought, everybodyOffers[member]!) * covered + certificate * certified[member]! * covered;
      gives[place] = served === 0 ? 0 : cells[at + GIVE]! + forms * formsValue(everybodySeeks[member]!, offered) * served + ownCertificate * served;
      cells[at] = cells[at + COVERED] = cells[at + GIVE] = cells[at + SERVED] = 0;
      this.#isTouched[member] = 0;
    }
    // Whoever is told may throw, or ask the index something else.
    try {
      for (let place = 0; place < count; place++) visit(members[place]!, gets[place]!, gives[place]!);
    } finally {
      this.#spare = answers;
    }
  }

  /** What everybody's offers give the viewer, need by need: the offer that is worth most. */
  #addGets({ needs, sumOrder, needWeight }: CompiledProfile, sought: number): void {
    const { parts } = this.#weights;
    const values = packedTermValues(this.#weights);
    const certain = certainShare(this.#weights);
    const { ofNeed } = nodeReaches();
    const [cells, everybodyOffers, certified] = [this.#cells, this.#offered, this.#certified];
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
          // Whatever the terms and forms.
          if (each <= known * certain) continue;
          const value = values[row + packed[place]!]!;
          if (known === 0) seen.push(member);
          else if (known === each ? value <= cells[at + 1]! : known > each * certain && !isWorthMore(each, value, known, cells[at + 1]!, parts.capability + (parts.forms * formsValue(sought, everybodyOffers[member]!) + parts.certificate * certified[member]!))) continue;
          cells[at] = each;
          cells[at + 1] = value;
        }
      }
      for (const member of seen) {
        const at = member * CELLS;
        const each = cells[at + BEST]!;
        this.#touch(member);
        cells[at + COVERED]! += share * each;
        cells[at]! += share * each * parts.capability + share * each * cells[at + BEST + 1]!;
        cells[at + BEST] = 0;
      }
    }
  }

  /** What the viewer's offers give everybody, node by node. */
  #addGives(compiled: CompiledProfile, offered: number): void {
    const { parts } = this.#weights;
    const values = packedTermValues(this.#weights);
    const [cells, everybodySeeks] = [this.#cells, this.#sought];
    const ownCertificate = parts.certificate * (compiled.showsQualitySystem ? 1 : 0);
    for (const { node, ways } of waysToCover(compiled.offers, certainShare(this.#weights))) {
      const { members, packed, shares, count } = this.#needs.byNode[node]!;
      const [first, ...others] = ways as [WayToCover, ...WayToCover[]];
      for (let place = 0; place < count; place++) {
        const member = members[place]!;
        const row = packed[place]! * PACKED;
        let best = first.coverage;
        let value = values[row + first.packed]!;
        for (const other of others) {
          const otherValue = values[row + other.packed]!;
          const isBetter =
            other.coverage === best ? otherValue > value : isWorthMore(other.coverage, otherValue, best, value, parts.capability + (parts.forms * formsValue(everybodySeeks[member]!, offered) + ownCertificate));
          if (isBetter) [best, value] = [other.coverage, otherValue];
        }
        const each = shares[place]! * best;
        const at = member * CELLS;
        this.#touch(member);
        cells[at + SERVED]! += each;
        cells[at + GIVE]! += each * parts.capability + each * value;
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
    const certified = this.#certified;
    (this.#certified = new Uint8Array(length)).set(certified);
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

interface WayToCover {
  readonly coverage: number;
  /** Of the offer. */
  readonly packed: number;
}

/** Whatever covers a need less than this share of what another offer does is worth less, whatever the terms of both. */
function certainShare({ parts: { capability, quantity, leadTime, place } }: MatchWeights): number {
  const whole = capability + quantity + leadTime + place;
  return whole === 0 ? 0 : (capability / whole) * (1 - 1e-12);
}

/** For each node that somebody may need, in their order: the offers that may be worth most there, in the order of offers. */
function waysToCover(offers: CompiledProfile['offers'], certain: number): readonly { readonly node: number; readonly ways: readonly WayToCover[] }[] {
  const { ofOffer } = nodeReaches();
  const waysOf = new Map<number, WayToCover[]>();
  for (const offer of offers) {
    const { nodes, coverage } = ofOffer[offer.node]!;
    for (let near = 0; near < nodes.length; near++) {
      const way = { coverage: coverage[near]!, packed: pack(offer) };
      const known = waysOf.get(nodes[near]!);
      if (known) known.push(way);
      else waysOf.set(nodes[near]!, [way]);
    }
  }
  return [...waysOf].sort(([one], [other]) => one - other).map(([node, ways]) => ({ node, ways: worthwhile(ways, certain) }));
}

function worthwhile(ways: readonly WayToCover[], certain: number): readonly WayToCover[] {
  if (ways.length === 1) return ways;
  const most = Math.max(...ways.map(({ coverage }) => coverage));
  return ways.filter(({ coverage, packed }, at) => coverage > most * certain && ways.findIndex((way) => way.coverage === coverage && way.packed === packed) === at);
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
