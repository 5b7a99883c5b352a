import { describe, expect, it } from '@jest/globals';
import { type BoardLeftover, type BoardMeeting } from './board-documents.ts';
import { organisationRows, tableRows } from './board-rows.ts';

const meeting = (id: string, first: string, second: string, slotId: string): BoardMeeting =>
  ({ id, agreementId: id, slotId, tableId: `t-${id}`, firstName: first, secondName: second, firstRegistrationId: first, secondRegistrationId: second, isPinned: false, status: 'planned', change: 'new' }) as BoardMeeting;
const all = [meeting('1', 'Wisła', 'Rubin', 's1'), meeting('2', 'Brandt', 'Rubin', 's1'), meeting('3', 'Brandt', 'Wisła', 's2')];
const words = { table: (id: string) => id.toUpperCase(), video: 'Video', count: (count: number) => `${count}` };

const table = { video: 'Video', hallOf: ({ hall }: { hall: string }) => hall };

describe('the board by organisation', () => {
  it('has every organisation by name, each meeting with both sides, and a second row where one meets two at a time', () => {
    const { rows, meetings, organisationOf } = organisationRows({ meetings: all, leftovers: [] }, all, '', new Set(), words);
    expect(rows.map(({ id, name, detail }) => `${id} ${name} ${detail}`)).toEqual(['Brandt Brandt 2', 'Rubin Rubin 2', 'Rubin/2 Rubin 2', 'Wisła Wisła 2']);
    expect(meetings.map(({ rowId, slotId, title, subtitle }) => `${rowId} ${slotId} ${title} ${subtitle}`)).toEqual(['Brandt s1 Rubin T-2', 'Brandt s2 Wisła T-3', 'Rubin s1 Wisła T-1', 'Rubin/2 s1 Brandt T-2', 'Wisła s1 Rubin T-1', 'Wisła s2 Brandt T-3']);
    expect(organisationOf.get('Rubin/2')).toBe('Rubin');
    const leftover = { ...meeting('4', 'Brandt', 'Zorya', ''), reason: 'tablesFull' } as unknown as BoardLeftover;
    expect(organisationRows({ meetings: all, leftovers: [leftover] }, all, '', new Set(), words).rows.map(({ id, detail }) => `${id} ${detail}`)).toEqual(['Brandt 2', 'Rubin 2', 'Rubin/2 2', 'Wisła 2', 'Zorya 0']);
  });

  it('keeps what is looked for, however it is written, and those who are carried', () => {
    expect(organisationRows({ meetings: all, leftovers: [] }, [], 'wisl', new Set(['Brandt']), words).rows.map(({ name }) => name)).toEqual(['Brandt', 'Wisła']);
    expect(organisationRows({ meetings: all, leftovers: [] }, [], 'RUB', new Set(['Brandt']), words).rows.map(({ name }) => name)).toEqual(['Brandt', 'Rubin']);
    expect(tableRows({ tables: [] }, all, 'rub', table).meetings.map(({ found }) => found)).toEqual([true, true, false]);
  });

  it('says of a meeting that it is a video call, whichever way one looks', () => {
    const call = [{ ...all[0]!, isByVideo: true }];
    expect(tableRows({ tables: [] }, call, '', table).meetings[0]?.subtitle).toBe('Video · Rubin');
    expect(organisationRows({ meetings: call, leftovers: [] }, call, '', new Set(), words).meetings[0]?.subtitle).toBe('Video');
  });
});
