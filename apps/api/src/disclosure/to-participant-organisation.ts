import { type DisclosedOrganisation } from '@spilno/disclosure';
import { ConfirmedCode } from '../product-codes/index.ts';
import { DisclosedCapability, DisclosedCertificate, DisclosedConfidential, DisclosedDetails, DisclosedForm, DisclosedPerson, OverShoulderName, ParticipantOrganisation } from './participant-organisation.type.ts';

const listOf = <T extends object>(type: new () => T, rows: readonly T[]): T[] => rows.map((row) => Object.assign(new type(), row));

/** The wire's shape of what was disclosed; null at level 0. Nothing but the branded result can be handed in. */
export function toParticipantOrganisation(disclosed: DisclosedOrganisation): ParticipantOrganisation | null {
  if (disclosed.level === 0) return null;
  const { kind, en, uk } = disclosed.displayName;
  return Object.assign(new ParticipantOrganisation(), {
    registrationId: disclosed.registrationId,
    level: disclosed.level,
    displayName: Object.assign(new OverShoulderName(), { isCodeName: kind === 'codeName', en, uk }),
    country: disclosed.country,
    macroRegion: disclosed.macroRegion,
    headCountBand: disclosed.headCountBand,
    offers: listOf(DisclosedCapability, disclosed.offers as DisclosedCapability[]),
    needs: listOf(DisclosedCapability, disclosed.needs as DisclosedCapability[]),
    formsOffered: listOf(DisclosedForm, disclosed.formsOffered),
    formsSought: listOf(DisclosedForm, disclosed.formsSought),
    certificateKinds: [...disclosed.certificateKinds],
    details: disclosed.level === 1 ? null : Object.assign(new DisclosedDetails(), {
      legalName: disclosed.legalName,
      about: disclosed.about,
      website: disclosed.website,
      languages: [...disclosed.languages],
      delegates: listOf(DisclosedPerson, disclosed.delegates as DisclosedPerson[]),
    }),
    confidential: disclosed.level !== 3 ? null : Object.assign(new DisclosedConfidential(), {
      productData: disclosed.productData,
      certificates: listOf(DisclosedCertificate, disclosed.certificates),
      offerCodes: listOf(ConfirmedCode, disclosed.offerCodes),
      needCodes: listOf(ConfirmedCode, disclosed.needCodes),
    }),
  });
}
