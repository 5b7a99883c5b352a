/**
 * `npm run bench:matching:ablation -- [--seed N] [--firms N]`: what each component and gate does to the first ten of generated firms of two sides. A line
 * for each that is switched off: how many lists change, and how much of a list stays. It says what a component decides, not whether that is right.
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '@spilno/kernel';
import { compareLists, DEFAULT_GATES, DEFAULT_WEIGHTS, type ListedFirm, type MatchRules, NO_GATES, PART_CODES, topLists, type TopLists, withoutPart } from '@spilno/matching';
import { teaserMaker } from './matching/generated-teasers.ts';

const LIST = 10;
const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' }, firms: { type: 'string', default: '500' }, json: { type: 'boolean', default: false } } });
const teaser = teaserMaker(seededRandom(Number(values.seed)), true);
const firms = Array.from({ length: Number(values.firms) }, (_, n): ListedFirm => ({ profile: teaser(`f${n}`), typeCode: n % 2 === 0 ? 'maker' : 'partner' }));
const usual: MatchRules = { weights: DEFAULT_WEIGHTS, gates: DEFAULT_GATES };
const { needs, parts } = DEFAULT_WEIGHTS;
const changes: readonly (readonly [string, MatchRules])[] = [
  ...PART_CODES.filter((code) => parts[code] > 0).map((code) => [`without ${code}`, { ...usual, weights: withoutPart(DEFAULT_WEIGHTS, code) }] as const),
  ['certificate at .10, capability .60', { ...usual, weights: { ...DEFAULT_WEIGHTS, parts: { ...parts, capability: 0.6, certificate: 0.1 } } }],
  ['essential as useful', { ...usual, weights: { ...DEFAULT_WEIGHTS, needs: { ...needs, essential: 1 } } }],
  ['without gates', { ...usual, gates: NO_GATES }],
  ['essential needs of either side', { ...usual, gates: { ...DEFAULT_GATES, essentials: 'either' } }],
];
const before = listsBy(usual);
for (const [what, rules] of changes) {
  const { firms: listed, changed, reordered, meanOverlap } = compareLists(before, listsBy(rules), 0);
  process.stdout.write(`${JSON.stringify({ bench: 'matching:ablation', what, firms: listed, changed, reordered, meanOverlap: Math.round(meanOverlap * 1000) / 1000, seed: Number(values.seed) })}\n`);
}

function listsBy(rules: MatchRules): TopLists {
  return new Map(topLists(firms, (one, other) => one !== other, rules, LIST));
}
