import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Answers, renderPage } from '../../testing/render-page.tsx';
import { ActRegistrationPanel } from './ActRegistrationPanel.tsx';
import { ActRequestsPanel } from './ActRequestsPanel.tsx';

afterEach(cleanup);

const sent: unknown[] = [];
const REQUEST = { __typename: 'ActingRequest', id: 'q1', version: 3, status: 'pending', isOwn: false, isOwnTurn: true, counterpart: 'Wren 2', needNodeCode: null, offerNodeCode: null, sentAt: '2027-09-01T08:00:00Z', expiresAt: '2027-09-09T08:00:00Z' };
const answers: Answers = {
  ActRegistration: () => ({ actingRegistration: { __typename: 'MyRegistration', id: 'r1', version: 5, about: 'Castings.', languages: ['uk'], headCountBand: null, offers: [], needs: [], formsOffered: [], formsSought: [], status: { __typename: 'RegistrationState', status: 'approved' } } }),
  ActAbout: ({ input }) => (sent.push(input), { saveOrganisationStep: { __typename: 'RegistrationSaved', registration: { __typename: 'MyRegistration', id: 'r1', version: 6 } } }),
  ActRequests: () => ({ actingRequests: [REQUEST, { ...REQUEST, id: 'q2', isOwn: true, isOwnTurn: false, counterpart: 'Stork 7' }] }),
  ActFirms: () => ({ registrations: { __typename: 'RegistrationPage', nodes: [] } }),
  ActFirm: () => ({ organiserRegistration: null }),
  MeetingsEventDays: () => ({ event: { __typename: 'PublicEvent', slug: 'forum', days: [{ __typename: 'EventDay', id: 'd1', date: '2027-09-22' }] } }),
  ActCounter: ({ input }) => (sent.push(input), { counterMeetingRequest: { __typename: 'MeetingRequestActedOn', requestId: 'q1', status: 'countered' } }),
};

it('proposes a change in place of the organisation, where it is its turn', async () => {
  await renderPage(<ActRequestsPanel actingId="acting-1" ownId="r1" />, { feature: 'acting', answers });
  const buttons = await screen.findAllByRole('button', { name: 'Propose a change' });
  expect(buttons).toHaveLength(1);
  await act(async () => fireEvent.click(buttons[0]!));
  const form = within(await screen.findByRole('region', { name: 'Propose a change to Wren 2' }));
  fireEvent.change(await form.findByLabelText('Day'), { target: { value: '2027-09-22' } });
  fireEvent.click(form.getByRole('button', { name: 'Send the proposal' }));
  await waitFor(() => expect(sent).toEqual([{ eventSlug: 'forum', requestId: 'q1', version: 3, day: '2027-09-22', partOfDay: null, message: '' }]));
  await waitFor(() => expect(screen.queryByRole('region', { name: /Propose/ })).toBeNull());
});

it('changes the languages of the organisation', async () => {
  sent.length = 0;
  await renderPage(<ActRegistrationPanel actingId="acting-1" />, { feature: 'acting', answers });
  fireEvent.click(await screen.findByRole('combobox', { name: 'Languages' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Polish', hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Save on their behalf' }));
  await waitFor(() => expect(sent).toEqual([{ eventSlug: 'forum', version: 5, about: 'Castings.', languages: ['uk', 'pl'] }]));
});
