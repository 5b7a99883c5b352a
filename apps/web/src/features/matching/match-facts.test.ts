import { describe, expect, it } from '@jest/globals';
import { branchesOf, commonPlace, formsOf, reasonsOf, topicsOf } from './match-facts.ts';
import { type MatchNeedRead } from './match-reading.ts';

const need = (nodeCode: string, offerCode: string | null, points: number, degree = 'meets') =>
  ({
    degree,
    points,
    quantity: 'meets',
    leadTime: 'notStated',
    place: 'meets',
    need: { nodeCode, isEssential: true, quantityBand: null, leadTimeBand: null, place: 'open' },
    offer: offerCode === null ? null : { nodeCode: offerCode, quantityBand: null, leadTimeBand: null, place: 'open' },
  }) as unknown as MatchNeedRead;

const form = (name: string, soughtPlace: string, offeredPlace: string, placesAgree = true) => ({ __typename: 'MatchForm' as const, form: name, soughtPlace, offeredPlace, placesAgree });

describe('reasons of a match', () => {
  it('are the needs that are met or nearly met, most weight first', () => {
    expect(reasonsOf([need('A', 'A', 3), need('B', null, 0, 'notMet'), need('C', 'C.D', 9, 'close')]).map((each) => each.need.nodeCode)).toEqual(['C', 'A']);
  });

  it('give the topics of a request over both directions', () => {
    const topics = topicsOf({ get: { needs: [need('A', 'A.B', 4)], forms: [] }, give: { needs: [need('X', 'X', 7), need('Y', null, 0, 'notMet')], forms: [] } });
    expect(topics).toEqual([
      { direction: 'give', needNodeCode: 'X', offerNodeCode: 'X' },
      { direction: 'get', needNodeCode: 'A', offerNodeCode: 'A.B' },
    ]);
  });
});

describe('forms of cooperation in common', () => {
  it('stand once each, at the place that both can accept', () => {
    const forms = formsOf({ get: { needs: [], forms: [form('licence', 'either', 'ukraine'), form('kit', 'ukraine', 'abroad', false)] }, give: { needs: [], forms: [form('licence', 'abroad', 'abroad')] } });
    expect(forms).toEqual([{ form: 'licence', place: 'ukraine' }]);
  });

  it('take the fixed place before one left open', () => {
    expect(commonPlace('open', 'abroad')).toBe('abroad');
    expect(commonPlace('either', 'open')).toBe('either');
    expect(commonPlace('ukraine', 'either')).toBe('ukraine');
  });
});

it('branches are named once, the widest first', () => {
  expect(branchesOf(['M.A', 'E.B', 'M.C'])).toEqual(['M', 'E']);
});
