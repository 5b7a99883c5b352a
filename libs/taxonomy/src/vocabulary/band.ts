import { normalisePhrase } from '../text/normalise-phrase.ts';

/** A range instead of a number: what a plant can do is never stated exactly. */
export interface Band<Code extends string> {
  readonly code: Code;
  /** The smallest number in it. */
  readonly from: number;
  /** The largest number, or null without an upper limit. */
  readonly to: number | null;
}

const ladder = <const Code extends string>(
  ...bands: readonly (readonly [Code, number, number | null])[]
): readonly Band<Code>[] => bands.map(([code, from, to]) => ({ code, from, to }));

/** People employed. */
export const HEAD_COUNT_BANDS = ladder(
  ['1-9', 1, 9],
  ['10-49', 10, 49],
  ['50-249', 50, 249],
  ['250-999', 250, 999],
  ['1000+', 1000, null],
);
/** Pieces in a year. */
export const QUANTITY_BANDS = ladder(
  ['1-50', 1, 50],
  ['50-200', 50, 200],
  ['200-1000', 200, 1000],
  ['1000-5000', 1000, 5000],
  ['5000-10000', 5000, 10_000],
  ['10000+', 10_000, null],
);
/** Weeks from order to delivery. */
export const LEAD_TIME_BANDS = ladder(
  ['0-4', 0, 4],
  ['4-8', 4, 8],
  ['8-12', 8, 12],
  ['12-16', 12, 16],
  ['16+', 16, null],
);

export type HeadCountBand = (typeof HEAD_COUNT_BANDS)[number]['code'];
export type QuantityBand = (typeof QUANTITY_BANDS)[number]['code'];
export type LeadTimeBand = (typeof LEAD_TIME_BANDS)[number]['code'];

const spelled = (text: string): string => normalisePhrase(text).replace(/\s/gu, '');

const finder =
  <Code extends string>(bands: readonly Band<Code>[]) =>
  (text: string): Band<Code> | undefined =>
    bands.find((band) => band.code === spelled(text));

/** `1–9`, `1000+`, `1 000+`: any dash, any spacing. */
export const findHeadCountBand = finder(HEAD_COUNT_BANDS);
export const findQuantityBand = finder(QUANTITY_BANDS);
export const findLeadTimeBand = finder(LEAD_TIME_BANDS);
