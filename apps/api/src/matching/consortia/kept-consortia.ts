import { Injectable } from '@nestjs/common';
import { type MatchWeights } from '@spilno/matching';
import { type Teaser } from '../teaser.ts';
import { findConsortia, type FoundConsortia } from './find-consortia.ts';

interface Asked {
  readonly own: Teaser;
  readonly others: readonly Teaser[];
  /** Those of the event, the same object as long as they are the same. */
  readonly weights: MatchWeights;
}

interface Kept extends Asked {
  readonly found: Promise<FoundConsortia>;
}

/** With the teasers they were made of, about ten kilobytes each. */
const MAX_KEPT = 300;

/** Groups for each organisation, kept while nobody whom it may see comes, goes or changes a teaser, and the event scores as before. One is worked out after the other, however many ask. */
@Injectable()
export class KeptConsortia {
  readonly #kept = new Map<string, Kept>();
  #last: Promise<unknown> = Promise.resolve();

  of(asked: Asked): Promise<FoundConsortia> {
    const key = asked.own.profile.key;
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = known && isSame(known, asked) ? known : { ...asked, found: this.#find(asked) };
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, kept);
    return kept.found;
  }

  #find({ own, others, weights }: Asked): Promise<FoundConsortia> {
    const found = this.#last.then(() => findConsortia(own.profile, others.map(({ profile }) => profile), weights));
    this.#last = found.catch(() => undefined);
    return found;
  }
}

/** A teaser that has changed is another object. */
const isSame = (kept: Kept, { own, others, weights }: Asked): boolean => kept.own === own && kept.weights === weights && kept.others.length === others.length && kept.others.every((teaser, at) => teaser === others[at]);
