import type { Brand } from '@spilno/kernel';
import type { DisclosedCertificate } from './disclosed-organisation.ts';
import type { FullCertificate, FullOrganisation } from './full-organisation.ts';

/** A firm's view of itself: all of it. */
export type OwnOrganisation = Brand<FullOrganisation, 'OwnOrganisation'>;

/** A vetting officer's view: all of it, with registration number, owners and certificate numbers. */
export type OfficerOrganisation = Brand<FullOrganisation, 'OfficerOrganisation'>;

type OfficersOnly = 'registrationNumber' | 'ncage' | 'owners' | 'macroRegion' | 'certificates' | 'productData';

/** An organiser's view: nothing that only officers see, no macro-region, no product data, certificates without number. */
export type OrganiserOrganisation = Brand<
  Omit<FullOrganisation, OfficersOnly> & { readonly certificates: readonly DisclosedCertificate[] },
  'OrganiserOrganisation'
>;

/** Only for delegates of this very organisation. */
export const discloseToSelf = (organisation: FullOrganisation): OwnOrganisation => organisation as OwnOrganisation;

/** Only for vetting officers of the event who do not belong to the organisation. */
export const discloseToOfficer = (organisation: FullOrganisation): OfficerOrganisation =>
  organisation as OfficerOrganisation;

/** Only for organisers of the event. */
export function discloseToOrganiser(organisation: FullOrganisation): OrganiserOrganisation {
  const seen: Omit<FullOrganisation, OfficersOnly> & { readonly certificates: readonly DisclosedCertificate[] } = {
    registrationId: organisation.registrationId,
    legalName: organisation.legalName,
    codeName: organisation.codeName,
    typeCode: organisation.typeCode,
    country: organisation.country,
    headCountBand: organisation.headCountBand,
    offers: organisation.offers,
    needs: organisation.needs,
    offerCodes: organisation.offerCodes,
    needCodes: organisation.needCodes,
    formsOffered: organisation.formsOffered,
    formsSought: organisation.formsSought,
    certificates: organisation.certificates.map(withoutNumber),
    showsCertificates: organisation.showsCertificates,
    about: organisation.about,
    website: organisation.website,
    showsWebsite: organisation.showsWebsite,
    languages: organisation.languages,
    delegates: organisation.delegates,
  };
  return seen as OrganiserOrganisation;
}

const withoutNumber = ({ kind, issuer, scope, validUntil, isVerified }: FullCertificate): DisclosedCertificate => ({
  kind,
  issuer,
  scope,
  validUntil,
  isVerified,
});
