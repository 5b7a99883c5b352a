import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage, VIEWER, type Answers } from '../../testing/render-page.tsx';
import { AccountsPage } from './AccountsPage.tsx';

const account = (id: string, more: object = {}) => ({ __typename: 'AdministeredAccount', id, displayName: `Person ${id}`, email: `${id}@example.org`, isAdministrator: false, isDisabled: false, createdAt: '2027-01-01T08:00:00.000Z', lastSeenAt: null, roles: [], ...more });
const ORGANISER = account('a', { displayName: 'Olena Koval', lastSeenAt: '2027-07-01T08:20:00.000Z', roles: [{ __typename: 'AccountEventRole', eventSlug: 'forum', role: 'organiser' }] });
type Variables = Record<string, unknown>;

const open = (answers: Record<string, (variables: Variables) => unknown>, { path = '/admin/accounts', isAdministrator = true, locale = 'en' as 'en' | 'uk' } = {}) =>
  renderPage(<AccountsPage />, { feature: 'administration', path, locale, viewer: { ...VIEWER, isAdministrator }, answers: answers as unknown as Answers });

describe('the accounts of the installation', () => {
  it('are for administrators alone', async () => {
    await open({}, { isAdministrator: false });
    expect(screen.getByRole('heading', { name: 'Not open to you' })).toBeTruthy();
  });

  it('show who somebody is, in the time of the venue, and find by the address of the page', async () => {
    const asked: Variables[] = [];
    await open({ AdministrationAccounts: (variables) => (asked.push(variables), { accounts: [ORGANISER] }) }, { path: '/admin/accounts?find=olena' });
    const row = (await screen.findByText('Olena Koval')).closest('tr')!;
    expect(row.textContent).toContain('forum: Organiser');
    expect(row.textContent).toContain('Thu 1 Jul, 11:20');
    expect(asked[0]).toEqual({ text: 'olena', after: null, first: 51 });
  });

  it('go on after the last one shown when there are more', async () => {
    const asked: Variables[] = [];
    await open({ AdministrationAccounts: (variables) => (asked.push(variables), { accounts: Array.from({ length: variables['after'] ? 1 : 51 }, (_, at) => account(`n${at}`)) }) });
    expect(await screen.findByText('n49@example.org')).toBeTruthy();
    expect(screen.queryByText('n50@example.org')).toBeNull();
    fireEvent.click(screen.getByText('Next page'));
    await waitFor(() => expect(asked.at(-1)).toEqual({ text: '', after: 'n49', first: 51 }));
  });

  it('say what comes next when none fits', async () => {
    await open({ AdministrationAccounts: () => ({ accounts: [] }) }, { locale: 'uk' });
    expect(await screen.findByText('Немає таких облікових записів')).toBeTruthy();
  });

  it('keep the last administrator, and say why', async () => {
    await open({
      AdministrationAccounts: () => ({ accounts: [account('z', { isAdministrator: true })] }),
      AdministrationAct: () => ({ actOnAccount: { __typename: 'NotPossible', message: '', reason: 'lastAdministrator', currentState: null } }),
    });
    fireEvent.click(await screen.findByLabelText('Actions on the account of Person z'));
    fireEvent.click(await screen.findByText('No longer administrator'));
    expect((await screen.findByRole('alert')).textContent).toBe('This is the last administrator. Make another one first.');
  });

  it('invite a person without an account once their name is given', async () => {
    const sent: Variables[] = [];
    await open({
      AdministrationAccounts: () => ({ accounts: [] }),
      AdministrationEvents: () => ({ events: { __typename: 'EventConnection', nodes: [{ __typename: 'PublicEvent', slug: 'forum', name: 'Forum', nameUk: null, timeZone: 'Europe/Kyiv', isRegistrationOpen: true, matchingOpenedAt: null, approvedOrganisations: 0, days: [] }], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }),
      AdministrationGrantRole: ({ input }) => (sent.push(input as Variables), { grantEventRole: (input as Variables)['displayName'] ? { __typename: 'EventRolesChanged', holders: [] } : { __typename: 'NotFound', message: '' } }),
    }, { path: '/admin/accounts?invite=yes' });
    const form = within(screen.getByLabelText('E-mail').closest('form')!);
    fireEvent.change(form.getByLabelText('E-mail'), { target: { value: 'new@example.org' } });
    fireEvent.click(form.getByText('Give the role'));
    expect((await form.findByRole('alert')).textContent).toContain('Give a name');
    expect((form.getByLabelText('E-mail') as HTMLInputElement).value).toBe('new@example.org');
    fireEvent.change(form.getByLabelText('Name'), { target: { value: 'New Person' } });
    fireEvent.click(form.getByText('Give the role'));
    await waitFor(() => expect(sent.at(-1)).toEqual({ eventSlug: 'forum', email: 'new@example.org', role: 'organiser', displayName: 'New Person' }));
  });
});
