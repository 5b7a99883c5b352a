import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPage, VIEWER } from '../../testing/render-page.tsx';
import { EventPage } from './EventPage.tsx';
import { EventSelect } from './EventSelect.tsx';

const ADMINISTRATOR = { ...VIEWER, isAdministrator: true };
const event = (slug: string, name: string) => ({ __typename: 'PublicEvent' as const, slug, name, nameUk: null, timeZone: 'Europe/Kyiv', isRegistrationOpen: true, matchingOpenedAt: null, approvedOrganisations: 0, days: [] });

describe('the page of an event for the administrator', () => {
  it('says that there is no such event, and asks nothing about its people', async () => {
    const staff = jest.fn();
    await renderPage(<EventPage />, { feature: 'administration', path: '/admin/events/unknown', route: '/admin/events/:slug', viewer: ADMINISTRATOR, answers: { AdministrationEvent: () => ({ event: null }), AdministrationEventStaff: staff } });
    expect(await screen.findByRole('heading', { name: 'No such event' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All events' }).getAttribute('href')).toBe('/admin/events');
    expect(staff).not.toHaveBeenCalled();
  });
});

describe('the choice of an event', () => {
  it('finds events beyond the newest ones by a part of their name', async () => {
    const chosen = jest.fn();
    const all = [event('new', 'Newest'), event('old', 'Rivets of old')];
    await renderPage(<EventSelect label="Event" value={null} onChange={chosen} />, {
      feature: 'administration', viewer: ADMINISTRATOR,
      answers: { AdministrationEvents: ({ search }) => ({ events: { __typename: 'EventConnection', nodes: search ? all.filter(({ name }) => name.includes(search)) : [all[0]], pageInfo: { __typename: 'PageInfo', hasNextPage: !search, endCursor: null } } }) },
    });
    const field = await screen.findByRole('combobox', { name: 'Event' });
    await userEvent.type(field, 'ivet');
    const option = await screen.findByText('Rivets of old', {}, { timeout: 5_000 });
    await userEvent.click(option);
    expect(chosen).toHaveBeenCalledWith('old');
  });
});
