import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { guessLanguage } from './guess-language.ts';
import { openCodeSuggester } from './suggest-codes.ts';

const file = path.resolve(import.meta.dirname, '../../models/text-codes.bin.gz');
const { suggestCodes, suggestActivities } = openCodeSuggester(gunzipSync(readFileSync(file)));

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
    expect(suggestActivities('токарні та фрезерні роботи, механічна обробка деталей')[0]).toBe('25.62');
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
