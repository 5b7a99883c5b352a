import type { Passage } from './passage.ts';

/** Only signs that bind the parts of an address lie between two passages. */
const BETWEEN = /^[\s,.;:()/\-–—№"«»]*$/;
const MAX_GAP = 4;

/** In order, apart from each other; neighbours that only punctuation divides become one passage of the first one's kind. */
export function mergePassages(text: string, passages: readonly Passage[]): readonly Passage[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Passage[] = [];
  for (const passage of sorted) {
    const last = merged.at(-1);
    const touches = last && (passage.start <= last.end || (passage.start - last.end <= MAX_GAP && BETWEEN.test(text.slice(last.end, passage.start))));
    if (last && touches) merged[merged.length - 1] = { ...last, end: Math.max(last.end, passage.end), reasons: reasonsOfBoth(last, passage) };
    else merged.push(passage);
  }
  return merged;
}

/** Bounded, so that a long chain of neighbours stays cheap. */
const reasonsOfBoth = (first: Passage, second: Passage): readonly string[] => (first.reasons.length >= 12 ? first.reasons : [...new Set([...first.reasons, ...second.reasons])]);
