import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { productCodesSql } from '../product-codes/index.ts';
import { VettedRegistration } from './vetting.type.ts';

const formsSql = (direction: 'offered' | 'sought') => `coalesce((select json_agg(json_build_object('form', f.form, 'place', f.place) order by f.form)
    from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id and f.direction = '${direction}'), '[]')`;

const REGISTRATION_SQL = `
select r.id, r.legal_name as "legalName", r.approved_name as "approvedName", case when r.uses_code_name then r.code_name_en end as "codeName", r.country,
  r.type_code as "typeCode", r.registration_number as "registrationNumber", r.ncage, r.website, r.about, r.head_count_band as "headCountBand",
  r.languages, r.macro_region as "macroRegion", r.consented_at as "consentedAt", r.submitted_at as "submittedAt", r.imported_at as "importedAt",
  coalesce((select json_agg(json_build_object('name', o.name, 'country', o.country, 'sharePercent', o.share_percent) order by o.share_percent desc, o.id)
    from registration_owner o where o.event_id = r.event_id and o.registration_id = r.id), '[]') as owners,
  coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name, 'jobFunction', d.job_function, 'email', d.email, 'languages', d.languages, 'isLead', d.is_lead,
      'attendsOn', array(select to_char(y.date, 'YYYY-MM-DD') from event_day y where y.event_id = d.event_id and y.id = any(d.attends_day_ids) order by y.date))
    order by d.is_lead desc, d.created_at, d.id) from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null), '[]') as delegates,
  array(select node_code from capability_entry x where x.event_id = r.event_id and x.registration_id = r.id and x.direction = 'offer' order by x.position) as offers,
  array(select node_code from capability_entry x where x.event_id = r.event_id and x.registration_id = r.id and x.direction = 'need' order by x.position) as needs,
  ${productCodesSql('offer')} as "offerCodes", ${productCodesSql('need')} as "needCodes",
  ${formsSql('offered')} as "formsOffered", ${formsSql('sought')} as "formsSought"
from registration r where r.event_id = $1 and r.id = $2`;

/** The record of a registration as officers read it; the firm previews the very same. */
@Injectable()
export class VettedRegistrationReader {
  constructor(private readonly source: DataSource) {}

  async of(eventId: string, registrationId: string): Promise<VettedRegistration> {
    const [[row], certificates] = await Promise.all([
      this.source.query(REGISTRATION_SQL, [eventId, registrationId]) as Promise<VettedRegistration[]>,
      this.source.query(
        `select id, kind, number, issuer, scope, to_char(valid_until, 'YYYY-MM-DD') as "validUntil", verified_at as "verifiedAt" from certificate where event_id = $1 and registration_id = $2 order by kind, id`,
        [eventId, registrationId],
      ) as Promise<VettedRegistration['certificates']>,
    ]);
    return Object.assign(new VettedRegistration(), row, { certificates });
  }
}
