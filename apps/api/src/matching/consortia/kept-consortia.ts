import { Injectable } from '@nestjs/common';
import { type Teaser } from '../teaser.ts';
import { findConsortia, type FoundConsortia } from './find-consortia.ts';

interface Kept {
  readonly own: Teaser;
  readonly others: readonly Teaser[];
  readonly found: Promise<FoundConsortia>;
}

/** With the teasers they were made of, about ten kilobytes each. */
const MAX_KEPT = 300;

/** Groups for each organisation, kept while nobody whom it may see comes, goes or changes a teaser. One is worked out after the other, however many ask. */
@Injectable()
export class KeptConsortia {
  readonly #kept = new Map<string, Kept>();
  #last: Promise<unknown> = Promise.resolve();

  of(own: Teaser, others: readonly Teaser[]): Promise<FoundConsortia> {
    const key = own.profile.key;
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = known && isSame(known, own, others) ? known : { own, others, found: this.#find(own, others) };
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, kept);
    return kept.found;
  }

  #find(own: Teaser, others: readonly Teaser[]): Promise<FoundConsortia> {
    const found = this.#last.then(() => findConsortia(own.profile, others.map(({ profile }) => profile)));
    this.#last = found.catch(() => undefined);
    return found;
  }
}

/** A teaser that has changed is another object. */
const isSame = (kept: Kept, own: Teaser, others: readonly Teaser[]): boolean => kept.own === own && kept.others.length === others.length && kept.others.every((teaser, at) => teaser === others[at]);
