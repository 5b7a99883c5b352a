import { disclosureLevel, type DisclosureLevel } from '@spilno/disclosure';
import { type PairDeviation, pairFactsOf } from '../disclosure/index.ts';
import { MatchRequest } from './matches.type.ts';
import { type OwnRelations } from './own-relations.ts';
import { type StandingRow } from './viewer-standing.reader.ts';

const NONE: ReadonlySet<PairDeviation> = new Set();

/** How one organisation stands to all others of its event right now. */
export class ViewerStanding {
  /** Of the teasers this was read with. */
  readonly revision: number;
  /** Of the rules for matches. */
  readonly rulesRevision: number;
  readonly isOpen: boolean;
  /** Types of participant that the viewer may meet now. */
  readonly openTypes: readonly string[];
  readonly relations: OwnRelations;
  readonly #viewer: { readonly isApproved: boolean; readonly isHidden: boolean; readonly hasAgreedToBeShown: boolean };
  readonly #deviations = new Map<string, Set<PairDeviation>>();
  /** Of the many pairs with which nothing is the matter. */
  readonly #plainLevel: DisclosureLevel;
  /** Those that the viewer put on its list, or with whom something is the matter that leaves nothing to see. */
  readonly #hidden: ReadonlySet<string>;

  constructor(row: StandingRow) {
    this.revision = Number(row.revision);
    this.rulesRevision = row.rulesRevision;
    this.isOpen = row.isOpen;
    this.openTypes = row.gatesAreOpen ? row.openTypes : [];
    this.relations = toRelations(row);
    this.#viewer = { isApproved: row.isApproved, isHidden: row.isHidden, hasAgreedToBeShown: row.hasAgreed };
    for (const [other, deviation] of row.deviations) {
      const known = this.#deviations.get(other);
      if (known) known.add(deviation);
      else this.#deviations.set(other, new Set([deviation]));
    }
    this.#plainLevel = disclosureLevel(pairFactsOf(this.#viewer, true, NONE));
    this.#hidden = new Set([...this.relations.excluded, ...[...this.#deviations.keys()].filter((id) => this.levelOf(id) === 0)]);
  }

  /** Whether one of a type that the viewer may meet belongs into the viewer's lists. */
  shows(otherId: string): boolean {
    return this.#plainLevel > 0 && !this.#hidden.has(otherId);
  }

  /** Level at which a firm that takes part, and is of a type the viewer may meet, is open to the viewer. */
  levelOf(otherId: string): DisclosureLevel {
    const deviations = this.#deviations.get(otherId);
    return deviations ? disclosureLevel(pairFactsOf(this.#viewer, true, deviations)) : this.#plainLevel;
  }
}

function toRelations({ wishes, requests, opened, excluded, mustMax }: StandingRow): OwnRelations {
  return {
    wishes: new Map(wishes),
    requests: new Map(requests.map(({ other, expiresAt, ...request }) => [other, Object.assign(new MatchRequest(), request, { expiresAt: new Date(expiresAt) })])),
    opened: new Set(opened),
    excluded: new Set(excluded),
    mustUsed: wishes.filter(([, value]) => value === 'must').length,
    mustMax,
  };
}
