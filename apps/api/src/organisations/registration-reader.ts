import { Injectable } from '@nestjs/common';
import { type FullCertificate, type FullDelegate, type FullOrganisation, type Owner, type PartyFacts, type PlacedForm, type CapabilityEntry } from '@spilno/disclosure';
import { type ProductCode } from '@spilno/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { productCodesSql } from '../product-codes/index.ts';

/** An organisation in one event before any policy: for libs/disclosure, matching and scheduling, never for the wire. */
export interface RegistrationModel {
  readonly organisation: FullOrganisation;
  readonly party: PartyFacts;
}

interface ModelRow {
  readonly id: string;
  readonly status: string;
  readonly isHidden: boolean;
  readonly hasAgreed: boolean;
  readonly legalName: string;
  readonly codeNameEn: string | null;
  readonly codeNameUk: string | null;
  readonly typeCode: string;
  readonly country: string;
  readonly macroRegion: FullOrganisation['macroRegion'];
  readonly headCountBand: FullOrganisation['headCountBand'];
  readonly showsCertificates: boolean;
  readonly about: string;
  readonly website: string | null;
  readonly showsWebsite: boolean;
  readonly languages: string[];
  readonly registrationNumber: string | null;
  readonly ncage: string | null;
  readonly productData: string;
  readonly entries: (CapabilityEntry & { readonly direction: 'offer' | 'need' })[];
  readonly offerCodes: ProductCode[];
  readonly needCodes: ProductCode[];
  readonly forms: (PlacedForm & { readonly direction: 'offered' | 'sought' })[];
  readonly certificates: FullCertificate[];
  readonly delegates: FullDelegate[];
  readonly owners: Owner[];
}

const PARTS = {
  entries: `json_agg(json_build_object('direction', c.direction, 'nodeCode', c.node_code, 'isEssential', c.is_essential, 'quantityBand', c.quantity_band, 'leadTimeBand', c.lead_time_band, 'place', c.place)
    order by c.position, c.node_code) from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id`,
  forms: `json_agg(json_build_object('direction', f.direction, 'form', f.form, 'place', f.place) order by f.form) from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id`,
  certificates: `json_agg(json_build_object('kind', c.kind, 'number', c.number, 'issuer', c.issuer, 'scope', c.scope, 'validUntil', c.valid_until, 'isVerified', c.verified_at is not null) order by c.kind, c.id)
    from certificate c where c.event_id = r.event_id and c.registration_id = r.id`,
  delegates: `json_agg(json_build_object('delegateId', d.id, 'name', d.name, 'jobFunction', d.job_function, 'languages', d.languages, 'email', d.email, 'showsEmail', d.shows_email,
    'telephone', d.telephone, 'showsTelephone', d.shows_telephone) order by d.is_lead desc, d.created_at, d.id) from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null`,
  owners: `json_agg(json_build_object('name', o.name, 'country', o.country, 'sharePercent', o.share_percent) order by o.share_percent desc) from registration_owner o where o.event_id = r.event_id and o.registration_id = r.id`,
};

const MODEL_SQL = `
select r.id, r.status, r.hidden_at is not null as "isHidden", r.type_code <> 'ukrainianManufacturer' or r.preview_agreed_at is not null as "hasAgreed",
  coalesce(r.approved_name, r.legal_name) as "legalName", case when r.uses_code_name then r.code_name_en end as "codeNameEn", case when r.uses_code_name then r.code_name_uk end as "codeNameUk",
  r.type_code as "typeCode", coalesce(r.approved_country, r.country, '') as country, r.macro_region as "macroRegion", r.head_count_band as "headCountBand",
  r.shows_certificates as "showsCertificates", r.about, r.website, r.shows_website as "showsWebsite", r.languages, r.registration_number as "registrationNumber", r.ncage,
  coalesce((select p.text from product_sheet p where p.event_id = r.event_id and p.registration_id = r.id), '') as "productData",
  ${productCodesSql('offer')} as "offerCodes", ${productCodesSql('need')} as "needCodes",
  ${Object.entries(PARTS).map(([name, part]) => `coalesce((select ${part}), '[]') as ${name}`).join(',\n  ')}
from registration r where r.event_id = $1`;

/** Whether registration `alias` takes part and may be seen by others. */
export const takesPartSql = (alias: string): string =>
  `${alias}.status = 'approved' and ${alias}.hidden_at is null and (${alias}.type_code <> 'ukrainianManufacturer' or ${alias}.preview_agreed_at is not null)`;

/** Reads whole organisations in one statement, however many. */
@Injectable()
export class RegistrationReader {
  constructor(private readonly source: DataSource) {}

  /** Those of the ids that exist in the event, whatever their status. */
  async byIds(eventId: string, registrationIds: readonly string[], manager: EntityManager = this.source.manager): Promise<Map<string, RegistrationModel>> {
    if (registrationIds.length === 0) return new Map();
    return toModels((await manager.query(`${MODEL_SQL} and r.id = any($2::uuid[])`, [eventId, registrationIds])) as ModelRow[]);
  }

  /** Everybody who takes part in the event and may be seen. */
  async takingPart(eventId: string, manager: EntityManager = this.source.manager): Promise<Map<string, RegistrationModel>> {
    return toModels((await manager.query(`${MODEL_SQL} and ${takesPartSql('r')}`, [eventId])) as ModelRow[]);
  }
}

const toModels = (rows: readonly ModelRow[]): Map<string, RegistrationModel> => new Map(rows.map((row) => [row.id, toModel(row)]));

function toModel(row: ModelRow): RegistrationModel {
  const { id, status, isHidden, hasAgreed, codeNameEn, codeNameUk, entries, forms, owners, ...same } = row;
  const inDirection = (wanted: 'offer' | 'need'): CapabilityEntry[] => entries.filter(({ direction }) => direction === wanted).map(({ direction: _direction, ...entry }) => entry);
  const placed = (wanted: 'offered' | 'sought'): PlacedForm[] => forms.filter(({ direction }) => direction === wanted).map(({ form, place }) => ({ form, place }));
  return {
    party: { isApproved: status === 'approved', isHidden, hasAgreedToBeShown: hasAgreed },
    organisation: {
      ...same,
      registrationId: id,
      codeName: codeNameEn !== null && codeNameUk !== null ? { en: codeNameEn, uk: codeNameUk } : null,
      offers: inDirection('offer'),
      needs: inDirection('need'),
      formsOffered: placed('offered'),
      formsSought: placed('sought'),
      owners: owners.map((owner) => ({ ...owner, sharePercent: Number(owner.sharePercent) })),
    },
  };
}
