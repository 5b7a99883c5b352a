import { expect, it } from '@jest/globals';
import { CodeScheme, cpvPath, type CodeEntry } from '@spilno/taxonomy';
import { CodeSetAffinity } from './code-set-affinity.ts';
import { treeAffinity } from './tree-affinity.ts';

const entry = (code: string, parent: string | null, en: string): CodeEntry => ({
  code,
  parent,
  titles: { en, de: en, fr: en },
});
const scheme = new CodeScheme(
  [
    entry('34000000', null, 'Transport equipment'),
    entry('34100000', '34000000', 'Motor vehicles'),
    entry('34300000', '34000000', 'Parts for vehicles'),
    entry('50000000', null, 'Repair services'),
    entry('50110000', '50000000', 'Repair of motor vehicles'),
    entry('15000000', null, 'Food'),
    entry('15100000', '15000000', 'Meat'),
    entry('39000000', null, 'Furniture'),
    entry('39100000', '39000000', 'Chairs'),
  ],
  cpvPath,
);
const LISTS = Array.from({ length: 6 }, () => [
  ['34100000', '50110000'],
  ['15100000', '39100000'],
  ['34300000', '34100000'],
]).flat();
const affinity = new CodeSetAffinity(scheme, LISTS);
const CANDIDATES = [['15100000'], ['50110000'], ['39100000']];
const best = (list: readonly string[]): number => {
  const probabilities = affinity.probabilities(list, CANDIDATES);
  return probabilities.indexOf(Math.max(...probabilities));
};

it('knows what stands together though the tree and the titles say nothing', () => {
  expect(affinity.probabilities(['39100000'], [['15100000'], ['50110000']])[0]).toBeGreaterThan(0.5);
});

it('finds the repair of vehicles beside vehicles', () => {
  expect(best(['34100000'])).toBe(1);
});

it('answers finite numbers to empty lists and unknown codes', () => {
  for (const list of [[], ['99999999']]) {
    expect(affinity.probabilities(list, [...CANDIDATES, []]).every(Number.isFinite)).toBe(true);
  }
  expect(affinity.probabilities(['34100000'], [])).toHaveLength(0);
});

it('is one for a code and itself, the same both ways, and nothing across branches', () => {
  const tree = treeAffinity(scheme);
  const number = (code: string): number => scheme.numberOf(code) as number;
  expect(tree(number('34100000'), number('34100000'))).toBe(1);
  expect(tree(number('34100000'), number('34300000'))).toBe(tree(number('34300000'), number('34100000')));
  expect(tree(number('34100000'), number('15100000'))).toBe(0);
});
