import type { Cue } from '../scoring/cue.ts';
import type { NormalText } from './normalise.ts';

/** A word or a number of the text. */
export interface Token {
  /** Lower case, without apostrophes at its ends. */
  readonly text: string;
  /** Position in the normal text, half-open. */
  readonly from: number;
  readonly to: number;
  /** What stands between the token before and this one, as normalised. */
  readonly gap: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** Two letters and more, all of them capitals. */
  readonly isUpper: boolean;
  /** Number of the sentence, counted from 0. */
  readonly sentence: number;
  readonly startsSentence: boolean;
  readonly cues: ReadonlySet<Cue>;
}

/** The text as the detectors read it. */
export interface ReadText extends NormalText {
  readonly tokens: readonly Token[];
}
