import { isLocale, type Locale } from './locales.ts';

const KEY = 'spilno-locale';

/** What the visitor chose in this browser, else what the browser asks for, else English. */
export function storedLocale(): Locale {
  const chosen = read();
  if (isLocale(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}

export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
