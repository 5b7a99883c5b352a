/** A sentence with the answer a person gave: does it tell where a Ukrainian site is? */
export interface LabelledSentence {
  readonly text: string;
  readonly language: 'uk' | 'ru' | 'en' | 'translit';
  readonly location: boolean;
}

/** One sentence a line; blank lines are left out. */
export const sentences = (language: LabelledSentence['language'], location: boolean, lines: string): readonly LabelledSentence[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, language, location }));
