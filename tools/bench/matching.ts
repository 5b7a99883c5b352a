/**
 * `npm run bench:matching -- --dir DIR --out FILE [--taxonomy DIR] [--tasks LETTERS] [--shipped]`: learns from the train and dev files of DIR and writes
 * rankings for the tasks A, B, D, E and F of its `score.mjs`. Of test rows only id, language, title, description and, for E, the buyer
 * and whether a winner is named are read. With `--shipped` the tasks A, B and F are answered by the model that the product carries,
 * which has learned from the train file of the notices and our own words. With `--without NAME` a source of the model (titles, words, neighbours,
 * regression, frequency), a sign of lists (shared, companions, tree, titles) or of awards (texts, textsOfLanguage, titlesOfLanguage, language) is left
 * out, in learning as in answering. Prints one JSON line.
 */
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CodeSetAffinity, SET_SIGNS, treeAffinity } from '@spilno/matching';
import { CODE_SOURCES, CodeScheme, cpvPath, nacePath, TextCoder, type CodeDistribution } from '@spilno/taxonomy';
import { openCodeSuggester } from '@spilno/taxonomy/code-model';
import { readCodeModel } from '../taxonomy/code-model-file.ts';
import { LANGUAGES, readBenchmark, readCpv, readKved, type Notice } from './matching/benchmark-files.ts';
import { rankByExpectedGain } from './matching/cross-language.ts';
import { AWARD_SIGNS, rankAwards } from './matching/same-firm.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string' }, out: { type: 'string' }, taxonomy: { type: 'string' }, tasks: { type: 'string', default: 'ABDEF' }, shipped: { type: 'boolean', default: false }, without: { type: 'string', multiple: true, default: [] } },
});
if (!values.dir || !values.out) {
  process.stderr.write('usage: npm run bench:matching -- --dir DIR --out FILE [--taxonomy DIR] [--tasks ABDEF] [--without NAME]\n');
  process.exit(2);
}
const without = <T extends string>(all: readonly T[]): readonly T[] => all.filter((name) => values.without.includes(name));
const unknown = values.without.filter((name) => ![...CODE_SOURCES, ...SET_SIGNS, ...AWARD_SIGNS].some((each) => each === name));
if (unknown.length > 0) {
  process.stderr.write(`--without ${unknown.join(', ')}: none of ${[...CODE_SOURCES, ...SET_SIGNS, ...AWARD_SIGNS].join(', ')}\n`);
  process.exit(2);
}
const from = process.env.INIT_CWD ?? process.cwd();
const folder = path.resolve(from, values.dir);
const beside = [values.taxonomy && path.resolve(from, values.taxonomy), path.join(folder, '../taxonomy'), path.join(folder, 'taxonomy'), folder].find(
  (each) => each && existsSync(path.join(each, 'cpv-dk021.csv')),
);
if (!beside) {
  process.stderr.write(`${folder}: no cpv-dk021.csv beside it; name its folder with --taxonomy\n`);
  process.exit(2);
}
const started = performance.now();
const asked = (task: string): boolean => values.tasks.includes(task);
const seconds: Record<string, number> = {};
const rankings: string[] = [];
const write = (task: string, query: string | number, ranked: readonly string[]): void => {
  rankings.push(JSON.stringify({ task, query, ranked }));
};
function timed<T>(name: string, work: () => T): T {
  const before = performance.now();
  const result = work();
  seconds[name] = Math.round((performance.now() - before) / 100) / 10;
  return result;
}

const files = readBenchmark(folder);
const shipped = values.shipped ? timed('open', () => openCodeSuggester(readCodeModel())) : null;
const cpv = shipped?.scheme ?? new CodeScheme(readCpv(beside), cpvPath);
const queries = files.tests.filter(({ clean, language }) => clean && LANGUAGES.includes(language));
const coder = asked('A') || asked('B') ? (shipped?.coder ?? timed('train', () => TextCoder.train(cpv, files.coded, { without: without(CODE_SOURCES) }))) : null;

const likely = new Map<string, CodeDistribution>();
const distributionOf = (coder: TextCoder, notice: Notice): CodeDistribution => {
  const distribution = likely.get(notice.id) ?? coder.distribution(notice);
  likely.set(notice.id, distribution);
  return distribution;
};

if (coder && asked('A')) {
  timed('A', () => {
    for (const query of queries) write('A', query.id, coder.suggest(distributionOf(coder, query), 10).map(({ code }) => code));
  });
}
if (coder && asked('B')) {
  timed('B', () => {
    const affinity = treeAffinity(cpv);
    for (const query of queries) write('B', query.id, rankByExpectedGain(cpv, affinity, distributionOf(coder, query), files.coded.filter(({ language }) => language !== query.language && LANGUAGES.includes(language))));
  });
}
if (asked('D')) {
  timed('D', () => {
    const affinity = new CodeSetAffinity(cpv, files.coded.map(({ codes }) => codes), undefined, without(SET_SIGNS));
    const candidates = files.halves.map(({ id, b }) => ({ id, b })).sort((x, y) => (x.id < y.id ? -1 : 1));
    for (const { id, a } of files.halves) {
      const probabilities = affinity.probabilities(a, candidates.map(({ b }) => b));
      const best = candidates.map((_, at) => at).sort((x, y) => (probabilities[y] as number) - (probabilities[x] as number) || x - y);
      write('D', id, best.slice(0, 10).map((at) => (candidates[at] as { id: string }).id));
    }
  });
}
if (asked('E')) {
  timed('E', () => {
    const awards = [...files.coded, ...files.tests].filter(({ awarded }) => awarded);
    for (const [id, ranked] of rankAwards(awards, without(AWARD_SIGNS))) write('E', id, ranked);
  });
}
if (asked('F')) {
  timed('F', () => {
    if (shipped) {
      for (const [at, query] of files.kvedQueries.entries()) write('F', at, shipped.activities.rank(query, 5).map(({ code }) => code));
      return;
    }
    const kved = new CodeScheme(readKved(beside), nacePath);
    const kvedCoder = TextCoder.train(kved, files.kvedExamples, { isAnswer: (code) => code.length === 5, without: without(CODE_SOURCES) });
    for (const [at, query] of files.kvedQueries.entries()) write('F', at, kvedCoder.rank(kvedCoder.distribution(query), 5).map(({ code }) => code));
  });
}
writeFileSync(path.resolve(from, values.out), rankings.map((line) => `${line}\n`).join(''));
process.stdout.write(
  `${JSON.stringify({
    rankings: rankings.length,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    bySecond: seconds,
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    seed: null,
    node: process.version,
    machine: { cpu: os.cpus()[0]?.model.trim(), cores: os.cpus().length, memoryGiB: Math.round(os.totalmem() / 1024 ** 3) },
  })}\n`,
);
