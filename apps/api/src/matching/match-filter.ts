import { type RankedMatch } from '@spilno/matching';
import { type MatchFilterInput } from './matches.input.ts';
import { MatchFacet } from './matches.type.ts';
import { type OwnRelations } from './own-relations.ts';
import { type Teaser } from './teaser-catalogue.ts';

/** A ranked match with everything that filters look at. */
export interface Candidate {
  readonly ranked: RankedMatch;
  readonly teaser: Teaser;
}

type Dimension = 'country' | 'branch' | 'need' | 'form' | 'place' | 'wish';

const SELECTED: Record<Dimension, (filter: MatchFilterInput) => readonly string[]> = {
  country: (filter) => filter.countries,
  branch: (filter) => filter.branches,
  need: (filter) => filter.needs,
  form: (filter) => filter.forms,
  place: (filter) => filter.places,
  wish: (filter) => filter.wishes,
};

const DIMENSIONS = Object.keys(SELECTED) as Dimension[];

/** The candidates that pass all filters, and for each filter how many would pass with each of its values. */
export function filterMatches(candidates: readonly Candidate[], own: Teaser, filter: MatchFilterInput, relations: OwnRelations): { matches: Candidate[]; facets: MatchFacet[] } {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const matches: Candidate[] = [];
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (!passesPlain(candidate, filter, relations, words)) continue;
    const values = valuesOf(candidate, own, relations);
    const failed = DIMENSIONS.filter((dimension) => !passesDimension(dimension, values[dimension], filter));
    if (failed.length === 0) matches.push(candidate);
    if (failed.length > 1) continue;
    for (const dimension of failed.length === 1 ? failed : DIMENSIONS) for (const value of values[dimension]) counts.set(`${dimension} ${value}`, (counts.get(`${dimension} ${value}`) ?? 0) + 1);
  }
  return { matches, facets: [...counts].map(([key, count]) => toFacet(key, count)) };
}

function passesPlain({ ranked, teaser }: Candidate, filter: MatchFilterInput, relations: OwnRelations, words: readonly string[]): boolean {
  if (filter.onlyNew && relations.opened.has(ranked.key)) return false;
  if (filter.onlyMutual && (ranked.get === 0 || ranked.give === 0)) return false;
  return words.every((word) => teaser.words.includes(word));
}

/** Those put aside by *no thanks* show only where the filter asks for them. */
function passesDimension(dimension: Dimension, values: readonly string[], filter: MatchFilterInput): boolean {
  const selected = SELECTED[dimension](filter);
  if (selected.length === 0) return dimension !== 'wish' || !values.includes('no');
  return values.some((value) => selected.includes(value));
}

function valuesOf({ ranked, teaser }: Candidate, own: Teaser, relations: OwnRelations): Record<Dimension, readonly string[]> {
  const forms = commonForms(own, teaser);
  return {
    country: [teaser.organisation.country],
    branch: teaser.branches,
    need: ranked.needsMet,
    form: [...new Set(forms.map(({ form }) => form))],
    place: [...new Set(forms.map(({ place }) => place))],
    wish: [relations.wishes.get(ranked.key) ?? 'none'],
  };
}

function commonForms(own: Teaser, other: Teaser): { form: string; place: string }[] {
  const sought = new Set(own.organisation.formsSought.map(({ form }) => form));
  const offered = new Set(own.organisation.formsOffered.map(({ form }) => form));
  return [...other.organisation.formsOffered.filter(({ form }) => sought.has(form)), ...other.organisation.formsSought.filter(({ form }) => offered.has(form))];
}

function toFacet(key: string, count: number): MatchFacet {
  const [kind, ...value] = key.split(' ');
  return Object.assign(new MatchFacet(), { kind, value: value.join(' '), count });
}
