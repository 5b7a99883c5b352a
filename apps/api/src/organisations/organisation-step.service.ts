import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, InvalidInput, neutralText, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { VettingCases, type VettingTrigger } from '../vetting/index.ts';
import { CodeNames } from './code-names.service.ts';
import { type Registration } from './entities/index.ts';
import { firstFault } from './first-fault.ts';
import { type SaveOrganisationStepInput } from './inputs/registration-step.input.ts';
import { ncageWarnings, normalNcage } from './ncage.ts';
import { registrationNumberKey } from './registration-number-key.ts';
import { type EditFault, LIVING_STATUSES, RegistrationEditor } from './registration-editor.ts';
import { ORGANISATION_SHAPE } from './shapes.ts';

/** Step 1. After approval a new name or owner is checked again while the old values stay shown; a new country hides at once. */
@Injectable()
export class OrganisationStepService {
  constructor(
    private readonly editor: RegistrationEditor,
    private readonly cases: VettingCases,
    private readonly codeNames: CodeNames,
  ) {}

  async save(scope: DelegateScope, input: SaveOrganisationStepInput) {
    // A legal name is kept as registered; what it tells of a place is the code name's matter.
    const fault = firstFault(ORGANISATION_SHAPE, input) ?? refuseUnsafeTexts({ about: input.about, website: input.website, registrationNumber: input.registrationNumber, ...ownerTexts(input) });
    if (fault) return fault;
    return this.editor.edit<EditFault>(scope, {
      action: 'registration.organisationSaved',
      version: input.version,
      step: 'organisation',
      whileIn: LIVING_STATUSES,
      warnings: ncageWarnings(input.ncage, input.country),
      work: (manager, registration) => this.#write(manager, registration, input),
    });
  }

  async #write(manager: EntityManager, registration: Registration, input: SaveOrganisationStepInput): Promise<InvalidInput | NotPossible | null> {
    const identity = await identityChanges(manager, registration, input);
    if (registration.status === 'submitted' && identity.length > 0) {
      return NotPossible.because('underReview', 'Officers are checking name, number, country and owners. They cannot change meanwhile.', registration.status);
    }
    const isSent = registration.status === 'approved' || registration.status === 'submitted';
    if (input.typeCode && input.typeCode !== registration.typeCode && isSent) return NotPossible.because('typeFixed', 'The type of participant can no longer change.', registration.typeCode);
    const fault = await typeFault(manager, registration, input);
    if (fault) return fault;
    await this.#update(manager, registration, input);
    if (input.owners) await replaceOwners(manager, registration, input.owners);
    if (registration.status === 'approved' && identity.length > 0) await this.#checkAgain(manager, registration, identity);
    return null;
  }

  async #update(manager: EntityManager, registration: Registration, input: SaveOrganisationStepInput): Promise<void> {
    const typeCode = input.typeCode ?? registration.typeCode;
    const isProtected = typeCode === 'ukrainianManufacturer';
    const number = changed(input.registrationNumber, registration.registrationNumber);
    await manager.update('registration', { eventId: registration.eventId, id: registration.id }, {
      typeCode,
      legalName: neutralText(changed(input.legalName, registration.legalName) ?? ''),
      country: isProtected ? 'UA' : changed(input.country, registration.country),
      registrationNumber: number === null ? null : neutralText(number) || null,
      registrationNumberKey: number ? registrationNumberKey(number) : null,
      ncage: input.ncage === undefined ? registration.ncage : normalNcage(input.ncage),
      website: emptyIsNull(changed(input.website, registration.website)),
      showsWebsite: input.showsWebsite ?? registration.showsWebsite,
      about: neutralText(changed(input.about, registration.about) ?? ''),
      languages: input.languages === undefined ? registration.languages : (input.languages ?? []),
    });
    if (isProtected && !registration.usesCodeName && registration.status !== 'approved') await this.codeNames.assign(manager, registration.eventId, registration.id);
  }

  async #checkAgain(manager: EntityManager, registration: Registration, changes: readonly VettingTrigger[]): Promise<void> {
    if (changes.includes('countryChanged')) {
      await manager.query('update registration set hidden_at = coalesce(hidden_at, now()) where event_id = $1 and id = $2', [registration.eventId, registration.id]);
    }
    const trigger = (['countryChanged', 'nameChanged', 'ownersChanged'] as const).find((one) => changes.includes(one))!;
    await this.cases.open(manager, registration.eventId, registration.id, trigger);
  }
}

const changed = <T>(next: T | null | undefined, stored: T | null): T | null => (next === undefined ? stored : next);
const emptyIsNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

const ownerTexts = ({ owners }: SaveOrganisationStepInput): Record<string, string> => Object.fromEntries((owners ?? []).map(({ name }, at) => [`owners.${at}.name`, name]));

/** Country and type belong together: only a Ukrainian manufacturer, association, body or investor is of Ukraine. */
async function typeFault(manager: EntityManager, registration: Registration, input: SaveOrganisationStepInput): Promise<InvalidInput | NotPossible | null> {
  const typeCode = input.typeCode ?? registration.typeCode;
  const country = changed(input.country, registration.country);
  if (typeCode === 'foreignCompany' && country === 'UA' && (input.typeCode || input.country)) {
    return InvalidInput.of('country', 'typeNeedsForeignCountry', 'A firm of Ukraine registers as a Ukrainian manufacturer.');
  }
  if (typeCode === 'ukrainianManufacturer' && input.country && input.country !== 'UA') {
    return InvalidInput.of('country', 'typeNeedsUkraine', 'A Ukrainian manufacturer is of Ukraine. Choose another type of participant first.');
  }
  if (typeCode === registration.typeCode) return null;
  const [open] = (await manager.query('select 1 from participant_type where event_id = $1 and code = $2 and open_to_registration', [registration.eventId, typeCode])) as unknown[];
  return open ? null : NotPossible.because('typeClosed', 'The event is not open to this type of participant.', registration.typeCode);
}

/** What of the identity that officers vouch for would change. */
async function identityChanges(manager: EntityManager, registration: Registration, input: SaveOrganisationStepInput): Promise<VettingTrigger[]> {
  const changes: VettingTrigger[] = [];
  if (input.legalName !== undefined && neutralText(input.legalName ?? '') !== registration.legalName) changes.push('nameChanged');
  if (input.registrationNumber !== undefined && registrationNumberKey(input.registrationNumber ?? '') !== (registration.registrationNumberKey ?? '')) changes.push('nameChanged');
  if (input.country !== undefined && input.country !== registration.country) changes.push('countryChanged');
  if (input.owners && (await ownersDiffer(manager, registration, input.owners))) changes.push('ownersChanged');
  return changes;
}

type OwnerValues = NonNullable<SaveOrganisationStepInput['owners']>;

async function ownersDiffer(manager: EntityManager, { eventId, id }: Registration, owners: OwnerValues): Promise<boolean> {
  const stored = (await manager.query('select name, country, share_percent from registration_owner where event_id = $1 and registration_id = $2', [eventId, id])) as {
    name: string;
    country: string | null;
    share_percent: string;
  }[];
  const before = stored.map(({ name, country, share_percent }) => `${name}|${country ?? ''}|${Number(share_percent).toFixed(2)}`);
  const after = owners.map(({ name, country, sharePercent }) => `${neutralText(name)}|${country ?? ''}|${sharePercent.toFixed(2)}`);
  return before.sort().join('\n') !== after.sort().join('\n');
}

async function replaceOwners(manager: EntityManager, { eventId, id }: Registration, owners: OwnerValues): Promise<void> {
  await manager.query('delete from registration_owner where event_id = $1 and registration_id = $2', [eventId, id]);
  for (const { name, country, sharePercent } of owners) {
    await manager.query('insert into registration_owner (event_id, registration_id, name, country, share_percent) values ($1, $2, $3, $4, $5)', [eventId, id, neutralText(name), country ?? null, sharePercent.toFixed(2)]);
  }
}
