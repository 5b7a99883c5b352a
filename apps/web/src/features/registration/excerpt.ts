/** Part of a text; [start, end) in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface ExcerptPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Units around a passage that are shown with it, to the next end of a word. */
const AROUND = 18;
const ELLIPSIS = '…';

/** Passages of a text with a little of what stands around them; what is left out is an ellipsis. Passages beyond the text are left out. */
export function excerptOf(text: string, passages: readonly Passage[]): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const plain = (piece: string) => piece !== '' && pieces.push({ text: piece, isMarked: false });
  let shownTo = 0;
  for (const { start, end } of passages.filter((passage) => passage.start < passage.end && passage.end <= text.length)) {
    const from = Math.max(shownTo, wordStart(text, start - AROUND));
    if (from > shownTo) {
      plain(`${pieces.length > 0 ? text.slice(shownTo, wordEnd(text, shownTo, from)) : ''}${ELLIPSIS}`);
    }
    plain(text.slice(from, start));
    pieces.push({ text: text.slice(start, end), isMarked: true });
    shownTo = end;
  }
  if (pieces.length > 0 && shownTo < text.length) {
    const to = wordEnd(text, shownTo, text.length);
    plain(`${text.slice(shownTo, to)}${to < text.length ? ELLIPSIS : ''}`);
  }
  return pieces;
}

/** The beginning of the word in which a place stands. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.lastIndexOf(' ', place);
  return space < 0 || place - space > AROUND ? place : space + 1;
}

/** At most so far behind a place, not within a word. */
function wordEnd(text: string, place: number, limit: number): number {
  const to = Math.min(limit, place + AROUND);
  if (to >= text.length || /\s/u.test(text.charAt(to))) return to;
  const space = text.lastIndexOf(' ', to);
  return space > place ? space : Math.min(to, place);
}
