import { Injectable } from '@nestjs/common';
import { disclose, type DisclosedOrganisation, disclosureLevel, type DisclosureLevel, otherDirection } from '@spilno/disclosure';
import { DataSource, type EntityManager } from 'typeorm';
import { RegistrationReader } from '../organisations/index.ts';
import { MacroRegions } from './macro-regions.ts';
import { type BothWays, PairFactsReader } from './pair-facts.reader.ts';

/** One other organisation as the viewer may see it, and how far the two are open to each other. */
export interface DisclosedPair {
  readonly organisation: DisclosedOrganisation;
  readonly level: DisclosureLevel;
  /** What the viewer's organisation opens to this one. */
  readonly ownLevel: DisclosureLevel;
  readonly facts: BothWays;
}

/** The one way by which another organisation reaches a participant. */
@Injectable()
export class DisclosedOrganisations {
  constructor(
    private readonly source: DataSource,
    private readonly registrations: RegistrationReader,
    private readonly pairs: PairFactsReader,
    private readonly regions: MacroRegions,
  ) {}

  /** Those of the ids that the viewer may see at all; whoever is missing is nothing to this viewer. */
  async seenBy(eventId: string, viewerId: string, subjectIds: readonly string[], manager: EntityManager = this.source.manager): Promise<Map<string, DisclosedPair>> {
    if (subjectIds.length === 0) return new Map();
    const facts = await this.pairs.read(eventId, viewerId, subjectIds, manager);
    const visible = [...facts].filter(([, pair]) => disclosureLevel(pair) > 0);
    const models = await this.registrations.byIds(eventId, visible.map(([id]) => id), manager);
    const regions = await this.regions.visible(eventId, manager);
    return new Map(
      visible.flatMap(([id, pair]) => {
        const model = models.get(id);
        const level = disclosureLevel(pair);
        return model ? [[id, { organisation: disclose(model.organisation, level, { macroRegionIsVisible: regions.has(id) }), level, ownLevel: disclosureLevel(otherDirection(pair, pair.ndaConfirmedByViewer)), facts: pair }]] : [];
      }),
    );
  }
}
