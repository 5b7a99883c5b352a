import { describe, expect, it } from '@jest/globals';
import { byGap, childrenIn, gapRows, lowest, type GapNodes } from './gap-rows.ts';

const node = (nodeCode: string, neededInUkraine: number, offeredByOthers: number, neededByOthers: number, offeredInUkraine: number): GapNodes[number] => ({
  __typename: 'GapNode', nodeCode, needed: neededInUkraine + neededByOthers, offered: offeredByOthers + offeredInUkraine, neededInUkraine, offeredByOthers, neededByOthers, offeredInUkraine,
});
const NODES = [node('P', 4, 6, 9, 5), node('P.MAC', 4, 1, 0, 5), node('P.MAC.CNC5', 4, 1, 0, 5), node('P.FOR', 0, 5, 9, 0), node('E', 0, 0, 2, 2)];

describe('the gap map', () => {
  it('holds the needs of one side against the offers of the other, and leaves out what neither has', () => {
    expect(gapRows(NODES, 'ukraine').map(({ nodeCode, needed, offered, unmet }) => [nodeCode, needed, offered, unmet])).toEqual([['P', 4, 6, 0], ['P.MAC', 4, 1, 3], ['P.MAC.CNC5', 4, 1, 3], ['P.FOR', 0, 5, 0]]);
    expect(gapRows(NODES, 'others').find(({ nodeCode }) => nodeCode === 'P.FOR')).toMatchObject({ needed: 9, offered: 0, unmet: 9 });
  });

  it('puts unmet needs first, then what is offered without a need', () => {
    expect(gapRows(NODES, 'all').sort(byGap).map(({ nodeCode }) => nodeCode)).toEqual(['P.FOR', 'P', 'P.MAC', 'P.MAC.CNC5', 'E']);
  });

  it('is a tree of branches, or what firms chose without the sums above it', () => {
    const rows = gapRows(NODES, 'all');
    expect(childrenIn(rows, null).map(({ nodeCode }) => nodeCode)).toEqual(['P', 'E']);
    expect(childrenIn(rows, 'P').map(({ nodeCode }) => nodeCode)).toEqual(['P.FOR', 'P.MAC']);
    expect(lowest(rows).map(({ nodeCode }) => nodeCode)).toEqual(['P.MAC.CNC5', 'P.FOR', 'E']);
  });
});
