import { describe, expect, it } from '@jest/globals';
import { pairKeys, pairsOf, partnersOf, withPair } from './meeting-pairs.ts';

describe('who may meet whom', () => {
  it('holds for both sides, whichever is named first', () => {
    const keys = pairKeys([{ firstType: 'foreignCompany', secondType: 'ukrainianManufacturer' }, { firstType: 'ukrainianManufacturer', secondType: 'foreignCompany' }]);
    expect(keys).toHaveLength(1);
    expect(partnersOf(keys, 'ukrainianManufacturer')).toEqual(['foreignCompany']);
    expect(partnersOf(keys, 'foreignCompany')).toEqual(['ukrainianManufacturer']);
  });

  it('is the same after a pair is added and taken away again, its own type included', () => {
    const keys = pairKeys([{ firstType: 'investor', secondType: 'ukrainianManufacturer' }]);
    const more = withPair(withPair(keys, 'investor', 'investor', true), 'investor', 'government', true);
    expect(pairsOf(more)).toHaveLength(3);
    expect(withPair(withPair(more, 'government', 'investor', false), 'investor', 'investor', false)).toEqual(keys);
  });
});
