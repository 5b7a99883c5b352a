import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { DelegatesPage } from './DelegatesPage.tsx';

const delegate = (id: string, name: string, part: object = {}) => ({
  __typename: 'RegistrationDelegate', id, version: 3, name, jobFunction: '', email: `${id}@example.org`, telephone: null, languages: ['en'], isLead: false, isMe: false, showsEmail: false, showsTelephone: false,
  attendsDayIds: [], attendanceConfirmedAt: null, hasAccount: true, unavailable: [], ...part,
});
const ada = delegate('ada', 'Ada Byron', { isLead: true, isMe: true });
const registration = (delegates: object[] = [ada, delegate('bo', 'Bo Lind', { hasAccount: false })], canEdit = true) => ({ __typename: 'MyRegistration', id: 'own', version: 5, canEdit, delegates });
const slot = (id: string, startsAt: string, endsAt: string) => ({ __typename: 'EventSlot', id, startsAt: `2027-09-21T${startsAt}:00.000Z`, endsAt: `2027-09-21T${endsAt}:00.000Z` });
const event = { __typename: 'PublicEvent', slug: 'forum', days: [{ __typename: 'EventDayType', id: 'd1', slots: [slot('s1', '07:00', '07:20'), slot('s2', '07:20', '07:40'), slot('s3', '07:40', '08:00')] }] };
const page = (own: object = registration()) => ({ myRegistration: { status: { __typename: 'RegistrationStatusReport', status: 'approved' }, ...own }, event });
const affected = { __typename: 'DelegateMeetingsAffected', message: 'Stands there.', total: 1, meetings: [{ __typename: 'DelegateMeeting', meetingId: 'm1', startsAt: '2027-09-21T07:20:00.000Z', endsAt: '2027-09-21T07:40:00.000Z', tableLabel: 'T12' }] };

const open = (answers: Answers = {}, path = '/e/forum/delegates') => renderPage(<DelegatesPage />, { feature: 'delegates', path, route: '/e/:slug/delegates', answers: { DelegatesPage: () => page(), ...answers } });

describe('the delegates page', () => {
  it('sends neighbouring slots as one exception, and nothing for the rest', async () => {
    const user = userEvent.setup();
    const inputs: unknown[] = [];
    await open({
      DelegatesSetAvailability: (variables) => {
        inputs.push(variables['input']);
        return { setAvailability: { __typename: 'RegistrationSaved', registration: registration() } };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Not there, 10:00–10:20' }));
    await user.keyboard('{ArrowRight}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save availability' }));
    expect(inputs).toEqual([{ eventSlug: 'forum', delegateId: 'ada', version: 3, unavailable: [{ startsAt: '2027-09-21T07:00:00.000Z', endsAt: '2027-09-21T07:40:00.000Z' }] }]);
  });

  it('names the meetings in the way and keeps what was pressed', async () => {
    const user = userEvent.setup();
    await open({ DelegatesSetAvailability: () => ({ setAvailability: affected }) });
    const second = await screen.findByRole('button', { name: 'Not there, 10:20–10:40' });
    await user.click(second);
    await user.click(screen.getByRole('button', { name: 'Save availability' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('1 published meeting stands there.');
    expect(within(alert).getByRole('link').getAttribute('href')).toBe('/e/forum/agenda/m1');
    expect(second.getAttribute('aria-pressed')).toBe('true');
  });

  it('adds a delegate to those that are there and mails the invitation', async () => {
    const user = userEvent.setup();
    const sent: unknown[] = [];
    const after = registration([ada, delegate('bo', 'Bo Lind'), delegate('cy', 'Cy Berg', { version: 0 })]);
    await open({
      DelegatesAdd: (variables) => {
        sent.push((variables as unknown as { input: { delegates: unknown } }).input.delegates);
        return { saveDelegatesStep: { __typename: 'RegistrationSaved', registration: after } };
      },
      DelegatesInvite: (variables) => {
        sent.push(variables['input']);
        return { inviteDelegate: { __typename: 'RegistrationSaved', registration: after } };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Add a delegate' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /^Name/ }), 'Cy Berg');
    await user.type(dialog.getByRole('textbox', { name: /^E-mail/ }), 'cy@example.org');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Cy Berg is in the list; the invitation is on its way.')).toBeTruthy();
    expect(sent[0]).toEqual([{ id: 'ada', name: 'Ada Byron', email: 'ada@example.org' }, { id: 'bo', name: 'Bo Lind', email: 'bo@example.org' }, { name: 'Cy Berg', jobFunction: '', email: 'cy@example.org' }]);
    expect(sent[1]).toEqual({ eventSlug: 'forum', delegateId: 'cy', version: 0 });
  });

  it('shows a delegate who does not lead no act upon others, and their times without changing them', async () => {
    const user = userEvent.setup();
    const own = registration([delegate('ada', 'Ada Byron', { isLead: true }), delegate('bo', 'Bo Lind', { isMe: true })], false);
    await open({ DelegatesPage: () => page(own) }, '/e/forum/delegates?delegate=ada');
    const slotButton = await screen.findByRole('button', { name: 'Not there, 10:00–10:20' });
    await user.click(slotButton);
    expect(slotButton.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a delegate' })).toBeNull();
  });

  it('confirms the attendance of the reader alone', async () => {
    const user = userEvent.setup();
    await open({ DelegatesConfirmAttendance: () => ({ confirmAttendance: { __typename: 'RegistrationSaved', registration: registration([delegate('ada', 'Ada Byron', { isMe: true, isLead: true, version: 4, attendanceConfirmedAt: '2027-08-20T09:00:00.000Z' })]) } }) });
    await user.click(await screen.findByRole('button', { name: 'Confirm that I attend' }));
    expect(await screen.findByText(/^Confirmed Fri 20 Aug, 12:00/)).toBeTruthy();
  });
});
