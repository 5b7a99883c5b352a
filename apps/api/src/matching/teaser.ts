import { type DisclosedOrganisation } from '@spilno/disclosure';
import { type TeaserProfile } from '@spilno/matching';
import { capabilityRow, taxonomy } from '@spilno/taxonomy';
import { type ParticipantOrganisation, toParticipantOrganisation } from '../disclosure/index.ts';

/** One organisation as the teaser shows it, ready for matching, search and the wire. Never changed, so that everybody may share it. */
export interface Teaser {
  readonly organisation: DisclosedOrganisation & { readonly level: 1 };
  readonly shown: ParticipantOrganisation;
  readonly profile: TeaserProfile;
  /** Top-level nodes of its offers. */
  readonly branches: readonly string[];
  /** What search looks in: names and titles of nodes, in the languages of the pages, lower case. */
  readonly words: string;
}

export function toTeaser(organisation: Teaser['organisation']): Teaser {
  const { registrationId, offers, needs, formsOffered, formsSought, certificateKinds, displayName } = organisation;
  const titles = [...offers, ...needs].flatMap(({ nodeCode }) => {
    const node = taxonomy.find(nodeCode);
    if (!node) return [];
    const { en, uk, de } = capabilityRow(node.code).titles;
    return [en, uk, de];
  });
  return {
    organisation,
    shown: toParticipantOrganisation(organisation)!,
    profile: { key: registrationId, offers, needs, formsOffered, formsSought, certificateKinds },
    branches: [...new Set(offers.map(({ nodeCode }) => nodeCode.split('.', 1)[0]!))],
    words: [displayName.en, displayName.uk, ...titles].join(' ').toLowerCase(),
  };
}
