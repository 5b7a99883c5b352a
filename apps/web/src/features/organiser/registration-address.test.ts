import { describe, expect, it } from '@jest/globals';
import { chosenFilters, filterOf, withFilter, withoutFilters } from './registration-address.ts';

const address = (text: string) => new URLSearchParams(text);

describe('the address of the list of registrations', () => {
  it('holds every filter', () => {
    expect(filterOf(address('find=rubin&status=approved&country=PL&country=DE&type=investor&imported=no&hidden=yes'))).toEqual({
      text: 'rubin', statuses: ['approved'], countries: ['PL', 'DE'], typeCodes: ['investor'], isImported: false, isHidden: true,
    });
  });

  it('asks for everything when it holds none, and passes over what is no choice', () => {
    expect(filterOf(address('status=cleared&imported=perhaps'))).toEqual({ text: null, statuses: null, countries: null, typeCodes: null, isImported: null, isHidden: null });
  });

  it('goes back to the first page when a filter changes, and keeps the others', () => {
    expect(String(withFilter(address('find=a&after=x&from=100&country=PL'), 'country', ['DE', 'FR']))).toBe('find=a&country=DE&country=FR');
  });

  it('lets go of all filters but the search', () => {
    const all = address('find=a&after=x&status=draft&country=PL&type=investor&imported=yes&hidden=no');
    expect(chosenFilters(all)).toBe(5);
    expect(String(withoutFilters(all))).toBe('find=a');
  });
});
