import { compile, type CompiledProfile } from '../compiled-profile.ts';
import { isWorthMore } from '../direction-fit.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
import { mutualScore } from '../mutual-score.ts';
import { coverageMatrix } from '../node-coverage.ts';
import type { MatchOrder } from '../rank-matches.ts';
import { TERM_VALUE } from '../terms-fit.ts';
import type { TeaserProfile } from '../teaser-profile.ts';
import { BestOf, type Affinity } from './best-of.ts';
import { pack, packedTermValues } from './packed-terms.ts';
import { CELLS, COVERED, GET, GIVE, PairSums, SERVED } from './pair-sums.ts';
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
  /** Of each member its line in the sums at hand, {@link LIKELY} or 0; all 0 between two viewers. */
  #lineOf = new Int32Array(64);
  /** Room for the next sums; null while somebody is told of some. */
  #spare: PairSums | null = new PairSums();

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
    if (order === 'mutual') {
      const best = this.#bestOf(this.#sums(viewer, true), viewer, new BestOf(count, order), accepts);
      if (best.isBeyond(ONE_WAY_AT_MOST)) return best.inOrder();
    }
    return this.#bestOf(this.#sums(viewer, false), viewer, new BestOf(count, order), accepts).inOrder();
  }

  /** Both directions and the mutual score with everybody who shares something with the viewer, in no order. */
  forEach(viewer: TeaserProfile, visit: (key: string, mutual: number, get: number, give: number) => void): void {
    const sums = this.#sums(viewer, false);
    const own = this.#memberOf.get(viewer.key);
    const { members, cells, count } = sums;
    // Whoever is told may throw, or ask the index something else.
    try {
      for (let line = 1; line <= count; line++) {
        const member = members[line]!;
        if (member === own) continue;
        const get = cells[line * CELLS + GET]!;
        const give = cells[line * CELLS + GIVE]!;
        visit(this.#keys[member]!, mutualScore(get, give), get, give);
      }
    } finally {
      this.#spare = sums;
    }
  }

  #bestOf(sums: PairSums, viewer: TeaserProfile, best: BestOf, accepts: (key: string) => boolean): BestOf {
    const own = this.#memberOf.get(viewer.key);
    const { members, cells, count } = sums;
    try {
      for (let line = 1; line <= count; line++) {
        const get = cells[line * CELLS + GET]!;
        const give = cells[line * CELLS + GIVE]!;
        if (!best.couldTakeEither(get, give)) continue;
        const mutual = mutualScore(get, give);
        if (!best.couldTake(mutual, get, give) || members[line] === own) continue;
        const key = this.#keys[members[line]!]!;
        if (accepts(key)) best.take({ key, mutual, get, give });
      }
    } finally {
      this.#spare = sums;
    }
    return best;
  }

  /**
   * Both directions with everybody who shares something with the viewer.
   * @param bothWays - only with whoever both gives and gets something: most of the others are then never looked at twice
   */
  #sums(viewer: TeaserProfile, bothWays: boolean): PairSums {
    const compiled = compile(viewer, this.#weights);
    const sought = formBits(compiled.sought, compiled.seeksForms);
    const offered = formBits(compiled.offered, compiled.offersForms);
    const { forms, certificate } = this.#weights.parts;
    const ownCertificate = certificate * (compiled.showsQualitySystem ? 1 : 0);
    const served = waysToCover(compiled.offers, certainShare(this.#weights));
    const sums = this.#spare ?? new PairSums();
    this.#spare = null;
    sums.count = 0;
    if (bothWays) this.#markLikely(served);
    this.#addGets(sums, compiled, sought, bothWays);
    this.#addGives(sums, served, offered, ownCertificate, bothWays);
    const { members, cells, count } = sums;
    const [lineOf, everybodyOffers, everybodySeeks, certified] = [this.#lineOf, this.#offered, this.#sought, this.#certified];
    for (let line = 1; line <= count; line++) {
      const member = members[line]!;
      const at = line * CELLS;
      const get = cells[at + COVERED]!;
      const give = cells[at + SERVED]!;
      if (get !== 0) cells[at + GET] = cells[at + GET]! + forms * formsValue(sought, everybodyOffers[member]!) * get + certificate * certified[member]! * get;
      if (give !== 0) cells[at + GIVE] = cells[at + GIVE]! + forms * formsValue(everybodySeeks[member]!, offered) * give + ownCertificate * give;
      lineOf[member] = 0;
    }
    return sums;
  }

  /** Whom the viewer's offers give something. */
  #markLikely(served: readonly ServedNode[]): void {
    const lineOf = this.#lineOf;
    for (const { node } of served) {
      const { members, count } = this.#needs.byNode[node]!;
      for (let place = 0; place < count; place++) lineOf[members[place]!] = LIKELY;
    }
  }

  /** What everybody's offers give the viewer, need by need: the offer that is worth most. */
  #addGets(sums: PairSums, { needs, sumOrder, needWeight }: CompiledProfile, sought: number, onlyLikely: boolean): void {
    const { parts } = this.#weights;
    const { byNeed } = packedTermValues(this.#weights);
    const certain = certainShare(this.#weights);
    const { ofNeed } = nodeReaches();
    const [lineOf, everybodyOffers, certified] = [this.#lineOf, this.#offered, this.#certified];
    for (const number of sumOrder) {
      const need = needs[number]!;
      const values = byNeed[pack(need)]!;
      const { nodes, coverage } = ofNeed[need.node]!;
      const share = need.weight / needWeight;
      let seen = 0;
      for (let near = 0; near < nodes.length; near++) {
        const each = coverage[near]!;
        const { members, packed, count } = this.#offers.byNode[nodes[near]!]!;
        sums.makeRoom(count);
        const { best, bestTerms, seenLines } = sums;
        for (let place = 0; place < count; place++) {
          const member = members[place]!;
          let line = lineOf[member]!;
          if (line <= 0) {
            if (onlyLikely && line === 0) continue;
            lineOf[member] = line = sums.add(member);
          }
          const known = best[line]!;
          // Whatever the terms and forms.
          if (each <= known * certain) continue;
          const value = values[packed[place]!]!;
          if (known === 0) seenLines[seen++] = line;
          else if (known === each ? value <= bestTerms[line]! : known > each * certain && !isWorthMore(each, value, known, bestTerms[line]!, parts.capability + (parts.forms * formsValue(sought, everybodyOffers[member]!) + parts.certificate * certified[member]!))) continue;
          best[line] = each;
          bestTerms[line] = value;
        }
      }
      const { cells, best, bestTerms, seenLines } = sums;
      for (let place = 0; place < seen; place++) {
        const line = seenLines[place]!;
        const at = line * CELLS;
        const each = share * best[line]!;
        cells[at + COVERED]! += each;
        cells[at + GET]! += each * parts.capability + each * bestTerms[line]!;
        best[line] = 0;
      }
    }
  }

  /** What the viewer's offers give everybody, node by node. */
  #addGives(sums: PairSums, served: readonly ServedNode[], offered: number, ownCertificate: number, onlyKnown: boolean): void {
    const { parts } = this.#weights;
    const { byOffer } = packedTermValues(this.#weights);
    const [lineOf, everybodySeeks] = [this.#lineOf, this.#sought];
    for (const { node, ways } of served) {
      const { members, packed, shares, count } = this.#needs.byNode[node]!;
      const [first, ...others] = ways as [WayToCover, ...WayToCover[]];
      const firstValues = byOffer[first.packed]!;
      sums.makeRoom(count);
      const { cells } = sums;
      for (let place = 0; place < count; place++) {
        const member = members[place]!;
        let line = lineOf[member]!;
        if (line <= 0) {
          if (onlyKnown) {
            lineOf[member] = 0;
            continue;
          }
          lineOf[member] = line = sums.add(member);
        }
        let best = first.coverage;
        let value = firstValues[packed[place]!]!;
        for (let way = 0; way < others.length; way++) {
          const other = others[way]!;
          const otherValue = byOffer[other.packed]![packed[place]!]!;
          const isBetter =
            other.coverage === best ? otherValue > value : isWorthMore(other.coverage, otherValue, best, value, parts.capability + (parts.forms * formsValue(everybodySeeks[member]!, offered) + ownCertificate));
          if (isBetter) [best, value] = [other.coverage, otherValue];
        }
        const each = shares[place]! * best;
        const at = line * CELLS;
        cells[at + SERVED]! += each;
        cells[at + GIVE]! += each * parts.capability + each * value;
      }
    }
  }

  #grow(members: number): void {
    if (members <= this.#lineOf.length) return;
    const length = Math.max(members, this.#lineOf.length * 2);
    this.#lineOf = new Int32Array(length);
    const [offered, sought, certified] = [this.#offered, this.#sought, this.#certified];
    (this.#offered = new Int32Array(length)).set(offered);
    (this.#sought = new Int32Array(length)).set(sought);
    (this.#certified = new Uint8Array(length)).set(certified);
  }
}

/** The mutual score of a pair that helps one side only is never above it; nor is what rounding makes of it. */
const ONE_WAY_AT_MOST = mutualScore(1, 0) + 1e-8;

/** Instead of a line: whom the viewer gives something. */
const LIKELY = -1;

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

interface ServedNode {
  readonly node: number;
  readonly ways: readonly WayToCover[];
}

/** For each node that somebody may need, in their order: the offers that may be worth most there, in the order of offers. */
function waysToCover(offers: CompiledProfile['offers'], certain: number): readonly ServedNode[] {
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
