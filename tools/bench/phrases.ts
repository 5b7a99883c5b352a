/**
 * `npm run bench:phrases -- --file FILE`: of short phrases with the node that each means (`[{ "text", "code" }]`), for how many that node or one below it is
 * among the first three suggestions, and among the first three of the search; then the same with a part of the names of all nodes left out:
 * other words, those that hold a phrase as it stands, titles, every language but one. One JSON line for each, and the phrases that other words hold as they stand.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { capabilityRows, LANGUAGES, putVocabularyInForce, searchCapabilities, suggestFromText, taxonomy, type CapabilityRow, type Language } from '@spilno/taxonomy';

interface Phrase {
  readonly text: string;
  readonly code: string;
}

const FIRST = 3;
const { values } = parseArgs({ options: { file: { type: 'string' } } });
if (!values.file) {
  process.stderr.write('usage: npm run bench:phrases -- --file FILE\n');
  process.exit(2);
}
const phrases = JSON.parse(readFileSync(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), values.file), 'utf8')) as readonly Phrase[];
const shipped = capabilityRows();

const emptied = <T>(empty: T, languages: readonly Language[], kept: Readonly<Record<Language, T>>): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, languages.includes(language) ? empty : kept[language]])) as Record<Language, T>;
const withoutWords = (languages: readonly Language[]) => (row: CapabilityRow): CapabilityRow => ({ ...row, words: emptied<readonly string[]>([], languages, row.words) });
const withoutTitles = (languages: readonly Language[]) => (row: CapabilityRow): CapabilityRow => ({ ...row, titles: emptied('', languages, row.titles) });

measure('all names', (row) => row);
measure('without other words', withoutWords(LANGUAGES));
const texts = new Set(phrases.map(({ text }) => text.toLowerCase()));
const isPhrase = (word: string): boolean => texts.has(word.toLowerCase());
measure('without other words that are one of the phrases', (row) => ({ ...row, words: Object.fromEntries(LANGUAGES.map((language) => [language, row.words[language].filter((word) => !isPhrase(word))])) as unknown as CapabilityRow['words'] }));
measure('without titles', withoutTitles(LANGUAGES));
for (const language of LANGUAGES) {
  const others = LANGUAGES.filter((each) => each !== language);
  measure(`names in ${language} alone`, (row) => withoutTitles(others)(withoutWords(others)(row)));
}
putVocabularyInForce(null);
const verbatim = shipped.flatMap(({ code, words }) => LANGUAGES.flatMap((language) => words[language].filter(isPhrase).map((word) => `${code} ${word}`)));
process.stdout.write(`${JSON.stringify({ phrases: phrases.length, verbatim })}\n`);

function measure(names: string, change: (row: CapabilityRow) => CapabilityRow): void {
  putVocabularyInForce({ rows: shipped.map(change), aliases: {} });
  const share = (find: (text: string) => readonly { readonly code: string }[]): number =>
    Math.round((phrases.filter(({ text, code }) => find(text).slice(0, FIRST).some((found) => isOrIsBelow(found.code, code))).length / phrases.length) * 1000) / 1000;
  process.stdout.write(`${JSON.stringify({ names, suggestions: share(suggestFromText), search: share((text) => searchCapabilities(text, 'en', FIRST)) })}\n`);
}

function isOrIsBelow(code: string, wanted: string): boolean {
  const node = taxonomy.get(wanted).code;
  return code === node || code.startsWith(`${node}.`);
}
