import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, neutralText, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { type Registration } from './entities/index.ts';
import { firstFault } from './first-fault.ts';
import { type RegistrationCertificateInput, type SaveParticularsStepInput } from './inputs/registration-step.input.ts';
import { replaceNamedExclusions } from './named-exclusions.ts';
import { type EditFault, LIVING_STATUSES, RegistrationEditor } from './registration-editor.ts';
import { PARTICULARS_SHAPE } from './shapes.ts';

/** Step 5: bands, certificates, the macro-region a firm may choose, and firms it excludes by name. */
@Injectable()
export class ParticularsStepService {
  constructor(private readonly editor: RegistrationEditor) {}

  async save(scope: DelegateScope, input: SaveParticularsStepInput) {
    const fault = firstFault(PARTICULARS_SHAPE, input) ?? refuseUnsafeTexts(certificateTexts(input));
    if (fault) return fault;
    return this.editor.edit<EditFault>(scope, {
      action: 'registration.particularsSaved',
      version: input.version,
      step: 'particulars',
      whileIn: LIVING_STATUSES,
      work: (manager, registration) => write(manager, registration, input),
    });
  }
}

async function write(manager: EntityManager, registration: Registration, input: SaveParticularsStepInput): Promise<NotPossible | null> {
  const { eventId, id } = registration;
  if (input.macroRegion && registration.typeCode !== 'ukrainianManufacturer') return NotPossible.because('noMacroRegion', 'Only Ukrainian manufacturers may choose a macro-region.');
  if (input.headCountBand !== undefined) await manager.query('update registration set head_count_band = $3 where event_id = $1 and id = $2', [eventId, id, input.headCountBand]);
  if (typeof input.showsCertificates === 'boolean') await manager.query('update registration set shows_certificates = $3 where event_id = $1 and id = $2', [eventId, id, input.showsCertificates]);
  if (input.macroRegion !== undefined && input.macroRegion !== registration.macroRegion) {
    // A new choice is shown again only when the daily rule finds enough firms that share it.
    await manager.query('update registration set macro_region = $3, macro_region_shown_since = null where event_id = $1 and id = $2', [eventId, id, input.macroRegion]);
  }
  if (input.certificates) await replaceCertificates(manager, registration, input.certificates);
  return input.namedExclusions ? replaceNamedExclusions(manager, registration, input.namedExclusions) : null;
}

/** A certificate that stands unchanged keeps the officer's mark; a changed one loses it. */
async function replaceCertificates(manager: EntityManager, { eventId, id }: Registration, certificates: readonly RegistrationCertificateInput[]): Promise<void> {
  const seen = (await manager.query(
    `delete from certificate where event_id = $1 and registration_id = $2
     returning kind, number, issuer, scope, to_char(valid_until, 'YYYY-MM-DD') as "validUntil", verified_at, verified_by`,
    [eventId, id],
  )) as [(RegistrationCertificateInput & { verified_at: Date | null; verified_by: string | null })[], number];
  for (const one of certificates.map(normalCertificate)) {
    const before = seen[0].find((stored) => sameCertificate(stored, one));
    await manager.query(
      `insert into certificate (event_id, registration_id, kind, number, issuer, scope, valid_until, verified_at, verified_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [eventId, id, one.kind, one.number, one.issuer, one.scope, one.validUntil, before?.verified_at ?? null, before?.verified_by ?? null],
    );
  }
}

const normalCertificate = ({ kind, number, issuer, scope, validUntil }: RegistrationCertificateInput) => ({
  kind,
  number: neutralText(number ?? '') || null,
  issuer: neutralText(issuer ?? '') || null,
  scope: neutralText(scope ?? '') || null,
  validUntil: validUntil ?? null,
});

const sameCertificate = (a: RegistrationCertificateInput, b: RegistrationCertificateInput): boolean =>
  a.kind === b.kind && a.number === b.number && a.issuer === b.issuer && a.scope === b.scope && a.validUntil === b.validUntil;

const certificateTexts = ({ certificates }: SaveParticularsStepInput): Record<string, string | null | undefined> =>
  Object.fromEntries((certificates ?? []).flatMap(({ number, issuer, scope }, at) => Object.entries({ [`certificates.${at}.number`]: number, [`certificates.${at}.issuer`]: issuer, [`certificates.${at}.scope`]: scope })));
