/**
 * `npm run bench:suggest -- [--rounds N]`: milliseconds, and those of the processor alone, to find capabilities in a text of 5,000 characters made of names of the
 * vocabulary in one language, and the first call, which builds the index. One JSON line per language.
 */
import { parseArgs } from 'node:util';
import { capabilityRow, LANGUAGES, suggestFromText, taxonomy } from '@spilno/taxonomy';
import { quantile, rounded } from './hot-path/quantile.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } });
const rounds = Number(values.rounds);

const before = performance.now();
suggestFromText('first');
process.stdout.write(`${JSON.stringify({ nodes: taxonomy.capabilities.length, firstCallMs: rounded(performance.now() - before, 1) })}\n`);
for (const language of LANGUAGES) {
  const names = taxonomy.capabilities.flatMap(({ code }) => [capabilityRow(code).titles[language], ...capabilityRow(code).words[language]]);
  const cpuBefore = process.cpuUsage();
  const times = Array.from({ length: rounds }, (_, round) => {
    const text = Array.from({ length: 400 }, (__, at) => names[(round * 31 + at * 17) % names.length]).join(', ').slice(0, 5_000);
    const start = performance.now();
    suggestFromText(text);
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  process.stdout.write(`${JSON.stringify({ language, cpuMs: rounded((user + system) / 1000 / rounds), p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)), max: rounded(Math.max(...times)) })}\n`);
}
