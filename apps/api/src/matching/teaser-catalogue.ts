import { Injectable } from '@nestjs/common';
import { disclose, type DisclosedOrganisation } from '@spilno/disclosure';
import { type TeaserProfile } from '@spilno/matching';
import { taxonomy } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { MacroRegions } from '../disclosure/index.ts';
import { RegistrationReader } from '../organisations/index.ts';

/** One organisation as the teaser shows it, ready for matching and search. */
export interface Teaser {
  readonly organisation: DisclosedOrganisation & { readonly level: 1 };
  readonly profile: TeaserProfile;
  /** Top-level nodes of its offers. */
  readonly branches: readonly string[];
  /** What search looks in: names and titles of nodes, both languages, lower case. */
  readonly words: string;
}

interface Catalogue {
  readonly fingerprint: string;
  readonly teasers: ReadonlyMap<string, Teaser>;
}

/** Changes whenever a registration of the event is edited, decided, hidden, shown or hides its macro-region. */
const FINGERPRINT_SQL = `
select concat_ws(' ', count(*), sum(version), sum(hashtext(status)::bigint), count(hidden_at), count(preview_agreed_at), count(macro_region_shown_since), max(updated_at),
  (select macro_region_minimum from event where id = $1)) as fingerprint from registration where event_id = $1`;

const MAX_EVENTS = 20;

/** The teasers of everybody who takes part in an event, kept while nothing of them changes. */
@Injectable()
export class TeaserCatalogue {
  readonly #catalogues = new Map<string, Catalogue>();

  constructor(
    private readonly source: DataSource,
    private readonly registrations: RegistrationReader,
    private readonly regions: MacroRegions,
  ) {}

  async of(eventId: string): Promise<ReadonlyMap<string, Teaser>> {
    const [{ fingerprint }] = (await this.source.query(FINGERPRINT_SQL, [eventId])) as [{ fingerprint: string }];
    const known = this.#catalogues.get(eventId);
    if (known?.fingerprint === fingerprint) return known.teasers;
    const teasers = await this.#read(eventId);
    if (this.#catalogues.size >= MAX_EVENTS) this.#catalogues.clear();
    this.#catalogues.set(eventId, { fingerprint, teasers });
    return teasers;
  }

  async #read(eventId: string): Promise<ReadonlyMap<string, Teaser>> {
    const [models, visibleRegions] = [await this.registrations.takingPart(eventId), await this.regions.visible(eventId)];
    return new Map([...models].map(([id, { organisation }]) => [id, toTeaser(disclose(organisation, 1, { macroRegionIsVisible: visibleRegions.has(id) }) as Teaser['organisation'])]));
  }
}

function toTeaser(organisation: Teaser['organisation']): Teaser {
  const { registrationId, offers, needs, formsOffered, formsSought, certificateKinds, displayName } = organisation;
  const titles = [...offers, ...needs].flatMap(({ nodeCode }) => {
    const node = taxonomy.find(nodeCode);
    return node ? [node.titles.en, node.titles.uk] : [];
  });
  return {
    organisation,
    profile: { key: registrationId, offers, needs, formsOffered, formsSought, certificateKinds },
    branches: [...new Set(offers.map(({ nodeCode }) => nodeCode.split('.', 1)[0]!))],
    words: [displayName.en, displayName.uk, ...titles].join(' ').toLowerCase(),
  };
}
