import MiniSearch from 'minisearch';
import type { TitleLanguage } from '../locale.ts';
import { wordsOf } from '../text/words.ts';
import type { Capability } from './capability.ts';
import { namesOf } from './capability-names.ts';
import { canBeChosen } from './capability-row.ts';
import { perTaxonomy } from './per-taxonomy.ts';
import { taxonomy } from './taxonomy.ts';

interface SearchRow {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  readonly words: string;
  readonly ancestors: string;
}

const toRow = (capability: Capability): SearchRow => ({
  id: capability.code,
  en: capability.titles.en,
  uk: capability.titles.uk,
  words: namesOf(capability.code).join(' '),
  ancestors: taxonomy
    .ancestorsOf(capability.code)
    .flatMap(({ titles }) => [titles.en, titles.uk])
    .join(' '),
});

/** Both forms of a word: the whole one for typing errors, the stem for other endings. */
const tokens = (text: string): string[] => [...new Set(wordsOf(text).flatMap(({ folded, stem }) => [folded, stem]))];

function buildIndex(): SearchIndex {
  const terms = new Set<string>();
  const documents = new MiniSearch<SearchRow>({
    fields: ['en', 'uk', 'words', 'ancestors'],
    tokenize: tokens,
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
    searchOptions: { processTerm: (term) => term },
  });
  documents.addAll(taxonomy.capabilities.filter(canBeChosen).map(toRow));
  return { documents, terms };
}

interface SearchIndex {
  readonly documents: MiniSearch<SearchRow>;
  readonly terms: ReadonlySet<string>;
}

const index = perTaxonomy(buildIndex);

/** One typing error in a word of four letters, two in long ones; numbers, short words and known words are taken as they are. */
const allowedErrors = (term: string, known: ReadonlySet<string>): number | boolean => {
  if (/\d/u.test(term) || term.length < 4 || known.has(term)) return false;
  return term.length < 8 ? 1 : 2;
};

/** What begins like this code, if it is written like one. */
const byCode = (text: string): readonly Capability[] =>
  text.includes('.') ? taxonomy.capabilities.filter(({ code }) => code.startsWith(text.toUpperCase())) : [];

/**
 * Capabilities for a few typed words in any language of the vocabulary (or the beginning of a code), best first: beginnings of words
 * suffice and typing errors are forgiven. The titles of the reader's language weigh a little more.
 * @param limit - at most so many; an empty query finds nothing
 */
export function searchCapabilities(query: string, locale: TitleLanguage, limit: number): readonly Capability[] {
  const text = query.trim().slice(0, 200);
  const ofCode = byCode(text);
  if (text === '' || ofCode.length > 0) return ofCode.slice(0, Math.max(0, limit));
  const { documents, terms } = index();
  const found = documents.search(text, {
    prefix: true,
    fuzzy: (term) => allowedErrors(term, terms),
    combineWith: 'OR',
    boost: { en: locale === 'en' ? 3 : 2.5, uk: locale === 'uk' ? 3 : 2.5, words: 2, ancestors: 0.3 },
  });
  return found.slice(0, Math.max(0, limit)).map(({ id }) => taxonomy.get(id as string));
}
