import type { Titles } from '../locale.ts';
import { normalisePhrase } from '../text/normalise-phrase.ts';
import { COUNTRIES } from './countries.data.ts';
import { COUNTRY_OTHER_NAMES } from './country-other-names.data.ts';

/** An ISO 3166-1 country or territory. */
export interface Country {
  /** Alpha-2, upper case. */
  readonly code: string;
  readonly alpha3: string;
  readonly titles: Titles;
}

const byCode: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

const withoutArticle = (phrase: string): string => phrase.replace(/^the /u, '');

const byPhrase: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [
      country.code,
      country.alpha3,
      country.titles.en,
      country.titles.uk,
      ...(COUNTRY_OTHER_NAMES[country.code] ?? []),
    ].map((name) => [normalisePhrase(name), country] as const),
  ),
);

/** All countries by alpha-2 code. */
export const countries: readonly Country[] = COUNTRIES;

/** Exactly an alpha-2 code in upper case. */
export const countryByCode = (code: string): Country | undefined => byCode.get(code);

/** The country of a code (two or three letters) or of a name in English, Ukrainian or its own language, in any case. */
export const findCountry = (text: string): Country | undefined => byPhrase.get(withoutArticle(normalisePhrase(text)));
