import { type ProductCode } from '@spilno/taxonomy';
import { type ProposedCode } from '@spilno/taxonomy/code-model';

/** What the thread is asked. */
export type CodeQuestion =
  | { readonly kind: 'propose'; readonly text: string }
  | { readonly kind: 'search'; readonly text: string; readonly locale: string; readonly first: number };

/** The answers, by kind of question. */
export interface CodeAnswers {
  propose: readonly ProposedCode[];
  search: readonly ProductCode[];
}

export interface CodeQuestionMessage {
  readonly id: number;
  readonly question: CodeQuestion;
}

export interface CodeAnswerMessage {
  readonly id: number;
  readonly answer: CodeAnswers[keyof CodeAnswers];
}
