import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainPair, mirror } from './explain-pair.ts';
import { scoreParts } from './match-explanation.ts';
import { anyProfile } from './testing/any-profile.ts';
import { form, profile, terms } from './testing/profile.ts';

describe('an explanation', () => {
  it('has parts that add up to the score exactly', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (viewer, other) => {
        const explanation = explainPair(viewer, other);
        expect(scoreParts(explanation).reduce((sum, { points }) => sum + points, 0)).toBe(explanation.score);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the mirror of what the other side reads', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (viewer, other) => {
        fc.pre(viewer.key !== other.key);
        expect(mirror(explainPair(viewer, other), viewer, other)).toEqual(explainPair(other, viewer));
      }),
      { numRuns: 500 },
    );
  });

  it('gives no points for what is not met', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (viewer, other) => {
        for (const reason of explainPair(viewer, other).get.needs) {
          if (reason.degree === 'notMet') expect(reason).toMatchObject({ points: 0, coverage: 0, offer: null });
        }
      }),
    );
  });

  it('names every need once, and an offer that the other side really has', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (viewer, other) => {
        const { get, give } = explainPair(viewer, other);
        expect(get.needs.map(({ need }) => need)).toEqual(viewer.needs);
        expect(give.needs.map(({ need }) => need)).toEqual(other.needs);
        for (const { offer, offerSource } of get.needs) {
          if (offerSource === 'offer') expect(other.offers).toContainEqual(offer);
        }
      }),
    );
  });
});

describe('what you get, what they get, what is missing', () => {
  const viewer = profile('viewer', {
    needs: [
      terms('U.AIR.FC', { quantityBand: '1000-5000', leadTimeBand: '8-12', place: 'ukraine' }),
      terms('P.MAC.CNC5'),
      terms('E.GEN', { isEssential: false }),
    ],
    offers: [terms('P.COMP.CFRP', { place: 'ukraine' })],
    formsSought: [form('licence', 'ukraine')],
    formsOffered: [form('supply')],
  });
  const other = profile('other', {
    offers: [
      terms('U.AIR.FC', { quantityBand: '200-1000', leadTimeBand: '4-8', place: 'either' }),
      terms('P.MAC.TURN'),
    ],
    needs: [terms('P.COMP', { place: 'abroad' })],
    formsOffered: [form('licence', 'abroad')],
    formsSought: [form('kit')],
  });
  const explanation = explainPair(viewer, other);

  it('names need and offer and how far', () => {
    expect(explanation.get.needs).toMatchObject([
      {
        need: { nodeCode: 'U.AIR.FC' },
        offer: { nodeCode: 'U.AIR.FC' },
        degree: 'meets',
        quantity: 'close',
        leadTime: 'meets',
        place: 'meets',
      },
      { need: { nodeCode: 'P.MAC.CNC5' }, offer: { nodeCode: 'P.MAC.TURN' }, degree: 'close', quantity: 'notStated' },
      { need: { nodeCode: 'E.GEN' }, offer: null, degree: 'notMet', points: 0 },
    ]);
    expect(explanation.give.needs).toMatchObject([
      { need: { nodeCode: 'P.COMP' }, offer: { nodeCode: 'P.COMP.CFRP' }, degree: 'meets', place: 'notMet' },
    ]);
  });

  it('says what is missing, most important first', () => {
    expect(explanation.missing).toEqual([
      { direction: 'give', kind: 'noCommonForm', sought: ['kit'], offered: ['supply'] },
      { direction: 'get', kind: 'formPlaceDiffers', form: 'licence', soughtPlace: 'ukraine', offeredPlace: 'abroad' },
      { direction: 'get', kind: 'needOnlyClose', needNode: 'P.MAC.CNC5', offerNode: 'P.MAC.TURN', isEssential: true },
      { direction: 'get', kind: 'needNotMet', needNode: 'E.GEN', isEssential: false },
      {
        direction: 'give',
        kind: 'placeDiffers',
        needNode: 'P.COMP',
        offerNode: 'P.COMP.CFRP',
        needed: 'abroad',
        offered: 'ukraine',
      },
      {
        direction: 'get',
        kind: 'quantityDiffers',
        needNode: 'U.AIR.FC',
        offerNode: 'U.AIR.FC',
        needed: '1000-5000',
        offered: '200-1000',
      },
    ]);
  });

  it('says so when a side needs nothing', () => {
    expect(explainPair(profile('a'), profile('b')).missing).toEqual([
      { direction: 'get', kind: 'nothingNeeded' },
      { direction: 'give', kind: 'nothingNeeded' },
    ]);
  });

  it('reaches 100 where everything is met both ways', () => {
    const whole = { quantityBand: '1-50', leadTimeBand: '0-4', place: 'ukraine' } as const;
    const a = profile('a', {
      needs: [terms('U.AIR.FC', whole)],
      offers: [terms('E.BAT', whole)],
      formsOffered: [form('supply')],
      formsSought: [form('supply')],
    });
    const b = { ...a, key: 'b', needs: a.offers, offers: a.needs };
    expect(explainPair(a, b)).toMatchObject({ score: 100, missing: [], balance: 'strongBothWays' });
  });
});
