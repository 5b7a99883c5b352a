import { type ReactNode } from 'react';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface HighlightProps {
  /** The whole text, marked or not. */
  readonly text: string;
  /** What was typed; each of its words of two letters or more is marked. */
  readonly query: string;
  /** Class of each marked piece. */
  readonly className?: string;
}

/** Marks the words of a query inside a text. */
export function Highlight({ text, query, className }: HighlightProps): ReactNode {
  const words = query.split(/\s+/u).filter((word) => word.length > 1);
  if (words.length === 0) return text;
  const pieces = text.split(new RegExp(`(${words.map(escaped).join('|')})`, 'giu'));
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      <mark key={index} className={className}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
