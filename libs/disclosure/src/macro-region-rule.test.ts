import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visibleMacroRegions, type RegionalFirm } from './macro-region-rule.ts';

const firm = (
  registrationId: string,
  branches: string,
  macroRegion: RegionalFirm['macroRegion'] = 'west',
): RegionalFirm => ({
  registrationId,
  macroRegion,
  branches: branches.split(' ').filter(Boolean),
});
const all = (firms: readonly RegionalFirm[]) => new Set(firms.map(({ registrationId }) => registrationId));
const visible = (firms: readonly RegionalFirm[], k = 3) => [...visibleMacroRegions(firms, k, all(firms)).visible];

it('shows a region that k firms of the same branch share', () => {
  expect(visible([firm('a', 'U'), firm('b', 'U'), firm('c', 'U')])).toEqual(['a', 'b', 'c']);
  expect(visible([firm('a', 'U'), firm('b', 'U'), firm('c', 'U', 'east')])).toEqual([]);
});

it('asks it of every branch of the firm', () => {
  expect(visible([firm('a', 'U M'), firm('b', 'U'), firm('c', 'U')])).toEqual(['b', 'c']);
});

it('shows no region of a firm without offers or without a chosen region', () => {
  expect(visible([firm('a', ''), firm('b', ''), firm('c', '')])).toEqual([]);
  expect(visible([firm('a', 'U', null), firm('b', 'U', null), firm('c', 'U', null)])).toEqual([]);
});

it('counts a firm once for a branch, however many offers it has there', () => {
  expect(visible([firm('a', 'U U U')])).toEqual([]);
});

it('lets new ones wait for the daily turn and hides at once', () => {
  const three = [firm('a', 'U'), firm('b', 'U'), firm('c', 'U')];
  const first = visibleMacroRegions(three, 3, new Set());
  expect(first.visible.size).toBe(0);
  const nextDay = visibleMacroRegions(three, 3, first.nextDay);
  expect([...nextDay.visible]).toEqual(['a', 'b', 'c']);
  expect(visibleMacroRegions(three.slice(1), 3, first.nextDay).visible.size).toBe(0);
  const arrival = visibleMacroRegions([...three, firm('d', 'U')], 3, first.nextDay);
  expect(arrival.visible.has('d')).toBe(false);
  expect(arrival.nextDay.has('d')).toBe(true);
});

it('never shows a firm whose region and branch fewer than k share', () => {
  const anyFirms = fc.uniqueArray(
    fc.record({
      registrationId: fc.integer({ min: 0, max: 40 }).map(String),
      macroRegion: fc.constantFrom('west', 'east', null),
      branches: fc.subarray(['U', 'M', 'P']),
    }),
    { selector: ({ registrationId }) => registrationId },
  );
  fc.assert(
    fc.property(anyFirms, fc.integer({ min: 2, max: 6 }), (firms, k) => {
      for (const id of visible(firms as RegionalFirm[], k)) {
        const shown = firms.find(({ registrationId }) => registrationId === id);
        for (const branch of shown?.branches ?? []) {
          const sharing = firms.filter(
            (each) => each.macroRegion === shown?.macroRegion && each.branches.includes(branch),
          );
          expect(sharing.length).toBeGreaterThanOrEqual(k);
        }
      }
    }),
  );
});
