import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ConfirmedCode } from '../product-codes/index.ts';
import { codeNameKeptBecause } from './code-names.ts';
import { type Gap, registrationGaps } from './registration-gaps.ts';
import { type CapabilityRow, type DelegateRow, type FormRow, PARTS_SQL, type RegistrationParts } from './registration-parts.ts';
import { statusReport } from './registration-status-report.ts';
import {
  MyRegistration, NamedExclusionEntry, RegistrationCapability, RegistrationCertificate, RegistrationDelegate, RegistrationForm, RegistrationGap, RegistrationOwnerEntry, UnavailablePeriod,
} from './types/my-registration.type.ts';

/** Whose eyes: the person, to mark their own row and what they may do. */
export interface RegistrationViewer {
  readonly delegateId: string;
  readonly isLead: boolean;
}

/** Reads the whole registration of the own organisation; null when there is none. */
@Injectable()
export class MyRegistrationReader {
  async read(manager: EntityManager, eventId: string, registrationId: string, viewer: RegistrationViewer): Promise<MyRegistration | null> {
    const [row] = (await manager.query(PARTS_SQL, [eventId, registrationId])) as RegistrationParts[];
    if (!row) return null;
    const registration = toMyRegistration(row, viewer);
    return viewer.isLead ? registration : withoutOfficersRecord(registration);
  }

  /** What still keeps the registration from being sent. */
  async gaps(manager: EntityManager, eventId: string, registrationId: string): Promise<Gap[]> {
    const [row] = (await manager.query(PARTS_SQL, [eventId, registrationId])) as RegistrationParts[];
    return row ? gapsOf(row) : [];
  }
}

const listOf = <T extends object>(type: new () => T, rows: readonly T[]): T[] => rows.map((row) => Object.assign(new type(), row));

/** For a colleague of the lead: without what the lead states for officers alone. */
function withoutOfficersRecord(registration: MyRegistration): MyRegistration {
  const certificates = registration.certificates.map((certificate) => Object.assign(new RegistrationCertificate(), certificate, { number: null }));
  return Object.assign(registration, { registrationNumber: null, ncage: null, owners: [], certificates });
}

function gapsOf(row: RegistrationParts): Gap[] {
  return registrationGaps({
    typeCode: row.type_code,
    legalName: row.legal_name,
    country: row.country,
    registrationNumber: row.registration_number,
    owners: row.owners,
    headCountBand: row.head_count_band,
    delegates: row.delegates,
    offers: row.entries.filter(({ direction }) => direction === 'offer'),
    needs: row.entries.filter(({ direction }) => direction === 'need'),
    formsOffered: row.forms.filter(({ direction }) => direction === 'offered'),
    formsSought: row.forms.filter(({ direction }) => direction === 'sought'),
  });
}

function toMyRegistration(row: RegistrationParts, viewer: RegistrationViewer): MyRegistration {
  const entries = (wanted: CapabilityRow['direction']) => listOf(RegistrationCapability, row.entries.filter(({ direction }) => direction === wanted));
  const forms = (wanted: FormRow['direction']) => listOf(RegistrationForm, row.forms.filter(({ direction }) => direction === wanted));
  return Object.assign(new MyRegistration(), {
    id: row.id,
    typeCode: row.type_code,
    canEdit: viewer.isLead,
    version: row.version,
    currentStep: row.current_step,
    updatedAt: row.updated_at,
    status: statusReport(row),
    gaps: gapsOf(row).map((gap) => Object.assign(new RegistrationGap(), gap)),
    legalName: row.legal_name,
    approvedName: row.approved_name,
    codeNameEn: row.code_name_en,
    codeNameUk: row.code_name_uk,
    usesCodeName: row.uses_code_name,
    codeNameKeptBecause: codeNameKeptBecause(row),
    country: row.country,
    registrationNumber: row.registration_number,
    ncage: row.ncage,
    website: row.website,
    showsWebsite: row.shows_website,
    about: row.about,
    languages: row.languages,
    owners: listOf(RegistrationOwnerEntry, row.owners.map((owner) => ({ ...owner, sharePercent: Number(owner.sharePercent) }))),
    delegates: row.delegates.map((delegate) => toDelegate(delegate, viewer)),
    offers: entries('offer'),
    needs: entries('need'),
    offerCodes: listOf(ConfirmedCode, row.offer_codes),
    needCodes: listOf(ConfirmedCode, row.need_codes),
    formsOffered: forms('offered'),
    formsSought: forms('sought'),
    headCountBand: row.head_count_band,
    macroRegion: row.macro_region,
    isMacroRegionShown: row.region_shown,
    showsCertificates: row.shows_certificates,
    certificates: listOf(RegistrationCertificate, row.certificates),
    namedExclusions: listOf(NamedExclusionEntry, row.named_exclusions),
    previewAgreedAt: row.preview_agreed_at,
    isImported: row.imported_at !== null,
  });
}

function toDelegate(row: DelegateRow, viewer: RegistrationViewer): RegistrationDelegate {
  return Object.assign(new RegistrationDelegate(), row, {
    isMe: row.id === viewer.delegateId,
    attendanceConfirmedAt: row.attendanceConfirmedAt === null ? null : new Date(row.attendanceConfirmedAt),
    unavailable: row.unavailable.map(({ startsAt, endsAt }) => Object.assign(new UnavailablePeriod(), { startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
  });
}
