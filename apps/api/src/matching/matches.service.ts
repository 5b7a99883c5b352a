import { Injectable } from '@nestjs/common';
import { disclosureLevel } from '@spilno/disclosure';
import { explainPair, type MatchOrder, OPEN_GATES, rankMatches } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { type DelegateScope, PageInfo } from '../common/index.ts';
import { AccessLog, DisclosedOrganisations, PairFactsReader, toParticipantOrganisation } from '../disclosure/index.ts';
import { filterMatches, type Candidate } from './match-filter.ts';
import { toMatch } from './match.mapper.ts';
import { type MatchFilterInput } from './matches.input.ts';
import { type Match, MatchConnection, MatchEdge, MatchesNotOpen } from './matches.type.ts';
import { type OwnRelations, readOwnRelations } from './own-relations.ts';
import { type Teaser, TeaserCatalogue } from './teaser-catalogue.ts';

export interface MatchPage {
  readonly order: MatchOrder;
  readonly filter: MatchFilterInput;
  readonly first: number;
  readonly after: string | null;
}

/** Matches of an organisation. Score, order, filters, counts and search use the teasers of both sides and nothing else. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly source: DataSource,
    private readonly catalogue: TeaserCatalogue,
    private readonly pairs: PairFactsReader,
    private readonly disclosed: DisclosedOrganisations,
    private readonly access: AccessLog,
  ) {}

  async page(scope: DelegateScope, { order, filter, first, after }: MatchPage): Promise<MatchConnection | MatchesNotOpen> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    const teasers = await this.catalogue.of(eventId);
    const own = teasers.get(ownId);
    if (!own) return this.#notOpen(eventId, ownId);
    const relations = await readOwnRelations(this.source.manager, eventId, ownId);
    const candidates = await this.#candidates(eventId, ownId, own, teasers, relations, order);
    if (candidates === 'closed') return this.#notOpen(eventId, ownId);
    const { matches, facets } = filterMatches(candidates, own, filter, relations);
    const start = positionAfter(matches, after);
    const shown = matches.slice(start, start + first);
    const nodes = await this.#matches(scope, own, shown, relations);
    const edges = nodes.map((node, index) => Object.assign(new MatchEdge(), { cursor: cursorOf(start + index, node.id), node }));
    return Object.assign(new MatchConnection(), {
      edges,
      facets,
      totalCount: matches.length,
      pageInfo: Object.assign(new PageInfo(), { hasNextPage: start + first < matches.length, endCursor: edges.at(-1)?.cursor ?? null }),
      mustUsed: [...relations.wishes.values()].filter((value) => value === 'must').length,
      mustMax: relations.mustMax,
    });
  }

  /** One match with everything that is open; null where the other organisation is nothing to this one. Opening it is logged. */
  async one(scope: DelegateScope, otherId: string): Promise<Match | null> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    const [teasers, pairs] = [await this.catalogue.of(eventId), await this.disclosed.seenBy(eventId, ownId, [otherId])];
    const [own, other, pair] = [teasers.get(ownId), teasers.get(otherId), pairs.get(otherId)];
    const organisation = pair && toParticipantOrganisation(pair.organisation);
    if (!own || !other || !organisation) return null;
    const relations = await readOwnRelations(this.source.manager, eventId, ownId);
    await this.access.saw(scope, 'match', [{ registrationId: otherId, level: organisation.level }]);
    return toMatch(organisation, explainPair(own.profile, other.profile), relations);
  }

  async #candidates(eventId: string, ownId: string, own: Teaser, teasers: ReadonlyMap<string, Teaser>, relations: OwnRelations, order: MatchOrder): Promise<Candidate[] | 'closed'> {
    const facts = await this.pairs.read(eventId, ownId, null);
    const [event] = (await this.source.query('select matching_opened_at is not null as "isOpen" from event where id = $1', [eventId])) as { isOpen: boolean }[];
    if (!event?.isOpen) return 'closed';
    const visible = [...teasers].flatMap(([id, teaser]) => {
      const pair = facts.get(id);
      return id !== ownId && pair && disclosureLevel(pair) > 0 && !relations.excluded.has(id) ? [teaser] : [];
    });
    const ranked = rankMatches(
      own.profile,
      visible.map(({ profile }) => ({ profile, gate: OPEN_GATES })),
      { order },
    );
    return ranked.filter(({ score }) => score > 0).map((match) => ({ ranked: match, teaser: teasers.get(match.key)! }));
  }

  async #matches(scope: DelegateScope, own: Teaser, shown: readonly Candidate[], relations: OwnRelations): Promise<Match[]> {
    const pairs = await this.disclosed.seenBy(
      scope.eventId,
      scope.delegation.registrationId,
      shown.map(({ ranked }) => ranked.key),
    );
    const matches = shown.flatMap(({ ranked, teaser }) => {
      const pair = pairs.get(ranked.key);
      const organisation = pair && toParticipantOrganisation(pair.organisation);
      return organisation ? [toMatch(organisation, explainPair(own.profile, teaser.profile), relations)] : [];
    });
    await this.access.saw(
      scope,
      'teaser',
      matches.map(({ organisation }) => ({ registrationId: organisation.registrationId, level: organisation.level })),
    );
    return matches;
  }

  async #notOpen(eventId: string, ownId: string): Promise<MatchesNotOpen> {
    const [row] = (await this.source.query(
      `select r.status = 'approved' as approved, r.type_code <> 'ukrainianManufacturer' or r.preview_agreed_at is not null as agreed from registration r where r.event_id = $1 and r.id = $2`,
      [eventId, ownId],
    )) as { approved: boolean; agreed: boolean }[];
    const reason = !row?.approved ? 'notApproved' : !row.agreed ? 'notAgreedToBeShown' : 'matchingNotOpen';
    return Object.assign(new MatchesNotOpen(), { reason });
  }
}

const cursorOf = (position: number, id: string): string => Buffer.from(`${position} ${id}`).toString('base64url');

/** Goes on after the match of the cursor, or at its position where that match has gone meanwhile. */
function positionAfter(matches: readonly Candidate[], after: string | null): number {
  const [position, id] = Buffer.from(after ?? '', 'base64url').toString().split(' ');
  if (!id || !/^\d{1,6}$/.test(position ?? '')) return 0;
  const index = matches.findIndex(({ ranked }) => ranked.key === id);
  return index >= 0 ? index + 1 : Number(position);
}
