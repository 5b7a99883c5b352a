import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkText } from './check-text.ts';
import { maskPassages } from './mask-passages.ts';
import { developmentSentences } from './testing/development.data.ts';
import { freshSentences } from './testing/fresh.data.ts';
import { heldBackSentences } from './testing/held-back.data.ts';
import { secondFreshSentences } from './testing/second-fresh.data.ts';
import { thirdFreshSentences } from './testing/third-fresh.data.ts';
import { measure } from './testing/measure.ts';

const kinds = (text: string): readonly string[] => checkText(text).map(({ kind }) => kind);
const refused = (text: string): readonly string[] => checkText(text).map(({ start, end }) => text.slice(start, end));

describe('checkText', () => {
  it.each([
    ['development', developmentSentences],
    ['held-back', heldBackSentences],
    ['fresh', freshSentences],
    ['second fresh', secondFreshSentences],
    ['third fresh', thirdFreshSentences],
  ])('reaches a precision and a recall of .90 on the %s sentences', (_, sentences) => {
    const { precision, recall } = measure(sentences);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('has at least 400 labelled sentences, half of them harmless, none twice', () => {
    const all = [...developmentSentences, ...heldBackSentences, ...freshSentences, ...secondFreshSentences, ...thirdFreshSentences];
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.filter(({ location }) => location).length / all.length).toBeCloseTo(0.5, 1);
  });

  it('marks the whole address as one passage', () => {
    expect(refused('Production site: 12 Promyslova St, Kharkiv 61000.')).toEqual(['12 Promyslova St, Kharkiv 61000']);
  });

  it('says what kind of passage it refuses', () => {
    expect(kinds('Цех: 49.9935, 36.2304')).toEqual(['coordinates']);
    expect(kinds('https://maps.app.goo.gl/abc')).toEqual(['mapLink']);
    expect(kinds('Телефон цеху (057) 123-45-67')).toEqual(['areaCode']);
    expect(kinds('Наш завод у Полтаві')).toEqual(['settlement']);
    expect(kinds('Цех у Полтавській області')).toEqual(['region']);
    expect(kinds('40 км від Львова')).toEqual(['distance']);
    expect(kinds('Наш цех навпроти вокзалу')).toEqual(['landmark']);
    expect(kinds('8GV3F2RJ+7C')).toEqual(['plusCode']);
    expect(kinds('поштовий індекс 61052')).toEqual(['postalCode']);
  });

  it.each(['Our plant: 48.46, 35.05', 'We meet at 48.46, 35.05.', '49,99 36,23', 'Склад готової продукції 49.83, 24.02', 'nash tsekh 49.99 36.23'])('takes two decimals beside a site, or alone, for a position: %s', (text) => {
    expect(kinds(text)).toEqual(['coordinates']);
  });

  it.each(['Diameter 48.5, length 35.1 mm', 'Діаметр вала 48,46, довжина 35,05', 'Our workshop turns shafts, diameter 48.46, 35.05 and 30.10', 'Ціна 48,46 / 35,05', 'Tolerance class h6, sizes 48.46, 35.05'])('lets sizes pass: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('leaves out the kinds a field exists for', () => {
    expect(checkText('https://maps.app.goo.gl/abc', { allowed: ['mapLink'] })).toEqual([]);
  });

  it.each(['Хар\u200bків', 'Xapкiв', 'Х а р к і в', 'Kh4rkiv', 'Х\u00adарків', 'Ха\u0301рків', 'Ｋｈａｒｋｉｖ', 'Х.а.р.к.і.в', 'K-h-a-r-k-i-v'])('sees through the disguise %s', (name) => {
    const text = `Наш завод: ${name}.`;
    expect(refused(text)).toEqual([name]);
  });

  it('refuses a telephone of a town and lets a mobile one pass', () => {
    expect(kinds('Тел. +380 (57) 123-45-67')).toEqual(['areaCode']);
    expect(kinds('Тел. +380 (67) 123-45-67')).toEqual([]);
  });

  it('gives passages in order, apart and within the text, whatever the text', () => {
    const pieces = fc.constantFrom('Наш завод у Харкові', 'вул. ', 'Kyiv', '49.9935, 36.2304', '\u200b', '😀', '\ud800', 'і\u0308', 'İ', ', ', '40 км від ', '\n', '(057) 123-45-67', 'ﬁ', '½');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const passage of checkText(text)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds nothing more once the passages are masked', () => {
    for (const { text } of [...developmentSentences, ...heldBackSentences].filter(({ location }) => location)) {
      const masked = maskPassages(text, checkText(text));
      expect({ text, rest: checkText(masked) }).toEqual({ text, rest: [] });
    }
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['decimals', '49.99 '.repeat(33_000)],
    ['degrees', "49°59'".repeat(33_000)],
    ['single letters', 'Х а р к '.repeat(25_000)],
    ['place names', 'Харків '.repeat(28_000)],
    ['street words', 'вул. '.repeat(40_000)],
    ['dots', '.'.repeat(200_000)],
    ['brackets', '(0'.repeat(100_000)],
    ['spaces', ' '.repeat(200_000)],
    ['marks', `а${'\u0301'.repeat(199_999)}`],
    ['links', 'goo.gl/'.repeat(28_000)],
    ['plus signs', '8G+'.repeat(66_000)],
    ['one word', 'Харк'.repeat(50_000)],
    ['slashes', '///a.b.'.repeat(28_000)],
    ['apostrophes', "а'".repeat(100_000)],
    ['openings of a name', 'Харк і в '.repeat(22_000)],
    ['telephone words', 'тел 04'.repeat(33_000)],
    ['units', '40 км від '.repeat(20_000)],
  ])('reads 200 000 units of %s to the end', (_, text) => {
    expect(checkText(text).length).toBeLessThanOrEqual(text.length);
  }, 60_000);
});
