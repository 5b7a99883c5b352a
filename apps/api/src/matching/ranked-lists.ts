import { Injectable } from '@nestjs/common';
import { type MatchOrder, OPEN_GATES, rankMatches } from '@spilno/matching';
import { Candidate } from './candidate.ts';
import { type Catalogue } from './teaser-catalogue.ts';

interface RankedList {
  readonly catalogue: Catalogue;
  readonly types: string;
  readonly candidates: readonly Candidate[];
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

  /** @param ownId - somebody of the catalogue */
  of(catalogue: Catalogue, ownId: string, openTypes: readonly string[], order: MatchOrder): readonly Candidate[] {
    const key = `${ownId} ${order}`;
    const types = openTypes.join(' ');
    const known = this.#take(key);
    const list = known && known.catalogue === catalogue && known.types === types ? known : { catalogue, types, candidates: rank(catalogue, ownId, openTypes, order) };
    while (this.#lists.size > 0 && this.#candidates + weightOf(list) > MAX_CANDIDATES) this.#take(this.#lists.keys().next().value!);
    this.#lists.set(key, list);
    this.#candidates += weightOf(list);
    return list.candidates;
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
const weightOf = ({ candidates }: RankedList): number => candidates.length + 10;

function rank({ entries }: Catalogue, ownId: string, openTypes: readonly string[], order: MatchOrder): readonly Candidate[] {
  const own = entries.get(ownId)!.teaser;
  const others = [...entries].flatMap(([id, { teaser, typeCode }]) => (id !== ownId && openTypes.includes(typeCode) ? [{ profile: teaser.profile, gate: OPEN_GATES }] : []));
  return rankMatches(own.profile, others, { order }).filter(({ score }) => score > 0).map((ranked) => new Candidate(ranked, entries.get(ranked.key)!.teaser, own));
}
