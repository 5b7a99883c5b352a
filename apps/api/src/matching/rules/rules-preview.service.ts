import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { compareLists, type ExposureChange, type ListedFirm, type MatchRules, type TopEntry, topLists, type TopLists } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { InvalidInput } from '../../common/index.ts';
import { type CatalogueEntry, TeaserCatalogue } from '../teaser-catalogue.ts';
import { toRules } from './match-rules.mapper.ts';
import { MatchRulesReader } from './match-rules.reader.ts';
import { ExposureShift, ListedMatch, ListSample, type MatchRulesInput, MatchRulesPreview } from './match-rules.type.ts';

const LENGTH = 10;
const SHIFTS = 8;
const SAMPLES = 5;
/** Firms whose lists are made before whoever else waits gets a turn: some milliseconds. */
const AT_ONCE = 25;

type Entries = ReadonlyMap<string, CatalogueEntry>;

const EVENT_SQL = `
select coalesce(t.revision, 0)::int as revision, coalesce((select json_agg(json_build_array(m.first_type, m.second_type)) from meeting_rule m where m.event_id = e.id), '[]') as pairs
from event e left join teaser_revision t on t.event_id = e.id where e.id = $1`;

/** What rules would change: the first ten of every firm that takes part, by teasers and types alone. */
@Injectable()
export class RulesPreviewService {
  constructor(
    private readonly source: DataSource,
    private readonly rules: MatchRulesReader,
    private readonly catalogue: TeaserCatalogue,
  ) {}

  async preview(eventId: string, input: MatchRulesInput): Promise<MatchRulesPreview | InvalidInput> {
    const tried = toRules(input.weights, input.gates);
    if (tried instanceof InvalidInput) return tried;
    const [{ revision, pairs }] = (await this.source.query(EVENT_SQL, [eventId])) as [{ revision: number; pairs: [string, string][] }];
    const { entries } = await this.catalogue.at(eventId, revision);
    const open = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
    const firms = [...entries.values()].map(({ teaser, typeCode }): ListedFirm => ({ profile: teaser.profile, typeCode })).sort((a, b) => (a.profile.key < b.profile.key ? -1 : 1));
    const mayMeet = (one: string, other: string): boolean => open.has(`${one} ${other}`);
    const before = await listsOf(firms, mayMeet, await this.rules.current(eventId));
    const after = await listsOf(firms, mayMeet, tried);
    return toPreview(before, after, entries);
  }
}

async function listsOf(firms: readonly ListedFirm[], mayMeet: (one: string, other: string) => boolean, rules: MatchRules): Promise<TopLists> {
  const lists = new Map<string, readonly TopEntry[]>();
  for (const [key, list] of topLists(firms, mayMeet, rules, LENGTH)) {
    lists.set(key, list);
    if (lists.size % AT_ONCE === 0) await setImmediate();
  }
  return lists;
}

function toPreview(before: TopLists, after: TopLists, entries: Entries): MatchRulesPreview {
  const { exposure, mostChanged, ...counts } = compareLists(before, after, SAMPLES);
  const emptyIn = (lists: TopLists): number => [...lists.values()].filter((list) => list.length === 0).length;
  return Object.assign(new MatchRulesPreview(), {
    ...counts,
    emptyBefore: emptyIn(before),
    emptyAfter: emptyIn(after),
    branches: shifts(exposure, (key) => entries.get(key)!.teaser.branches),
    countries: shifts(exposure, (key) => [entries.get(key)!.teaser.organisation.country]),
    samples: mostChanged.map((key) => Object.assign(new ListSample(), { ...firmOf(entries, key), before: toListed(before.get(key), entries), after: toListed(after.get(key), entries) })),
  });
}

const firmOf = (entries: Entries, key: string) => {
  const { displayName, country } = entries.get(key)!.teaser.shown;
  return { registrationId: key, displayName, country };
};

const toListed = (list: readonly TopEntry[] = [], entries: Entries): ListedMatch[] => list.map(({ key, score }) => Object.assign(new ListedMatch(), { ...firmOf(entries, key), score }));

/** Firms counted together, a firm of several branches in each. */
function shifts(exposure: readonly ExposureChange[], groupsOf: (key: string) => readonly string[]): ExposureShift[] {
  const groups = new Map<string, { before: number; after: number }>();
  for (const { key, before, after } of exposure) {
    for (const code of groupsOf(key)) {
      const group = groups.get(code) ?? { before: 0, after: 0 };
      groups.set(code, { before: group.before + before, after: group.after + after });
    }
  }
  return [...groups]
    .filter(([, { before, after }]) => before !== after)
    .sort(([a, one], [b, other]) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before) || (a < b ? -1 : 1))
    .slice(0, SHIFTS)
    .map(([code, { before, after }]) => Object.assign(new ExposureShift(), { code, before, after }));
}
