import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { RequestsPage } from './RequestsPage.tsx';

const COUNTS = { __typename: 'RequestBoxCounts', incoming: 3, outgoing: 5, agreed: 0, closed: 1 };

const show = (waitingForMe: number, waitingForMeOfSent: number, requestsCloseAt: string | null = null) =>
  renderPage(<RequestsPage />, {
    feature: 'meetings',
    path: '/e/forum/requests',
    route: '/e/:slug/requests',
    answers: {
      MeetingsDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: null, requestsCloseAt } }),
      MeetingsBox: () => ({ meetingRequests: { __typename: 'MeetingRequestConnection', counts: COUNTS, waitingForMe, waitingForMeOfSent, requests: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }),
    },
  });

describe('the page of requests', () => {
  it('says at the part of the sent ones that a countered one waits for the reader', async () => {
    await show(1, 1);
    expect(await screen.findByRole('link', { name: 'Sent 5 , 1 waits for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Incoming 3' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '1 request waits for your answer.' }).getAttribute('href')).toBe('/e/forum/requests?box=outgoing');
  });

  it('says when an agreed meeting is held, and offers to cancel it only while that can be done', async () => {
    const request = (id: string) => ({
      __typename: 'MeetingRequest', id, version: 1, isOwn: true, isMyTurn: false, status: 'accepted', senderGets: true, needNodeCode: 'P.MAC.CNC5', offerNodeCode: 'P.MAC.CNC5', message: 'We would like to meet.', counterMessage: '', counterDay: null, counterPartOfDay: null, reason: '', sentAt: '2026-01-02T08:00:00Z', answeredAt: '2026-01-03T08:00:00Z', expiresAt: '2026-01-04T08:00:00Z',
      counterpart: { __typename: 'MatchOrganisation', registrationId: `r-${id}`, level: 2, country: 'PL', headCountBand: null, displayName: { __typename: 'DisplayName', isCodeName: false, en: `Wisla ${id}`, uk: `Wisla ${id}` } },
    });
    const meeting = (id: string, cancellableUntil: string) => ({ __typename: 'AgendaMeeting', id: `m-${id}`, counterpartId: `r-${id}`, status: 'planned', startsAt: '2030-02-02T09:20:00Z', table: 'T5', hall: 'Hall A', hallUk: 'Зал А', isByVideo: false, cancellableUntil });
    await renderPage(<RequestsPage />, {
      feature: 'meetings',
      path: '/e/forum/requests?box=agreed',
      route: '/e/:slug/requests',
      answers: {
        MeetingsDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: null, requestsCloseAt: null } }),
        MeetingsPlanned: () => ({ agenda: { __typename: 'Agenda', meetings: [meeting('near', '2020-01-01T00:00:00Z'), meeting('far', '2099-01-01T00:00:00Z')] } }),
        MeetingsBox: () => ({ meetingRequests: { __typename: 'MeetingRequestConnection', counts: COUNTS, waitingForMe: 0, waitingForMeOfSent: 0, requests: ['near', 'far', 'unplanned'].map(request), pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }),
      },
    });
    expect((await screen.findAllByText(/T5, Hall A/)).map((line) => /could be cancelled/.test(line.textContent!))).toEqual([true, false]);
    expect(screen.getByText('Time and table come with the schedule.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Meeting page' })[0]!.getAttribute('href')).toBe('/e/forum/agenda/m-near');
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Cancel the meeting: Wisla far', 'Cancel the meeting: Wisla unplanned']);
  });

  it('leads to the agenda where requests are closed', async () => {
    await show(0, 0, '2020-01-28T08:00:00Z');
    expect(await screen.findByText(/^Requests were closed on /)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the agenda' }).getAttribute('href')).toBe('/e/forum/agenda');
    expect(screen.queryByText(/You can ask first/)).toBeNull();
  });

  it('counts each part for itself', async () => {
    await show(3, 1);
    expect(await screen.findByRole('link', { name: 'Incoming 3 , 2 wait for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sent 5 , 1 waits for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Agreed' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Closed 1' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '3 requests wait for your answer.' })).toBeNull();
  });
});
