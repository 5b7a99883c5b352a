import { assertNever } from '@spilno/kernel';
import type { ProductCode } from '@spilno/taxonomy';
import type {
  DisclosedCertificate,
  DisclosedConfidant,
  DisclosedDelegate,
  DisclosedNothing,
  DisclosedOrganisation,
  DisclosedPartner,
  DisclosedTeaser,
} from './disclosed-organisation.ts';
import type { DisclosureLevel } from './disclosure-level.ts';
import type {
  CapabilityEntry,
  FullCertificate,
  FullDelegate,
  FullOrganisation,
  PlacedForm,
} from './full-organisation.ts';
import { publicName } from './naming/public-name.ts';

/** What about the event as a whole decides a field. */
export interface Audience {
  /** Whether the firm is among those of `visibleMacroRegions`. */
  readonly macroRegionIsVisible: boolean;
}

/** The organisation as a participant sees it at a level (see `disclosureLevel`); also the preview a firm gets of itself. */
export function disclose(
  organisation: FullOrganisation,
  level: DisclosureLevel,
  audience: Audience,
): DisclosedOrganisation {
  return project(organisation, level, audience) as DisclosedOrganisation;
}

function project(
  organisation: FullOrganisation,
  level: DisclosureLevel,
  audience: Audience,
): DisclosedNothing | DisclosedTeaser | DisclosedPartner | DisclosedConfidant {
  switch (level) {
    case 0:
      return { level };
    case 1:
      return { level, ...teaserOf(organisation, audience, organisation.showsCertificates) };
    case 2:
      return { level, ...partnerOf(organisation, audience) };
    case 3:
      return {
        level,
        ...partnerOf(organisation, audience),
        productData: organisation.productData,
        offerCodes: organisation.offerCodes.map(codeOf),
        needCodes: organisation.needCodes.map(codeOf),
        certificates: organisation.certificates.map(certificateWithoutNumber),
      };
    default:
      return assertNever(level);
  }
}

const teaserOf = (organisation: FullOrganisation, audience: Audience, showsCertificates: boolean) => ({
  registrationId: organisation.registrationId,
  displayName: publicName(organisation),
  country: organisation.country,
  macroRegion: audience.macroRegionIsVisible ? organisation.macroRegion : null,
  headCountBand: organisation.headCountBand,
  offers: organisation.offers.map(entryOf),
  needs: organisation.needs.map(entryOf),
  formsOffered: organisation.formsOffered.map(formOf),
  formsSought: organisation.formsSought.map(formOf),
  certificateKinds: showsCertificates ? kindsOf(organisation.certificates) : [],
});

const partnerOf = (organisation: FullOrganisation, audience: Audience) => ({
  ...teaserOf(organisation, audience, true),
  legalName: organisation.legalName,
  codeName: organisation.codeName,
  about: organisation.about,
  website: organisation.showsWebsite ? organisation.website : null,
  languages: organisation.languages,
  delegates: organisation.delegates.map(delegateOf),
});

/** Field by field: a field that is added to the source later does not slip through. */
const entryOf = ({ nodeCode, isEssential, quantityBand, leadTimeBand, place }: CapabilityEntry): CapabilityEntry => ({
  nodeCode,
  isEssential,
  quantityBand,
  leadTimeBand,
  place,
});

const codeOf = ({ scheme, code }: ProductCode): ProductCode => ({ scheme, code });

const formOf = ({ form, place }: PlacedForm): PlacedForm => ({ form, place });

const kindsOf = (certificates: readonly FullCertificate[]): readonly string[] =>
  [...new Set(certificates.map(({ kind }) => kind))].sort();

const delegateOf = (delegate: FullDelegate): DisclosedDelegate => ({
  delegateId: delegate.delegateId,
  name: delegate.name,
  jobFunction: delegate.jobFunction,
  languages: delegate.languages,
  email: delegate.showsEmail ? delegate.email : null,
  telephone: delegate.showsTelephone ? delegate.telephone : null,
});

const certificateWithoutNumber = (certificate: FullCertificate): DisclosedCertificate => ({
  kind: certificate.kind,
  issuer: certificate.issuer,
  scope: certificate.scope,
  validUntil: certificate.validUntil,
  isVerified: certificate.isVerified,
});
