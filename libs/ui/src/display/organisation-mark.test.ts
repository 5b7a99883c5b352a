import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './organisation-mark.tsx';

describe('the initials of a mark', () => {
  it.each([
    ['Falkenrott Antriebstechnik GmbH', 'FA'],
    ['Yavir 12', 'Y12'],
    ['Олена Коваль', 'ОК'],
    ['  ', ''],
    ['Halvor', 'H'],
    ['«Спільно» завод', 'СЗ'],
    ['łódka śruba', 'ŁŚ'],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
