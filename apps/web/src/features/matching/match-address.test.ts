import { describe, expect, it } from '@jest/globals';
import { chosenCount, searchOf, viewOf, withoutFilters, withValue, withWord } from './match-address.ts';

const at = (search: string) => new URLSearchParams(search);

describe('the address of the matches', () => {
  it('holds every filter and the order', () => {
    expect(viewOf(at('country=DE&country=FR&wish=must&mutual=1&order=get&q=motor'))).toEqual({
      order: 'get',
      filter: { countries: ['DE', 'FR'], branches: [], needs: [], forms: [], places: [], wishes: ['must'], onlyMutual: true, onlyNew: false, text: 'motor' },
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
});
