import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { RegistrationRecord } from './RegistrationRecord.tsx';

const record = (part: object = {}): Parameters<typeof RegistrationRecord>[0]['record'] => ({
  __typename: 'VettedRegistration', registrationNumber: '46177423', ncage: null,
  website: null, about: '', headCountBand: '50-249', languages: ['uk', 'en'], macroRegion: 'west', consentedAt: '2027-08-20T09:00:00Z', offers: [], needs: [], offerCodes: [], needCodes: [],
  formsOffered: [{ __typename: 'VettedForm', form: 'licence', place: 'ukraine' }], formsSought: [],
  owners: [{ __typename: 'VettedOwner', name: 'Olha Bondar', country: 'UA', sharePercent: 80 }],
  delegates: [{ __typename: 'VettedDelegate', id: 'd', name: 'Olha Bondar', jobFunction: 'Director', email: 'olha@example.org', languages: ['uk'], isLead: true, attendsOn: ['2027-09-22'] }],
  certificates: [{ __typename: 'VettedCertificate', id: 'c', kind: 'of-their-own', number: '7', issuer: 'TUV Nord', scope: 'Machining', validUntil: '2028-03-31', verifiedAt: null }],
  ...part,
});
const show = (part: object = {}, locale: 'en' | 'uk' = 'en') => renderPage(<RegistrationRecord record={record(part)} />, { feature: 'vetting', path: '/e/forum', route: '/e/:slug', locale });

describe('the registration record', () => {
  it('shows forms with their place, people with languages and days, and all of a certificate', async () => {
    await show();
    expect(await screen.findByText(/\(In Ukraine\)/)).toBeTruthy();
    expect(screen.getByText('Ukrainian, English')).toBeTruthy();
    expect(screen.getByText('50–249')).toBeTruthy();
    expect(screen.getByText('West of Ukraine')).toBeTruthy();
    expect(screen.getByText(/^Olha Bondar, Director, olha@example.org, Ukrainian \(Wed,? 22 Sept\)$/)).toBeTruthy();
    expect(screen.getByText('of-their-own 7, TUV Nord, Machining, valid until 31 Mar 2028')).toBeTruthy();
  });

  it('says what is not given, and that somebody comes every day, in Ukrainian too', async () => {
    await show({ consentedAt: null, macroRegion: null, formsOffered: [], delegates: [{ ...record().delegates[0], attendsOn: [] }] }, 'uk');
    expect((await screen.findAllByText('Не вказано')).length).toBeGreaterThanOrEqual(4);
    expect(screen.getByText(/\(щодня\)$/)).toBeTruthy();
  });
});
