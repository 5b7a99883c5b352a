import { useEffect, useState } from 'react';

export interface TextConflictOptions {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the server holds. */
  readonly stored: { readonly text: string; readonly version: number };
  /** Whether the server refused the text because somebody else saved another. */
  readonly isStale: boolean;
  /** Fetches what is stored now. */
  readonly onReload: () => void;
  /** Forgets the refusal. */
  readonly onSettled: () => void;
  readonly dropDraft: () => void;
}

/** One text that two people wrote: what is stored now is fetched and stands beside the own, until one of them is chosen. */
export function useTextConflict({ text, setText, stored, isStale, onReload, onSettled, dropDraft }: TextConflictOptions): { other: string | null; choose: (field: string, which: 'stored' | 'mine') => void } {
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  useEffect(() => {
    if (!isStale) return;
    setRefusedAt(stored.version);
    onReload();
    // Once for each refusal, at the version it was about.
  }, [isStale]);
  const isKnown = refusedAt !== null && stored.version > refusedAt;
  const choose = (_field: string, which: 'stored' | 'mine') => {
    setRefusedAt(null);
    onSettled();
    if (which === 'mine') return;
    setText(stored.text);
    dropDraft();
  };
  return { other: isKnown && stored.text !== text ? stored.text : null, choose };
}
