import MiniSearch from 'minisearch';
import { wordsOf } from '../text/words.ts';
import { PRODUCT_CODE_SCHEMES, plainProductCode, type ProductCode, type ProductCodeScheme } from './product-code.ts';

/** Published codes of one classification: `rows` hold the code and a title for each of `languages`, empty where there is none. */
export interface CodeTableRows {
  readonly languages: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `models/code-titles.json.gz`, unzipped and parsed. */
export type CodeTableFile = Readonly<Record<ProductCodeScheme, CodeTableRows>>;

interface SearchRow {
  readonly id: number;
  readonly own: string;
  readonly en: string;
}

const MAX_QUERY_LENGTH = 200;
const SHORTEST_FUZZY = 5;

/** Every code of CPV, NACE and the NATO supply classes with its titles. */
export class CodeTable {
  readonly #codes: readonly ProductCode[];
  readonly #titles: readonly Readonly<Record<string, string>>[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #languages: ReadonlySet<string>;
  readonly #indexes = new Map<string, MiniSearch<SearchRow>>();

  constructor(file: CodeTableFile) {
    const all = PRODUCT_CODE_SCHEMES.flatMap((scheme) =>
      file[scheme].rows.map(([code = '', ...titles]) => ({
        code: { scheme, code },
        titles: Object.fromEntries(file[scheme].languages.map((language, at) => [language, titles[at] ?? ''])),
      })),
    );
    this.#languages = new Set(PRODUCT_CODE_SCHEMES.flatMap((scheme) => file[scheme].languages));
    this.#codes = all.map(({ code }) => code);
    this.#titles = all.map(({ titles }) => titles);
    this.#places = new Map(this.#codes.map(({ scheme, code }, place) => [`${scheme} ${code}`, place]));
  }

  /** The code as the table has it, however it was typed; undefined where there is none. */
  find(scheme: ProductCodeScheme, typed: string): ProductCode | undefined {
    const place = this.#places.get(`${scheme} ${plainProductCode(scheme, typed)}`);
    return place === undefined ? undefined : this.#codes[place];
  }

  /** In the language, else in English; undefined for a code that is not in the table. */
  titleOf({ scheme, code }: ProductCode, language: string): string | undefined {
    const place = this.#places.get(`${scheme} ${code}`);
    return place === undefined ? undefined : this.#title(place, this.#known(language));
  }

  /**
   * Codes for some typed words, or for the beginning of a code, best first: beginnings of words suffice, a typing error is forgiven. Words are
   * looked for in titles of the language and in English ones. The first search in a language that has titles builds its index.
   */
  search(query: string, language: string, limit: number): readonly ProductCode[] {
    const text = query.trim().slice(0, MAX_QUERY_LENGTH);
    if (text === '') return [];
    const found = /^\d[\d.\s-]*$/u.test(text) ? this.#beginningWith(text) : this.#named(text, this.#known(language));
    return found.slice(0, Math.max(0, limit));
  }

  #beginningWith(text: string): readonly ProductCode[] {
    const typed = text.replace(/\s+/gu, '').replace(/-\d?$/u, '');
    const digits = typed.replace(/\D/gu, '');
    return this.#codes.filter(({ scheme, code }) =>
      typed.includes('.') ? scheme === 'nace' && code.startsWith(typed) : code.replace('.', '').startsWith(digits),
    );
  }

  #named(text: string, language: string): readonly ProductCode[] {
    return this.#indexOf(language)
      .search(text, {
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length < SHORTEST_FUZZY || /\d/u.test(term) ? false : 1),
        combineWith: 'AND',
        boost: { own: 2 },
      })
      .map(({ id }) => this.#codes[id as number] as ProductCode);
  }

  #indexOf(language: string): MiniSearch<SearchRow> {
    const known = this.#indexes.get(language);
    if (known !== undefined) return known;
    const index = new MiniSearch<SearchRow>({
      fields: ['own', 'en'],
      // Stems alone: the other endings of a word are the same word.
      tokenize: (title) => [...new Set(wordsOf(title).map(({ stem }) => stem))],
      processTerm: (term) => term,
    });
    index.addAll(
      this.#titles.map((titles, id) => ({
        id,
        own: titles[language] ?? '',
        en: language === 'en' ? '' : (titles['en'] ?? ''),
      })),
    );
    this.#indexes.set(language, index);
    return index;
  }

  /** Whatever else is asked for is read in English: no index is built for a language that has no titles. */
  #known(language: string): string {
    return this.#languages.has(language) ? language : 'en';
  }

  #title(place: number, language: string): string {
    const titles = this.#titles[place] as Readonly<Record<string, string>>;
    return titles[language] || titles['en'] || '';
  }
}
