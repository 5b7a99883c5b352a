import { describe, expect, it } from '@jest/globals';
import { placeIn } from './event.tsx';
import { homePath, organiserNavigation, participantNavigation, pathsOf } from './navigation.ts';
import { type ViewerPlace } from './viewer.tsx';

const at = (place: Partial<ViewerPlace>): ViewerPlace => ({ __typename: 'ViewerPlace', eventSlug: 'forum', eventName: 'Forum', eventNameUk: null, role: 'lead', registrationId: null, registrationStatus: null, typeCode: null, ...place });
const paths = (places: readonly { path: string }[]) => places.map(({ path }) => path);

describe('the navigation', () => {
  it('gives a Ukrainian manufacturer the disclosure page among the first five of a phone', () => {
    const place = placeIn([at({ registrationId: 'r', typeCode: 'ukrainianManufacturer', registrationStatus: 'approved' })], 'forum')!;
    expect(paths(participantNavigation(place).tabs)).toEqual(['matches', 'requests', 'agenda', 'disclosure', 'more']);
  });

  it('leads a firm that is not approved to its registration and shows it no matches', () => {
    const place = placeIn([at({ registrationId: 'r', typeCode: 'foreignCompany', registrationStatus: 'submitted' })], 'forum')!;
    const { bar, tabs, more } = participantNavigation(place);
    expect(paths([...bar, ...tabs, ...more])).not.toContain('matches');
    expect(paths(bar)).toContain('registration');
  });

  it('shows a vetting officer the vetting queue alone', () => {
    const place = placeIn([at({ role: 'vettingOfficer' })], 'forum')!;
    expect(organiserNavigation(place).flatMap((section) => paths(section.places))).toEqual(['vetting']);
    expect(homePath('forum', place)).toBe('/e/forum/organise/vetting');
  });

  it('joins the places of a person with two roles and knows nothing of other events', () => {
    const place = placeIn([at({ role: 'organiser' }), at({ role: 'delegate', registrationId: 'r' }), at({ eventSlug: 'other', role: 'vettingOfficer' })], 'forum')!;
    expect(place).toMatchObject({ isOrganiser: true, isVettingOfficer: false, registrationId: 'r', isLead: false });
    expect(placeIn([at({})], 'elsewhere')).toBeNull();
  });

  it('knows the pages that exist by the first part of their addresses', () => {
    const features = [{ feature: 'x', event: [{ path: 'matches' }, { path: 'matches/:id' }], organise: [{ path: 'vetting' }] }];
    expect([...pathsOf(features, 'event')]).toEqual(['matches']);
  });
});
