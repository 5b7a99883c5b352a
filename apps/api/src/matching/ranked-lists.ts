import { Injectable } from '@nestjs/common';
import { closedTeaserGate, type MatchOrder, type MatchRules, OPEN_GATES, rankMatches, type TeaserGate } from '@spilno/matching';
import { Candidate } from './candidate.ts';
import { type Catalogue } from './teaser-catalogue.ts';

interface RankedList {
  readonly catalogue: Catalogue;
  readonly types: string;
  readonly rules: MatchRules;
  readonly candidates: readonly Candidate[];
  /** Whom the gates of the teasers leave out, and by which. */
  readonly leftOut: ReadonlyMap<string, TeaserGate>;
}

export interface ListWanted {
  readonly ownId: string;
  readonly openTypes: readonly string[];
  readonly order: MatchOrder;
  readonly rules: MatchRules;
}

/** In all lists together: about 200 MB. */
const MAX_CANDIDATES = 400_000;

/**
 * Lists of everybody whom an organisation may meet by type, best first, kept while the teasers are the same. A score looks at
 * the two teasers alone: who is missing in a list changes nothing of the others, so that exclusions are taken out when it is read.
 */
@Injectable()
export class RankedLists {
  readonly #lists = new Map<string, RankedList>();
  #candidates = 0;

  /** @param wanted - its own id is that of somebody of the catalogue */
  of(catalogue: Catalogue, wanted: ListWanted): Pick<RankedList, 'candidates' | 'leftOut'> {
    const key = `${wanted.ownId} ${wanted.order}`;
    const types = wanted.openTypes.join(' ');
    const known = this.#take(key);
    const isSame = known && known.catalogue === catalogue && known.types === types && known.rules === wanted.rules;
    const list = isSame ? known : { catalogue, types, rules: wanted.rules, ...rank(catalogue, wanted) };
    while (this.#lists.size > 0 && this.#candidates + weightOf(list) > MAX_CANDIDATES) this.#take(this.#lists.keys().next().value!);
    this.#lists.set(key, list);
    this.#candidates += weightOf(list);
    return list;
  }

  /** Whatever is put back afterwards was used last. */
  #take(key: string): RankedList | undefined {
    const list = this.#lists.get(key);
    if (list) this.#candidates -= weightOf(list);
    this.#lists.delete(key);
    return list;
  }
}

/** An empty list takes its place as well. */
const weightOf = ({ candidates, leftOut }: RankedList): number => candidates.length + leftOut.size + 10;

function rank({ entries }: Catalogue, { ownId, openTypes, order, rules: { weights, gates } }: ListWanted): Pick<RankedList, 'candidates' | 'leftOut'> {
  const own = entries.get(ownId)!.teaser;
  const others = [...entries].flatMap(([id, { teaser, typeCode }]) => (id !== ownId && openTypes.includes(typeCode) ? [{ profile: teaser.profile, gate: OPEN_GATES }] : []));
  const ranked = rankMatches(own.profile, others, { order, weights }).filter(({ score }) => score > 0);
  const leftOut = new Map(ranked.flatMap(({ key }): [string, TeaserGate][] => {
    const gate = closedTeaserGate(own.profile, entries.get(key)!.teaser.profile, gates);
    return gate ? [[key, gate]] : [];
  }));
  return { candidates: ranked.filter(({ key }) => !leftOut.has(key)).map((each) => new Candidate(each, entries.get(each.key)!.teaser, own)), leftOut };
}
