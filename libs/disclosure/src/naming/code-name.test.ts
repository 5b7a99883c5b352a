import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CODE_NAME_WORDS } from './code-name-words.data.ts';
import { codeNameFor, inUkrainianSpelling } from './code-name.ts';
import { mayGiveUpCodeName } from './give-up-code-name.ts';
import { publicName } from './public-name.ts';

describe('code names', () => {
  it('come from at least sixty words, none twice', () => {
    expect(CODE_NAME_WORDS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CODE_NAME_WORDS.map(([en]) => en)).size).toBe(CODE_NAME_WORDS.length);
    expect(new Set(CODE_NAME_WORDS.map(([, uk]) => uk)).size).toBe(CODE_NAME_WORDS.length);
  });

  it('are a word and a number in both spellings', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { en, uk } = codeNameFor(seed, new Set());
        expect(en).toMatch(/^[A-Z][a-z]+ \d{1,3}$/);
        expect(uk).toMatch(/^[А-ЯІЇЄҐ][а-яіїєґ]+ \d{1,3}$/);
        expect(en.split(' ')[1]).toBe(uk.split(' ')[1]);
      }),
    );
  });

  it('are written in the Ukrainian spelling from either one; another name stays as it is', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { en, uk } = codeNameFor(seed, new Set());
        expect([en, uk].map(inUkrainianSpelling)).toEqual([uk, uk]);
      }),
    );
    for (const name of ['Brandt GmbH', 'Yavir Group 12', 'Yavir', 'ТОВ «Рубін 7»', '']) expect(inUkrainianSpelling(name)).toBe(name);
  });

  it('repeat for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => expect(codeNameFor(seed, new Set())).toEqual(codeNameFor(seed, new Set()))),
    );
  });

  it('are never given twice, also when most short ones are gone', () => {
    const taken = new Set(
      CODE_NAME_WORDS.flatMap(([en]) => Array.from({ length: 99 }, (_, number) => `${en} ${number + 1}`)),
    );
    for (let seed = 0; seed < 1000; seed++) {
      const { en } = codeNameFor(seed, taken);
      expect(taken.has(en)).toBe(false);
      taken.add(en);
    }
  });

  it('end with a clear error when all are taken', () => {
    const taken = new Set(
      CODE_NAME_WORDS.flatMap(([en]) => Array.from({ length: 999 }, (_, number) => `${en} ${number + 1}`)),
    );
    expect(() => codeNameFor(1, taken)).toThrow('all code names are taken');
  });
});

it('keeps a firm whose name contains a Ukrainian place behind its code name', () => {
  expect(mayGiveUpCodeName('Харківський завод', true)).toBe(false);
  expect(mayGiveUpCodeName('Арсен Системи', false)).toBe(true);
  expect(mayGiveUpCodeName('  ', false)).toBe(false);
});

it('says the code name where others look over the shoulder, the name if there is none', () => {
  expect(publicName({ legalName: 'Arsen', codeName: { en: 'Yavir 12', uk: 'Явір 12' } })).toEqual({
    kind: 'codeName',
    en: 'Yavir 12',
    uk: 'Явір 12',
  });
  expect(publicName({ legalName: 'Halvor AS', codeName: null })).toEqual({
    kind: 'name',
    en: 'Halvor AS',
    uk: 'Halvor AS',
  });
});
