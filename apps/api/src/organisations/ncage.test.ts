import { describe, expect, it } from '@jest/globals';
import { ncageWarnings, normalNcage } from './ncage.ts';

describe('an NCAGE', () => {
  it('is kept in capitals without blanks', () => expect(normalNcage(' d12 34 ')).toBe('D1234'));
  it('is not kept when it has another shape, and says so', () => {
    expect(normalNcage('D12')).toBeNull();
    expect(ncageWarnings('D12', 'DE')).toEqual([{ field: 'ncage', code: 'ncageShape' }]);
  });
  it('warns when its shape hints at another country', () => expect(ncageWarnings('F1234', 'DE')).toEqual([{ field: 'ncage', code: 'ncageCountry' }]));
  it('says nothing about a country without a known hint or a code of the agency', () => {
    expect(ncageWarnings('F1234', 'UA')).toEqual([]);
    expect(ncageWarnings('S1234', 'DE')).toEqual([]);
    expect(ncageWarnings('', 'DE')).toEqual([]);
  });
});
