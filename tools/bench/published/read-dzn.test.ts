import { describe, expect, it } from '@jest/globals';
import { readDzn } from './read-dzn.ts';

const TEXT = `% an own instance
nBusiness = 3; nMeetings = 2; nTables = 4; nTotalSlots = 5; nMorningSlots = 3;
requested = [|1, 2,1,
|2, 3,3, |];
forbidden = [{0}, {2, 5}, {0}];
fixed = [0, 4];
precedences = [{0}, {1}];
`;

describe('a published instance', () => {
  it('is read into numbers from 0', () => {
    expect(readDzn(TEXT)).toEqual({
      participants: 3, tables: 4, slots: 5, morningSlots: 3, forbidden: [[], [1, 4], []],
      meetings: [
        { participants: [0, 1], session: 'morning', fixedSlot: null, after: [] },
        { participants: [1, 2], session: 'any', fixedSlot: 3, after: [0] },
      ],
    });
  });

  it('says what is missing in it', () => {
    expect(() => readDzn(TEXT.replace('nTables = 4;', ''))).toThrow('There is no "nTables = …;" in it.');
    expect(() => readDzn(TEXT.replace('= 4;', '= many;'))).toThrow('"nTables" is "many", not a whole number.');
    expect(() => readDzn(TEXT.replace('nMeetings = 2', 'nMeetings = 3'))).toThrow('has no row 3');
  });
});
