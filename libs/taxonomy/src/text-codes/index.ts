export { cpvPath, nacePath } from './code-hierarchy.ts';
export { CodeScheme, type CodeEntry } from './code-scheme.ts';
export {
  TextCoder,
  type CodeDistribution,
  type CodedText,
  type CodeProbability,
  type TextCoderOptions,
} from './text-coder.ts';
export { featuresOf, type FeatureCounts, type WeightedText } from './text-features.ts';
export { TextIndex, type TextVector } from './text-index.ts';
export { LogLinearChoice, type Alternatives, type Decided } from './log-linear.ts';
export type { TextToCode } from './title-retrieval.ts';
