export { checkText, type CheckOptions } from './check-text.ts';
export { containsUkrainianPlace } from './contains-ukrainian-place.ts';
export { MASK, maskPassages } from './mask-passages.ts';
export type { Passage, PassageKind } from './passage.ts';
export { transliterationKey } from './text/transliteration-key.ts';
