import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { RequestsPage } from './RequestsPage.tsx';

const show = (waitingForMe: number, waitingForMeOfSent: number, requestsCloseAt: string | null = null) =>
  renderPage(<RequestsPage />, {
    feature: 'meetings',
    path: '/e/forum/requests',
    route: '/e/:slug/requests',
    answers: {
      MeetingsDeadlines: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', wishesCloseAt: null, requestsCloseAt } }),
      MeetingsBox: () => ({ meetingRequests: { __typename: 'MeetingRequestConnection', waitingForMe, waitingForMeOfSent, requests: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }),
    },
  });

describe('the page of requests', () => {
  it('says at the part of the sent ones that a countered one waits for the reader', async () => {
    await show(1, 1);
    expect(await screen.findByRole('link', { name: 'Sent: 1 waits for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Incoming' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '1 request waits for your answer.' }).getAttribute('href')).toBe('/e/forum/requests?box=outgoing');
  });

  it('leads to the agenda where requests are closed', async () => {
    await show(0, 0, '2020-01-28T08:00:00Z');
    expect(await screen.findByText(/^Requests were closed on /)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the agenda' }).getAttribute('href')).toBe('/e/forum/agenda');
    expect(screen.queryByText(/You can ask first/)).toBeNull();
  });

  it('counts each part for itself', async () => {
    await show(3, 1);
    expect(await screen.findByRole('link', { name: 'Incoming: 2 wait for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sent: 1 waits for you' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '3 requests wait for your answer.' })).toBeNull();
  });
});
