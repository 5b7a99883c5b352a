import { type Candidate, type TeaserDimension } from './candidate.ts';
import { type MatchFilterInput } from './matches.input.ts';
import { MatchFacet } from './matches.type.ts';
import { type OwnRelations } from './own-relations.ts';

type Dimension = TeaserDimension | 'wish';

const SELECTED: Record<Dimension, (filter: MatchFilterInput) => readonly string[]> = {
  country: (filter) => filter.countries,
  branch: (filter) => filter.branches,
  need: (filter) => filter.needs,
  form: (filter) => filter.forms,
  place: (filter) => filter.places,
  wish: (filter) => filter.wishes,
};

const DIMENSIONS = Object.keys(SELECTED) as Dimension[];

/** Whether a candidate passes all filters. */
export function matchFilter(filter: MatchFilterInput, relations: OwnRelations): (candidate: Candidate) => boolean {
  const narrowed = DIMENSIONS.filter((dimension) => SELECTED[dimension](filter).length > 0);
  const isPlain = narrowed.length === 0 && !filter.onlyNew && !filter.onlyMutual && filter.text.trim() === '';
  if (isPlain) return (candidate) => relations.wishes.get(candidate.id) !== 'no';
  const passesPlain = plainFilter(filter, relations);
  const dimensions: readonly Dimension[] = [...new Set<Dimension>(['wish', ...narrowed])];
  return (candidate) => passesPlain(candidate) && dimensions.every((dimension) => passesDimension(candidate, dimension, filter, relations));
}

/** For each filter how many candidates would pass with each of its values, the other filters as they are. */
export function countFacets(candidates: readonly Candidate[], filter: MatchFilterInput, relations: OwnRelations): MatchFacet[] {
  const passesPlain = plainFilter(filter, relations);
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (!passesPlain(candidate)) continue;
    const failed = DIMENSIONS.filter((dimension) => !passesDimension(candidate, dimension, filter, relations));
    if (failed.length > 1) continue;
    for (const dimension of failed.length === 1 ? failed : DIMENSIONS) {
      for (const value of valuesOf(candidate, dimension, relations)) counts.set(`${dimension} ${value}`, (counts.get(`${dimension} ${value}`) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => toFacet(key, count));
}

function plainFilter(filter: MatchFilterInput, relations: OwnRelations): (candidate: Candidate) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ id, ranked, teaser }) => {
    if (filter.onlyNew && relations.opened.has(id)) return false;
    if (filter.onlyMutual && (ranked.get === 0 || ranked.give === 0)) return false;
    return words.every((word) => teaser.words.includes(word));
  };
}

/** Those put aside by *no thanks* show only where the filter asks for them. */
function passesDimension(candidate: Candidate, dimension: Dimension, filter: MatchFilterInput, relations: OwnRelations): boolean {
  const selected = SELECTED[dimension](filter);
  if (selected.length === 0) return dimension !== 'wish' || relations.wishes.get(candidate.id) !== 'no';
  return valuesOf(candidate, dimension, relations).some((value) => selected.includes(value));
}

const valuesOf = (candidate: Candidate, dimension: Dimension, relations: OwnRelations): readonly string[] =>
  dimension === 'wish' ? [relations.wishes.get(candidate.id) ?? 'none'] : candidate.values[dimension];

function toFacet(key: string, count: number): MatchFacet {
  const [kind, ...value] = key.split(' ');
  return Object.assign(new MatchFacet(), { kind, value: value.join(' '), count });
}
