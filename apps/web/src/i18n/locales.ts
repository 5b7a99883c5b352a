/** Languages whose dates, plurals and sorting are right; a person's account may hold any of them. */
export const LOCALES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Languages that have texts and are offered in the menu. */
export const TEXT_LOCALES = ['en', 'uk', 'de'] as const;
export type TextLocale = (typeof TEXT_LOCALES)[number];

/** Each language by its own name. */
export const LOCALE_NAMES: Record<TextLocale, string> = { en: 'English', uk: 'Українська', de: 'Deutsch' };

const isOneOf = <T extends string>(values: readonly T[], value: string | null | undefined): value is T => values.includes(value as T);

export const isLocale = (value: string | null | undefined): value is Locale => isOneOf(LOCALES, value);

/** Texts of a language that has none yet are English. */
export const textLocaleOf = (locale: Locale): TextLocale => (isOneOf(TEXT_LOCALES, locale) ? locale : 'en');

/** BCP 47 tag for Intl: English as the forum's papers write it, day before month and 24 hours. */
export const intlTagOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);
