import type { Passage } from './passage.ts';

/** Always the same length, so that not even the length of the refused passage remains. */
export const MASK = '▇▇▇';

/** The text without the passages. @param passages - as `checkText` gives them: in order, apart from each other */
export function maskPassages(text: string, passages: readonly Pick<Passage, 'start' | 'end'>[]): string {
  let masked = '';
  let end = 0;
  for (const passage of passages) {
    masked += text.slice(end, passage.start) + MASK;
    end = passage.end;
  }
  return masked + text.slice(end);
}
