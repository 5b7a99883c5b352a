import { MyRegistration, RegistrationCertificate } from './types/my-registration.type.ts';

/**
 * The registration as it is shown to an organiser who acts on behalf of the firm: without what only officers see, without
 * private lists, and without choices about the own disclosure.
 */
export function withheldFromOrganisers(registration: MyRegistration): MyRegistration {
  return Object.assign(new MyRegistration(), registration, {
    registrationNumber: null, ncage: null, owners: [], namedExclusions: [], macroRegion: null, isMacroRegionShown: false, previewAgreedAt: null,
    certificates: registration.certificates.map(({ kind, isVerified }) => Object.assign(new RegistrationCertificate(), { kind, isVerified, number: null, issuer: null, scope: null, validUntil: null })),
    delegates: registration.delegates.map((delegate) => Object.assign(Object.create(Object.getPrototypeOf(delegate) as object), delegate, { unavailable: [], isMe: false })),
  });
}
