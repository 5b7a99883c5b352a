import { Injectable } from '@nestjs/common';
import { type MatchOrder, OPEN_GATES, rankMatches } from '@spilno/matching';
import { Candidate } from './candidate.ts';
import { type Catalogue } from './teaser-catalogue.ts';

interface RankedList {
  readonly catalogue: Catalogue;
  readonly types: string;
  readonly candidates: readonly Candidate[];
}

/** A list of five hundred candidates takes about a third of a megabyte. */
const MAX_LISTS = 300;

/**
 * Lists of everybody whom an organisation may meet by type, best first, kept while the teasers are the same. A score looks at
 * the two teasers alone: who is missing in a list changes nothing of the others, so that exclusions are taken out when it is read.
 */
@Injectable()
export class RankedLists {
  readonly #lists = new Map<string, RankedList>();

  /** @param ownId - somebody of the catalogue */
  of(catalogue: Catalogue, ownId: string, openTypes: readonly string[], order: MatchOrder): readonly Candidate[] {
    const key = `${ownId} ${order}`;
    const types = openTypes.join(' ');
    const known = this.#lists.get(key);
    this.#lists.delete(key);
    const list = known && known.catalogue === catalogue && known.types === types ? known : { catalogue, types, candidates: rank(catalogue, ownId, openTypes, order) };
    if (this.#lists.size >= MAX_LISTS) this.#lists.delete(this.#lists.keys().next().value!);
    this.#lists.set(key, list);
    return list.candidates;
  }
}

function rank({ entries }: Catalogue, ownId: string, openTypes: readonly string[], order: MatchOrder): readonly Candidate[] {
  const own = entries.get(ownId)!.teaser;
  const others = [...entries].flatMap(([id, { teaser, typeCode }]) => (id !== ownId && openTypes.includes(typeCode) ? [{ profile: teaser.profile, gate: OPEN_GATES }] : []));
  return rankMatches(own.profile, others, { order }).filter(({ score }) => score > 0).map((ranked) => new Candidate(ranked, entries.get(ranked.key)!.teaser, own));
}
