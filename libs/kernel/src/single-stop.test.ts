import { expect, it } from '@jest/globals';
import { singleStop } from './single-stop.ts';

it.each([
  ['It is at T5 with Lumen Systems sp. z o.o..', 'It is at T5 with Lumen Systems sp. z o.o.'],
  ['Не підходить: Summit Energy s.r.o.. Зустріч лишається.', 'Не підходить: Summit Energy s.r.o. Зустріч лишається.'],
  ['Wait... or not', 'Wait... or not'],
  ['Plain.', 'Plain.'],
])('leaves one full stop at the end of %s', (text, wanted) => expect(singleStop(text)).toBe(wanted));
