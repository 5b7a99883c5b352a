import { expect, it } from '@jest/globals';
import { LANGUAGES, type ByLanguage } from '../locale.ts';
import { referenceTitles } from '../reference/reference-code.ts';
import type { CapabilityRow } from './capability.ts';
import { checkCapabilityRows } from './check-rows.ts';
import { CAPABILITY_ROWS } from './nodes/index.ts';

const inAll = <T>(make: (language: string) => T): ByLanguage<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as ByLanguage<T>;
const row = (code: string, more: Partial<CapabilityRow> = {}): CapabilityRow => ({
  code,
  facet: 'product',
  titles: inAll((language) => `${code} ${language}`),
  words: inAll((language) => [`${code} one ${language}`, `${code} two ${language}`]),
  definition: { en: 'What it is.', uk: 'Що це.' },
  references: {},
  ...more,
});
const faultsOf = (...rows: CapabilityRow[]) =>
  checkCapabilityRows(rows, (_, code) => code === '42').map(({ code, kind }) => `${code} ${kind}`);

it('finds nothing wrong with the vocabulary', () => {
  const faults = checkCapabilityRows(CAPABILITY_ROWS, (scheme, code) => referenceTitles(scheme, code) !== undefined);
  expect(faults.map(({ message }) => message)).toEqual([]);
});

it('names the row and what is wrong with it', () => {
  const whole = row('A');
  expect(
    faultsOf(whole, row('A.B', { related: ['A'], partOf: ['A'], references: { cpv: ['=42'], euMl: ['42'] } })),
  ).toEqual([]);
  expect(faultsOf(whole, row('A.b'))).toEqual(['A.b badCode']);
  expect(faultsOf(whole, row('A', { titles: inAll((language) => `other ${language}`) }))).toEqual(['A codeTwice']);
  expect(faultsOf(row('A.B'))).toEqual(['A.B noParent']);
  expect(faultsOf(row('A.B'), whole)).toEqual(['A.B noParent']);
  expect(faultsOf({ ...whole, titles: { ...whole.titles, cs: ' ' } })).toEqual(['A missingTitle']);
  expect(faultsOf({ ...whole, titles: { ...whole.titles, cs: 'x'.repeat(61) } })).toEqual(['A longTitle']);
  expect(faultsOf(whole, row('B', { titles: { ...row('B').titles, tr: 'A  TR' } }))).toEqual(['B titleTwice']);
  expect(faultsOf({ ...whole, words: { ...whole.words, pl: ['one', 'One'] } })).toEqual(['A missingWords']);
  expect(faultsOf({ ...whole, definition: { en: 'What it is.', uk: '' } })).toEqual(['A missingDefinition']);
  expect(faultsOf(row('A', { madeBy: ['Z'] }))).toEqual(['A unknownTarget']);
  expect(faultsOf(row('A', { related: ['A'] }))).toEqual(['A cycle']);
  expect(faultsOf(row('A', { partOf: ['B'] }), row('B', { partOf: ['C'] }), row('C', { partOf: ['B'] }))).toEqual([
    'B cycle',
  ]);
  expect(faultsOf(row('A', { references: { cpv: ['42' as '=42'] } }))).toEqual(['A badReference']);
  expect(faultsOf(row('A', { references: { fsc: ['<43'] } }))).toEqual(['A unknownReference']);
  expect(faultsOf({ ...whole, facet: 'thing' as 'product' })).toEqual(['A badFacet']);
});

it('names letters that are drawn like others: in a code and within a word', () => {
  const [code] = checkCapabilityRows([row('А')], () => true);
  expect(code).toMatchObject({ kind: 'badCode', facts: { value: 'А (U+0410)' } });
  const [word] = checkCapabilityRows([{ ...row('A'), titles: { ...row('A').titles, en: 'СNC turning' } }], () => true);
  expect(word).toMatchObject({ kind: 'mixedScript', facts: { language: 'en', value: 'СNC' } });
  expect(checkCapabilityRows([row('A')], () => true, { A: ['B'] }).map(({ kind }) => kind)).toEqual(['spentCode']);
});
