import { Injectable } from '@nestjs/common';
import { disclose, type DisclosedOrganisation } from '@spilno/disclosure';
import { type OpenPair, textLikeness } from '@spilno/matching';
import { RegistrationReader } from '../../organisations/index.ts';

/** What descriptions and languages say of a pair, as far as the viewer may see the other side of it. */
@Injectable()
export class OpenPairReader {
  constructor(private readonly registrations: RegistrationReader) {}

  /** @param other - as it is disclosed to the viewer; null where that is the teaser alone */
  async read(eventId: string, ownId: string, other: DisclosedOrganisation): Promise<OpenPair | null> {
    if (other.level === 0 || other.level === 1) return null;
    const model = (await this.registrations.byIds(eventId, [ownId])).get(ownId);
    // What a firm knows of itself, cut to what it would open.
    const own = model && disclose(model.organisation, 2, { macroRegionIsVisible: false });
    if (!own || own.level === 0 || own.level === 1) return null;
    const [spokenHere, spokenThere] = [languagesOf(own), languagesOf(other)];
    return {
      textLikeness: textLikeness(own.about, other.about),
      sharedLanguages: spokenHere.size === 0 || spokenThere.size === 0 ? null : [...spokenHere].filter((language) => spokenThere.has(language)).sort(),
    };
  }
}

type Opened = Exclude<DisclosedOrganisation, { readonly level: 0 | 1 }>;

const languagesOf = ({ languages, delegates }: Opened): ReadonlySet<string> => new Set([...languages, ...delegates.flatMap((delegate) => delegate.languages)]);
