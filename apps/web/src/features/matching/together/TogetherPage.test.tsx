import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../../../testing/render-page.tsx';
import { TogetherPage } from './TogetherPage.tsx';

const match = (id: string, name: string) => ({
  __typename: 'Match', id, wish: null, request: null,
  organisation: { __typename: 'ParticipantOrganisation', registrationId: id, level: 1, country: 'DE', displayName: { __typename: 'OverShoulderName', isCodeName: false, en: name, uk: name } },
});
const duty = (memberId: string, role: string, nodeCode: string, offerNode: string, form: string | null, points: number) => ({ __typename: 'ConsortiumDuty', memberId, role, nodeCode, offerNode, form, degree: 'meets', points });
const member = (registrationId: string, gets: object | null = null) => ({ __typename: 'ConsortiumMember', registrationId, isYou: registrationId === 'own', gets });
const GROUP = {
  __typename: 'Consortium', seekerId: 'own', percent: 72, bestPairPercent: 43, gainPercent: 30,
  need: { __typename: 'DisclosedCapability', nodeCode: 'U.AIR.FW', quantityBand: null, place: 'ukraine' },
  duties: [duty('a', 'technology', 'U.AIR.FW', 'U.AIR.FW', 'licence', 43), duty('b', 'production', 'U.AIR.FW', 'P.ASM.DRONE', null, 29)],
  uncovered: [{ __typename: 'ConsortiumGap', role: 'component', nodeCode: 'R.DL' }],
  members: [member('own'), member('a', { __typename: 'ConsortiumGain', fromId: 'own', percent: 50, needs: ['T'] }), member('b')],
};
const found = (parts: object = {}) => ({ consortia: { __typename: 'Consortia', asPartnerTotal: 0, mustUsed: 0, mustMax: 6, needs: [], forOwnNeeds: [], asPartner: [], matches: [], ...parts } });
const open = (answers: Answers) => renderPage(<TogetherPage />, { feature: 'matching', path: '/e/forum/matches/together', route: '/e/:slug/matches/together', answers });

describe('groups of several', () => {
  it('say who does what with points that add up, what each gets, what is missing, and that nobody else sees it', async () => {
    const user = userEvent.setup();
    await open({ MatchingTogether: () => found({ needs: [{ __typename: 'ConsortiumNeed', nodeCode: 'U.AIR.FW', state: 'proposed' }, { __typename: 'ConsortiumNeed', nodeCode: 'P.MAC', state: 'oneIsEnough' }], forOwnNeeds: [GROUP], matches: [match('a', 'Falkenrott'), match('b', 'Halvor')] }) });
    expect(await screen.findByText('The three of you cover 72 of 100. The best single partner would cover 43.')).toBeTruthy();
    expect(screen.getByText('Only your organisation sees these proposals.')).toBeTruthy();
    const [own, holder, maker] = screen.getAllByRole('listitem').filter((each) => each.className === 'member') as [HTMLElement, HTMLElement, HTMLElement];
    expect(within(own).getByText('You bring the need.')).toBeTruthy();
    expect(within(holder).getByText(/from you \(50 of 100 of what they need\)/)).toBeTruthy();
    expect([holder, maker].map((each) => within(each).getByText(/^\d+ of 100$/).textContent)).toEqual(['43 of 100', '29 of 100']);
    expect(screen.getByText(/^Still missing: /)).toBeTruthy();
    expect(screen.getByText(/One partner alone can meet this need/).querySelector('a')!.getAttribute('href')).toBe('/e/forum/matches?need=P.MAC');
    expect(within(maker).getByRole('link', { name: 'Halvor' }).getAttribute('href')).toBe('/e/forum/matches/b');
    Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
    await user.click(within(holder).getByRole('button', { name: 'Request meeting: Falkenrott' }));
    expect(await screen.findByRole('dialog', { name: 'Ask Falkenrott for a meeting' })).toBeTruthy();
  });

  it('say why there is none', async () => {
    await open({ MatchingTogether: () => found() });
    expect(await screen.findByText('You have no essential need')).toBeTruthy();
    expect(screen.getByText(/There is no group that you could complete yet/)).toBeTruthy();
  });
});
