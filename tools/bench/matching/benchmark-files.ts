import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodedText, CodeEntry, TextToCode } from '@spilno/taxonomy';
import { cpvWords, naceWords, withWords } from '@spilno/taxonomy/words';
import { parse } from 'csv-parse/sync';

/** A notice without its labels. */
export interface Notice extends TextToCode {
  readonly id: string;
  readonly buyer: string;
  /** Whether a winner is named. */
  readonly awarded: boolean;
}

/** A notice of the training or the development part, with the codes that its buyer chose. */
export interface CodedNotice extends Notice, CodedText {}

interface NoticeRow {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly desc: string;
  readonly codes: readonly string[];
  readonly buyer_h: string;
  readonly winner_h?: readonly string[];
  readonly clean: boolean;
}

const LEARNED_FROM = ['train', 'dev'];
export const LANGUAGES = ['en', 'fr', 'de', 'pl', 'cs'];

const lines = <T>(file: string): readonly T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T)
    : [];

const noticeOf = (row: NoticeRow): Notice => ({
  id: row.id,
  language: row.lang,
  title: row.title,
  description: row.desc,
  buyer: row.buyer_h,
  awarded: (row.winner_h?.length ?? 0) > 0,
});

export interface BenchmarkFiles {
  readonly coded: readonly CodedNotice[];
  readonly tests: readonly (Notice & { readonly clean: boolean })[];
  readonly halves: readonly { readonly id: string; readonly a: readonly string[]; readonly b: readonly string[] }[];
  readonly kvedExamples: readonly CodedText[];
  readonly kvedQueries: readonly TextToCode[];
}

/** Of test rows nothing is kept but what a task may see. */
export function readBenchmark(folder: string): BenchmarkFiles {
  const file = (name: string): string => path.join(folder, `${name}.jsonl`);
  const kvedText = ({ text }: { readonly text: string }): TextToCode => ({ language: 'uk', title: text, description: '' });
  return {
    coded: LEARNED_FROM.flatMap((part) => lines<NoticeRow>(file(`ted_${part}`))).map((row) => ({ ...noticeOf(row), codes: row.codes })),
    tests: lines<NoticeRow>(file('ted_test')).map((row) => ({ ...noticeOf(row), clean: row.clean })),
    halves: lines(path.join(folder, 'task-d.jsonl')),
    kvedExamples: LEARNED_FROM.flatMap((part) => lines<{ text: string; code: string }>(file(`kved_uk_${part}`))).map(({ text, code }) => ({ ...kvedText({ text }), codes: [code] })),
    kvedQueries: lines<{ text: string }>(file('kved_uk_test')).map(kvedText),
  };
}

/** The notices that the shipped model learns from. */
export const readTrainingNotices = (folder: string): readonly CodedNotice[] =>
  lines<NoticeRow>(path.join(folder, 'ted_train.jsonl')).map((row) => ({ ...noticeOf(row), codes: row.codes }));

const CPV_LANGUAGES = ['en', 'uk', 'pl', 'cs', 'de', 'fr'];

export function readCpv(folder: string): readonly CodeEntry[] {
  const rows = parse(readFileSync(path.join(folder, 'cpv-dk021.csv'), 'utf8'), { columns: true, bom: true }) as Readonly<Record<string, string>>[];
  const entries = rows.map((row) => ({
    code: row['code'] ?? '',
    parent: row['parent'] || null,
    titles: Object.fromEntries(CPV_LANGUAGES.map((language) => [language, row[language] ?? ''])),
  }));
  return withWords(entries, cpvWords());
}

export function readKved(folder: string): readonly CodeEntry[] {
  const rows = JSON.parse(readFileSync(path.join(folder, 'kved-nace.json'), 'utf8')) as readonly { code: string; parent: string | null; uk?: string; en?: string }[];
  const entries = rows.filter(({ code }) => /^\d/u.test(code)).map(({ code, parent, uk = '', en = '' }) => ({ code, parent: parent !== null && /^\d/u.test(parent) ? parent : null, titles: { uk, en } }));
  return withWords(entries, naceWords());
}
