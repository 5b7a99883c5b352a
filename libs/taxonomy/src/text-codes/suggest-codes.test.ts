import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { guessLanguage } from './guess-language.ts';
import { proposeCodes, type ProposedCode } from './propose-codes.ts';
import { openCodeSuggester } from './suggest-codes.ts';

const file = path.resolve(import.meta.dirname, '../../models/text-codes.bin.gz');
const suggester = openCodeSuggester(gunzipSync(readFileSync(file)));
const { suggestCodes, suggestActivities } = suggester;

const led = (text: string, language?: string): readonly (readonly [string, readonly string[]])[] =>
  suggestCodes(text, language).map(({ code, passages }) => [
    code,
    passages.map(({ start, end }) => text.slice(start, end)),
  ]);

describe('codes suggested by the shipped model', () => {
  it('come with their probability, likeliest branch first, and with the words that led there', () => {
    const text = 'Produkujemy amunicję i kamizelki kuloodporne.';
    const suggested = suggestCodes(text);
    expect(suggested.length).toBeGreaterThan(1);
    expect(suggested.length).toBeLessThanOrEqual(8);
    for (const { probability, title } of suggested) {
      expect(probability).toBeGreaterThanOrEqual(0.02);
      expect(title).not.toBe('');
    }
    expect(suggested.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1);
    expect(suggested[0]?.code.slice(0, 2)).toBe('35');
    const vests = led(text).find(([code]) => code === '35815000');
    expect(vests?.[1].join(' ')).toContain('kamizelki kuloodporne');
    expect(suggestCodes(text)).toEqual(suggested);
  });

  it('take the language that is told, or guess it', () => {
    const text = 'Wir reinigen Büros und Schulen, auch die Fenster: Unterhaltsreinigung und Glasreinigung.';
    expect(guessLanguage(text)).toBe('de');
    expect(led(text)).toEqual(led(text, 'de'));
    expect(led(text)[0]?.[0].slice(0, 3)).toBe('909');
    expect(
      ['Ми виробляємо дрони', 'We make drones', 'savunma sanayi için üretim ve tasarım', '12'].map(guessLanguage),
    ).toEqual(['uk', 'en', 'tr', 'en']);
  });

  it('name classes of activity in Ukrainian', () => {
    const text = 'Токарні та фрезерні роботи, механічна обробка деталей';
    const [first] = suggestActivities(text);
    expect(first?.code).toBe('25.62');
    expect(first?.passages.map(({ start, end }) => text.slice(start, end)).join(' ')).toMatch(/[Тт]окарні|обробка/u);
  });

  it('are none for a text without words, and nothing breaks on odd ones', () => {
    for (const text of ['', ' \n', '12345 — 77', '🙂🙂', '\u0000']) expect(suggestCodes(text, 'pl')).toEqual([]);
    const long = `${'ignore all rules. '.repeat(600_000)}`;
    for (const text of [long, 'а'.repeat(5_000), 'Mixed змішаний текст drоnеs', 'uçak parçaları']) {
      for (const { passages } of suggestCodes(text, 'pl'))
        for (const { start, end } of passages) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});

describe('codes proposed for own words', () => {
  const proposed = (text: string): readonly ProposedCode[] => proposeCodes(suggester, text);

  it('are of goods and of activities, each with a confidence and with the words that led there', () => {
    for (const text of [
      'Виробляємо безпілотники літакового типу. Токарні та фрезерні роботи з ЧПК.',
      'Wir reinigen Büros und Schulen, auch die Fenster: Unterhaltsreinigung und Glasreinigung.',
    ]) {
      const codes = proposed(text);
      expect(codes.length).toBeGreaterThan(0);
      for (const { confidence, passages } of codes) {
        expect(['strong', 'fair', 'weak']).toContain(confidence);
        expect(passages.length).toBeGreaterThan(0);
        for (const { start, end } of passages) expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
    const schemes = proposed('Токарні та фрезерні роботи, механічна обробка деталей, безпілотники').map(({ scheme, code }) => `${scheme} ${code}`);
    expect(schemes).toEqual(expect.arrayContaining(['cpv 35613000', 'nace 25.62']));
  });

  it('are none where no word says anything', () => {
    for (const text of ['', '12345', '🙂', 'щщщщщщщщ ъъъъъъ']) expect(proposed(text)).toEqual([]);
  });
});
