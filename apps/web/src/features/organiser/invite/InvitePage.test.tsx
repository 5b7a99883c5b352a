import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page.tsx';
import { InvitePage } from './InvitePage.tsx';

const plan = (parts: object = {}) => ({
  invitationPlan: {
    __typename: 'InvitationPlan', basis: 'thisEvent', earlierEvent: 'Forum 2026', earlierEventUk: null, places: 2880, meetingsEach: 10,
    targets: [{ __typename: 'InvitationTarget', country: 'DE', proposed: 41, earlier: 12, sent: 9, approved: 7 }],
    kinds: [{
      __typename: 'InvitationKind', nodeCode: 'P.MAC.CNC5', does: 'offers', isUkrainian: false, essential: 2, useful: 1, offered: 0, waiting: 1, countries: ['FR', 'PL'], forms: ['licence'], knownTotal: 12,
      known: [{ __typename: 'KnownFirm', registrationId: 'r1', name: 'Falkenrott', country: 'FR', event: 'Forum 2026', eventUk: null, nodes: ['P.MAC.CNC5'] }],
    }],
    ...parts,
  },
});
const open = (parts?: object, search = '') => renderPage(<InvitePage />, { feature: 'organiser', path: `/e/forum/organise/matching/invite${search}`, route: '/e/:slug/organise/matching/invite', answers: { OrganiserInvitations: () => plan(parts) } });

describe('who to invite', () => {
  it('names kinds of firms with their gap, where to look, who is known and from where, and how many are still to be invited', async () => {
    await open();
    expect(await screen.findByText('3 firms need it, 2 of them essentially; nobody offers it.')).toBeTruthy();
    expect(screen.getByText('Falkenrott').textContent).toContain('Forum 2026');
    expect(screen.getByText('and 11 more')).toBeTruthy();
    expect(screen.getByText('32')).toBeTruthy();
    expect(screen.getByText(/no fewer than came to Forum 2026/)).toBeTruthy();
    expect(screen.getByText(/Wishes, requests and private lists play no part in it/)).toBeTruthy();
  });

  it('has targets while there is nothing to read gaps from', async () => {
    await open({ basis: 'nothing', earlierEvent: null, kinds: [] });
    expect(await screen.findByText('No gap between needs and offers')).toBeTruthy();
    expect(screen.getByText('41')).toBeTruthy();
  });

  it('has the most needed kinds open and folds the others by who they are, with how many', async () => {
    const kind = plan().invitationPlan.kinds[0]!;
    const codes = ['P.MAC.CNC5', 'P.MAC.MILL', 'P.MAC.TURN', 'P.MAC.SWISS', 'P.MAC.LARGE', 'P.MAC.GRIND', 'P.MAC.GEAR', 'P.MAC.EDM', 'P.MAC.GUN', 'P.FOR.CAST'];
    await open({ kinds: codes.map((nodeCode, at) => ({ ...kind, nodeCode, isUkrainian: at === 9, known: [], knownTotal: 0 })) });
    const heading = await screen.findByRole('button', { name: /Firms from abroad that offer what is short: 1 more capability/ });
    expect(screen.getByRole('button', { name: /Ukrainian manufacturers that offer what is short: 1 more capability/ })).toBeTruthy();
    expect(screen.getAllByText('No firm of these kinds is known from your earlier events.')).toHaveLength(1);
    expect(screen.queryByText('No firm of this kind is known from your earlier events.')).toBeNull();
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    const folded = () => screen.getByText('Barrel and deep-hole drilling').closest('[data-closed]');
    expect(folded()).not.toBeNull();
    await userEvent.click(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    expect(folded()).toBeNull();
    expect(within(screen.getByText('Metal casting').closest('[data-closed]') as HTMLElement).getByText('Ukrainian manufacturer that offers it')).toBeTruthy();
  });

  it('opens the groups that the address names', async () => {
    const kind = plan().invitationPlan.kinds[0]!;
    const kinds = ['P.MAC.CNC5', 'P.MAC.MILL', 'P.MAC.TURN', 'P.MAC.SWISS', 'P.MAC.LARGE', 'P.MAC.GRIND', 'P.MAC.GEAR', 'P.MAC.EDM', 'P.MAC.GUN'].map((nodeCode) => ({ ...kind, nodeCode }));
    await open({ kinds }, '?open=firmOffers&open=nobody');
    expect((await screen.findByRole('button', { name: /1 more capability/ })).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Barrel and deep-hole drilling').closest('[data-closed]')).toBeNull();
  });
});
