import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage, VIEWER, type RenderPageOptions } from '../../testing/render-page.tsx';
import { forumSteps } from './forum-steps.ts';
import { type LandingEvent } from './landing-documents.ts';
import { LandingPage } from './LandingPage.tsx';

const day = (date: string) => ({ __typename: 'EventDayType' as const, id: date, date, startsAt: '09:30', endsAt: '17:20', utcOffset: '+03:00' });
const event: LandingEvent = {
  __typename: 'PublicEvent', slug: 'forum', name: 'Joint Production Forum', nameUk: 'Форум спільного виробництва', city: 'Kyiv', cityUk: 'Київ', timeZone: 'Europe/Kyiv', slotMinutes: 20, days: [day('2027-09-21'), day('2027-09-22'), day('2027-09-23')],
  openTypes: ['foreignCompany', 'ukrainianManufacturer'], isRegistrationOpen: true, registrationOpensAt: null, registrationClosesAt: '2027-09-10T15:00:00.000Z', matchingOpenedAt: '2027-07-01T09:00:00.000Z',
  wishesCloseAt: '2027-08-28T15:00:00.000Z', requestsCloseAt: '2027-09-05T15:00:00.000Z', approvedOrganisations: 412, approvedCountries: 30, now: '2027-08-20T09:00:00.000Z',
};
const tree = [
  { __typename: 'CapabilityNode', code: 'P', title: 'Manufacturing processes', isLeaf: false, parentCode: null, branchCode: 'P' },
  { __typename: 'CapabilityNode', code: 'P.COMP.CFRP', title: 'Carbon-fibre lay-up', isLeaf: true, parentCode: 'P', branchCode: 'P' },
];
const open = (part: Partial<LandingEvent> | null = {}, options: Partial<RenderPageOptions> = {}) =>
  renderPage(<LandingPage />, {
    feature: 'landing', path: '/e/forum', route: '/e/:slug', viewer: null, ...options,
    answers: { LandingEvent: () => ({ event: part && { ...event, ...part }, capabilityTree: tree, vocabulary: { __typename: 'Vocabulary', cooperationForms: [{ __typename: 'Term', code: 'supply', title: 'Component supply' }] } }) },
  });

describe('the public page of a forum', () => {
  it('names the days, the zone, overall figures and the ways in', async () => {
    await open();
    expect(await screen.findByText(/21.*23 September 2027/, { selector: 'ul span' })).toBeTruthy();
    expect(screen.getAllByText(/Kyiv time \(UTC\+3\)/).length).toBeGreaterThan(0);
    expect(screen.getByText('412')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Register interest' })[0]!.getAttribute('href')).toBe('/e/forum/register');
    expect(screen.getByRole('link', { name: 'Зареєструвати підприємство' }).getAttribute('href')).toBe('/e/forum/register?type=ukrainianManufacturer');
    expect(screen.getByRole('link', { name: 'See a sample match' }).getAttribute('href')).toBe('#sample');
  });

  it('bears the name of the event in its title, and name and city in the language of the reader', async () => {
    await open({}, { locale: 'uk' });
    expect(await screen.findByText(/Київ/, { selector: 'ul span' })).toBeTruthy();
    expect(document.title).toBe('Форум спільного виробництва · Spilno');
  });

  it('asks nobody to register once that has closed', async () => {
    await open({ isRegistrationOpen: false, now: '2027-09-12T09:00:00.000Z' });
    expect(await screen.findByText('Registration closed')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Register/ })).toBeNull();
  });

  it('leads who takes part to their own page', async () => {
    const place = { __typename: 'ViewerPlace' as const, eventSlug: 'forum', eventName: 'Forum', eventNameUk: null, role: 'lead', registrationId: 'own', registrationStatus: 'approved', typeCode: 'foreignCompany' };
    await open({}, { viewer: { ...VIEWER, places: [place] } });
    expect((await screen.findAllByRole('link', { name: 'To your page' }))[0]!.getAttribute('href')).toBe('/e/forum/overview');
  });

  it('reads in Ukrainian and bears an event without days', async () => {
    await open({ days: [], city: null, wishesCloseAt: null }, { locale: 'uk' });
    expect(await screen.findByText('Дні ще не оголошено')).toBeTruthy();
    expect(within(screen.getAllByRole('list').find((list) => list.tagName === 'OL')!).getByText('коли відкриють добір')).toBeTruthy();
  });

  it('says that there is no such forum', async () => {
    await open(null);
    expect(await screen.findByText('There is nothing at this address')).toBeTruthy();
  });
});

describe('the steps of a forum', () => {
  it('are over, going on or to come by the clock of the event', () => {
    const states = (now: string) => forumSteps({ ...event, now, isRegistrationOpen: now < '2027-09-10' }).map(({ state }) => state);
    expect(states('2027-08-20T09:00:00.000Z')).toEqual(['now', 'now', 'now', 'next', 'next']);
    expect(states('2027-09-12T09:00:00.000Z')).toEqual(['done', 'done', 'done', 'now', 'next']);
    expect(states('2027-09-22T09:00:00.000Z')).toEqual(['done', 'done', 'done', 'done', 'now']);
    expect(states('2027-09-24T09:00:00.000Z')).toEqual(['done', 'done', 'done', 'done', 'done']);
  });
});
