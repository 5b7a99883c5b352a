import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { AgendaPage } from './AgendaPage.tsx';

const MEETING = {
  __typename: 'AgendaMeeting', id: 'm1', startsAt: '2099-09-22T08:20:00.000Z', endsAt: '2099-09-22T08:40:00.000Z', status: 'planned', movedFrom: '2099-09-22T07:40:00.000Z', table: 'T12', hall: 'Hall B', hallUk: 'Зал Б', isByVideo: false,
  counterpartName: 'Yavir 12', counterpartNameUk: 'Явір 12', counterpartCountry: 'UA', delegateName: 'Lena Brandt', companionNames: [], isMine: false, youGetNodeCode: 'P.FOR.CAST', theyGetNodeCode: null, cancelledBy: null, cancelReason: null, cancelCause: null, standBy: null, anotherTime: null,
};
const DEAD = { ...MEETING, id: 'm2', startsAt: '2099-09-22T09:20:00.000Z', endsAt: '2099-09-22T09:40:00.000Z', status: 'cancelled', movedFrom: null, counterpartName: 'Kalyna 21', counterpartNameUk: 'Калина 21', cancelledBy: 'counterpart', cancelReason: 'delegate ill' };
const AGENDA = {
  __typename: 'Agenda', timeZone: 'Europe/Kyiv', delegateName: 'Jonas Wendt', attendanceConfirmedAt: null, versionNumber: 2, publishedAt: '2099-09-12T15:04:00.000Z', nextMeetingId: 'm1',
  days: [{ __typename: 'AgendaDay', date: '2099-09-22', startsAt: '2099-09-22T07:00:00.000Z', endsAt: '2099-09-22T15:00:00.000Z', breaks: [{ __typename: 'AgendaBreakTime', label: 'Coffee', labelUk: 'Кава', startsAt: '2099-09-22T08:00:00.000Z', endsAt: '2099-09-22T08:20:00.000Z' }, { __typename: 'AgendaBreakTime', label: 'Lunch', labelUk: 'Обід', startsAt: '2099-09-22T10:00:00.000Z', endsAt: '2099-09-22T11:00:00.000Z' }] }],
  meetings: [MEETING, DEAD], halls: [{ __typename: 'AgendaHall', hall: 'Hall B', hallUk: 'Зал Б', tables: ['T11', 'T12'] }], feeds: [],
};

const NOT_TODAY = { __typename: 'StandBy', day: null, presentSince: null, isMarkedByOrganiser: false, didNotComeAbout: false, meetings: [], offer: null };
const HERE = { ...NOT_TODAY, day: '2099-09-22', presentSince: '2099-09-22T06:12:00.000Z' };
const MISSING = { __typename: 'OwnMissingMeeting', meetingId: 'm1', reportableFrom: '2099-09-22T08:25:00.000Z', refusal: 'reportOpen', report: 'reported', reportedBy: 'counterpart', canAnswer: true, canWithdraw: false };

const open = (agenda: object, locale: 'en' | 'uk' = 'en', standBy: object = NOT_TODAY) =>
  renderPage(<AgendaPage />, { feature: 'agenda', path: '/e/forum/agenda', route: '/e/:slug/agenda', locale, answers: { AgendaPage: () => ({ agenda }), AgendaStandBy: () => ({ standBy }) } });

describe('the agenda page', () => {
  it('shows the day in venue time with code name, table, move and colleague', async () => {
    await open(AGENDA);
    const list = await screen.findByRole('list', { name: 'Tuesday 22 September' });
    expect(list.textContent).toContain('11:20');
    expect(list.textContent).toContain('Yavir 12');
    expect(list.textContent).toContain('Moved from 10:40');
    expect(list.textContent).toContain('LB goes');
    expect(list.textContent).toContain('Coffee');
  });

  it('keeps a dead meeting with who cancelled it and why', async () => {
    await open(AGENDA);
    expect(await screen.findByText('Cancelled by Kalyna 21: delegate ill')).toBeTruthy();
  });

  it('speaks Ukrainian, code names included', async () => {
    await open(AGENDA, 'uk');
    // The product's own word is translated, an organiser's stays as typed.
    expect(await screen.findByText('Обід')).toBeTruthy();
    expect(screen.getByText('Кава')).toBeTruthy();
    expect((await screen.findAllByText('Явір 12')).length).toBeGreaterThan(0);
    expect(screen.getByText('Скасовано стороною Калина 21: delegate ill')).toBeTruthy();
  });

  it('says which meetings wait for an answer about another time', async () => {
    await open({ ...AGENDA, meetings: [{ ...MEETING, anotherTime: { __typename: 'AnotherTimeAsk', id: 'k1', isOwn: false, status: 'open' } }] });
    expect(await screen.findByText('1 meeting waits for your answer about another time.')).toBeTruthy();
    expect(screen.getByText('Asks for another time')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Yavir 12, Tue 22 Sept/ }).getAttribute('href')).toBe('/e/forum/agenda/m1');
  });

  it('says what comes before there is a schedule', async () => {
    await open({ ...AGENDA, versionNumber: null, publishedAt: null, meetings: [], nextMeetingId: null });
    expect(await screen.findByRole('heading', { name: 'The schedule is not published yet' })).toBeTruthy();
  });

  it('offers a table by its hall, with whom is named after both took it, and says nothing of the day before it has come', async () => {
    const offer = { __typename: 'StandByOffer', id: 'o1', hall: 'Hall B', hallUk: 'Зал Б', endsAt: '2099-09-22T08:40:00.000Z', answerBy: '2099-09-22T08:29:00.000Z', isTaken: false };
    const { unmount } = await open(AGENDA, 'en', { ...HERE, offer });
    expect((await screen.findByRole('alert')).textContent).toContain('A table falls free: 1 candidate, in Hall B. It begins as soon as both took it and ends at 11:40. The partner is named then, not before. Take it by 11:29.');
    expect(screen.getByText('You are here since 09:12. If a table falls free you are asked first.')).toBeTruthy();
    unmount();
    await open(AGENDA);
    await screen.findAllByText('Yavir 12');
    expect(screen.queryByText('Today at the forum')).toBeNull();
  });

  it('asks the side said to be missing, says what one word is worth, and keeps what became of the table', async () => {
    const { unmount } = await open(AGENDA, 'en', { ...HERE, meetings: [MISSING] });
    expect((await screen.findByRole('alert')).textContent).toContain('Yavir 12 says that you have not come to T12.');
    expect(screen.getByRole('button', { name: 'We are here' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'We are not coming' })).toBeTruthy();
    unmount();
    await open({ ...AGENDA, meetings: [{ ...DEAD, standBy: 'given', cancelReason: null }, { ...MEETING, standBy: 'filled' }] }, 'en', { ...HERE, meetings: [{ ...MISSING, reportedBy: 'own', canAnswer: false, canWithdraw: true }] });
    expect(await screen.findByText('The other side and the organisers are asked. Nothing is decided by one word alone.', { exact: false })).toBeTruthy();
    expect(screen.getByText('Reported missing; the table went to a stand-by. You two stay agreed.')).toBeTruthy();
    expect(screen.getByText('From stand-by')).toBeTruthy();
  });
});
