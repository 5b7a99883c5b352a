import type { CooperationFormCode, LeadTimeBand, ProductionPlace, QuantityBand } from '@spilno/taxonomy';
import type { MatchBalance } from './mutual-score.ts';
import type { CapabilityTerms } from './teaser-profile.ts';
import type { TermDegree } from './terms-fit.ts';

/** Why two organisations match, for the viewer's side. Structured values: the page says them in the reader's language. */
export interface MatchExplanation {
  /** Whole number 0-100: the sum of the points of all parts (`scoreParts`). */
  readonly score: number;
  readonly balance: MatchBalance;
  /** What the viewer gets: the viewer's needs, the other's offers. */
  readonly get: DirectionExplanation;
  /** What the other side gets: its needs, the viewer's offers. */
  readonly give: DirectionExplanation;
  /** What text and languages add; null where the viewer sees the teaser alone. */
  readonly open: OpenReason | null;
  /** What is missing, most important first. */
  readonly missing: readonly MissingPoint[];
}

export interface DirectionExplanation {
  /** Whole number 0-100: how far this direction alone is met. */
  readonly percent: number;
  /** One for each need, in the order of the firm that has it. */
  readonly needs: readonly NeedReason[];
  /** Quantity, lead time and place of all needs together. */
  readonly terms: { readonly points: number };
  readonly forms: FormsReason;
  /** That the one who gives shows a certified quality system. */
  readonly certificate: { readonly points: number };
}

export interface OpenReason {
  /** In [0, 1]; null where the descriptions cannot be compared. */
  readonly textLikeness: number | null;
  readonly textPoints: number;
  /** Null where a side states none. */
  readonly sharedLanguages: readonly string[] | null;
  readonly languagesPoints: number;
}

/** `meets`: the offer is the need or lies below it; `close`: near in the tree. */
export type CoverageDegree = 'meets' | 'close' | 'notMet';

export interface NeedReason {
  readonly need: CapabilityTerms;
  /** Null if nothing is near. */
  readonly offer: CapabilityTerms | null;
  /** `certificate`: the offer is a quality system that a shown certificate stands for. */
  readonly offerSource: 'offer' | 'certificate' | null;
  readonly degree: CoverageDegree;
  /** In [0, 1]. */
  readonly coverage: number;
  /** Each `notStated` if there is no offer. */
  readonly quantity: TermDegree;
  readonly leadTime: TermDegree;
  readonly place: TermDegree;
  readonly points: number;
}

export interface FormsReason {
  readonly degree: TermDegree;
  /** Forms that one side seeks and the other offers. */
  readonly common: readonly CommonForm[];
  readonly points: number;
}

export interface CommonForm {
  readonly form: CooperationFormCode;
  readonly soughtPlace: ProductionPlace;
  readonly offeredPlace: ProductionPlace;
  readonly placesAgree: boolean;
}

export type MatchDirection = 'get' | 'give';

/** `direction` tells whose need it is: `get` the viewer's, `give` the other side's. */
export type MissingPoint = { readonly direction: MatchDirection } & (
  | { readonly kind: 'needNotMet'; readonly needNode: string; readonly isEssential: boolean }
  | {
      readonly kind: 'needOnlyClose';
      readonly needNode: string;
      readonly offerNode: string;
      readonly isEssential: boolean;
    }
  | {
      readonly kind: 'quantityDiffers';
      readonly needNode: string;
      readonly offerNode: string;
      readonly needed: QuantityBand;
      readonly offered: QuantityBand;
    }
  | {
      readonly kind: 'leadTimeDiffers';
      readonly needNode: string;
      readonly offerNode: string;
      readonly needed: LeadTimeBand;
      readonly offered: LeadTimeBand;
    }
  | {
      readonly kind: 'placeDiffers';
      readonly needNode: string;
      readonly offerNode: string;
      readonly needed: ProductionPlace;
      readonly offered: ProductionPlace;
    }
  | {
      readonly kind: 'noCommonForm';
      readonly sought: readonly CooperationFormCode[];
      readonly offered: readonly CooperationFormCode[];
    }
  | {
      readonly kind: 'formPlaceDiffers';
      readonly form: CooperationFormCode;
      readonly soughtPlace: ProductionPlace;
      readonly offeredPlace: ProductionPlace;
    }
  | { readonly kind: 'nothingNeeded' }
  | { readonly kind: 'noSharedLanguage' }
);

/** One addend of the score. */
export interface ScorePart {
  /** `both` of what belongs to the pair. */
  readonly direction: MatchDirection | 'both';
  readonly kind: 'need' | 'terms' | 'forms' | 'certificate' | 'text' | 'languages';
  /** Node of the need, for `kind: 'need'`. */
  readonly needNode: string | null;
  readonly points: number;
}

/** All parts of an explanation; their points add up to its score. */
export const scoreParts = (explanation: MatchExplanation): readonly ScorePart[] => [
  ...(['get', 'give'] as const).flatMap((direction): readonly ScorePart[] => {
    const { needs, terms, forms, certificate } = explanation[direction];
    return [
      ...needs.map(({ need, points }): ScorePart => ({ direction, kind: 'need', needNode: need.nodeCode, points })),
      { direction, kind: 'terms', needNode: null, points: terms.points },
      { direction, kind: 'forms', needNode: null, points: forms.points },
      { direction, kind: 'certificate', needNode: null, points: certificate.points },
    ];
  }),
  ...(explanation.open === null
    ? []
    : [
        { direction: 'both', kind: 'text', needNode: null, points: explanation.open.textPoints } as const,
        { direction: 'both', kind: 'languages', needNode: null, points: explanation.open.languagesPoints } as const,
      ]),
];
