import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { MatchesPage } from './MatchesPage.tsx';
import { RecommendedPage } from './RecommendedPage.tsx';

const capability = (nodeCode: string) => ({ __typename: 'DisclosedCapability', nodeCode, isEssential: true, quantityBand: '1000-5000', leadTimeBand: null, place: 'ukraine' });
const need = (nodeCode: string) => ({ __typename: 'MatchNeed', degree: 'meets', quantity: 'meets', leadTime: 'notStated', place: 'meets', points: 20, need: capability(nodeCode), offer: capability(nodeCode) });
const direction = (percent: number, nodeCode: string) => ({ __typename: 'MatchDirection', percent, termsPoints: 5, formsPoints: 5, certificatePoints: 0, needs: [need(nodeCode)], forms: [] });

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
    rules: { __typename: 'AppliedMatchRules', isDefault: true, weights: { __typename: 'MatchWeightsFields', capability: 70, quantity: 5, leadTime: 5, place: 5, forms: 15, certificate: 0, essential: 2, enabler: 1, text: 5, languages: 5 } },
    leftOut: [{ __typename: 'LeftOutCount', gate: 'noCommonForm', count: 2 }],
    facets: [{ __typename: 'MatchFacet', kind: 'country', value: 'DE', count: names.length }],
    edges: names.map((name, index) => ({ __typename: 'MatchEdge', cursor: name, node: match(`id-${index}`, name) })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

const FIRST_VISIT = { __typename: 'MatchVisit', earlierAt: null, newIds: [] };

const open = (answers: Answers, path = '/e/forum/matches') =>
  renderPage(<MatchesPage />, { feature: 'matching', path, route: '/e/:slug/matches', answers: { MeetingsDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: null, requestsCloseAt: null } }), MatchingNoteVisit: () => ({ noteMatchVisit: FIRST_VISIT }), MatchingSavedFilters: () => ({ savedMatchFilters: [] }), ...answers } });

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

  it('say that wishes and requests are closed, offer neither, and say of a no that it cannot bring a wish back', async () => {
    const user = userEvent.setup();
    const wishes: unknown[] = [];
    const answer = matches('Lynx 9', 'Heron 3');
    Object.assign(answer.matches.edges[0]!.node, { wish: 'must' });
    await open({
      MeetingsDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: '2020-01-19T08:00:00Z', requestsCloseAt: '2020-01-28T08:00:00Z' } }),
      MatchingList: () => answer,
      MatchingWish: (variables) => (wishes.push((variables as unknown as { input: { value: unknown } }).input.value), { setWish: { __typename: 'WishSaved', mustUsed: 5, mustMax: 6 } }),
    });
    await screen.findByText('Wishes and requests are closed');
    expect(screen.queryByRole('button', { name: /^Request meeting/ })).toBeNull();
    expect(screen.queryByText(/All used/)).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Would meet', description: /Wishes are closed/ })[1]!);
    await user.click(screen.getAllByRole('button', { name: 'No thanks' })[0]!);
    expect(await screen.findByText(/Lynx 9 moved to No thanks.*but not your wish/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'No thanks' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(wishes).toEqual(['no', 'no', null]));
  });

  it('take every wish back the same way, the newest first by the key', async () => {
    const user = userEvent.setup();
    const wishes: unknown[] = [];
    await open({ MatchingList: () => matches('Lynx 9'), MatchingWish: (variables) => (wishes.push((variables as unknown as { input: { value: unknown } }).input.value), { setWish: { __typename: 'WishSaved', mustUsed: 1, mustMax: 5 } }) });
    await screen.findByText('Code name Lynx 9');
    await user.keyboard('j');
    await user.keyboard('w');
    expect(await screen.findByText('Lynx 9: would meet. They are not told.')).toBeTruthy();
    await user.keyboard('m');
    expect(await screen.findByText('Lynx 9: must meet. They are not told.')).toBeTruthy();
    await user.keyboard('z');
    await waitFor(() => expect(wishes).toEqual(['would', 'must', 'would']));
    await user.keyboard('z');
    await waitFor(() => expect(wishes).toEqual(['would', 'must', 'would', null]));
  });

  it('name what the address holds and the page does not know, and go on without it', async () => {
    const user = userEvent.setup();
    const asked: unknown[] = [];
    await open({ MatchingList: (variables) => (asked.push((variables as unknown as { filter: unknown }).filter), matches('Lynx 9')) }, '/e/forum/matches?country=Narnia&country=PL&branch=X.Y&order=loudest');
    const note = await screen.findByText(/3 filters in the address are unknown/);
    expect(note.parentElement!.textContent).toContain('Country: “Narnia”, What they offer: “X.Y”, Order of the matches: “loudest”.');
    expect(asked).toEqual([expect.objectContaining({ countries: ['PL'], branches: [] })]);
    await user.click(screen.getByRole('button', { name: 'Take them out of the address' }));
    await waitFor(() => expect(screen.queryByText(/unknown/)).toBeNull());
    expect(screen.queryByText('Narnia')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('take a refused wish back and say why beside the card', async () => {
    const user = userEvent.setup();
    await open({ MatchingList: () => matches('Lynx 9'), MatchingWish: () => ({ setWish: { __typename: 'NotPossible', message: 'Closed.', reason: 'wishesClosed', currentState: null } }) });
    const would = await screen.findByRole('button', { name: 'Would meet' });
    await user.click(would);
    expect((await screen.findByRole('alert')).textContent).toContain('Wishes are closed');
    expect(would.getAttribute('aria-pressed')).toBe('false');
  });

  it('name the firm that stays because the wish was refused, and come back to it with the keys', async () => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    const user = userEvent.setup();
    await open({ MatchingList: () => matches('Lynx 9', 'Heron 3'), MatchingWish: () => ({ setWish: { __typename: 'NotPossible', message: 'Agreed.', reason: 'cancelFirst', currentState: null } }) });
    await screen.findByText('Code name Lynx 9');
    await user.keyboard('jn');
    expect((await screen.findByRole('alert')).textContent).toContain('Your wish about Lynx 9 was not taken.');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Lynx 9'));
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

  it('open the dialog that the address names, as after a reload', async () => {
    await open({ MatchingList: () => matches('Lynx 9', 'Heron 3') }, '/e/forum/matches?ask=id-0');
    expect(await screen.findByRole('dialog', { name: 'Ask Lynx 9 for a meeting' })).toBeTruthy();
  });

  it('say what is new since the last visit and ask for only that once the visit is noted', async () => {
    const asked: { filter: { onlySinceVisit: boolean } }[] = [];
    await open(
      { MatchingList: (variables) => (asked.push(variables as never), matches('Lynx 9', 'Heron 3')), MatchingNoteVisit: () => ({ noteMatchVisit: { ...FIRST_VISIT, earlierAt: '2099-09-20T07:40:00.000Z', newIds: ['id-1'] } }) },
      '/e/forum/matches?since=1',
    );
    expect(await screen.findByText(/^1 match is new since your last visit on Sun 20 Sept, 10:40/)).toBeTruthy();
    expect(asked.map(({ filter }) => filter.onlySinceVisit)).toEqual([true]);
    expect(screen.getByRole('link', { name: 'Show all' }).getAttribute('href')).toBe('/e/forum/matches');
    expect((await screen.findAllByText('New since your last visit', { selector: 'span' })).length).toBeGreaterThan(0);
  });

  it('open a saved filter with what is left of it and say what is gone', async () => {
    const filter = { __typename: 'SavedMatchFilter', id: 'f1', name: 'Castings', criteria: [{ __typename: 'MatchCriterion', field: 'country', value: 'DE' }], gone: [{ __typename: 'MatchCriterion', field: 'need', value: 'P.FOR.CAST' }] };
    const asked: { filter: { countries: string[]; needs: string[] } }[] = [];
    const user = userEvent.setup();
    await open({ MatchingList: (variables) => (asked.push(variables as never), matches('Lynx 9')), MatchingSavedFilters: () => ({ savedMatchFilters: [filter] }) });
    await user.click(await screen.findByRole('link', { name: 'Castings' }));
    expect(await screen.findByText('“Castings” opened without a part that is gone.')).toBeTruthy();
    expect(asked.at(-1)?.filter).toMatchObject({ countries: ['DE'], needs: [] });
  });

  it('keep the present filter under a name', async () => {
    const user = userEvent.setup();
    let sent: unknown = null;
    await open({ MatchingList: () => matches('Lynx 9'), MatchingSaveFilter: ({ input }) => ((sent = input), { saveMatchFilter: { __typename: 'MatchFilterSaved', filter: { __typename: 'SavedMatchFilter', id: 'f1', name: 'Germans' } } }) }, '/e/forum/matches?country=DE&order=get');
    await user.type(await screen.findByLabelText(/Name of this filter/), 'Germans');
    await user.click(screen.getByRole('button', { name: 'Save this filter' }));
    expect(await screen.findByText('“Germans” is saved. Only you see it.')).toBeTruthy();
    expect(sent).toEqual({ eventSlug: 'forum', name: 'Germans', criteria: [{ field: 'country', value: 'DE' }, { field: 'order', value: 'get' }] });
  });

  it('are chosen to compare by key, four at most, and the choice stands in the address of the comparison', async () => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    const user = userEvent.setup();
    await open({ MatchingList: () => matches('A 1', 'B 2', 'C 3', 'D 4', 'E 5') });
    await screen.findByText('Code name A 1');
    await user.keyboard('jcjcjcjc');
    expect(await screen.findByText('4 of 4 chosen to compare')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Compare E 5' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByRole('link', { name: 'Compare them' }).getAttribute('href')).toBe('/e/forum/matches/compare?compare=id-0&compare=id-1&compare=id-2&compare=id-3');
  });
});

describe('the recommended list', () => {
  const recommended = (answers: Answers) => renderPage(<RecommendedPage />, { feature: 'matching', path: '/e/forum/matches/recommended', route: '/e/:slug/matches/recommended', answers: { MeetingsDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: null, requestsCloseAt: null } }), MatchingNoteVisit: () => ({ noteMatchVisit: FIRST_VISIT }), ...answers } });

  it('says why each is there and since when, how to change it, and notes once what was shown', async () => {
    const noted: unknown[] = [];
    await recommended({
      MatchingRecommended: () => ({ recommendedMatches: { __typename: 'RecommendedMatches', mustUsed: 0, mustMax: 6, entries: ['Lynx 9', 'Otter 2'].map((name, index) => ({ __typename: 'RecommendedMatch', since: '2026-09-01T08:00:00Z', match: match(`id-${index}`, name) })) } }),
      MatchingNoteShown: (variables) => (noted.push(variables), { noteShownMatches: { __typename: 'ShownNoted', noted: 2 } }),
    });
    const [why] = await screen.findAllByText('Why am I seeing this');
    await userEvent.click(why!);
    expect(why!.closest('details')!.textContent).toMatch(/They offer what you need, or close to it: AQAP 2110 quality system.*how many meetings.*since .*1 Sept?.*private list/u);
    await waitFor(() => expect(noted).toEqual([{ input: { eventSlug: 'forum', list: 'recommended', from: 1, ids: ['id-0', 'id-1'] } }]));
  });

  it.each([
    [{ __typename: 'RecommendedNotMade', reason: 'notMade' }, 'Your list is being made'],
    [{ __typename: 'MatchesNotOpen', reason: 'matchingNotOpen' }, 'Matching is not open yet'],
    [{ __typename: 'RecommendedMatches', mustUsed: 0, mustMax: 6, entries: [] }, 'Nobody to recommend yet'],
  ])('says what comes next where there is none: %o', async (answer, title) => {
    await recommended({ MatchingRecommended: () => ({ recommendedMatches: answer }) });
    expect(await screen.findByText(title)).toBeTruthy();
  });
});
