import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MatchRulesReader } from '../rules/match-rules.reader.ts';
import { CurrentVocabulary } from '../../vocabulary/index.ts';
import { TeaserCatalogue } from '../teaser-catalogue.ts';
import { FLOOR, LIST_LENGTH, type ListInput, METHOD } from './list-rules.ts';

/** Meetings a firm can have: what its type may, and no more than there are slots and lines. */
const RULES_SQL = `
select coalesce(t.revision, 0)::int as revision,
  coalesce((select json_agg(json_build_array(m.first_type, m.second_type) order by 1, 2) from meeting_rule m where m.event_id = e.id), '[]') as pairs,
  coalesce((select json_object_agg(p.code, least(p.max_meetings, e.parallel_meetings * (select count(*) from slot s where s.event_id = e.id and s.retired_at is null))) from participant_type p where p.event_id = e.id), '{}') as capacities
from event e left join teaser_revision t on t.event_id = e.id where e.id = $1`;

interface RulesRow {
  readonly revision: number;
  readonly pairs: [string, string][];
  readonly capacities: Readonly<Record<string, number>>;
}

/** What lists are made of: teasers, types and quotas, and nothing that anybody has wished, asked or ruled out. */
@Injectable()
export class ListInputReader {
  constructor(
    private readonly source: DataSource,
    private readonly catalogue: TeaserCatalogue,
    private readonly scoring: MatchRulesReader,
    private readonly vocabulary: CurrentVocabulary,
  ) {}

  async read(eventId: string): Promise<ListInput> {
    // How near two nodes are to each other is the vocabulary's: the newest is in force here before anything is read.
    await this.vocabulary.renew();
    const [rules] = (await this.source.query(RULES_SQL, [eventId])) as [RulesRow];
    const { entries } = await this.catalogue.at(eventId, rules.revision);
    const firms = [...entries].map(([, { teaser, typeCode }]) => ({ profile: teaser.profile, typeCode, capacity: rules.capacities[typeCode] ?? 0, branch: teaser.branches[0] ?? null }));
    return { firms: firms.sort((a, b) => (a.profile.key < b.profile.key ? -1 : 1)), rules: new Set(rules.pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`])), scoring: await this.scoring.current(eventId), vocabulary: this.vocabulary.inForce.number };
  }
}

/** The same input, the same lists: nothing but what is hashed here decides, beside the lists before. */
export const fingerprintOf = ({ firms, rules, scoring, vocabulary }: ListInput): string => createHash('sha256').update(JSON.stringify([METHOD, LIST_LENGTH, FLOOR, vocabulary, scoring, [...rules].sort(), firms])).digest('base64url');
