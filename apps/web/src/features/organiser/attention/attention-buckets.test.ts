import { describe, expect, it } from '@jest/globals';
import { BUCKETS, countsOf, isIn } from './attention-buckets.ts';

describe('how often firms are seen', () => {
  it('puts every number of lists into one bucket', () => {
    for (let lists = 0; lists < 200; lists++) expect(BUCKETS.filter((bucket) => isIn(bucket, lists))).toHaveLength(1);
  });

  it('counts every firm once, in each way of making lists', () => {
    const firms = [0, 3, 7, 40].map((lists) => ({ lists, listsWithoutFloor: 0, listsByScore: lists }));
    expect(countsOf(firms, 'made')).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
    expect(countsOf(firms, 'withoutFloor')[0]).toBe(4);
  });
});
