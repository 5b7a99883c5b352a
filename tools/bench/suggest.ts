/**
 * `npm run bench:suggest -- [--rounds N]`: milliseconds, and those of the processor alone, to find capabilities in a text of 5,000 characters made of names of the
 * vocabulary in one language, and the first call, which builds the index; the same for codes out of the shipped model, with a text of
 * 3,000 characters. One JSON line per language and kind.
 */
import { parseArgs } from 'node:util';
import { capabilityRow, LANGUAGES, suggestFromText, taxonomy, type Language } from '@spilno/taxonomy';
import { openCodeSuggester } from '@spilno/taxonomy/code-model';
import { readCodeModel } from '../taxonomy/code-model-file.ts';
import { quantile, rounded } from './hot-path/quantile.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } });
const rounds = Number(values.rounds);

const before = performance.now();
suggestFromText('first');
process.stdout.write(`${JSON.stringify({ nodes: taxonomy.capabilities.length, firstCallMs: rounded(performance.now() - before, 1) })}\n`);
for (const language of LANGUAGES) measure({ kind: 'capabilities', language }, 5_000, suggestFromText);

const opening = performance.now();
const { suggestCodes } = openCodeSuggester(readCodeModel());
process.stdout.write(`${JSON.stringify({ kind: 'codes', openMs: rounded(performance.now() - opening, 1) })}\n`);
for (const language of LANGUAGES) {
  const first = performance.now();
  suggestCodes('first', language);
  measure({ kind: 'codes', language, firstCallMs: rounded(performance.now() - first, 1) }, 3_000, (text) => suggestCodes(text, language));
}

function measure(what: { readonly language: Language } & Readonly<Record<string, unknown>>, length: number, suggest: (text: string) => unknown): void {
  const names = taxonomy.capabilities.flatMap(({ code }) => [capabilityRow(code).titles[what.language], ...capabilityRow(code).words[what.language]]);
  const textOf = (round: number): string => Array.from({ length: 400 }, (_, at) => names[(round * 31 + at * 17) % names.length]).join(', ').slice(0, length);
  const cpuBefore = process.cpuUsage();
  const times = Array.from({ length: rounds }, (_, round) => {
    const text = textOf(round);
    const start = performance.now();
    suggest(text);
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  process.stdout.write(`${JSON.stringify({ ...what, cpuMs: rounded((user + system) / 1000 / rounds), p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)), max: rounded(Math.max(...times)) })}\n`);
}
