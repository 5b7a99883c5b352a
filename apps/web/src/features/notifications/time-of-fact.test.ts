import { expect, it } from '@jest/globals';
import { timeOfFact } from './time-of-fact.ts';

it('writes the time of a fact with its weekday, in the language of the reader', () => {
  expect(timeOfFact('2027-01-27 10:50 (Europe/Kyiv)', 'en-GB')).toBe('Wed 27 Jan, 10:50');
  expect(timeOfFact('2027-01-27 10:50 (Europe/Kyiv)', 'uk')).toBe('ср, 27 січ., 10:50');
});

it('leaves names and counts as they are', () => {
  expect(timeOfFact('Zhuravlyna 79', 'en-GB')).toBe('Zhuravlyna 79');
});
