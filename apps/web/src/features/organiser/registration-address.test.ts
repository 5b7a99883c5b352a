import { describe, expect, it } from '@jest/globals';
import { chosenFilters, filterOf, withFilter, withoutFilters } from './registration-address.ts';

const address = (text: string) => new URLSearchParams(text);

describe('the address of the list of registrations', () => {
  it('holds every filter', () => {
    expect(filterOf(address('find=rubin&status=approved&country=PL&country=DE&type=investor&imported=no&hidden=yes&need=P.MAC&offer=P.FOR&delegates=none&preview=missing&check=late&submitted=yes&meeting=no&from-day=2027-02-01&to-day=2027-02-28&answer=soon&firm=r1'))).toEqual({
      text: 'rubin', statuses: ['approved'], countries: ['PL', 'DE'], typeCodes: ['investor'], isImported: false, isHidden: true,
      needNode: 'P.MAC', offerNode: 'P.FOR', hasDelegates: false, isPreviewMissing: true, isCheckLate: true, isSubmitted: true, hasMeeting: false, submittedFrom: '2027-02-01', submittedTo: '2027-02-28', hasRequestsToAnswer: null, hasRequestsExpiring: true, registrationId: 'r1',
    });
  });

  it('asks for everything when it holds none, and passes over what is no choice', () => {
    const nothing = Object.values(filterOf(address('status=cleared&imported=perhaps&need=P.GONE&check=soon&delegates=some&from-day=2027-02-31')));
    expect(nothing).toHaveLength(18);
    expect(nothing.every((value) => value === null)).toBe(true);
  });

  it('goes back to the first page when a filter changes, and keeps the others', () => {
    expect(String(withFilter(address('find=a&after=x&from=100&country=PL'), 'country', ['DE', 'FR']))).toBe('find=a&country=DE&country=FR');
  });

  it('lets go of all filters but the search', () => {
    const all = address('find=a&after=x&status=draft&country=PL&type=investor&imported=yes&hidden=no&need=P.MAC&check=late');
    expect(chosenFilters(all)).toBe(7);
    expect(String(withoutFilters(all))).toBe('find=a');
  });
});
