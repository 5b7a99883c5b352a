import { describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { AnotherTimePanel, type AnotherTimePanelProps } from './AnotherTimePanel.tsx';

const slot = (slotId: string, hour: string) => ({ __typename: 'AnotherTimeSlot' as const, slotId, startsAt: `2099-09-22T${hour}:20:00.000Z`, endsAt: `2099-09-22T${hour}:40:00.000Z` });
const CHOICES = { __typename: 'AnotherTimeChoices', canAsk: true, refusal: null, asksLeft: 2, maxOffered: 2, changeableUntil: '2099-09-22T06:20:00.000Z', times: [slot('s1', '08'), slot('s2', '09'), slot('s3', '10')] };
const ASK = { __typename: 'AnotherTimeAsk' as const, id: 'k1', isOwn: false, status: 'open', reason: 'The train is late', answerBy: '2099-09-21T15:00:00.000Z', offered: [slot('s1', '08'), slot('s2', '09')] };
const MEETING: AnotherTimePanelProps['meeting'] = { id: 'm1', status: 'planned', cancellableUntil: '2099-09-22T06:20:00.000Z', anotherTime: null, asksLeft: 2 };

const open = (meeting: Partial<AnotherTimePanelProps['meeting']>, answers: Record<string, (variables: Record<string, never>) => unknown>, locale: 'en' | 'uk' = 'en', search = '') =>
  renderPage(<AnotherTimePanel meeting={{ ...MEETING, ...meeting }} name="Yavir 12" />, {
    feature: 'agenda', path: `/e/forum/agenda/m1${search}`, route: '/e/:slug/agenda/:meetingId', locale, answers: { AgendaAnotherTimeChoices: () => ({ anotherTimeChoices: CHOICES }), ...answers },
  });

describe('another time for a meeting', () => {
  it('is asked with a reason and as many times as allowed', async () => {
    let sent: unknown = null;
    await open({}, { AgendaAskForAnotherTime: ({ input }) => ((sent = input), { askForAnotherTime: { __typename: 'AnotherTimeAsked', askId: 'k1', answerBy: ASK.answerBy } }) });
    fireEvent.click(screen.getByRole('button', { name: 'Ask for another time' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: '11:20–11:40' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '13:20–13:40' }));
    expect(screen.getByRole('checkbox', { name: '12:20–12:40' }).hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText(/Reason/), { target: { value: 'The train is late' } });
    fireEvent.click(screen.getByRole('button', { name: 'Offer 2 times' }));
    expect(await screen.findByText('Yavir 12 is asked. The meeting stays where it is until they answer.')).toBeTruthy();
    expect(sent).toEqual({ eventSlug: 'forum', meetingId: 'm1', slotIds: ['s1', 's3'], reason: 'The train is late' });
  });

  it('opens from its address and says why nothing can be asked', async () => {
    await open({}, { AgendaAnotherTimeChoices: () => ({ anotherTimeChoices: { ...CHOICES, canAsk: false, refusal: 'asksUsedUp', times: [] } }) }, 'en', '?pane=another-time');
    expect(await screen.findByText('You have asked twice about this meeting, which is the limit.')).toBeTruthy();
  });

  it('is answered with one of the times that are still free', async () => {
    let sent: unknown = null;
    await open({ anotherTime: ASK }, {
      AgendaAnotherTimeChoices: () => ({ anotherTimeChoices: { ...CHOICES, canAsk: false, refusal: 'askOpen', times: [slot('s2', '09')] } }),
      AgendaAcceptAnotherTime: ({ input }) => ((sent = input), { acceptAnotherTime: { __typename: 'MeetingMoved', meetingId: 'm1', startsAt: slot('s2', '09').startsAt } }),
    });
    expect(await screen.findByText('The train is late')).toBeTruthy();
    expect(await screen.findByText('1 of the offered times is no longer free.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take this time' }));
    expect(await screen.findByText(/^The meeting with Yavir 12 is now on/)).toBeTruthy();
    expect(sent).toEqual({ eventSlug: 'forum', askId: 'k1', slotId: 's2' });
  });

  it('says in Ukrainian that the meeting was cancelled while it was answered', async () => {
    await open({ anotherTime: ASK }, { AgendaAcceptAnotherTime: () => ({ acceptAnotherTime: { __typename: 'NotPossible', message: '', reason: 'meetingCancelled', currentState: 'cancelled' } }) }, 'uk');
    fireEvent.click(await screen.findByRole('button', { name: 'Обрати цей час' }));
    expect(await screen.findByText('Зустріч щойно скасовано. Її час уже не змінити.')).toBeTruthy();
  });

  it('shows the own ask with its times until it is answered, and what became of it', async () => {
    await open({ anotherTime: { ...ASK, isOwn: true } }, {});
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeTruthy();
  });

  it('says how often it can still be asked for, and offers nothing once it cannot', async () => {
    await open({ asksLeft: 1 }, {});
    expect(screen.getByText(/^You can ask until .*, once more\.$/)).toBeTruthy();
    await open({ asksLeft: 0 }, {}, 'uk');
    expect(screen.getByText(/^Більше просити про цю зустріч не можна/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Попросити інший час' })).toBeNull();
  });

  it('keeps what was typed and ticked until it is sent', async () => {
    await open({ id: 'm2' }, {}, 'en', '?pane=another-time');
    fireEvent.click(await screen.findByRole('checkbox', { name: '12:20–12:40' }));
    fireEvent.change(screen.getByLabelText(/Reason/), { target: { value: 'The train is late' } });
    await waitFor(() => expect(localStorage.getItem('spilno-draft:anotherTimeAsk:m2')).toContain('train'));
    cleanup();
    await open({ id: 'm2' }, {}, 'en', '?pane=another-time');
    expect(await screen.findByRole('checkbox', { name: '12:20–12:40', checked: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Offer 1 time' })).toBeTruthy();
  });

  it('is nothing for a cancelled meeting', async () => {
    await open({ status: 'cancelled' }, {});
    expect(screen.queryByRole('heading', { name: 'Another time' })).toBeNull();
  });
});
