import type {
  CooperationFormCode,
  HeadCountBand,
  LeadTimeBand,
  MacroRegionCode,
  ProductCode,
  ProductionPlace,
  QuantityBand,
} from '@spilno/taxonomy';
import type { CodeName } from './naming/code-name.ts';

/** Everything the product holds about an organisation in one event, before any policy: it never leaves the API as it is. */
export interface FullOrganisation {
  /** Random, of this event only. */
  readonly registrationId: string;
  /** As approved: while a change of name is being vetted the old one stays here. */
  readonly legalName: string;
  /** The code name in use; null if the firm has none or has given it up. */
  readonly codeName: CodeName | null;
  readonly typeCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As the firm chose it, whether it may be shown or not. */
  readonly macroRegion: MacroRegionCode | null;
  readonly headCountBand: HeadCountBand | null;
  readonly offers: readonly CapabilityEntry[];
  readonly needs: readonly CapabilityEntry[];
  /** Product codes of offers, confirmed by the firm, most important first. */
  readonly offerCodes: readonly ProductCode[];
  readonly needCodes: readonly ProductCode[];
  readonly formsOffered: readonly PlacedForm[];
  readonly formsSought: readonly PlacedForm[];
  readonly certificates: readonly FullCertificate[];
  /** Whether kinds of certificates show on the teaser. */
  readonly showsCertificates: boolean;
  readonly about: string;
  readonly website: string | null;
  readonly showsWebsite: boolean;
  readonly languages: readonly string[];
  readonly delegates: readonly FullDelegate[];
  /** What the firm wrote for partners under an NDA; empty if nothing. */
  readonly productData: string;
  readonly registrationNumber: string | null;
  readonly ncage: string | null;
  readonly owners: readonly Owner[];
}

/** An offer or a need: a node of the vocabulary with its terms, no text of the firm. */
export interface CapabilityEntry {
  readonly nodeCode: string;
  readonly isEssential: boolean;
  readonly quantityBand: QuantityBand | null;
  readonly leadTimeBand: LeadTimeBand | null;
  readonly place: ProductionPlace;
}

export interface PlacedForm {
  readonly form: CooperationFormCode;
  readonly place: ProductionPlace;
}

export interface FullCertificate {
  /** Code of a certificate kind. */
  readonly kind: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly scope: string | null;
  /** ISO date. */
  readonly validUntil: string | null;
  readonly isVerified: boolean;
}

export interface FullDelegate {
  readonly delegateId: string;
  readonly name: string;
  readonly jobFunction: string;
  readonly languages: readonly string[];
  readonly email: string;
  readonly showsEmail: boolean;
  readonly telephone: string | null;
  readonly showsTelephone: boolean;
}

/** Holds more than 10 %. */
export interface Owner {
  readonly name: string;
  readonly country: string | null;
  readonly sharePercent: number;
}
