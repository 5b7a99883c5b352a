/** The languages of the interface; every vocabulary has its titles in both. */
export type Locale = 'en' | 'uk';

export type Titles = Readonly<Record<Locale, string>>;

/** The languages in which capabilities are named and recognised. */
export const LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'] as const;

export type Language = (typeof LANGUAGES)[number];

export type ByLanguage<T> = Readonly<Record<Language, T>>;
