import { describe, expect, it } from '@jest/globals';
import { nameKey, nameSimilarity } from './name-key.ts';

const likeness = (a: string, b: string) => nameSimilarity(nameKey(a), nameKey(b));

describe('likely duplicates', () => {
  it.each([
    ['ТОВ «Рубін Прилад»', 'Rubin Prylad LLC'],
    ['Halvor Strojírny s.r.o.', 'HALVOR STROJIRNY SRO'],
    ['Zakłady Mechaniczne Brzezica sp. z o.o.', 'Brzezica Zaklady Mechaniczne'],
    ['ТОВ "Крила Системи"', 'ООО «Крыла Системы»'],
  ])('%s and %s are seen as the same name', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ['ТОВ «Рубін Прилад»', 'ТОВ «Рубін Метал»'],
    ['Fjordtind Sensor AS', 'Skagerholm Marine ApS'],
    ['', ''],
  ])('%s and %s are not', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(0.85);
  });
});
