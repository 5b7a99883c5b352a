import type { ByLanguage, CooperationFormCode, ProductionPlace } from '@spilno/taxonomy';
import { CZECH, ENGLISH, FRENCH, GERMAN, POLISH, TURKISH, UKRAINIAN } from './words/index.ts';

/** By plural category of `Intl.PluralRules`; `other` stands for those that a language does not tell apart. */
export type PluralWord = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Templates of a language; `{name}` is filled in. Names of organisations stand in the nominative alone, as they cannot be declined. */
export interface ReasonWords {
  /** Headings. */
  readonly title: string;
  readonly sections: Readonly<Record<'get' | 'give' | 'both' | 'missing' | 'ask', string>>;
  readonly points: PluralWord;
  readonly metGet: string;
  readonly closeGet: string;
  readonly metGive: string;
  readonly closeGive: string;
  readonly terms: string;
  readonly forms: string;
  readonly formsNotStated: string;
  readonly certificateGet: string;
  readonly certificateGive: string;
  readonly text: string;
  readonly languages: PluralWord;
  readonly missingNeedGet: string;
  readonly missingNeedGive: string;
  readonly differsGet: string;
  readonly differsGive: string;
  readonly placeGet: string;
  readonly placeGive: string;
  readonly noFormGet: string;
  readonly noFormGive: string;
  readonly formPlaceGet: string;
  readonly formPlaceGive: string;
  readonly noNeedsGet: string;
  readonly noNeedsGive: string;
  readonly noLanguage: string;
  readonly nothingMissing: string;
  readonly askSupply: string;
  readonly askOwn: string;
  readonly askFit: string;
  readonly askQuantity: string;
  readonly askLeadTime: string;
  readonly askPlace: string;
  readonly askForm: string;
  readonly askInterpreter: string;
  readonly askNext: string;
  readonly aYear: string;
  readonly weeks: string;
  readonly places: Readonly<Record<ProductionPlace, string>>;
  readonly formTitles: Readonly<Record<CooperationFormCode, string>>;
}

export const REASON_WORDS: ByLanguage<ReasonWords> = { en: ENGLISH, uk: UKRAINIAN, fr: FRENCH, de: GERMAN, pl: POLISH, cs: CZECH, tr: TURKISH };
