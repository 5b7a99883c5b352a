import { Injectable } from '@nestjs/common';
import { disclose } from '@spilno/disclosure';
import { type Taxonomy, taxonomyInForce } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { MacroRegions } from '../disclosure/index.ts';
import { RegistrationReader, takesPartSql } from '../organisations/index.ts';
import { type Teaser, toTeaser } from './teaser.ts';

/** Everybody who takes part in an event and may be shown, as of a revision. */
export interface Catalogue {
  readonly revision: number;
  /** The vocabulary that its teasers were worded with. */
  readonly vocabulary: Taxonomy;
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
}

export interface CatalogueEntry {
  readonly teaser: Teaser;
  /** For gates alone: the teaser does not tell it. */
  readonly typeCode: string;
  /** Transaction that wrote the registration last. */
  readonly mark: string;
  readonly showsRegion: boolean;
}

const MARKS_SQL = `select r.id, r.xmin::text as mark from registration r where r.event_id = $1 and ${takesPartSql('r')}`;
const nothing = (): Catalogue => ({ revision: -1, vocabulary: taxonomyInForce(), entries: new Map() });
/** Titles of nodes stand in the teasers, so that another vocabulary makes them anew. */
const isCurrent = ({ vocabulary }: Catalogue): boolean => vocabulary === taxonomyInForce();
const MAX_EVENTS = 20;

/** The teasers of an event, kept until its revision grows; then only those that changed are read. */
@Injectable()
export class TeaserCatalogue {
  readonly #catalogues = new Map<string, Catalogue>();
  readonly #renewals = new Map<string, { readonly revision: number; readonly done: Promise<Catalogue> }>();

  constructor(
    private readonly source: DataSource,
    private readonly registrations: RegistrationReader,
    private readonly regions: MacroRegions,
  ) {}

  /** Not older than the revision, which the caller read from the event's `teaser_revision`. */
  async at(eventId: string, revision: number): Promise<Catalogue> {
    const known = this.#catalogues.get(eventId);
    if (known && known.revision >= revision && isCurrent(known)) return known;
    const running = this.#renewals.get(eventId);
    // What runs may have begun before the revision that is asked for.
    if (running && running.revision >= revision) return running.done;
    const done = Promise.resolve(running?.done).catch(() => undefined).then(() => this.#renew(eventId, revision));
    const renewal = { revision, done };
    this.#renewals.set(eventId, renewal);
    try {
      return await done;
    } finally {
      if (this.#renewals.get(eventId) === renewal) this.#renewals.delete(eventId);
    }
  }

  async #renew(eventId: string, revision: number): Promise<Catalogue> {
    const kept = this.#catalogues.get(eventId);
    const known = kept && isCurrent(kept) ? kept : nothing();
    if (known.revision >= revision) return known;
    const catalogue = { revision, vocabulary: known.vocabulary, entries: await this.#read(eventId, known.entries) };
    if (this.#catalogues.size >= MAX_EVENTS) this.#catalogues.clear();
    this.#catalogues.set(eventId, catalogue);
    return catalogue;
  }

  async #read(eventId: string, known: Catalogue['entries']): Promise<Catalogue['entries']> {
    const regions = await this.regions.visible(eventId);
    const rows = (await this.source.query(MARKS_SQL, [eventId])) as { id: string; mark: string }[];
    const isSame = ({ id, mark }: { id: string; mark: string }): boolean => known.get(id)?.mark === mark && known.get(id)?.showsRegion === regions.has(id);
    const models = await this.registrations.byIds(eventId, rows.flatMap((row) => (isSame(row) ? [] : [row.id])));
    return new Map(
      rows.flatMap((row): [string, CatalogueEntry][] => {
        const { id, mark } = row;
        if (isSame(row)) return [[id, known.get(id)!]];
        const model = models.get(id);
        if (!model?.party.isApproved || model.party.isHidden || !model.party.hasAgreedToBeShown) return [];
        const organisation = disclose(model.organisation, 1, { macroRegionIsVisible: regions.has(id) }) as Teaser['organisation'];
        return [[id, { teaser: toTeaser(organisation), typeCode: model.organisation.typeCode, mark, showsRegion: regions.has(id) }]];
      }),
    );
  }
}
