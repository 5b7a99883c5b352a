const registrationsOf = `jsonb_to_recordset($2::jsonb) as r (id uuid, "organisationId" uuid, "typeCode" text, "legalName" text, country text, "registrationNumber" text, "registrationNumberKey" text,
  website text, about text, "headCountBand" text, languages text[], offers text[], needs text[], "formsOffered" text[], "formsSought" text[], "certificateKinds" text[], "offerCodes" jsonb, "needCodes" jsonb)`;

const delegatesOf = (parameter: string): string => `jsonb_to_recordset(${parameter}::jsonb) as d (id uuid, "registrationId" uuid, name text, email text, languages text[], locale text, "isLead" boolean)`;

/** One statement a table for many rows at once; a place of production is left open. */
export const INSERTS = {
  organisations: [
    `insert into organisation (id) select r."organisationId" from jsonb_to_recordset($1::jsonb) as r ("organisationId" uuid)`,
    `insert into registration (event_id, id, organisation_id, type_code, status, current_step, legal_name, country, registration_number, registration_number_key, website, about,
       languages, head_count_band, import_key, imported_at, submitted_at)
     select $1, r.id, r."organisationId", r."typeCode", 'submitted', 6, r."legalName", r.country, r."registrationNumber", r."registrationNumberKey", r.website, r.about,
       r.languages, r."headCountBand", r."registrationNumberKey", now(), now() from ${registrationsOf}`,
    `insert into capability_entry (event_id, registration_id, direction, node_code, position)
     select $1, r.id, 'offer', n.code, n.position from ${registrationsOf}, unnest(r.offers) with ordinality as n (code, position)`,
    `insert into capability_entry (event_id, registration_id, direction, node_code, position)
     select $1, r.id, 'need', n.code, n.position from ${registrationsOf}, unnest(r.needs) with ordinality as n (code, position)`,
    ...(['offer', 'need'] as const).map(
      (direction) => `insert into product_code (event_id, registration_id, direction, scheme, code, position)
     select $1, r.id, '${direction}', c.code ->> 'scheme', c.code ->> 'code', c.position from ${registrationsOf}, jsonb_array_elements(coalesce(r."${direction}Codes", '[]')) with ordinality as c (code, position)`,
    ),
    `insert into cooperation_form (event_id, registration_id, direction, form) select $1, r.id, 'offered', f.code from ${registrationsOf}, unnest(r."formsOffered") as f (code)`,
    `insert into cooperation_form (event_id, registration_id, direction, form) select $1, r.id, 'sought', f.code from ${registrationsOf}, unnest(r."formsSought") as f (code)`,
    `insert into certificate (event_id, registration_id, kind) select $1, r.id, c.kind from ${registrationsOf}, unnest(r."certificateKinds") as c (kind)`,
  ],
  accounts: `insert into account (email, display_name, locale) select distinct on (lower(d.email)) d.email, d.name, d.locale from ${delegatesOf('$1')} order by lower(d.email) on conflict (email) do nothing`,
  delegates: `insert into delegate (event_id, id, registration_id, account_id, name, email, languages, is_lead)
    select $1, d.id, d."registrationId", a.id, d.name, d.email, d.languages, d."isLead" from ${delegatesOf('$2')} join account a on a.email = d.email::citext`,
  absences: `insert into availability_exception (event_id, delegate_id, during)
    select $1, x."delegateId", tstzrange(to_timestamp(x."startMs" / 1000.0), to_timestamp(x."endMs" / 1000.0)) from jsonb_to_recordset($2::jsonb) as x ("delegateId" uuid, "startMs" float8, "endMs" float8)`,
} as const;
