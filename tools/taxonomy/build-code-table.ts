import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CodeTableFile, CodeTableRows } from '@spilno/taxonomy/code-model';
import { parse } from 'csv-parse/sync';
import { sentenceCase } from './published-titles.ts';

const CODE_TABLE_FILE = path.resolve(import.meta.dirname, '../../libs/taxonomy/models/code-titles.json.gz');

type Row = Readonly<Record<string, string | null>>;

/**
 * Writes every code of CPV / DK 021, NACE / KVED and the NATO supply classes with its titles, by which the product checks and finds the codes
 * that firms confirm: the same lists, the same bytes.
 * @returns what was written, in words
 */
export function buildCodeTable(sources: string): string {
  const read = (file: string): string => readFileSync(path.join(sources, file), 'utf8');
  const rows = (file: string): readonly Row[] => parse(read(file), { columns: true, bom: true }) as Row[];
  const table: CodeTableFile = {
    cpv: rowsOf(rows('cpv-dk021.csv'), ['en', 'uk', 'pl', 'cs', 'de', 'fr']),
    nace: rowsOf(JSON.parse(read('kved-nace.json')) as Row[], ['en', 'uk', 'fr']),
    fsc: rowsOf(rows('nato-supply-classes.csv').map(({ code = '', title_en }) => ({ code, en: sentenceCase(title_en ?? '') })), ['en']),
  };
  const zipped = gzipSync(JSON.stringify(table), { level: 9 });
  writeFileSync(CODE_TABLE_FILE, zipped);
  return `${CODE_TABLE_FILE}: ${Object.values(table).reduce((sum: number, { rows: all }: CodeTableRows) => sum + all.length, 0)} codes, ${Math.round(zipped.length / 1024)} KiB`;
}

/** A title that is all in capitals is printed so in the list; pages write it as a sentence. */
const plain = (title: string): string => (/\p{Ll}/u.test(title) ? title : sentenceCase(title));

const rowsOf = (rows: readonly Row[], languages: readonly string[]): CodeTableRows => ({
  languages,
  rows: rows.map((row) => [row['code'] ?? '', ...languages.map((language) => plain((row[language] ?? '').trim()))]),
});
