import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderPage, VIEWER, type RenderPageOptions } from '../../testing/render-page.tsx';
import { HomePage } from './HomePage.tsx';

const forum = (slug: string) => ({
  __typename: 'PublicEvent' as const, slug, name: `Forum ${slug}`, nameUk: null, city: 'Kyiv', cityUk: 'Київ', timeZone: 'Europe/Kyiv', registrationClosesAt: '2027-08-31T09:00:00.000Z',
  days: ['2027-09-21', '2027-09-22'].map((date) => ({ __typename: 'EventDayType' as const, date, startsAt: '09:30', endsAt: '17:30', utcOffset: '+03:00' })),
});
const page = (slugs: readonly string[], endCursor: string | null) => ({ openEvents: { __typename: 'EventConnection', nodes: slugs.map(forum), pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor } } });
const open = (answer: (after: string | null | undefined) => unknown, options: Partial<RenderPageOptions> = {}) =>
  renderPage(<HomePage />, { feature: 'start', path: '/', route: '/', viewer: null, ...options, answers: { OpenForums: ({ after }) => answer(after) } });

describe('the first address', () => {
  it('shows a stranger the open forums with days, zone and city, the way to register and the sign-in', async () => {
    await open(() => page(['one'], null));
    expect(await screen.findByText(/21.*22 September 2027, Kyiv time \(UTC\+3\), Kyiv/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Forum one' }).getAttribute('href')).toBe('/e/one');
    expect(screen.getByRole('link', { name: 'Register interest: Forum one' }).getAttribute('href')).toBe('/e/one/register');
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
    expect(document.title).toMatch(/^Forums open for registration · /);
  });

  it('adds the next ones to those already shown', async () => {
    await open((after) => (!after ? page(['one'], 'next') : page(['two'], null)));
    fireEvent.click(await screen.findByRole('button', { name: 'Show more forums' }));
    expect(await screen.findByRole('link', { name: 'Forum two' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Forum one' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more forums' })).toBeNull();
  });

  it('says when no forum is open, and leaves the sign-in', async () => {
    await open(() => page([], null), { locale: 'uk' });
    expect(await screen.findByText('Зараз жоден форум не приймає реєстрацій')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Увійти' })).toBeTruthy();
  });

  it('shows their own events to whoever is signed in', async () => {
    await open(() => page(['one'], null), { viewer: { ...VIEWER, isAdministrator: true } });
    expect(await screen.findByRole('heading', { name: 'Your events' })).toBeTruthy();
    expect(screen.queryByText('Forums open for registration')).toBeNull();
  });
});
