import { checkText } from '../check-text.ts';
import type { LabelledSentence } from './labelled-sentence.ts';

/** How the guard does on labelled sentences. */
export interface Measurement {
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly falselyRefused: readonly string[];
}

export function measure(sentences: readonly LabelledSentence[]): Measurement {
  const refused = sentences.filter(({ text }) => checkText(text).length > 0);
  const right = refused.filter(({ location }) => location).length;
  return {
    precision: right / Math.max(1, refused.length),
    recall: right / Math.max(1, sentences.filter(({ location }) => location).length),
    missed: sentences.filter((sentence) => sentence.location && !refused.includes(sentence)).map(({ text }) => text),
    falselyRefused: refused.filter(({ location }) => !location).map(({ text }) => text),
  };
}
