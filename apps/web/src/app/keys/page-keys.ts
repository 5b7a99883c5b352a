import { createContext, useContext, useEffect, useRef } from 'react';

/** A key that a page binds. */
export interface PageKey {
  /** As `keyOf` gives it: a letter in lower case, or `/`. */
  readonly key: string;
  /** What it does, in the reader's language; keys with the same words stand in one line. */
  readonly label: string;
  readonly act: () => void;
}

/** Keys of the pages that are open; the one bound last goes first. */
export class BoundKeys {
  readonly #pages = new Set<() => readonly PageKey[]>();

  /** @returns how to let go again */
  bind(read: () => readonly PageKey[]): () => void {
    this.#pages.add(read);
    return () => void this.#pages.delete(read);
  }

  /** Every key with the page that holds it now. */
  all(): readonly PageKey[] {
    const taken = new Set<string>();
    return [...this.#pages].toReversed().flatMap((read) => {
      const own = read().filter(({ key }) => !taken.has(key));
      own.forEach(({ key }) => taken.add(key));
      return own;
    });
  }

  find(key: string): PageKey | undefined {
    return this.all().find((one) => one.key === key);
  }
}

export const BoundKeysContext = createContext(new BoundKeys());

/** Binds single keys while the calling component is shown. */
export function usePageKeys(keys: readonly PageKey[]): void {
  const bound = useContext(BoundKeysContext);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => bound.bind(() => latest.current), [bound]);
}
