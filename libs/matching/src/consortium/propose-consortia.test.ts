import { describe, expect, it } from '@jest/globals';
import { taxonomy } from '@spilno/taxonomy';
import fc from 'fast-check';
import { anyProfile } from '../testing/any-profile.ts';
import { form, profile, terms } from '../testing/profile.ts';
import { groupNeeds } from './group-needs.ts';
import { proposeConsortia } from './propose-consortia.ts';

const seeker = profile('seeker', { needs: [terms('U.AIR.FW', { place: 'ukraine' })], offers: [terms('T')] });
const holder = profile('holder', { offers: [terms('U.AIR.FW', { place: 'abroad' })], formsOffered: [form('licence')], needs: [terms('T')] });
const maker = profile('maker', { offers: [terms('P.ASM.DRONE', { place: 'ukraine' }), terms('U.PRT.WING')], needs: [terms('U.AIR.FW')] });
const linkMaker = profile('link', { offers: [terms('R.DL'), terms('U.PRT.BAT')] });
const bank = profile('bank', { offers: [terms('F.DEBT.ECA')], formsOffered: [form('finance')] });
const stranger = profile('stranger', { offers: [terms('H.DEV')] });
const room = [stranger, bank, linkMaker, maker, holder];

const keysOf = (members: readonly { readonly key: string }[]): readonly string[] => members.map(({ key }) => key);

describe('proposed consortia', () => {
  it('bring together who holds the technology, who makes it and who has the parts, with what each gets', () => {
    const [best] = proposeConsortia(seeker, room);
    expect(keysOf(best!.members)).toEqual(['seeker', 'holder', 'link', 'maker']);
    const [, first, second, third] = best!.members;
    expect(first!.duties).toMatchObject([{ role: 'technology', offerNode: 'U.AIR.FW', form: 'licence', degree: 'meets' }]);
    expect(second!.duties.map(({ nodeCode }) => nodeCode)).toEqual(['U.PRT.BAT', 'R.DL']);
    expect(third!.duties.map(({ role, offerNode }) => [role, offerNode])).toEqual([['production', 'P.ASM.DRONE'], ['component', 'U.PRT.WING']]);
    expect(first!.gets).toMatchObject({ from: 'seeker', needs: ['T'] });
    expect(second!.gets).toBeNull();
    expect(third!.gets).toMatchObject({ from: 'holder', needs: ['U.AIR.FW'] });
    expect(best!.uncovered.map(({ nodeCode }) => nodeCode)).toContain('U.PRT.ICE');
    expect(best!.percent).toBeGreaterThan(best!.bestPairPercent);
  });

  it('find the money for who looks for some', () => {
    const poor = { ...seeker, needs: [...seeker.needs, terms('F.DEBT', { isEssential: false })] };
    const [best] = proposeConsortia(poor, room);
    expect(best!.members.find(({ key }) => key === 'bank')!.duties).toMatchObject([{ role: 'finance', nodeCode: null, offerNode: 'F.DEBT.ECA', form: 'finance' }]);
  });

  it('are none where one partner is enough, or where nobody may hand over the technology', () => {
    const enough = profile('enough', { offers: [terms('U.AIR.FW', { place: 'ukraine' })] });
    expect(proposeConsortia(seeker, [...room, enough])).toEqual([]);
    expect(proposeConsortia(seeker, [maker, linkMaker, { ...holder, formsOffered: [form('supply')] }])).toEqual([]);
  });

  it('are none for a need that is not essential, a process, an enabler, an unknown node, an empty room', () => {
    for (const need of [terms('U.AIR.FW', { isEssential: false, place: 'ukraine' }), terms('P.MAC'), terms('F.JV'), terms('X.Y')]) {
      expect(proposeConsortia({ ...seeker, needs: [need] }, room)).toEqual([]);
    }
    expect(proposeConsortia(seeker, [])).toEqual([]);
    expect(proposeConsortia(seeker, [seeker])).toEqual([]);
  });

  it('say of each essential need whether a group is looked for', () => {
    const enough = profile('enough', { offers: [terms('U.AIR.FW', { place: 'ukraine' })] });
    const needs = [...seeker.needs, terms('P.MAC'), terms('T', { isEssential: false }), terms('X.Y')];
    const statesAmong = (candidates: typeof room) => groupNeeds({ ...seeker, needs }, candidates).map(({ need, state }) => [need.nodeCode, state]);
    expect(statesAmong(room)).toEqual([['U.AIR.FW', 'group'], ['P.MAC', 'notShared']]);
    expect(statesAmong([...room, enough])).toEqual([['U.AIR.FW', 'oneIsEnough'], ['P.MAC', 'notShared']]);
  });

  it('name only those of a partner that is asked for', () => {
    for (const { members } of proposeConsortia(seeker, room, { including: 'bank' })) expect(keysOf(members)).toContain('bank');
    expect(proposeConsortia(seeker, room, { including: 'stranger' })).toEqual([]);
  });

  it('are three or four, each partner there for something that no other has, points adding up, whatever the order of the room', () => {
    const product = fc.constantFrom(...taxonomy.capabilities.filter(({ facet }) => facet === 'product').map(({ code }) => code));
    const withNeed = fc.tuple(anyProfile, product).map(([each, code]) => ({ ...each, needs: [terms(code)] }));
    const helpful = [holder, maker, linkMaker, bank];
    fc.assert(
      fc.property(withNeed, fc.array(anyProfile, { maxLength: 8 }), (one, others) => {
        const everybody = [...others, ...helpful];
        const proposals = proposeConsortia(one, everybody);
        expect(proposeConsortia(one, everybody.toReversed())).toEqual(proposals);
        const bestWith = everybody.map(({ key }) => proposeConsortia(one, everybody, { including: key, limit: 1 })[0]?.score ?? 0);
        expect(proposals[0]?.score ?? 0).toBe(Math.max(...bestWith));
        expect(everybody.flatMap(({ key }, at) => (bestWith[at] === 0 ? [] : key))).toEqual(expect.arrayContaining(proposals.flatMap(({ members }) => keysOf(members.slice(1)))));
        for (const { members, percent, bestPairPercent, score, uncovered } of proposals) {
          expect(members.length === 3 || members.length === 4).toBe(true);
          expect(new Set(keysOf(members)).size).toBe(members.length);
          expect(members.slice(1).every(({ duties }) => duties.length > 0)).toBe(true);
          const duties = members.flatMap((member) => member.duties);
          expect(duties.reduce((sum, { points }) => sum + points, 0)).toBe(percent);
          expect([...duties, ...uncovered].reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
          expect(duties.map(({ role }) => role)).toEqual(expect.arrayContaining(['technology', 'production']));
          expect(percent).toBeGreaterThanOrEqual(bestPairPercent);
          expect(score >= 0 && score <= 100).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
