/** Anything JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const PREFIX = 'spilno-draft:';
const OWNER = 'spilno-draft-owner';
const KEPT_MS = 7 * 24 * 3_600_000;

interface StoredDraft {
  readonly at: number;
  readonly value: Json;
}

/** Reads a draft of this browser, whichever tab wrote it; null when there is none, it is older than a week, or the browser keeps none. */
export function readDraft(key: string): Json | null {
  try {
    return valueOf(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

function valueOf(text: string | null): Json | null {
  if (text === null) return null;
  const { at, value } = JSON.parse(text) as StoredDraft;
  return Date.now() - at < KEPT_MS ? value : null;
}

/** @returns whether it is kept */
export function writeDraft(key: string, value: Json | null): boolean {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), value } satisfies StoredDraft));
    return true;
  } catch {
    return false;
  }
}

/** Tells of what another tab writes into a draft; null when it sent or dropped it. @returns how to stop */
export function watchDraft(key: string, onChange: (value: Json | null) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.storageArea !== localStorage || event.key !== PREFIX + key) return;
    try {
      onChange(valueOf(event.newValue));
    } catch {
      // What another version of the page wrote is no draft for this one.
    }
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/** Forgets every draft of this browser; whoever signs in next finds nothing. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    localStorage.removeItem(OWNER);
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

/** To be called with who is signed in: what somebody else left on this machine is forgotten before it is shown. What was begun before signing in stays. */
export function claimDrafts(accountId: string): void {
  try {
    const owner = localStorage.getItem(OWNER);
    if (owner !== null && owner !== accountId) forgetDrafts();
    localStorage.setItem(OWNER, accountId);
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

/**
 * The draft without the texts that name a place: those are stored nowhere, the browser's storage included. Of a form the
 * whole field is left out, deeper down the text is empty.
 * @param namesPlace - whether a text is to be refused
 */
export function storableDraft(value: Json, namesPlace: (text: string) => boolean): Json {
  if (!isRecord(value)) return blanked(value, namesPlace);
  const fields = Object.entries(value as Record<string, Json>).filter(([, field]) => typeof field !== 'string' || !namesPlace(field));
  return Object.fromEntries(fields.map(([name, field]) => [name, blanked(field, namesPlace)]));
}

function blanked(value: Json, namesPlace: (text: string) => boolean): Json {
  if (typeof value === 'string') return namesPlace(value) ? '' : value;
  if (Array.isArray(value)) return value.map((entry: Json) => blanked(entry, namesPlace));
  if (isRecord(value)) return Object.fromEntries(Object.entries(value as Record<string, Json>).map(([name, entry]) => [name, blanked(entry, namesPlace)]));
  return value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A form as it was kept; a field that was not kept is as it is without a draft, so that nobody sends it empty unknowingly. */
export function restoredDraft<Value>(kept: Json | null, initial: Value): Value {
  if (kept === null) return initial;
  return (isRecord(kept) && isRecord(initial) ? { ...initial, ...kept } : kept) as Value;
}
