import { describe, expect, it } from '@jest/globals';
import { pairsOf, partnersOf, rulesOf, withPair } from './meeting-pairs.ts';

describe('who may meet whom', () => {
  it('holds for both sides, whichever is named first', () => {
    const pairs = pairsOf([{ firstType: 'foreignCompany', secondType: 'ukrainianManufacturer' }, { firstType: 'ukrainianManufacturer', secondType: 'foreignCompany' }]);
    expect(rulesOf(pairs)).toHaveLength(1);
    expect(partnersOf(pairs, 'ukrainianManufacturer')).toEqual(['foreignCompany']);
    expect(partnersOf(pairs, 'foreignCompany')).toEqual(['ukrainianManufacturer']);
  });

  it('is the same after a pair is added and taken away again, its own type included', () => {
    const pairs = pairsOf([{ firstType: 'investor', secondType: 'ukrainianManufacturer' }]);
    const more = withPair(withPair(pairs, 'investor', 'investor', true), 'investor', 'government', true);
    expect(rulesOf(more)).toHaveLength(3);
    expect(withPair(withPair(more, 'government', 'investor', false), 'investor', 'investor', false)).toEqual(pairs);
  });
});
