import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.tsx';
import { ComparePage } from './ComparePage.tsx';

const capability = (nodeCode: string) => ({ __typename: 'DisclosedCapability', nodeCode, isEssential: true, quantityBand: null, leadTimeBand: null, place: 'open' });
const need = (nodeCode: string, degree: string) => ({ __typename: 'MatchNeed', degree, quantity: 'notStated', leadTime: 'notStated', place: 'notStated', points: 10, need: capability(nodeCode), offer: degree === 'notMet' ? null : capability(nodeCode) });
const match = (id: string, name: string, degree: string) => ({
  __typename: 'Match', id, score: 60, balance: 'someBothWays', wish: null, isNew: false, request: null,
  organisation: { __typename: 'ParticipantOrganisation', registrationId: id, level: 1, country: 'UA', headCountBand: null, displayName: { __typename: 'OverShoulderName', isCodeName: true, en: name, uk: name }, offers: [capability('P.FOR.CAST')], details: null },
  get: { __typename: 'MatchDirection', percent: 50, termsPoints: 0, formsPoints: 0, certificatePoints: 0, needs: [need('P.FOR.CAST', degree)], forms: [] },
  give: { __typename: 'MatchDirection', percent: 50, termsPoints: 0, formsPoints: 0, certificatePoints: 0, needs: [need('P.QMS.AQAP', 'meets'), { ...need('P.QMS.9100', 'close'), offer: capability('P.QMS.AQAP') }], forms: [] },
  missing: [],
});
const FIRMS: Record<string, object> = { a: match('a', 'Lynx 9', 'meets'), b: match('b', 'Heron 3', 'notMet') };

const open = (search: string, locale: 'en' | 'uk' = 'en') =>
  renderPage(<ComparePage />, {
    feature: 'matching', path: `/e/forum/matches/compare${search}`, route: '/e/:slug/matches/compare', locale,
    answers: { MatchingCompare: ({ ids }) => ({ comparedMatches: (ids as unknown as string[]).flatMap((id) => FIRMS[id] ?? []) }) },
  });

describe('the comparison', () => {
  it('holds every match against the same own needs', async () => {
    await open('?compare=a&compare=b');
    const row = (await screen.findByRole('rowheader', { name: /^Your need: / })).closest('tr')!;
    const cells = within(row).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent?.startsWith('meets it') || textContent === 'not met')).toEqual([true, true]);
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
  });

  it('says which need of theirs each of the own offers meets, and how far', async () => {
    await open('?compare=a');
    expect(await screen.findByText(/^\(Close to their need for /)).toBeTruthy();
    expect(screen.getByText('(Their need)')).toBeTruthy();
  });

  it('takes one out of the address, and says when one alone is left', async () => {
    const user = userEvent.setup();
    await open('?compare=a&compare=b&country=UA');
    await user.click(await screen.findByRole('button', { name: 'Take out: Heron 3' }));
    expect(await screen.findByText('Only one is chosen. Choose another one in the list.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the matches' }).getAttribute('href')).toBe('/e/forum/matches?country=UA&compare=a');
  });

  it('says in Ukrainian that one of them is no longer open', async () => {
    await open('?compare=a&compare=gone', 'uk');
    expect(await screen.findByText('1 з обраних вам більше не відкритий.')).toBeTruthy();
  });

  it('says what to do where nothing is chosen', async () => {
    await open('');
    expect(await screen.findByText('Nothing chosen to compare')).toBeTruthy();
  });
});
