import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { ViewingAlertsPage } from './ViewingAlertsPage.tsx';

afterEach(cleanup);

const alert = (id: string) => ({ __typename: 'ViewingAlert', id, viewer: { __typename: 'OverShoulderName', isCodeName: false, en: `Firm ${id}`, uk: `Фірма ${id}` }, openedFirms: 90, threshold: 30, usualFirms: 4, raisedAt: '2027-09-01T08:00:00Z', settledAt: null });

it('shows every alert, page by page', async () => {
  const asked: unknown[] = [];
  await renderPage(<ViewingAlertsPage />, {
    feature: 'disclosure',
    answers: {
      DisclosureViewingAlerts: ({ after = null }: { after?: string | null }) => {
        asked.push(after);
        const pageInfo = { __typename: 'PageInfo', hasNextPage: after === null, endCursor: after === null ? 'b' : 'c' };
        return { viewingAlerts: { __typename: 'ViewingAlertConnection', minimum: 30, pageInfo, nodes: after === null ? [alert('a'), alert('b')] : [alert('c')] } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Older alerts' }));
  await screen.findByText('Firm c');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Older alerts' })).toBeNull();
  expect(asked).toEqual([null, 'b']);
});
