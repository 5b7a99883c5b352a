/** The languages in which the vocabularies are complete. */
export type Locale = 'en' | 'uk';

export type Titles = Readonly<Record<Locale, string>>;
