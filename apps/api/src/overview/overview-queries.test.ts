import { describe, expect, it } from '@jest/globals';
import { OVERVIEW_QUERIES } from './overview-queries.ts';

describe('the queries of the overview', () => {
  it("count back from the event's clock, never from the database's", () => {
    const asking = Object.entries(OVERVIEW_QUERIES).filter(([, sql]) => /\b(now|clock_timestamp|statement_timestamp)\s*\(|\bcurrent_(date|time)/i.test(sql));
    expect(asking.map(([name]) => name)).toEqual([]);
  });
});
