import { describe, expect, it } from '@jest/globals';
import { type BoardMeeting } from './board-documents.ts';
import { listMeetings } from './meeting-list.ts';

const slots = [
  { __typename: 'BoardSlot' as const, id: 's1', day: '2027-02-02', startsAt: '2027-02-02T07:30:00Z', endsAt: '2027-02-02T07:50:00Z' },
  { __typename: 'BoardSlot' as const, id: 's2', day: '2027-02-03', startsAt: '2027-02-03T07:30:00Z', endsAt: '2027-02-03T07:50:00Z' },
];
const tables = ['t1', 't2'].map((id) => ({ __typename: 'BoardTable' as const, id, label: id.toUpperCase(), hall: 'Hall A', hallUk: 'Зал А' }));
const meeting = (id: string, slotId: string, tableId: string, part: Partial<BoardMeeting> = {}) => ({ id, slotId, tableId, firstName: `Yavir ${id}`, secondName: 'Brandt', status: 'planned', ...part }) as BoardMeeting;
const board = { slots, tables, meetings: [meeting('d', 's2', 't1'), meeting('b', 's1', 't2'), meeting('a', 's1', 't1'), meeting('c', 's1', 't1', { status: 'cancelled' })] };
const ids = (day: string | null, find = '') => listMeetings(board, day, find).map((row) => row.meeting.id);

describe('the list of planned meetings', () => {
  it('stands in the order of time and tables, without what is cancelled, for one day or all', () => {
    expect(ids(null)).toEqual(['a', 'b', 'd']);
    expect(ids('2027-02-03')).toEqual(['d']);
  });

  it('is searched by the name of either side', () => {
    expect(ids(null, 'yavir b')).toEqual(['b']);
    expect(ids(null, 'brandt')).toEqual(['a', 'b', 'd']);
  });
});
