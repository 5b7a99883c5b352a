/** Anything JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const PREFIX = 'spilno-draft:';

/** Reads a draft; null when there is none, or the browser keeps none. */
export function readDraft(key: string): Json | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as Json);
  } catch {
    return null;
  }
}

/** @returns whether it is kept */
export function writeDraft(key: string, value: Json | null): boolean {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every draft of this browser's session; whoever signs in next finds nothing. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

/**
 * The draft without the texts that name a place: those are stored nowhere, the browser's storage included.
 * @param namesPlace - whether a text is to be refused
 */
export function storableDraft(value: Json, namesPlace: (text: string) => boolean): Json {
  if (typeof value === 'string') return namesPlace(value) ? '' : value;
  if (Array.isArray(value)) return value.map((entry: Json) => storableDraft(entry, namesPlace));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value as Record<string, Json>).map(([name, entry]) => [name, storableDraft(entry, namesPlace)]));
  }
  return value;
}
