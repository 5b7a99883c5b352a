import { describe, expect, it } from '@jest/globals';
import { nameLikeness, REVIEW_FROM, searchKeys } from './name-likeness.ts';

const meet = (one: string, other: string) => searchKeys([one]).some((key) => searchKeys([other]).includes(key));

describe('a name on file and one on a list', () => {
  it.each([
    ['Karel Dvorec', 'Дворец Карел'],
    ['Karel Dvorec', 'DVORETS, Karel'],
    ['Олександр Шевчук', 'Aleksandr SHEVCHUK'],
    ['ТОВ «Рубін Прилад»', 'Rubin Prilad OOO'],
    ['Halvor Strojírny s.r.o.', 'HALVOR STROJIRNY'],
    ['Calder Mesa Systems Inc.', 'Calder Mesa'],
    ['Yıldızhan Kompozit A.Ş.', 'YILDIZHAN KOMPOZIT ANONIM SIRKETI'],
    ['Zakłady Mechaniczne Brzezica sp. z o.o.', 'Zaklady Mechaniczne Brzezica'],
    ['Marta Halvorova', 'Marta Halvorová'],
  ])('%s and %s come to review', (onFile, onList) => {
    expect(nameLikeness(onFile, onList).score).toBeGreaterThanOrEqual(REVIEW_FROM);
    expect(meet(onFile, onList)).toBe(true);
  });

  it.each([
    ['Karel Dvorec', 'Karel Novak'],
    ['Fjordtind Sensor AS', 'Skagerholm Marine ApS'],
    ['Osokir Systems LLC', 'Granit Systems LLC'],
    ['ТОВ', 'LLC'],
    ['', 'Karel'],
  ])('%s and %s do not', (onFile, onList) => {
    expect(nameLikeness(onFile, onList).score).toBeLessThan(REVIEW_FROM);
  });

  it('say which words were held to be the same', () => {
    expect(nameLikeness('Karel Dvorec', 'Дворец, Карел Иванович')).toEqual({ score: expect.any(Number), words: [{ onFile: 'karel', onList: 'карел', likeness: 1 }, { onFile: 'dvorec', onList: 'дворец', likeness: 1 }] });
    expect(nameLikeness('Karel Dvorec', 'Karel Dvorec')).toMatchObject({ score: 1 });
  });
});
