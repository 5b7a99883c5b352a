import type { Brand } from '@spilno/kernel';
import type { HeadCountBand, MacroRegionCode, ProductCode } from '@spilno/taxonomy';
import type { CapabilityEntry, PlacedForm } from './full-organisation.ts';
import type { CodeName } from './naming/code-name.ts';
import type { DisplayName } from './naming/public-name.ts';

/**
 * What a participant may see of another organisation. Only `disclose` makes one; a field that is not disclosed at a
 * level does not exist there, so that nothing can be read by mistake.
 */
export type DisclosedOrganisation = Brand<
  DisclosedNothing | DisclosedTeaser | DisclosedPartner | DisclosedConfidant,
  'DisclosedOrganisation'
>;

export interface DisclosedNothing {
  readonly level: 0;
}

interface TeaserFields {
  readonly registrationId: string;
  /** Code name, or the name if the firm has none. Safe where others look over the shoulder. */
  readonly displayName: DisplayName;
  readonly country: string;
  /** Null if none was chosen, or if too few firms share it. */
  readonly macroRegion: MacroRegionCode | null;
  readonly headCountBand: HeadCountBand | null;
  readonly offers: readonly CapabilityEntry[];
  readonly needs: readonly CapabilityEntry[];
  readonly formsOffered: readonly PlacedForm[];
  readonly formsSought: readonly PlacedForm[];
  /** Codes, sorted, each once. On the teaser empty unless the firm chose to show them. */
  readonly certificateKinds: readonly string[];
}

export interface DisclosedTeaser extends TeaserFields {
  readonly level: 1;
}

interface PartnerFields extends TeaserFields {
  readonly legalName: string;
  /** Stands beside the name, so that paper and page can be matched. */
  readonly codeName: CodeName | null;
  readonly about: string;
  /** Null without one or without consent. */
  readonly website: string | null;
  readonly languages: readonly string[];
  readonly delegates: readonly DisclosedDelegate[];
}

export interface DisclosedPartner extends PartnerFields {
  readonly level: 2;
}

export interface DisclosedConfidant extends PartnerFields {
  readonly level: 3;
  readonly productData: string;
  readonly offerCodes: readonly ProductCode[];
  readonly needCodes: readonly ProductCode[];
  readonly certificates: readonly DisclosedCertificate[];
}

export interface DisclosedDelegate {
  readonly delegateId: string;
  readonly name: string;
  readonly jobFunction: string;
  readonly languages: readonly string[];
  /** Null without consent of the person. */
  readonly email: string | null;
  /** Null without one or without consent of the person. */
  readonly telephone: string | null;
}

/** Without number. */
export interface DisclosedCertificate {
  readonly kind: string;
  readonly issuer: string | null;
  readonly scope: string | null;
  readonly validUntil: string | null;
  readonly isVerified: boolean;
}
