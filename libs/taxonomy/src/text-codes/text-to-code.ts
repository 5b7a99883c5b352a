import { featuresOf, type FeatureCounts } from './text-features.ts';

/** A text to be coded. */
export interface TextToCode {
  /** ISO 639-1; titles and words of the codes are compared in this language only. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

/** A text as its features. */
export interface ReadText {
  readonly language: string;
  /** Title and description, the title weighing more. */
  readonly whole: FeatureCounts;
  readonly heading: FeatureCounts;
}

const HEADING_WEIGHT = 3;

export const readText = ({ language, title, description }: TextToCode): ReadText => ({
  language,
  whole: featuresOf([
    { text: title, weight: HEADING_WEIGHT },
    { text: description, weight: 1 },
  ]),
  heading: featuresOf([{ text: title, weight: 1 }]),
});
