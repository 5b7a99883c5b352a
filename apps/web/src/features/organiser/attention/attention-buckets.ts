/** In which way lists are made. */
export const WAYS = ['made', 'withoutFloor', 'byScore'] as const;
export type Way = (typeof WAYS)[number];

export interface SeenFirm {
  readonly lists: number;
  readonly listsWithoutFloor: number;
  readonly listsByScore: number;
}

export const listsOf = (firm: SeenFirm, way: Way): number => ({ made: firm.lists, withoutFloor: firm.listsWithoutFloor, byScore: firm.listsByScore })[way];

/** Some numbers of lists, together: `to` is null where there is no end. */
export interface Bucket {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
}

/** Few lists one by one, many together. */
export const BUCKETS: readonly Bucket[] = [
  ...[0, 1, 2, 3, 4, 5].map((number) => ({ id: String(number), from: number, to: number })),
  { id: '6-9', from: 6, to: 9 },
  { id: '10-14', from: 10, to: 14 },
  { id: '15-24', from: 15, to: 24 },
  { id: '25+', from: 25, to: null },
];

/** As it is read: 6–9. */
export const rangeOf = ({ id }: Bucket): string => id.replace('-', '–');

export const isIn = ({ from, to }: Bucket, lists: number): boolean => lists >= from && (to === null || lists <= to);

/** How many firms are on so many lists. */
export const countsOf = (firms: readonly SeenFirm[], way: Way): readonly number[] => BUCKETS.map((bucket) => firms.filter((firm) => isIn(bucket, listsOf(firm, way))).length);
