/**
 * `npm run bench:matching:speed -- [--seed N] [--firms N] [--large N]`: how long the index of affinities takes for all pairs of two sides, both
 * ways, for the best 20 of a great many, and until the lists of everybody are right again after one profile has changed; and how long groups for the essential
 * needs of everybody take. A line for each; times
 * are of the processor, one thread. A sample of every answer is held against ranking everybody.
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '@spilno/kernel';
import { type Affinity, AffinityIndex, OPEN_GATES, proposeConsortia, rankMatches, type TeaserProfile } from '@spilno/matching';
import { taxonomy } from '@spilno/taxonomy';
import { machineFacts } from './hot-path/bench-stage.ts';
import { quantile, rounded } from './hot-path/quantile.ts';
import { teaserMaker } from './matching/generated-teasers.ts';

const LIST = 20;
const QUERIES = 1_000;
const GROUP_FIRMS = 900;
const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' }, firms: { type: 'string', default: '5000' }, large: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } } });
const [seed, firms, large] = [values.seed, values.firms, values.large].map(Number) as [number, number, number];
if (![seed, firms, large].every((value) => Number.isInteger(value) && value > 0)) {
  process.stderr.write('usage: bench:matching:speed -- [--seed N] [--firms N] [--large N]\n');
  process.exit(2);
}
const random = seededRandom(seed);
const teaser = teaserMaker(random);

allPairs();
bestOfMany();
afterChange();
groupsForAll('as generated', (profile) => profile);
groupsForAll('products wanted by everybody where nobody makes them', wantedElsewhere);

function allPairs(): void {
  const [one, other] = [teasers(firms, 'a'), teasers(firms, 'b')];
  const index = indexOf(other);
  let pairs = 0;
  let sum = 0;
  const row = (viewer: TeaserProfile): void => index.forEach(viewer, (_, mutual) => {
    pairs += 1;
    sum += mutual;
  });
  for (const viewer of one.slice(0, 200)) row(viewer);
  pairs = 0;
  const cpu = measure(() => one.forEach(row));
  print({ what: 'all pairs both ways', firms: [firms, firms], cpuSeconds: cpu / 1000, pairsThatShareSomething: pairs, meanScore: Math.round((sum / pairs) * 1e4) / 1e4 });
}

function bestOfMany(): void {
  const index = new AffinityIndex();
  const before = process.memoryUsage().rss;
  for (let n = 0; n < large; n++) index.put(teaser(`x${n}`));
  const viewers = teasers(QUERIES + 100, 'v');
  const times = viewers.map((viewer) => measure(() => index.best(viewer, LIST))).slice(100);
  print({ what: `best ${LIST} of many`, firms: large, p50Ms: rounded(quantile(times, 0.5)), p95Ms: rounded(quantile(times, 0.95)), maxMs: rounded(Math.max(...times)), rssMb: Math.round(process.memoryUsage().rss / 2 ** 20), rssBeforeMb: Math.round(before / 2 ** 20) });
}

function afterChange(): void {
  const all = teasers(firms, 'c');
  const index = indexOf(all);
  const lists = new Map(all.map((each) => [each.key, index.best(each, LIST)]));
  const byKey = new Map(all.map((each) => [each.key, each]));
  const times: number[] = [];
  let renewed = 0;
  for (let n = 0; n < 50; n++) {
    const changed = teaser(all[random.below(firms)]!.key);
    times.push(
      measure(() => {
        byKey.set(changed.key, changed);
        index.put(changed);
        lists.set(changed.key, index.best(changed, LIST));
        for (const key of concerned(index, changed, lists)) {
          lists.set(key, index.best(byKey.get(key)!, LIST));
          renewed += 1;
        }
      }),
    );
  }
  const everybody = [...byKey.values()];
  for (const viewer of everybody.filter((_, at) => at % Math.ceil(firms / 40) === 0)) compareWithRanking(viewer, lists.get(viewer.key)!, everybody);
  print({ what: 'everybody right again after a change', firms, p50Ms: rounded(quantile(times, 0.5)), maxMs: rounded(Math.max(...times)), listsRenewed: Math.round(renewed / 50) });
}

/** Each firm the seeker once, all others as partners. */
function groupsForAll(room: string, changed: (profile: TeaserProfile) => TeaserProfile): void {
  const all = teasers(GROUP_FIRMS, 'g').map(changed);
  let proposals = 0;
  const cpu = measure(() => all.forEach((seeker) => (proposals += proposeConsortia(seeker, all).length)));
  print({ what: 'groups for the needs of everybody', room, firms: GROUP_FIRMS, cpuSeconds: cpu / 1000, essentialNeeds: all.reduce((sum, { needs }) => sum + needs.filter(({ isEssential }) => isEssential).length, 0), proposals });
}

/** Every need essential, half of them a product, wanted in Ukraine; products are made abroad only, so that one partner is hardly ever enough. */
function wantedElsewhere(profile: TeaserProfile): TeaserProfile {
  const products = taxonomy.capabilities.filter(({ facet }) => facet === 'product').map(({ code }) => code);
  const needs = profile.needs.map((need) => ({ ...need, nodeCode: random.below(2) === 0 ? need.nodeCode : products[random.below(products.length)]!, isEssential: true, place: 'ukraine' as const }));
  return {
    ...profile,
    needs: needs.filter(({ nodeCode }, at) => needs.findIndex((each) => each.nodeCode === nodeCode) === at),
    offers: profile.offers.map((offer) => (taxonomy.get(offer.nodeCode).facet === 'product' ? { ...offer, place: 'abroad' as const } : offer)),
  };
}

/** Whose list the changed one is on, or would be now. */
function concerned(index: AffinityIndex, changed: TeaserProfile, lists: ReadonlyMap<string, readonly Affinity[]>): Set<string> {
  const keys = new Set([...lists].flatMap(([key, list]) => (list.some((each) => each.key === changed.key) ? [key] : [])));
  index.forEach(changed, (key, mutual) => {
    const list = lists.get(key)!;
    if (list.length < LIST || mutual >= list.at(-1)!.mutual - 1e-9) keys.add(key);
  });
  keys.delete(changed.key);
  return keys;
}

function compareWithRanking(viewer: TeaserProfile, list: readonly Affinity[], everybody: readonly TeaserProfile[]): void {
  const wanted = rankMatches(viewer, everybody.filter(({ key }) => key !== viewer.key).map((profile) => ({ profile, gate: OPEN_GATES })));
  for (const [place, { key }] of list.entries()) if (wanted[place]!.key !== key) throw new Error(`${viewer.key}: place ${place} is ${key}, ranking everybody says ${wanted[place]!.key}`);
}

function indexOf(all: readonly TeaserProfile[]): AffinityIndex {
  const index = new AffinityIndex();
  for (const each of all) index.put(each);
  return index;
}

function teasers(count: number, prefix: string): TeaserProfile[] {
  return Array.from({ length: count }, (_, n) => teaser(`${prefix}${n}`));
}

/** Processor milliseconds. */
function measure(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function print(figures: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ bench: 'matching:speed', ...figures, seed, ...machineFacts() })}\n`);
}
