import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { type MatchRead } from './match-reading.ts';
import { MatchDisclosure } from './MatchDisclosure.tsx';

const match = { organisation: { registrationId: 'r-2', level: 1 } } as MatchRead;
const show = (looksOf: { readonly count: number; readonly lastAt: string | null } | null, locale: 'en' | 'uk' | 'de' = 'en') =>
  renderPage(<MatchDisclosure match={match} />, { feature: 'matching', path: '/e/forum/matches/r-2', locale, answers: { MatchingLooks: () => ({ looksOf: looksOf && { __typename: 'AccessLooks', ...looksOf } }) } });

describe('beside a match', () => {
  it('stands how often its people opened the own page, with the way to the access log', async () => {
    await show({ count: 4, lastAt: '2027-08-25T13:20:00Z' });
    expect((await screen.findByText(/^They opened your page 4 times/)).textContent).toBe('They opened your page 4 times, last Wed 25 Aug, 16:20');
    expect(screen.getByRole('link', { name: 'Access log' }).getAttribute('href')).toBe('/e/forum/disclosure?what=match');
  });

  it('stands so in every language', async () => {
    await show({ count: 3, lastAt: '2027-08-25T13:20:00Z' }, 'uk');
    expect((await screen.findByText(/^Вони відкривали вашу сторінку 3 рази, востаннє /)).textContent).toMatch(/16:20$/);
    await show({ count: 1, lastAt: '2027-08-25T13:20:00Z' }, 'de');
    expect(await screen.findByText(/^Ihre Seite wurde dort einmal geöffnet, zuletzt /)).toBeTruthy();
  });

  it('stands that nobody did, without a way to lines that are not there, and nothing of one who cannot be seen', async () => {
    const { unmount } = await show({ count: 0, lastAt: null });
    expect(await screen.findByText('They have not opened your page')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Access log' })).toBeNull();
    unmount();
    await show(null);
    expect(await screen.findByRole('link', { name: 'What you open, and to whom' })).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/opened your page/)).toBeNull());
  });
});
