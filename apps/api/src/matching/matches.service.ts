import { Injectable } from '@nestjs/common';
import { explainPair, type MatchExplanation, type MatchOrder, type MatchRules, type TeaserGate } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { type DelegateScope, PageInfo } from '../common/index.ts';
import { AccessLog, DisclosedOrganisations, type ParticipantOrganisation, toParticipantOrganisation } from '../disclosure/index.ts';
import { type Candidate } from './candidate.ts';
import { countFacets, matchFilter } from './match-filter.ts';
import { KeptPages, type KeptPage } from './kept-pages.ts';
import { cursorOf, cutPage, type CutPage } from './match-page.ts';
import { toMatch } from './match.mapper.ts';
import { noteVisit, type NotedVisit, readEarlierIds } from './match-visits.ts';
import { type MatchFilterInput } from './matches.input.ts';
import { LeftOutCount, type Match, MatchConnection, MatchEdge, MatchesNotOpen } from './matches.type.ts';
import { RankedLists } from './ranked-lists.ts';
import { toApplied } from './rules/match-rules.mapper.ts';
import { MatchRulesReader } from './rules/match-rules.reader.ts';
import { TeaserCatalogue } from './teaser-catalogue.ts';
import { type Teaser } from './teaser.ts';
import { type ViewerStanding } from './viewer-standing.ts';
import { ViewerStandingReader } from './viewer-standing.reader.ts';

export interface MatchPage {
  readonly order: MatchOrder;
  readonly filter: MatchFilterInput;
  readonly first: number;
  readonly after: string | null;
}

type ShownMatch = Pick<Candidate, 'id' | 'teaser'> & { readonly ranked: Pick<MatchExplanation, 'score' | 'balance'> };

/** Who looks, how it stands to others, and by which rules. */
interface Viewing {
  readonly own: Teaser;
  readonly standing: ViewerStanding;
  readonly rules: MatchRules;
}

/** Everybody whose teaser an organisation may see now and has not put aside, whether or not the two of them alone gain anything. */
export interface MatchGround extends Viewing {
  /** In the order of the catalogue. */
  readonly teasers: ReadonlyMap<string, Teaser>;
}

/** Some matches, and how many "must meet" are in use. */
export interface FirstMatches {
  readonly matches: readonly Match[];
  readonly mustUsed: number;
  readonly mustMax: number;
}

/**
 * Matches of an organisation. Score, order, filters, counts and search use the teasers of both sides and nothing else. What
 * decides who is shown is read anew for every page; teasers and the order of everybody are kept while no teaser changes.
 */
@Injectable()
export class MatchesService {
  private readonly pages = new KeptPages();

  constructor(
    private readonly source: DataSource,
    private readonly standings: ViewerStandingReader,
    private readonly catalogue: TeaserCatalogue,
    private readonly lists: RankedLists,
    private readonly rules: MatchRulesReader,
    private readonly disclosed: DisclosedOrganisations,
    private readonly access: AccessLog,
  ) {}

  async page(scope: DelegateScope, wanted: MatchPage): Promise<MatchConnection | MatchesNotOpen> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    const standing = await this.standings.read(eventId, ownId);
    const catalogue = standing?.isOpen ? await this.catalogue.at(eventId, standing.revision) : null;
    const own = catalogue?.entries.get(ownId)?.teaser;
    if (!standing || !catalogue || !own) return this.#notOpen(eventId, ownId);
    const { relations } = standing;
    const rules = await this.rules.at(eventId, standing.rulesRevision);
    const { candidates, leftOut } = this.lists.of(catalogue, { ownId, openTypes: standing.openTypes, order: wanted.order, rules });
    const { page, isShown } = await this.#cut(scope, candidates, standing, wanted);
    const edges = await this.#edges(scope, { own, standing, rules }, page);
    return Object.assign(new MatchConnection(), {
      edges,
      countFacets: () => (page.facets ??= countFacets(candidates.filter(isShown), wanted.filter, relations)),
      totalCount: page.total,
      pageInfo: Object.assign(new PageInfo(), { hasNextPage: page.start + wanted.first < page.total, endCursor: edges.at(-1)?.cursor ?? null }),
      mustUsed: relations.mustUsed,
      mustMax: relations.mustMax,
      rules: toApplied(rules),
      countLeftOut: () => countLeftOut(leftOut, standing),
    });
  }

  /** Up to a few matches beside each other, in the order asked for; who is no match is left out. They are looked at as in a list. */
  async some(scope: DelegateScope, ids: readonly string[]): Promise<Match[]> {
    const open = await this.#visible(scope, 'mutual');
    if (!open) return [];
    const chosen = ids.flatMap((id) => open.candidates.find((candidate) => candidate.id === id) ?? []);
    return this.#matches(scope, open, chosen);
  }

  /** Of those named, in the order of their names, the first so many who are matches and not put aside; they stand in the order of the whole list. */
  async firstOf(scope: DelegateScope, ids: readonly string[], count: number): Promise<FirstMatches | MatchesNotOpen> {
    const open = await this.#visible(scope, 'mutual');
    if (!open) return this.#notOpen(scope.eventId, scope.delegation.registrationId);
    const { standing, candidates } = open;
    const shown = new Set(candidates.flatMap(({ id }) => (standing.relations.wishes.get(id) === 'no' ? [] : [id])));
    const chosen = new Set(ids.filter((id) => shown.has(id)).slice(0, count));
    const matches = await this.#matches(scope, open, candidates.filter(({ id }) => chosen.has(id)));
    return { matches, mustUsed: standing.relations.mustUsed, mustMax: standing.relations.mustMax };
  }

  /** Whom proposals of several may name: who is of a type that the viewer may meet and shown to it. */
  async ground({ eventId, delegation }: DelegateScope): Promise<MatchGround | MatchesNotOpen> {
    const ownId = delegation.registrationId;
    const standing = await this.standings.read(eventId, ownId);
    const catalogue = standing?.isOpen ? await this.catalogue.at(eventId, standing.revision) : null;
    const own = catalogue?.entries.get(ownId)?.teaser;
    if (!standing || !catalogue || !own) return this.#notOpen(eventId, ownId);
    const isShown = (id: string, typeCode: string): boolean => id !== ownId && standing.openTypes.includes(typeCode) && standing.shows(id) && standing.relations.wishes.get(id) !== 'no';
    return { own, standing, rules: await this.rules.at(eventId, standing.rulesRevision), teasers: new Map([...catalogue.entries].flatMap(([id, { teaser, typeCode }]) => (isShown(id, typeCode) ? [[id, teaser]] : []))) };
  }

  /** Those named of a ground as matches, the two alone though they may gain nothing; they are looked at as in a list. */
  async named(scope: DelegateScope, ground: MatchGround, ids: readonly string[]): Promise<Match[]> {
    const { own, teasers, rules: { weights } } = ground;
    const shown = ids.flatMap((id) => {
      const teaser = teasers.get(id);
      return teaser ? [{ id, teaser, ranked: explainPair(own.profile, teaser.profile, { weights }) }] : [];
    });
    return this.#matches(scope, ground, shown);
  }

  /** Notes that the person looks at the matches; null where there are none yet. */
  async noteVisit(scope: DelegateScope): Promise<NotedVisit | null> {
    const open = await this.#visible(scope, 'mutual');
    const { accountId } = scope.actor;
    return open && accountId ? noteVisit(this.source.manager, { eventId: scope.eventId, accountId }, open.candidates.map(({ id }) => id)) : null;
  }

  /** Ids of everybody whom the organisation can see as a match now; null where there are none yet. */
  async visibleIds(scope: DelegateScope): Promise<ReadonlySet<string> | null> {
    const open = await this.#visible(scope, 'mutual');
    return open && new Set(open.candidates.map(({ id }) => id));
  }

  /** Everybody whom the organisation can see as a match now, whatever the filters; null where there are none yet. */
  async #visible({ eventId, delegation }: DelegateScope, order: MatchOrder): Promise<(Viewing & { candidates: readonly Candidate[] }) | null> {
    const ownId = delegation.registrationId;
    const standing = await this.standings.read(eventId, ownId);
    const catalogue = standing?.isOpen ? await this.catalogue.at(eventId, standing.revision) : null;
    const own = catalogue?.entries.get(ownId)?.teaser;
    if (!standing || !catalogue || !own) return null;
    const rules = await this.rules.at(eventId, standing.rulesRevision);
    const { candidates } = this.lists.of(catalogue, { ownId, openTypes: standing.openTypes, order, rules });
    return { own, standing, rules, candidates: candidates.filter(({ id }) => standing.shows(id)) };
  }

  /** What was new at an earlier visit is asked for so seldom that it is not kept. */
  async #cut(scope: DelegateScope, candidates: readonly Candidate[], standing: ViewerStanding, { order, filter, first, after }: MatchPage): Promise<{ page: KeptPage; isShown: (candidate: Candidate) => boolean }> {
    const earlier = filter.onlySinceVisit ? await readEarlierIds(this.source, { eventId: scope.eventId, accountId: scope.actor.accountId }) : null;
    const passes = matchFilter(filter, standing.relations);
    const isShown = ({ id }: Candidate): boolean => standing.shows(id) && !earlier?.has(id);
    const cut = (): CutPage => cutPage(candidates, (candidate) => isShown(candidate) && passes(candidate), first, after);
    return { page: earlier ? cut() : this.pages.of(candidates, standing, JSON.stringify([order, filter, first, after]), cut), isShown };
  }

  /** Teasers never change; whoever is open further is read each time, for what is stored may have changed. */
  async #edges(scope: DelegateScope, viewing: Viewing, page: KeptPage): Promise<MatchEdge[]> {
    if (page.edges) {
      await this.access.saw(scope, 'teaser', page.edges.map(({ node }) => node.organisation));
      return [...page.edges];
    }
    const nodes = await this.#matches(scope, viewing, page.shown);
    const edges = nodes.map((node, index) => Object.assign(new MatchEdge(), { cursor: cursorOf(page.start + index, node.id), node }));
    if (page.shown.every(({ id }) => viewing.standing.levelOf(id) === 1)) page.edges = edges;
    return edges;
  }

  async #matches(scope: DelegateScope, { own, standing, rules: { weights } }: Viewing, shown: readonly ShownMatch[]): Promise<Match[]> {
    const organisations = await this.#organisations(scope, shown, standing);
    await this.access.saw(scope, 'teaser', [...organisations.values()]);
    return shown.flatMap(({ id, ranked, teaser }) => {
      const organisation = organisations.get(id);
      return organisation ? [toMatch(organisation, ranked, () => explainPair(own.profile, teaser.profile, { weights }), standing.relations, own.organisation.country)] : [];
    });
  }

  /** The teasers that are kept; of those who are open further, what is stored. */
  async #organisations(scope: DelegateScope, shown: readonly Pick<ShownMatch, 'id' | 'teaser'>[], standing: ViewerStanding): Promise<Map<string, ParticipantOrganisation>> {
    const open = shown.flatMap(({ id }) => (standing.levelOf(id) > 1 ? [id] : []));
    const pairs = await this.disclosed.seenBy(scope.eventId, scope.delegation.registrationId, open);
    const organisations = new Map<string, ParticipantOrganisation>();
    for (const { id, teaser } of shown) {
      const pair = pairs.get(id);
      const organisation = standing.levelOf(id) === 1 ? teaser.shown : pair && toParticipantOrganisation(pair.organisation);
      if (organisation) organisations.set(id, organisation);
    }
    return organisations;
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

/** Told because both teasers, which the viewer may read, decide it: of those alone whom the viewer may see. */
function countLeftOut(leftOut: ReadonlyMap<string, TeaserGate>, standing: ViewerStanding): LeftOutCount[] {
  const gates = [...leftOut].flatMap(([id, gate]) => (standing.shows(id) ? [gate] : []));
  return [...new Set(gates)].sort().map((gate) => Object.assign(new LeftOutCount(), { gate, count: gates.filter((each) => each === gate).length }));
}
