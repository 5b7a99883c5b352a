import { type TextLocale } from './locales.ts';

/** Messages by their ids, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** Fetches the messages of one feature; `app` are the shell's own. */
export type CatalogueLoader = (feature: string, locale: TextLocale) => Promise<Catalogue>;

/** Remembers what was fetched, so that a second page of a feature does not wait; a failed fetch may be tried again. */
export function rememberCatalogues(load: CatalogueLoader): CatalogueLoader {
  const known = new Map<string, Promise<Catalogue>>();
  return (feature, locale) => {
    const key = `${locale}/${feature}`;
    const pending = known.get(key) ?? load(feature, locale);
    known.set(key, pending);
    pending.catch(() => known.delete(key));
    return pending;
  };
}
