import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eulerTrails } from './euler-trails.ts';

describe('ways through a graph', () => {
  it('go every edge once, each from where the last one ended, no more of them than odd nodes ask for', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)).filter(([one, other]) => one !== other), { maxLength: 40 }), (ends) => {
        const trails = eulerTrails(10, ends);
        expect(trails.flatMap(({ edges }) => edges).sort((a, b) => a - b)).toEqual([...ends.keys()]);
        for (const { edges, nodes, isClosed } of trails) {
          let at = nodes[0]!;
          for (const [place, edge] of edges.entries()) {
            expect(nodes[place]).toBe(at);
            expect(ends[edge]).toContain(at);
            at = ends[edge]![0] === at ? ends[edge]![1] : ends[edge]![0];
          }
          expect(isClosed).toBe(at === nodes[0]);
        }
        const degrees = Array.from({ length: 10 }, (_, node) => ends.filter((end) => end.includes(node)).length);
        expect(trails.filter(({ isClosed }) => !isClosed)).toHaveLength(degrees.filter((degree) => degree % 2 === 1).length / 2);
      }),
      { numRuns: 100 },
    ));
});
