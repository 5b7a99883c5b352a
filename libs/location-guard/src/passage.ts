/** What gives a site away. */
export type PassageKind = 'address' | 'settlement' | 'region' | 'distance' | 'landmark' | 'coordinates' | 'mapLink' | 'postalCode' | 'areaCode' | 'plusCode';

/** A refused stretch of a text, [start, end) in UTF-16 units of the text as given. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: PassageKind;
  /** Names of the rules that decided, with their weights; never words of the text. */
  readonly reasons: readonly string[];
}
