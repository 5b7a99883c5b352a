import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkText } from '@spilno/location-guard';

/** A line of the input; `location` is there when the sentence is labelled. */
interface Case {
  readonly text: string;
  readonly language?: string;
  readonly location?: boolean;
}

const { values } = parseArgs({ options: { cases: { type: 'string' }, out: { type: 'string' } } });
if (!values.cases || !values.out) {
  process.stderr.write('usage: npm run bench:location-guard -- --cases FILE --out FILE\n');
  process.exit(2);
}

const from = process.env.INIT_CWD ?? process.cwd();
const cases = readCases(path.resolve(from, values.cases));
checkText('warm up: перший виклик читає словники');
const startedAt = performance.now();
const verdicts = cases.map(({ text }) => ({ text, location: checkText(text).length > 0 }));
const milliseconds = performance.now() - startedAt;
writeFileSync(path.resolve(from, values.out), verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''));
process.stdout.write(`${JSON.stringify({ cases: cases.length, refused: verdicts.filter(({ location }) => location).length, ...accuracy(), millisecondsPerCase: Number((milliseconds / Math.max(1, cases.length)).toFixed(3)) })}\n`);

function readCases(file: string): readonly Case[] {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);
}

/** Precision and recall, if every case is labelled. */
function accuracy(): { precision?: number; recall?: number } {
  if (cases.length === 0 || cases.some(({ location }) => typeof location !== 'boolean')) return {};
  const right = cases.filter(({ location }, at) => location && verdicts[at]?.location).length;
  const refused = verdicts.filter(({ location }) => location).length;
  const sites = cases.filter(({ location }) => location).length;
  return { precision: right / Math.max(1, refused), recall: right / Math.max(1, sites) };
}
