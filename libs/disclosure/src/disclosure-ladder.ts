import type { ProductCode } from '@spilno/taxonomy';
import type {
  CapabilityEntry,
  FullCertificate,
  FullDelegate,
  FullOrganisation,
  Owner,
  PlacedForm,
} from './full-organisation.ts';

/** Who may ever see a field. */
export interface FieldRule {
  /** The lowest level at which other participants see it; `consent`: steers other fields and is never shown itself. */
  readonly participants: 1 | 2 | 3 | 'never' | 'consent';
  /** What has to hold besides the level. */
  readonly condition?: FieldCondition;
  /** Whether organisers see it; officers and the firm itself see everything. */
  readonly organisers: boolean;
}

/**
 * `withoutCodeName`: from level 1 if the firm uses no code name; `macroRegionIsVisible`: only while enough firms share
 * it; `shows…`: only with this consent; `showsCertificates`: from level 1 with this consent.
 */
export type FieldCondition =
  'withoutCodeName' | 'macroRegionIsVisible' | 'showsCertificates' | 'showsWebsite' | 'showsEmail' | 'showsTelephone';

type LeafLadder<T> = Readonly<Record<keyof T, FieldRule>>;

/** The ladder, field by field. A field of `FullOrganisation` that is missing here does not compile. */
export interface DisclosureLadder {
  readonly organisation: LeafLadder<
    Omit<
      FullOrganisation,
      'offers' | 'needs' | 'offerCodes' | 'needCodes' | 'formsOffered' | 'formsSought' | 'certificates' | 'delegates' | 'owners'
    >
  >;
  readonly offers: LeafLadder<CapabilityEntry>;
  readonly needs: LeafLadder<CapabilityEntry>;
  readonly offerCodes: LeafLadder<ProductCode>;
  readonly needCodes: LeafLadder<ProductCode>;
  readonly formsOffered: LeafLadder<PlacedForm>;
  readonly formsSought: LeafLadder<PlacedForm>;
  readonly certificates: LeafLadder<FullCertificate>;
  readonly delegates: LeafLadder<FullDelegate>;
  readonly owners: LeafLadder<Owner>;
}

const from = (participants: 1 | 2 | 3, condition?: FieldCondition): FieldRule => ({
  participants,
  organisers: true,
  ...(condition === undefined ? {} : { condition }),
});
const consent: FieldRule = { participants: 'consent', organisers: true };
const staffOnly: FieldRule = { participants: 'never', organisers: true };
const officersOnly: FieldRule = { participants: 'never', organisers: false };

const entry: LeafLadder<CapabilityEntry> = {
  nodeCode: from(1),
  isEssential: from(1),
  quantityBand: from(1),
  leadTimeBand: from(1),
  place: from(1),
};
/** What a firm makes or buys in particular: product data, though no text of the firm. */
const productCode: LeafLadder<ProductCode> = { scheme: from(3), code: from(3) };
const placedForm: LeafLadder<PlacedForm> = { form: from(1), place: from(1) };

export const DISCLOSURE_LADDER: DisclosureLadder = {
  organisation: {
    registrationId: from(1),
    legalName: from(2, 'withoutCodeName'),
    codeName: from(1),
    typeCode: staffOnly,
    country: from(1),
    macroRegion: { participants: 1, condition: 'macroRegionIsVisible', organisers: false },
    headCountBand: from(1),
    showsCertificates: consent,
    about: from(2),
    website: from(2, 'showsWebsite'),
    showsWebsite: consent,
    languages: from(2),
    productData: { participants: 3, organisers: false },
    registrationNumber: officersOnly,
    ncage: officersOnly,
  },
  offers: entry,
  needs: entry,
  offerCodes: productCode,
  needCodes: productCode,
  formsOffered: placedForm,
  formsSought: placedForm,
  certificates: {
    kind: from(2, 'showsCertificates'),
    number: officersOnly,
    issuer: from(3),
    scope: from(3),
    validUntil: from(3),
    isVerified: from(3),
  },
  delegates: {
    delegateId: from(2),
    name: from(2),
    jobFunction: from(2),
    languages: from(2),
    email: from(2, 'showsEmail'),
    showsEmail: consent,
    telephone: from(2, 'showsTelephone'),
    showsTelephone: consent,
  },
  owners: { name: officersOnly, country: officersOnly, sharePercent: officersOnly },
};
