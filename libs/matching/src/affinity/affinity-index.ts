import { compile, type CompiledProfile } from '../compiled-profile.ts';
import { DIRECTION_WEIGHTS } from '../direction-fit.ts';
import { mutualScore } from '../mutual-score.ts';
import { coverageMatrix } from '../node-coverage.ts';
import type { MatchOrder } from '../rank-matches.ts';
import { TERM_VALUE } from '../terms-fit.ts';
import type { TeaserProfile } from '../teaser-profile.ts';
import { BestOf, type Affinity } from './best-of.ts';
import { Entries } from './entries.ts';
import { pack, PACKED, packedTermValues } from './packed-terms.ts';
import { nodeReaches } from './reach.ts';

/** Forms as bits: two for each form, one for each place; and the same with both bits set where a form is named at all. */
interface FormBits {
  readonly places: number;
  readonly named: number;
}

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
  readonly #offered: FormBits[] = [];
  readonly #sought: FormBits[] = [];
  readonly #offers = new Entries(coverageMatrix().width);
  readonly #needs = new Entries(coverageMatrix().width);
  /** By member, of the viewer at hand: both directions, and how far needs are covered in each. */
  #get = new Float64Array(64);
  #give = new Float64Array(64);
  #covered = new Float64Array(64);
  #served = new Float64Array(64);
  #isTouched = new Uint8Array(64);
  #touched = new Int32Array(64);
  #touchedCount = 0;

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
    for (let place = 0; place < this.#touchedCount; place++) {
      const member = this.#touched[place]!;
      const get = this.#get[member]! + DIRECTION_WEIGHTS.forms * formsValue(sought, this.#offered[member]!) * this.#covered[member]!;
      const give = this.#give[member]! + DIRECTION_WEIGHTS.forms * formsValue(this.#sought[member]!, offered) * this.#served[member]!;
      this.#get[member] = this.#give[member] = this.#covered[member] = this.#served[member] = 0;
      this.#isTouched[member] = 0;
      visit(member, mutualScore(get, give), get, give);
    }
    this.#touchedCount = 0;
  }

  /** What everybody's offers give the viewer, need by need: the best coverage, and of equal ones the best terms. */
  #addGets({ needs, needWeight }: CompiledProfile): void {
    const values = packedTermValues();
    const { ofNeed } = nodeReaches();
    const { lists, memberOf, packed, coverage, terms } = this.#offers;
    for (const need of needs) {
      const row = pack(need) * PACKED;
      const { nodes, coverage: near } = ofNeed[need.node]!;
      const share = need.weight / needWeight;
      let count = 0;
      for (let at = 0; at < nodes.length; at++) {
        const each = near[at]!;
        const entries = lists.entriesOf(nodes[at]!);
        for (let place = lists.countOf(nodes[at]!) - 1; place >= 0; place--) {
          const entry = entries[place]!;
          const member = memberOf[entry]!;
          const value = values[row + packed[entry]!]!;
          const known = coverage[member]!;
          if (known === 0) this.#offers.seen[count++] = member;
          if (each > known || (each === known && value > terms[member]!)) {
            coverage[member] = each;
            terms[member] = value;
          }
        }
      }
      for (let place = 0; place < count; place++) {
        const member = this.#offers.seen[place]!;
        const each = coverage[member]!;
        this.#touch(member);
        this.#covered[member]! += share * each;
        this.#get[member]! += share * each * DIRECTION_WEIGHTS.capability + share * each * terms[member]!;
        coverage[member] = terms[member] = 0;
      }
    }
  }

  /** What the viewer's offers give everybody: the best for each need of theirs, summed in the order of their needs. */
  #addGives({ offers }: CompiledProfile): void {
    const values = packedTermValues();
    const { ofOffer } = nodeReaches();
    const { lists, memberOf, packed, share, coverage, terms, seen } = this.#needs;
    let count = 0;
    for (const offer of offers) {
      const column = pack(offer);
      const { nodes, coverage: near } = ofOffer[offer.node]!;
      for (let at = 0; at < nodes.length; at++) {
        const each = near[at]!;
        const entries = lists.entriesOf(nodes[at]!);
        for (let place = lists.countOf(nodes[at]!) - 1; place >= 0; place--) {
          const entry = entries[place]!;
          const value = values[packed[entry]! * PACKED + column]!;
          const known = coverage[entry]!;
          if (known === 0) seen[count++] = entry;
          if (each > known || (each === known && value > terms[entry]!)) {
            coverage[entry] = each;
            terms[entry] = value;
          }
        }
      }
    }
    for (let place = 0; place < count; place++) {
      const member = memberOf[seen[place]!]!;
      this.#touch(member);
      for (const entry of this.#needs.entriesOf(member)) {
        const each = coverage[entry]!;
        if (each === 0) continue;
        this.#served[member]! += share[entry]! * each;
        this.#give[member]! += share[entry]! * each * DIRECTION_WEIGHTS.capability + share[entry]! * each * terms[entry]!;
        coverage[entry] = terms[entry] = 0;
      }
    }
  }

  #touch(member: number): void {
    if (this.#isTouched[member] === 1) return;
    this.#isTouched[member] = 1;
    this.#touched[this.#touchedCount++] = member;
  }

  #grow(members: number): void {
    if (members <= this.#get.length) return;
    const length = this.#get.length * 2;
    this.#get = new Float64Array(length);
    this.#give = new Float64Array(length);
    this.#covered = new Float64Array(length);
    this.#served = new Float64Array(length);
    this.#isTouched = new Uint8Array(length);
    this.#touched = new Int32Array(length);
    this.#grow(members);
  }
}

function formBits(places: Uint8Array, isStated: boolean): FormBits {
  if (!isStated) return NOT_STATED;
  let bits = 0;
  let named = 0;
  for (let form = 0; form < places.length; form++) {
    bits |= places[form]! << (2 * form);
    if (places[form] !== 0) named |= 3 << (2 * form);
  }
  return { places: bits, named };
}

/** No form is named; distinguished from forms that no vocabulary knows by being this very object. */
const NOT_STATED: FormBits = { places: 0, named: 0 };

function formsValue(sought: FormBits, offered: FormBits): number {
  if (sought === NOT_STATED || offered === NOT_STATED) return TERM_VALUE.notStated;
  if ((sought.places & offered.places) !== 0) return TERM_VALUE.meets;
  return (sought.named & offered.named) !== 0 ? TERM_VALUE.close : TERM_VALUE.notMet;
}
