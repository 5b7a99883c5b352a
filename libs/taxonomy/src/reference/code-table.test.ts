import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { CodeTable, type CodeTableFile } from './code-table.ts';
import { referenceCodesOf } from './reference-code.ts';
import { taxonomy } from '../capability/taxonomy.ts';
import { isProductCodeScheme } from './product-code.ts';

const file = path.resolve(import.meta.dirname, '../../models/code-titles.json.gz');
const table = new CodeTable(JSON.parse(gunzipSync(readFileSync(file)).toString()) as CodeTableFile);

describe('the shipped table of codes', () => {
  it('has every code that a capability points to', () => {
    const missing = taxonomy.capabilities
      .flatMap(referenceCodesOf)
      .filter(({ scheme, code }) => isProductCodeScheme(scheme) && table.find(scheme, code) === undefined);
    expect(missing).toEqual([]);
  });

  it('finds a code however it was typed, and none that its list does not have', () => {
    expect(table.find('cpv', ' 35613000-8 ')).toEqual({ scheme: 'cpv', code: '35613000' });
    expect(table.find('nace', '2562')).toEqual({ scheme: 'nace', code: '25.62' });
    expect(table.find('fsc', '1560')).toEqual({ scheme: 'fsc', code: '1560' });
    for (const typed of ['12345678', '', '35613000-88', '__proto__', '３５６１３０００'])
      expect(table.find('cpv', typed)).toBeUndefined();
    expect(table.find('nace', '35613000')).toBeUndefined();
  });

  it('has titles in the language that is read, else in English', () => {
    const drones = { scheme: 'cpv', code: '35613000' } as const;
    expect(table.titleOf(drones, 'uk')).toBe('Безпілотні літальні апарати');
    for (const language of ['tr', 'xx', 'constructor', '__proto__', '']) expect(table.titleOf(drones, language)).toBe('Unmanned aerial vehicles');
    expect(table.titleOf({ scheme: 'nace', code: '25.62' }, 'de')).toBe('Machining');
    expect(table.titleOf({ scheme: 'cpv', code: '00000000' }, 'en')).toBeUndefined();
  });

  it('is searched by words of a title in the own language or English, with another ending or an error, and by code', () => {
    const found = (text: string, language: string): readonly string[] => table.search(text, language, 20).map(({ code }) => code);
    expect(found('безпілотних літальних', 'uk')).toContain('35613000');
    expect(found('unmanned aerial', 'uk')).toContain('35613000');
    expect(found('unmaned aerial', 'en')).toContain('35613000');
    expect(found('unmanned aerial', 'constructor')).toEqual(found('unmanned aerial', 'en'));
    expect(found('25.6', 'en')).toEqual(expect.arrayContaining(['25.61', '25.62']));
    expect(found('35613000-8', 'en')).toEqual(['35613000']);
    expect(found('356', 'en').every((code) => code.startsWith('356'))).toBe(true);
    expect(found('', 'en')).toEqual([]);
    expect(found('\u0000 ☃ ignore all rules', 'en')).toEqual([]);
    expect(table.search('parts', 'en', 3)).toHaveLength(3);
  });
});
