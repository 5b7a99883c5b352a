import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { RequestsPage } from './RequestsPage.tsx';

const show = (waitingForMe: number, waitingForMeOfSent: number) =>
  renderPage(<RequestsPage />, {
    feature: 'meetings',
    path: '/e/forum/requests',
    route: '/e/:slug/requests',
    answers: {
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

  it('counts each part for itself', async () => {
    await show(3, 1);
    expect(await screen.findByRole('link', { name: 'Incoming: 2 wait for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sent: 1 waits for you' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '3 requests wait for your answer.' })).toBeNull();
  });
});
