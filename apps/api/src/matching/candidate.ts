import { type RankedMatch } from '@spilno/matching';
import { type Teaser } from './teaser.ts';

/** What filters look at and the teasers of both sides decide. */
export type TeaserDimension = 'country' | 'branch' | 'need' | 'form' | 'place';

/** A ranked match with its teaser. */
export class Candidate {
  readonly ranked: RankedMatch;
  readonly teaser: Teaser;
  readonly #own: Teaser;
  #values: Readonly<Record<TeaserDimension, readonly string[]>> | null = null;

  constructor(ranked: RankedMatch, teaser: Teaser, own: Teaser) {
    this.ranked = ranked;
    this.teaser = teaser;
    this.#own = own;
  }

  get id(): string {
    return this.ranked.key;
  }

  /** Worked out when a filter or its counts first ask. */
  get values(): Readonly<Record<TeaserDimension, readonly string[]>> {
    return (this.#values ??= this.#readValues());
  }

  #readValues(): Record<TeaserDimension, readonly string[]> {
    const forms = commonForms(this.#own, this.teaser);
    return {
      country: [this.teaser.organisation.country],
      branch: this.teaser.branches,
      need: this.ranked.needsMet,
      form: [...new Set(forms.map(({ form }) => form))],
      place: [...new Set(forms.map(({ place }) => place))],
    };
  }
}

function commonForms(own: Teaser, other: Teaser): { form: string; place: string }[] {
  const sought = new Set<string>(own.organisation.formsSought.map(({ form }) => form));
  const offered = new Set<string>(own.organisation.formsOffered.map(({ form }) => form));
  return [...other.organisation.formsOffered.filter(({ form }) => sought.has(form)), ...other.organisation.formsSought.filter(({ form }) => offered.has(form))];
}
