import { describe, expect, it } from '@jest/globals';
import { chosenCount, comparedOf, criteriaOf, searchOf, viewOf, withCompared, withCriteria, withoutFilters, withValue, withWord } from './match-address.ts';

const at = (search: string) => new URLSearchParams(search);

describe('the address of the matches', () => {
  it('holds every filter and the order', () => {
    expect(viewOf(at('country=DE&country=FR&wish=must&mutual=1&order=get&q=motor'))).toEqual({
      order: 'get',
      filter: { countries: ['DE', 'FR'], branches: [], needs: [], forms: [], places: [], wishes: ['must'], onlyMutual: true, onlyNew: false, onlySinceVisit: false, text: 'motor' },
    });
  });

  it('shows the mutual order and no filter where it says nothing or something unknown', () => {
    expect(viewOf(at('order=best&wish=perhaps'))).toEqual(viewOf(at('')));
  });

  it('takes a value once, and gives it back without touching the others', () => {
    const both = withValue(withValue(at('country=DE'), 'country', 'FR', true), 'country', 'FR', true);
    expect(both.getAll('country')).toEqual(['DE', 'FR']);
    expect(withValue(both, 'country', 'DE', false).getAll('country')).toEqual(['FR']);
  });

  it('counts what narrows the list, apart from the own needs', () => {
    expect(chosenCount(at('country=DE&country=FR&new=1&need=A.B&order=get'))).toBe(3);
  });

  it('forgets the filters and keeps the order', () => {
    expect(searchOf(withoutFilters(at('country=DE&order=give&q=x')))).toBe('?order=give');
    expect(searchOf(withWord(at('q=x'), 'q', ''))).toBe('');
  });

  it('holds up to four matches to compare, apart from the filters', () => {
    const four = ['a', 'b', 'c', 'd', 'e'].reduce((params, id) => withCompared(params, id, true), at('country=DE'));
    expect(comparedOf(four)).toEqual(['a', 'b', 'c', 'd']);
    expect(comparedOf(withCompared(four, 'b', false))).toEqual(['a', 'c', 'd']);
    expect(comparedOf(withoutFilters(four))).toEqual(['a', 'b', 'c', 'd']);
    expect(comparedOf(at('compare=a&compare=a&compare=b'))).toEqual(['a', 'b']);
    expect(chosenCount(four)).toBe(1);
  });

  it('is what a saved filter keeps, and comes back from it', () => {
    const params = at('country=DE&country=FR&need=A.B&mutual=1&since=1&q= motor &order=get&compare=x');
    const criteria = criteriaOf(params);
    expect(criteria).toEqual([{ field: 'country', value: 'DE' }, { field: 'country', value: 'FR' }, { field: 'need', value: 'A.B' }, { field: 'mutual', value: '1' }, { field: 'since', value: '1' }, { field: 'q', value: 'motor' }, { field: 'order', value: 'get' }]);
    const opened = withCriteria(params, { id: 'f1', criteria });
    expect(criteriaOf(opened)).toEqual(criteria);
    expect(comparedOf(opened)).toEqual(['x']);
  });
});
