import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainPair } from '../explain-pair.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { form, profile, terms } from '../testing/profile.ts';
import { licenceHints } from './licence-hints.ts';

const plant = profile('plant', { needs: [terms('U.AIR.FW')], offers: [terms('P.MAC.CNC5')], formsSought: [form('licence')], formsOffered: [form('subcontract')] });
const firm = profile('firm', { offers: [terms('U.AIR.FW')], needs: [terms('P.MAC.CNC5')], formsOffered: [form('licence')], formsSought: [form('subcontract')] });
const hintsOf = (own = 'UA', other = 'DE') => licenceHints(explainPair(plant, firm), own, other);

describe('licence hints', () => {
  it('name what crosses the border each way, with the part of the list and why, and who is usually asked', () => {
    const [inward, outward] = hintsOf();
    expect(inward).toMatchObject({ from: 'DE', to: 'UA', leaving: 'export', isTemporary: false });
    expect(inward!.exporters.map(({ code }) => code)).toEqual(['BAFA', 'BMWE']);
    expect(inward!.importers.map(({ code }) => code)).toEqual(['SSECU']);
    expect(inward!.lists).toEqual([
      { code: 'ML10', subject: 'goods', reasons: [{ kind: 'capability', direction: 'get', nodeCode: 'U.AIR.FW' }] },
      // Licensed production takes technology along with it, and drawings go to the subcontractor, against the way of the parts.
      { code: 'ML22', subject: 'technology', reasons: [{ kind: 'form', direction: 'get', form: 'licence' }, { kind: 'form', direction: 'give', form: 'subcontract' }] },
    ]);
    expect(outward).toMatchObject({ from: 'UA', to: 'DE', lists: [], others: [{ kind: 'capability', nodeCode: 'P.MAC.CNC5' }] });
  });

  it('are a transfer within the Union, nothing within a country, and without authorities where none is on file', () => {
    expect(hintsOf('PL', 'CZ').map(({ leaving }) => leaving)).toEqual(['transfer', 'transfer']);
    expect(hintsOf('UA', 'UA')).toEqual([]);
    expect(hintsOf('UA', 'KR')[0]).toMatchObject({ exporters: [], importers: [{ code: 'SSECU' }] });
  });

  it('leave out forms that fit in no place, and say what goes for a time only', () => {
    const apart = explainPair({ ...plant, formsSought: [form('licence', 'ukraine')] }, { ...firm, formsOffered: [form('licence', 'abroad')] });
    expect(licenceHints(apart, 'UA', 'DE')[0]!.lists.flatMap(({ reasons }) => reasons)).not.toContainEqual(expect.objectContaining({ form: 'licence' }));
    const tested = explainPair({ ...plant, formsSought: [form('test')] }, { ...firm, formsOffered: [form('test')] });
    expect(licenceHints(tested, 'UA', 'DE').map(({ isTemporary }) => isTemporary)).toEqual([true, true]);
  });

  it('are the same for both sides but for whose direction it is, each with a reason', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (one, two) => {
        const [a, b] = [{ ...one, key: 'a' }, { ...two, key: 'b' }];
        const mine = licenceHints(explainPair(a, b), 'UA', 'DE');
        const theirs = licenceHints(explainPair(b, a), 'DE', 'UA');
        const plain = (hints: typeof mine) => hints.map(({ from, lists }) => [from, lists.map(({ code, subject }) => `${code} ${subject}`)]).sort();
        expect(plain(mine)).toEqual(plain(theirs));
        expect(mine.flatMap(({ lists }) => lists).every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
