import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { AgendaPage } from './AgendaPage.tsx';

const MEETING = {
  __typename: 'AgendaMeeting', id: 'm1', startsAt: '2099-09-22T08:20:00.000Z', endsAt: '2099-09-22T08:40:00.000Z', status: 'planned', movedFrom: '2099-09-22T07:40:00.000Z', table: 'T12', hall: 'Hall B', isByVideo: false,
  counterpartName: 'Yavir 12', counterpartNameUk: 'Явір 12', counterpartCountry: 'UA', delegateName: 'Lena Brandt', companionNames: [], isMine: false, youGetNodeCode: 'P.FOR.CAST', theyGetNodeCode: null, cancelledBy: null, cancelReason: null, anotherTime: null,
};
const DEAD = { ...MEETING, id: 'm2', startsAt: '2099-09-22T09:20:00.000Z', endsAt: '2099-09-22T09:40:00.000Z', status: 'cancelled', movedFrom: null, counterpartName: 'Kalyna 21', counterpartNameUk: 'Калина 21', cancelledBy: 'counterpart', cancelReason: 'delegate ill' };
const AGENDA = {
  __typename: 'Agenda', timeZone: 'Europe/Kyiv', delegateName: 'Jonas Wendt', attendanceConfirmedAt: null, versionNumber: 2, publishedAt: '2099-09-12T15:04:00.000Z', nextMeetingId: 'm1',
  days: [{ __typename: 'AgendaDay', date: '2099-09-22', startsAt: '2099-09-22T07:00:00.000Z', endsAt: '2099-09-22T15:00:00.000Z', breaks: [{ __typename: 'AgendaBreakTime', label: 'Coffee', startsAt: '2099-09-22T08:00:00.000Z', endsAt: '2099-09-22T08:20:00.000Z' }, { __typename: 'AgendaBreakTime', label: 'Lunch', startsAt: '2099-09-22T10:00:00.000Z', endsAt: '2099-09-22T11:00:00.000Z' }] }],
  meetings: [MEETING, DEAD], halls: [{ __typename: 'AgendaHall', hall: 'Hall B', tables: ['T11', 'T12'] }], feeds: [],
};

const open = (agenda: object, locale: 'en' | 'uk' = 'en') => renderPage(<AgendaPage />, { feature: 'agenda', path: '/e/forum/agenda', route: '/e/:slug/agenda', locale, answers: { AgendaPage: () => ({ agenda }) } });

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
    expect(screen.getByText('Coffee')).toBeTruthy();
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
});
