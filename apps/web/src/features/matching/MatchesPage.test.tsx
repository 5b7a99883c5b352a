import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { MatchesPage } from './MatchesPage.tsx';

const capability = (nodeCode: string) => ({ __typename: 'DisclosedCapability', nodeCode, isEssential: true, quantityBand: '1000-5000', leadTimeBand: null, place: 'ukraine' });
const need = (nodeCode: string) => ({ __typename: 'MatchNeed', degree: 'meets', quantity: 'meets', leadTime: 'notStated', place: 'meets', points: 20, need: capability(nodeCode), offer: capability(nodeCode) });
const direction = (percent: number, nodeCode: string) => ({ __typename: 'MatchDirection', percent, termsPoints: 5, formsPoints: 5, needs: [need(nodeCode)], forms: [] });

const match = (id: string, name: string) => ({
  __typename: 'Match',
  id,
  score: 86,
  balance: 'strongBothWays',
  wish: null,
  isNew: true,
  request: null,
  organisation: {
    __typename: 'ParticipantOrganisation',
    registrationId: id,
    level: 1,
    country: 'DE',
    headCountBand: '50-249',
    displayName: { __typename: 'OverShoulderName', isCodeName: true, en: name, uk: name },
    offers: [{ __typename: 'DisclosedCapability', nodeCode: 'P.QMS.AQAP' }],
    details: null,
  },
  get: direction(91, 'P.QMS.AQAP'),
  give: direction(78, 'P.QMS.AQAP'),
  missing: [],
});

const matches = (...names: string[]) => ({
  matches: {
    __typename: 'MatchConnection',
    totalCount: names.length,
    mustUsed: 6,
    mustMax: 6,
    facets: [{ __typename: 'MatchFacet', kind: 'country', value: 'DE', count: names.length }],
    edges: names.map((name, index) => ({ __typename: 'MatchEdge', cursor: name, node: match(`id-${index}`, name) })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

const open = (answers: Answers, path = '/e/forum/matches') =>
  renderPage(<MatchesPage />, { feature: 'matching', path, route: '/e/:slug/matches', answers: { MatchingDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: null, requestsCloseAt: null } }), ...answers } });

describe('the matches', () => {
  it('say why there are none yet', async () => {
    await open({ MatchingList: () => ({ matches: { __typename: 'MatchesNotOpen', reason: 'notAgreedToBeShown' } }) });
    expect(await screen.findByText('Agree to how you are shown first')).toBeTruthy();
  });

  it('ask with what the address says', async () => {
    const asked: unknown[] = [];
    await open({ MatchingList: (variables) => (asked.push(variables), matches('Lynx 9')) }, '/e/forum/matches?country=DE&order=get');
    await screen.findByText('Code name Lynx 9');
    expect(asked[0]).toMatchObject({ eventSlug: 'forum', order: 'get', filter: { countries: ['DE'] } });
  });

  it('put one aside at once and bring it back with undo', async () => {
    const user = userEvent.setup();
    const wishes: unknown[] = [];
    await open({
      MatchingList: () => matches('Lynx 9', 'Heron 3'),
      MatchingWish: (variables) => {
        const { value, registrationId } = (variables as unknown as { input: { value: string | null; registrationId: string } }).input;
        wishes.push(value);
        return { setWish: { __typename: 'WishSaved', registrationId, value, mustUsed: 6, mustMax: 6 } };
      },
    });
    await user.click((await screen.findAllByRole('button', { name: 'No thanks' }))[0]!);
    await waitFor(() => expect(screen.queryByText('Code name Lynx 9')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Code name Lynx 9')).toBeTruthy();
    expect(wishes).toEqual(['no', null]);
  });

  it('take a refused wish back and say why beside the card', async () => {
    const user = userEvent.setup();
    await open({ MatchingList: () => matches('Lynx 9'), MatchingWish: () => ({ setWish: { __typename: 'NotPossible', message: 'Closed.', reason: 'wishesClosed', currentState: null } }) });
    const would = await screen.findByRole('button', { name: 'Would meet' });
    await user.click(would);
    expect((await screen.findByRole('alert')).textContent).toContain('Wishes are closed');
    expect(would.getAttribute('aria-pressed')).toBe('false');
  });

  it('are walked through and asked by keys', async () => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
    const user = userEvent.setup();
    await open({ MatchingList: () => matches('Lynx 9', 'Heron 3') });
    await screen.findByText('Code name Lynx 9');
    await user.keyboard('jjr');
    expect(await screen.findByRole('dialog', { name: 'Ask Heron 3 for a meeting' })).toBeTruthy();
  });
});
