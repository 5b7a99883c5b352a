import { type ConfirmedCode, productCodesSql } from '../product-codes/index.ts';
import { type NamedExclusionEntry, type RegistrationCapability, type RegistrationCertificate, type RegistrationDelegate, type RegistrationForm, type RegistrationOwnerEntry } from './types/my-registration.type.ts';

/** Everything of one registration in one statement. */
export const PARTS_SQL = `
select r.*, now() as read_at, e.matching_opened_at,
  to_char(r.macro_region_shown_since, 'YYYY-MM-DD') is not null as region_shown,
  (select coalesce(json_agg(json_build_object('name', o.name, 'country', o.country, 'sharePercent', o.share_percent) order by o.share_percent desc, o.name), '[]')
     from registration_owner o where o.event_id = r.event_id and o.registration_id = r.id) as owners,
  (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'jobFunction', d.job_function, 'email', d.email, 'telephone', d.telephone, 'languages', d.languages,
      'isLead', d.is_lead, 'showsEmail', d.shows_email, 'showsTelephone', d.shows_telephone, 'attendsDayIds', d.attends_day_ids, 'attendanceConfirmedAt', d.attendance_confirmed_at,
      'hasAccount', d.account_id is not null, 'version', d.version,
      'unavailable', (select coalesce(json_agg(json_build_object('startsAt', lower(x.during), 'endsAt', upper(x.during)) order by x.during), '[]')
        from availability_exception x where x.event_id = d.event_id and x.delegate_id = d.id)) order by d.is_lead desc, d.created_at, d.id), '[]')
     from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null) as delegates,
  (select coalesce(json_agg(json_build_object('direction', c.direction, 'nodeCode', c.node_code, 'isEssential', c.is_essential, 'quantityBand', c.quantity_band,
      'leadTimeBand', c.lead_time_band, 'place', c.place) order by c.direction, c.position), '[]')
     from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id) as entries,
  ${productCodesSql('offer')} as offer_codes, ${productCodesSql('need')} as need_codes,
  (select coalesce(json_agg(json_build_object('direction', f.direction, 'form', f.form, 'place', f.place) order by f.direction, f.form), '[]')
     from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id) as forms,
  (select coalesce(json_agg(json_build_object('kind', c.kind, 'number', c.number, 'issuer', c.issuer, 'scope', c.scope, 'validUntil', c.valid_until, 'isVerified', c.verified_at is not null)
      order by c.kind, c.id), '[]') from certificate c where c.event_id = r.event_id and c.registration_id = r.id) as certificates,
  (select coalesce(json_agg(json_build_object('name', n.name, 'reason', n.reason) order by n.name), '[]')
     from named_exclusion n where n.event_id = r.event_id and n.registration_id = r.id) as named_exclusions,
  (select coalesce(json_agg(json_build_object('id', q.id, 'question', q.question, 'askedAt', q.asked_at, 'answer', q.answer, 'answeredAt', q.answered_at) order by q.asked_at desc), '[]')
     from vetting_question q join vetting_case v on v.event_id = q.event_id and v.id = q.case_id where v.event_id = r.event_id and v.registration_id = r.id) as questions,
  (select v.trigger from vetting_case v where v.event_id = r.event_id and v.registration_id = r.id and v.status in ('first', 'second', 'third') limit 1) as open_trigger,
  (select coalesce(json_agg(d.reason order by d.position), '[]') from vetting_decision d where (d.event_id, d.case_id) = (
      select v.event_id, v.id from vetting_case v where v.event_id = r.event_id and v.registration_id = r.id and v.status in ('returned', 'rejected') order by v.closed_at desc limit 1)
    and d.verdict <> 'approve') as reasons
from registration r join event e on e.id = r.event_id where r.event_id = $1 and r.id = $2`;

export type CapabilityRow = RegistrationCapability & { direction: 'offer' | 'need' };
export type FormRow = RegistrationForm & { direction: 'offered' | 'sought' };
export type DelegateRow = Omit<RegistrationDelegate, 'isMe' | 'attendanceConfirmedAt' | 'unavailable'> & { attendanceConfirmedAt: string | null; unavailable: { startsAt: string; endsAt: string }[] };

export interface RegistrationParts {
  id: string;
  type_code: string;
  status: string;
  version: number;
  current_step: number;
  updated_at: Date;
  submitted_at: Date | null;
  decided_at: Date | null;
  created_at: Date;
  legal_name: string;
  approved_name: string | null;
  code_name_en: string | null;
  code_name_uk: string | null;
  uses_code_name: boolean;
  country: string | null;
  registration_number: string | null;
  ncage: string | null;
  website: string | null;
  shows_website: boolean;
  about: string;
  languages: string[];
  head_count_band: string | null;
  macro_region: string | null;
  region_shown: boolean;
  shows_certificates: boolean;
  preview_agreed_at: Date | null;
  imported_at: Date | null;
  hidden_at: Date | null;
  matching_opened_at: Date | null;
  open_trigger: string | null;
  reasons: string[];
  questions: { id: string; question: string; askedAt: string; answer: string | null; answeredAt: string | null }[];
  owners: RegistrationOwnerEntry[];
  delegates: DelegateRow[];
  entries: CapabilityRow[];
  offer_codes: ConfirmedCode[];
  need_codes: ConfirmedCode[];
  forms: FormRow[];
  certificates: RegistrationCertificate[];
  named_exclusions: NamedExclusionEntry[];
}
