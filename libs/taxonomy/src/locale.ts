/** Every vocabulary has its titles in both. */
export type Locale = 'en' | 'uk';

/** The languages in which pages are written. */
export type TitleLanguage = Locale | 'de';

/** Titles of a term. Pages carry nodes in two languages; the German titles of them come with whoever reads German. */
export type Titles = Readonly<Record<Locale, string>> & { readonly de?: string };

/** A title as its reader reads it: English where there is none in the language. */
export function titleIn(titles: Titles, language: TitleLanguage): string;
export function titleIn(titles: Titles | undefined, language: TitleLanguage): string | undefined;
export function titleIn(titles: Titles | undefined, language: TitleLanguage): string | undefined {
  return titles?.[language] || titles?.en;
}

/** The languages in which capabilities are named and recognised. */
export const LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'] as const;

export type Language = (typeof LANGUAGES)[number];

export type ByLanguage<T> = Readonly<Record<Language, T>>;
