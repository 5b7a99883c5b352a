import type { TextPassage } from '../capability/suggest-from-text.ts';
import type { ProductCode } from '../reference/product-code.ts';
import type { CodeSuggester } from './suggest-codes.ts';

/** How sure the model is; what each class was worth on labels that others have set stands in `docs/matching.md`. */
export type CodeConfidence = 'strong' | 'fair' | 'weak';

/** A code that a text seems to be about, to be confirmed or dropped by the firm. */
export interface ProposedCode extends ProductCode {
  readonly confidence: CodeConfidence;
  /** The words that led there, in order, without overlaps; [start, end) in UTF-16 code units of the text. Never empty. */
  readonly passages: readonly TextPassage[];
}

const MAX_CPV = 6;
const MAX_NACE = 3;
const STRONG_PROBABILITY = 0.3;
const FAIR_PROBABILITY = 0.1;
const LEAST_PROBABILITY = 0.03;
/** Of the best class of NACE: from here on two of three were right. */
const STRONG_BEST_SCORE = 0.8;
const LEAST_BEST_SCORE = 0.4;
/** Of the classes behind the best one. */
const FAIR_SCORE = 1;
const LEAST_SCORE = 0.6;

/** Codes of CPV and classes of NACE for a firm's own words, each with the words that led there; what no word led to is left out. */
export function proposeCodes(
  { suggestCodes, suggestActivities }: CodeSuggester,
  text: string,
  language?: string,
): readonly ProposedCode[] {
  const goods = suggestCodes(text, language)
    .filter(({ probability, passages }) => probability >= LEAST_PROBABILITY && passages.length > 0)
    .slice(0, MAX_CPV)
    .map(({ code, probability, passages }) => ({
      scheme: 'cpv' as const,
      code,
      confidence: goodsConfidence(probability),
      passages,
    }));
  const activities = suggestActivities(text, language)
    .filter(({ score, passages }, place) => score >= (place === 0 ? LEAST_BEST_SCORE : LEAST_SCORE) && passages.length > 0)
    .slice(0, MAX_NACE)
    .map(({ code, score, passages }, place) => ({
      scheme: 'nace' as const,
      code,
      confidence: activityConfidence(score, place),
      passages,
    }));
  return [...goods, ...activities];
}

const goodsConfidence = (probability: number): CodeConfidence =>
  probability >= STRONG_PROBABILITY ? 'strong' : probability >= FAIR_PROBABILITY ? 'fair' : 'weak';

function activityConfidence(score: number, place: number): CodeConfidence {
  if (place === 0) return score >= STRONG_BEST_SCORE ? 'strong' : 'fair';
  return score >= FAIR_SCORE ? 'fair' : 'weak';
}
