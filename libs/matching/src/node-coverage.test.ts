import { expect, it } from '@jest/globals';
import { taxonomy } from '@spilno/taxonomy';
import fc from 'fast-check';
import { CLOSE_FROM, coverageMatrix, nodeCoverage } from './node-coverage.ts';
import { anyNode } from './testing/any-profile.ts';

it.each([
  ['the same node covers', 'U.AIR.FPV', 'U.AIR.FPV', 1],
  ['an offer below the need covers it', 'P.MAC', 'P.MAC.CNC5', 1],
  ['an offer far below covers it too', 'P', 'P.MAC.CNC5', 1],
  ['another branch does not', 'U.AIR.FPV', 'M.ART', 0],
  ['a distant cousin does not', 'P.MAC.CNC5', 'P.EMS.SMT', 0],
  ['capital is no licence', 'F.EQ', 'F.EXP', 0],
  ['a quality system is no process', 'P', 'P.QMS.AQAP', 0],
  ['a test is no quality system', 'P.QMS.AQAP', 'P.TEST', 0],
  ['capital of any kind is capital', 'F', 'F.EQ', 1],
])('%s', (_, need, offer, coverage) => expect(nodeCoverage(need, offer)).toBe(coverage));

it('takes an offer above the need or beside it for close', () => {
  for (const [need, offer] of [
    ['P.MAC.CNC5', 'P.MAC'],
    ['P.MAC.CNC5', 'P.MAC.TURN'],
    ['B.PLATE.CER', 'B.PLATE.STEEL'],
  ] as const) {
    expect(nodeCoverage(need, offer)).toBeGreaterThanOrEqual(CLOSE_FROM);
    expect(nodeCoverage(need, offer)).toBeLessThan(1);
  }
});

it('is nothing, near, or full; full only at or below the need', () => {
  fc.assert(
    fc.property(anyNode, anyNode, (need, offer) => {
      const coverage = nodeCoverage(need, offer);
      expect(coverage === 0 || (coverage >= CLOSE_FROM && coverage <= 1)).toBe(true);
      if (coverage === 1) expect(taxonomy.isAncestorOrSelf(need, offer)).toBe(true);
    }),
  );
});

it('is looked up in a matrix that says the same', () => {
  const { cells, width } = coverageMatrix();
  fc.assert(
    fc.property(anyNode, anyNode, (need, offer) => {
      expect(cells[taxonomy.indexOf(need) * width + taxonomy.indexOf(offer)]).toBe(nodeCoverage(need, offer));
    }),
  );
});
