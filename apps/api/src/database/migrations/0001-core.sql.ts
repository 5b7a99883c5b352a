/**
 * Every table that belongs to an event carries event_id first in its key; participants know each other by the random
 * id of a registration. What must never happen is refused here, whatever the code does.
 */
export const CORE_SCHEMA_SQL = /* sql */ `
create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists pgcrypto;

create table installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('demo', 'real')),
  demo_ready_at timestamptz,
  demo_steps text[] not null default '{}',
  created_at timestamptz not null default now()
);

create table process_heartbeat (
  process_kind text not null,
  process_id uuid not null,
  seen_at timestamptz not null default now(),
  primary key (process_kind, process_id)
);

-- ── identity ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table account (
  id uuid primary key default gen_random_uuid(),
  email citext not null unique check (email ~ '^[^@\\s]+@[^@\\s]+$'),
  display_name text not null,
  password_hash text,
  locale text not null default 'en' check (locale in ('en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  is_administrator boolean not null default false,
  email_notifications boolean not null default true,
  disabled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now()
);

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  account_id uuid not null references account (id) on delete cascade,
  user_agent text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_account on session (account_id) where revoked_at is null;

create table one_time_link (
  token_hash bytea primary key,
  account_id uuid not null references account (id) on delete cascade,
  purpose text not null check (purpose in ('signIn', 'resetPassword', 'resumeRegistration', 'invitation')),
  target_path text not null default '/',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_account on one_time_link (account_id);

create table failed_sign_in (
  id bigint generated always as identity primary key,
  key_hash bytea not null,
  failed_at timestamptz not null default now()
);
create index failed_sign_in_key on failed_sign_in (key_hash, failed_at);

-- ── events ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table event (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) <= 60),
  name text not null,
  name_uk text,
  city text,
  time_zone text not null default 'Europe/Kyiv',
  slot_minutes integer not null default 20 check (slot_minutes between 5 and 240),
  partner_countries text[] not null default '{US,GB,FR,DE,PL,CZ,TR}',
  registration_opens_at timestamptz,
  registration_closes_at timestamptz,
  matching_opened_at timestamptz,
  wishes_close_at timestamptz,
  requests_close_at timestamptz,
  request_expiry_hours integer not null default 72 check (request_expiry_hours between 1 and 2160),
  change_cutoff_minutes integer not null default 120 check (change_cutoff_minutes >= 0),
  mutual_wishes_agree boolean not null default true,
  parallel_meetings integer not null default 1 check (parallel_meetings between 1 and 20),
  macro_region_minimum integer not null default 5 check (macro_region_minimum >= 2),
  venue text,
  venue_released_at timestamptz,
  clock_offset_seconds bigint not null default 0,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now()
);

create table event_role (
  event_id uuid not null references event (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  role text not null check (role in ('organiser', 'vettingOfficer')),
  granted_at timestamptz not null default now(),
  primary key (event_id, account_id, role)
);
create index event_role_account on event_role (account_id);

create table event_day (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  date date not null,
  starts_at_time time not null,
  ends_at_time time not null,
  primary key (event_id, id),
  unique (event_id, date),
  check (starts_at_time < ends_at_time)
);

create table event_break (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  day_id uuid not null,
  label text not null,
  starts_at_time time not null,
  ends_at_time time not null,
  primary key (event_id, id),
  foreign key (event_id, day_id) references event_day (event_id, id) on delete cascade,
  check (starts_at_time < ends_at_time)
);

create table slot (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  day_id uuid not null,
  during tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  retired_at timestamptz,
  primary key (event_id, id),
  unique (event_id, id, during),
  foreign key (event_id, day_id) references event_day (event_id, id) on delete cascade,
  exclude using gist (event_id with =, during with &&) where (retired_at is null)
);

create table event_table (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  label text not null,
  hall text not null default 'Hall A',
  position integer not null,
  retired_at timestamptz,
  primary key (event_id, id)
);
create unique index event_table_label on event_table (event_id, label) where retired_at is null;

create table participant_type (
  event_id uuid not null references event (id) on delete cascade,
  code text not null check (code in ('ukrainianManufacturer', 'foreignCompany', 'association', 'government', 'investor')),
  open_to_registration boolean not null default true,
  max_meetings integer not null default 12 check (max_meetings between 0 and 500),
  max_open_requests integer not null default 20 check (max_open_requests between 0 and 1000),
  max_must_wishes integer not null default 6 check (max_must_wishes between 0 and 500),
  primary key (event_id, code)
);

create table meeting_rule (
  event_id uuid not null,
  first_type text not null,
  second_type text not null,
  primary key (event_id, first_type, second_type),
  check (first_type <= second_type),
  foreign key (event_id, first_type) references participant_type (event_id, code) on delete cascade,
  foreign key (event_id, second_type) references participant_type (event_id, code) on delete cascade
);

-- ── organisations ────────────────────────────────────────────────────────────────────────────────────────────────
create table organisation (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now()
);

create table registration (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  type_code text not null,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved', 'rejected', 'withdrawn')),
  current_step integer not null default 1 check (current_step between 1 and 6),
  legal_name text not null default '',
  approved_name text,
  code_name_en text,
  code_name_uk text,
  uses_code_name boolean not null default false,
  country char(2) check (country ~ '^[A-Z]{2}$'),
  approved_country char(2),
  registration_number text,
  registration_number_key text,
  ncage text check (ncage ~ '^[A-Z0-9]{5}$'),
  website text,
  about text not null default '',
  languages text[] not null default '{}',
  head_count_band text check (head_count_band in ('1-9', '10-49', '50-249', '250-999', '1000+')),
  macro_region text,
  macro_region_shown_since date,
  shows_certificates boolean not null default true,
  shows_website boolean not null default false,
  consented_at timestamptz,
  preview_agreed_at timestamptz,
  imported_at timestamptz,
  import_key text,
  import_warnings integer not null default 0,
  hidden_at timestamptz,
  submitted_at timestamptz,
  decided_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (event_id, id),
  unique (id),
  unique (event_id, import_key),
  unique (event_id, code_name_en),
  foreign key (event_id, type_code) references participant_type (event_id, code)
);
create index registration_status on registration (event_id, status);
create index registration_number on registration (event_id, registration_number_key);
create index registration_name on registration using gin (legal_name gin_trgm_ops);

-- Grows with every commit that changes what teasers of an event are made of, so that they can be kept until then. The row is
-- taken at the very end of a transaction: who reads a number sees every change up to it.
create table teaser_revision (
  event_id uuid primary key references event (id) on delete cascade,
  revision bigint not null default 1,
  changed_by xid8 not null
);
create function note_teaser_change() returns trigger language plpgsql as $body$
declare changed_event uuid;
begin
  if tg_table_name = 'event' then changed_event := new.id;
  elsif tg_op = 'DELETE' then changed_event := old.event_id;
  else changed_event := new.event_id;
  end if;
  insert into teaser_revision (event_id, changed_by) select e.id, pg_current_xact_id() from event e where e.id = changed_event
  on conflict (event_id) do update set revision = teaser_revision.revision + 1, changed_by = excluded.changed_by where teaser_revision.changed_by <> excluded.changed_by;
  return null;
end $body$;
create constraint trigger registration_teaser_change after insert or update or delete on registration deferrable initially deferred for each row execute function note_teaser_change();
create constraint trigger event_teaser_change after update of macro_region_minimum on event deferrable initially deferred for each row execute function note_teaser_change();

create table registration_owner (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  registration_id uuid not null,
  name text not null,
  country char(2),
  share_percent numeric(5, 2) not null check (share_percent > 10 and share_percent <= 100),
  primary key (event_id, id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create index registration_owner_registration on registration_owner (event_id, registration_id);

create table delegate (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  registration_id uuid not null,
  account_id uuid references account (id),
  name text not null,
  job_function text not null default '',
  email citext not null,
  telephone text,
  languages text[] not null default '{}',
  is_lead boolean not null default false,
  shows_email boolean not null default false,
  shows_telephone boolean not null default false,
  attends_day_ids uuid[] not null default '{}',
  attendance_confirmed_at timestamptz,
  removed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (event_id, id),
  unique (id),
  unique (event_id, registration_id, id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create index delegate_account on delegate (account_id) where removed_at is null;
create unique index delegate_lead on delegate (event_id, registration_id) where is_lead and removed_at is null;
create unique index delegate_mail on delegate (event_id, registration_id, email) where removed_at is null;

create table availability_exception (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  delegate_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  primary key (event_id, id),
  foreign key (event_id, delegate_id) references delegate (event_id, id) on delete cascade
);
create index availability_exception_delegate on availability_exception (event_id, delegate_id);

create table capability_entry (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  registration_id uuid not null,
  direction text not null check (direction in ('offer', 'need')),
  node_code text not null,
  is_essential boolean not null default false,
  quantity_band text,
  lead_time_band text,
  place text not null default 'open' check (place in ('ukraine', 'abroad', 'either', 'open')),
  position integer not null,
  primary key (event_id, id),
  unique (event_id, registration_id, direction, node_code),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);

create table cooperation_form (
  event_id uuid not null,
  registration_id uuid not null,
  direction text not null check (direction in ('offered', 'sought')),
  form text not null check (form in ('supply', 'subcontract', 'kit', 'licence', 'transfer', 'venture', 'abroad', 'codevelop', 'test', 'mro', 'localise', 'service', 'finance')),
  place text not null default 'open' check (place in ('ukraine', 'abroad', 'either', 'open')),
  primary key (event_id, registration_id, direction, form),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);

create table certificate (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  registration_id uuid not null,
  kind text not null,
  number text,
  issuer text,
  scope text,
  valid_until date,
  verified_at timestamptz,
  verified_by uuid references account (id),
  primary key (event_id, id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create index certificate_registration on certificate (event_id, registration_id);

create function organisation_name_key(name text) returns text language sql stable as $body$
  select regexp_replace(regexp_replace(lower(unaccent(name)),
    '\\m(тов|тзов|ооо|ат|пат|прат|дп|llc|ltd|limited|gmbh|ag|sas?|sarl|inc|corp|plc|sp\\.? z o\\.?o|s\\.?r\\.?o|a\\.?s|ab|oy|aps|kg|bv|nv|spa|srl)\\M', ' ', 'g'),
    '[^[:alnum:]]+', '', 'g')
$body$;

create table named_exclusion (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  registration_id uuid not null,
  name text not null,
  name_key text not null,
  reason text not null check (reason in ('competitor', 'alreadyPartner', 'never')),
  primary key (event_id, id),
  unique (event_id, registration_id, name_key),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create index named_exclusion_key on named_exclusion (event_id, name_key);

create table private_exclusion (
  event_id uuid not null,
  registration_id uuid not null,
  excluded_registration_id uuid not null,
  reason text not null check (reason in ('competitor', 'alreadyPartner', 'never')),
  before_matching boolean not null,
  named_exclusion_id uuid,
  created_at timestamptz not null default now(),
  primary key (event_id, registration_id, excluded_registration_id),
  check (registration_id <> excluded_registration_id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, excluded_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, named_exclusion_id) references named_exclusion (event_id, id) on delete cascade
);
create index private_exclusion_excluded on private_exclusion (event_id, excluded_registration_id);

create function apply_named_exclusions() returns trigger language plpgsql as $body$
begin
  insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching, named_exclusion_id)
  select n.event_id, n.registration_id, new.id, n.reason,
    tg_op = 'INSERT' or old.status is distinct from 'approved' or exists (select from event e where e.id = new.event_id and e.matching_opened_at is null), n.id
  from named_exclusion n
  where n.event_id = new.event_id and n.registration_id <> new.id and n.name_key = organisation_name_key(coalesce(new.approved_name, new.legal_name))
    and not exists (select from agreement a where a.event_id = new.event_id and a.ended_at is null
      and a.first_registration_id = least(n.registration_id, new.id) and a.second_registration_id = greatest(n.registration_id, new.id))
  on conflict do nothing;
  return null;
end $body$;
create trigger named_exclusions after insert or update of status, approved_name, uses_code_name on registration for each row
  when (new.status = 'approved' and not new.uses_code_name) execute function apply_named_exclusions();

-- ── import ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table import_batch (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  started_by text not null,
  status text not null default 'running' check (status in ('running', 'done', 'failed')),
  failure text,
  rows_total integer not null default 0,
  rows_read integer not null default 0,
  imported integer not null default 0,
  warnings integer not null default 0,
  held integer not null default 0,
  unchanged integer not null default 0,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (event_id, id)
);

create table import_finding (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  batch_id uuid not null,
  row_number integer not null,
  row_key text not null,
  column_name text not null,
  problem text not null,
  severity text not null check (severity in ('held', 'warning')),
  organisation_name text,
  value_masked text,
  earlier_row_number integer,
  primary key (event_id, id),
  foreign key (event_id, batch_id) references import_batch (event_id, id) on delete cascade
);
create index import_finding_batch on import_finding (event_id, batch_id, row_number);

create table import_row (
  event_id uuid not null,
  batch_id uuid not null,
  row_number integer not null,
  checked jsonb not null,
  primary key (event_id, batch_id, row_number),
  foreign key (event_id, batch_id) references import_batch (event_id, id) on delete cascade
);

create table dismissed_row (
  event_id uuid not null references event (id) on delete cascade,
  row_key text not null,
  column_name text not null,
  problem text not null,
  dismissed_by text not null,
  dismissed_at timestamptz not null default now(),
  primary key (event_id, row_key, column_name, problem)
);

-- ── vetting ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table vetting_case (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  registration_id uuid not null,
  trigger text not null check (trigger in ('submitted', 'resubmitted', 'nameChanged', 'ownersChanged', 'countryChanged')),
  status text not null default 'first' check (status in ('first', 'second', 'third', 'approved', 'returned', 'rejected', 'abandoned')),
  screening text not null default 'notScreened' check (screening in ('notScreened', 'unavailable', 'review', 'noMatch')),
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  version integer not null default 1,
  primary key (event_id, id),
  unique (event_id, registration_id, id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create unique index vetting_case_open on vetting_case (event_id, registration_id) where status in ('first', 'second', 'third');
create index vetting_case_queue on vetting_case (event_id, status, opened_at);

create table vetting_decision (
  event_id uuid not null,
  case_id uuid not null,
  position integer not null check (position between 1 and 3),
  officer_id uuid not null references account (id),
  verdict text not null check (verdict in ('approve', 'return', 'reject')),
  reason text not null default '',
  decided_at timestamptz not null default now(),
  primary key (event_id, case_id, position),
  unique (event_id, case_id, officer_id),
  foreign key (event_id, case_id) references vetting_case (event_id, id) on delete cascade,
  check (verdict = 'approve' or length(trim(reason)) > 0)
);

create table vetting_question (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  asked_by uuid not null references account (id),
  question text not null,
  asked_at timestamptz not null default now(),
  answer text,
  answered_by uuid references account (id),
  answered_at timestamptz,
  primary key (event_id, id),
  foreign key (event_id, case_id) references vetting_case (event_id, id) on delete cascade
);

create table screening_evidence (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  list_name text not null,
  list_version text not null,
  verdict text not null check (verdict in ('review', 'noMatch', 'unavailable')),
  features jsonb not null,
  screened_at timestamptz not null default now(),
  primary key (event_id, id),
  foreign key (event_id, case_id) references vetting_case (event_id, id) on delete cascade
);

create function refuse_vetting_shortcut() returns trigger language plpgsql as $body$
declare agreeing integer;
begin
  if new.status in ('approved', 'returned', 'rejected') then
    select count(distinct officer_id) into agreeing from vetting_decision
      where event_id = new.event_id and case_id = new.id
        and verdict = case new.status when 'approved' then 'approve' when 'returned' then 'return' else 'reject' end;
    if agreeing < 2 and not (
      (select count(distinct officer_id) from vetting_decision where event_id = new.event_id and case_id = new.id) = 3
      and exists (select from vetting_decision where event_id = new.event_id and case_id = new.id and position = 3
        and verdict = case new.status when 'approved' then 'approve' when 'returned' then 'return' else 'reject' end)
    ) then
      raise exception 'a vetting case is decided by two officers' using errcode = '23514', constraint = 'vetting_four_eyes';
    end if;
  end if;
  return new;
end $body$;
create trigger vetting_four_eyes before insert or update on vetting_case for each row execute function refuse_vetting_shortcut();

create function refuse_unvetted_approval() returns trigger language plpgsql as $body$
begin
  if new.status = 'approved' and (tg_op = 'INSERT' or old.status is distinct from 'approved') and not exists (
    select from vetting_case where event_id = new.event_id and registration_id = new.id and status = 'approved'
  ) then
    raise exception 'a registration is approved by a vetting case' using errcode = '23514', constraint = 'registration_vetted';
  end if;
  return new;
end $body$;
create trigger registration_vetted before insert or update on registration for each row execute function refuse_unvetted_approval();

create function refuse_change() returns trigger language plpgsql as $body$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '23514', constraint = tg_table_name || '_append_only';
end $body$;
create function refuse_change_unless_event_goes() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' and not exists (select from event where id = old.event_id) then return old; end if;
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '23514', constraint = tg_table_name || '_append_only';
end $body$;
create trigger vetting_decision_append_only before update or delete on vetting_decision for each row execute function refuse_change_unless_event_goes();

-- ── disclosure ───────────────────────────────────────────────────────────────────────────────────────────────────
create table disclosure_withdrawal (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  from_registration_id uuid not null,
  to_registration_id uuid not null,
  withdrawn_by uuid not null references account (id),
  withdrawn_at timestamptz not null default now(),
  restored_at timestamptz,
  primary key (event_id, id),
  foreign key (event_id, from_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, to_registration_id) references registration (event_id, id) on delete cascade,
  check (from_registration_id <> to_registration_id)
);
create unique index disclosure_withdrawal_active on disclosure_withdrawal (event_id, from_registration_id, to_registration_id) where restored_at is null;
create index disclosure_withdrawal_to on disclosure_withdrawal (event_id, to_registration_id) where restored_at is null;

create table access_log (
  event_id uuid not null references event (id) on delete cascade,
  id bigint generated always as identity,
  subject_registration_id uuid not null,
  viewer_registration_id uuid,
  viewer_account_id uuid not null,
  viewer_role text not null,
  level integer not null check (level between 0 and 3),
  viewed text not null,
  viewed_at timestamptz not null default now(),
  primary key (event_id, id)
);
create index access_log_subject on access_log (event_id, subject_registration_id, viewed_at desc);
create index access_log_viewer on access_log (event_id, viewer_account_id, subject_registration_id, viewed_at desc);
create index access_log_opened on access_log (event_id, viewer_registration_id, subject_registration_id) where viewed = 'match';

-- ── wishes, requests, agreements ─────────────────────────────────────────────────────────────────────────────────
create table wish (
  event_id uuid not null,
  from_registration_id uuid not null,
  to_registration_id uuid not null,
  value text not null check (value in ('must', 'would', 'no')),
  before_matching boolean not null default false,
  set_by uuid references account (id),
  set_at timestamptz not null default now(),
  primary key (event_id, from_registration_id, to_registration_id),
  check (from_registration_id <> to_registration_id),
  foreign key (event_id, from_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, to_registration_id) references registration (event_id, id) on delete cascade
);
create index wish_to on wish (event_id, to_registration_id);

create table meeting_request (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  sender_registration_id uuid not null,
  recipient_registration_id uuid not null,
  first_registration_id uuid generated always as (least(sender_registration_id, recipient_registration_id)) stored,
  second_registration_id uuid generated always as (greatest(sender_registration_id, recipient_registration_id)) stored,
  sent_by uuid references account (id),
  need_node_code text,
  offer_node_code text,
  topic_direction text check (topic_direction in ('get', 'give')),
  message text not null default '',
  status text not null default 'pending' check (status in ('pending', 'accepted', 'declined', 'countered', 'withdrawn', 'expired', 'cancelled')),
  turn text check (turn in ('sender', 'recipient')),
  counter_message text,
  counter_day date,
  counter_part_of_day text check (counter_part_of_day in ('morning', 'afternoon')),
  reason text,
  decided_by_side text check (decided_by_side in ('sender', 'recipient', 'system')),
  answered_by uuid references account (id),
  sent_at timestamptz not null default now(),
  answered_at timestamptz,
  expires_at timestamptz not null,
  version integer not null default 1,
  primary key (event_id, id),
  unique (id),
  check (sender_registration_id <> recipient_registration_id),
  check ((status in ('pending', 'countered')) = (turn is not null)),
  foreign key (event_id, sender_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, recipient_registration_id) references registration (event_id, id) on delete cascade
);
create unique index meeting_request_open_pair on meeting_request (event_id, first_registration_id, second_registration_id) where status in ('pending', 'countered');
create index meeting_request_sender on meeting_request (event_id, sender_registration_id, sent_at desc);
create index meeting_request_recipient on meeting_request (event_id, recipient_registration_id, sent_at desc);
create index meeting_request_expiry on meeting_request (expires_at) where status in ('pending', 'countered');

create table agreement (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  first_registration_id uuid not null,
  second_registration_id uuid not null,
  source text not null check (source in ('request', 'wishes')),
  request_id uuid,
  time_wish_day date,
  time_wish_part text check (time_wish_part in ('morning', 'afternoon')),
  agreed_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by_registration_id uuid,
  ended_reason text,
  primary key (event_id, id),
  unique (event_id, id, first_registration_id, second_registration_id),
  check (first_registration_id < second_registration_id),
  check ((source = 'request') = (request_id is not null)),
  foreign key (event_id, first_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, second_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, request_id) references meeting_request (event_id, id)
);
create unique index agreement_active_pair on agreement (event_id, first_registration_id, second_registration_id) where ended_at is null;
create index agreement_second on agreement (event_id, second_registration_id) where ended_at is null;

-- ── schedule ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table schedule_run (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
  seed integer not null,
  time_limit_ms integer not null,
  cancel_requested boolean not null default false,
  placed integer,
  total integer,
  gaps integer,
  failure text,
  version_id uuid,
  started_by uuid references account (id),
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  primary key (event_id, id)
);
create unique index schedule_run_active on schedule_run (event_id) where status in ('queued', 'running');

create table schedule_version (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number integer not null,
  status text not null default 'draft' check (status in ('draft', 'published', 'superseded', 'discarded')),
  based_on_version_id uuid,
  based_on_revision integer,
  revision integer not null default 1,
  score jsonb,
  leftovers jsonb,
  created_by uuid references account (id),
  created_at timestamptz not null default now(),
  published_by uuid references account (id),
  published_at timestamptz,
  primary key (event_id, id),
  unique (event_id, number)
);
create unique index schedule_version_published on schedule_version (event_id) where status = 'published';
create unique index schedule_version_draft on schedule_version (event_id) where status = 'draft';

create table schedule_meeting (
  event_id uuid not null,
  version_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  first_registration_id uuid not null,
  second_registration_id uuid not null,
  slot_id uuid not null,
  table_id uuid not null,
  during tstzrange not null,
  status text not null default 'planned' check (status in ('planned', 'cancelled')),
  is_pinned boolean not null default false,
  calendar_sequence integer not null default 0 check (calendar_sequence >= 0),
  moved_from_slot_id uuid,
  cancelled_by text check (cancelled_by in ('first', 'second', 'organiser')),
  cancel_reason text,
  cancelled_at timestamptz,
  primary key (event_id, version_id, id),
  unique (event_id, version_id, id, during),
  foreign key (event_id, version_id) references schedule_version (event_id, id) on delete cascade,
  foreign key (event_id, agreement_id, first_registration_id, second_registration_id)
    references agreement (event_id, id, first_registration_id, second_registration_id),
  foreign key (event_id, slot_id, during) references slot (event_id, id, during),
  foreign key (event_id, table_id) references event_table (event_id, id),
  exclude using gist (event_id with =, version_id with =, table_id with =, during with &&) where (status = 'planned')
);
create unique index schedule_meeting_agreement on schedule_meeting (event_id, version_id, agreement_id) where status = 'planned';
create index schedule_meeting_first on schedule_meeting (event_id, version_id, first_registration_id);
create index schedule_meeting_second on schedule_meeting (event_id, version_id, second_registration_id);

create table schedule_seat (
  event_id uuid not null,
  version_id uuid not null,
  meeting_id uuid not null,
  registration_id uuid not null,
  delegate_id uuid not null,
  line integer not null check (line >= 1),
  during tstzrange not null,
  is_active boolean not null default true,
  primary key (event_id, version_id, meeting_id, registration_id),
  foreign key (event_id, version_id, meeting_id, during)
    references schedule_meeting (event_id, version_id, id, during) on update cascade on delete cascade,
  foreign key (event_id, registration_id, delegate_id) references delegate (event_id, registration_id, id),
  exclude using gist (event_id with =, version_id with =, delegate_id with =, during with &&) where (is_active),
  exclude using gist (event_id with =, version_id with =, registration_id with =, line with =, during with &&) where (is_active)
);
create index schedule_seat_delegate on schedule_seat (event_id, version_id, delegate_id);

create function check_meeting_agreed() returns trigger language plpgsql as $body$
declare ended timestamptz;
begin
  if new.status = 'planned' then
    select ended_at into ended from agreement where event_id = new.event_id and id = new.agreement_id for share;
    if ended is not null then
      raise exception 'a meeting needs an agreement of both sides' using errcode = '23514', constraint = 'meeting_agreed';
    end if;
  end if;
  return new;
end $body$;
create trigger meeting_agreed before insert or update of status, agreement_id on schedule_meeting for each row execute function check_meeting_agreed();

create function check_agreement_unused() returns trigger language plpgsql as $body$
begin
  if new.ended_at is not null and old.ended_at is null and exists (
    select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id
    where m.event_id = new.event_id and m.agreement_id = new.id and m.status = 'planned' and v.status in ('draft', 'published')
  ) then
    raise exception 'cancel the meeting before its agreement ends' using errcode = '23514', constraint = 'agreement_in_use';
  end if;
  return new;
end $body$;
create trigger agreement_in_use before update of ended_at on agreement for each row execute function check_agreement_unused();

create function check_meeting_seats() returns trigger language plpgsql as $body$
declare m schedule_meeting;
begin
  select * into m from schedule_meeting where event_id = new.event_id and version_id = new.version_id and id = new.id;
  if not found then return null; end if;
  if (select count(*) from schedule_seat s where s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id
        and s.is_active = (m.status = 'planned') and s.registration_id in (m.first_registration_id, m.second_registration_id)) <> 2
     or (select count(*) from schedule_seat s where s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id) <> 2 then
    raise exception 'a meeting has one named delegate of each side' using errcode = '23514', constraint = 'meeting_seats';
  end if;
  return null;
end $body$;
create constraint trigger meeting_seats after insert or update on schedule_meeting deferrable initially deferred
  for each row execute function check_meeting_seats();

create function check_seat_meeting() returns trigger language plpgsql as $body$
declare
  seat schedule_seat;
  meeting_status text;
  seats integer;
begin
  if tg_op = 'DELETE' then seat := old; else seat := new; end if;
  select status into meeting_status from schedule_meeting
    where event_id = seat.event_id and version_id = seat.version_id and id = seat.meeting_id;
  if not found then return null; end if;
  select count(*) into seats from schedule_seat s
    join schedule_meeting m on m.event_id = s.event_id and m.version_id = s.version_id and m.id = s.meeting_id
    where s.event_id = seat.event_id and s.version_id = seat.version_id and s.meeting_id = seat.meeting_id
      and s.registration_id in (m.first_registration_id, m.second_registration_id) and s.is_active = (m.status = 'planned');
  if seats <> 2 then
    raise exception 'a meeting has one named delegate of each side' using errcode = '23514', constraint = 'meeting_seats';
  end if;
  return null;
end $body$;
create constraint trigger seat_meeting after insert or update or delete on schedule_seat deferrable initially deferred
  for each row execute function check_seat_meeting();

create table meeting_change (
  event_id uuid not null references event (id) on delete cascade,
  id bigint generated always as identity,
  version_id uuid not null,
  meeting_id uuid not null,
  kind text not null check (kind in ('added', 'moved', 'cancelled', 'pinned', 'unpinned', 'published')),
  from_slot_id uuid,
  from_table_id uuid,
  to_slot_id uuid,
  to_table_id uuid,
  reason text,
  changed_by uuid references account (id),
  changed_at timestamptz not null default now(),
  primary key (event_id, id)
);
create index meeting_change_meeting on meeting_change (event_id, meeting_id);
create trigger meeting_change_append_only before update or delete on meeting_change for each row execute function refuse_change_unless_event_goes();

create table team_note (
  event_id uuid not null,
  registration_id uuid not null,
  meeting_id uuid not null,
  text text not null,
  written_by uuid references account (id),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (event_id, registration_id, meeting_id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);

create table calendar_feed (
  event_id uuid not null,
  delegate_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  last_read_at timestamptz,
  revoked_at timestamptz,
  id uuid not null default gen_random_uuid(),
  primary key (event_id, id),
  foreign key (event_id, delegate_id) references delegate (event_id, id) on delete cascade
);

-- ── notifications ────────────────────────────────────────────────────────────────────────────────────────────────
create table notification (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account (id) on delete cascade,
  event_id uuid references event (id) on delete cascade,
  kind text not null,
  facts jsonb not null default '{}',
  target_path text not null default '/',
  created_at timestamptz not null default now(),
  read_at timestamptz
);
create index notification_account on notification (account_id, created_at desc);

create table mail_message (
  id uuid primary key default gen_random_uuid(),
  account_id uuid references account (id) on delete set null,
  event_id uuid references event (id) on delete cascade,
  recipient citext not null,
  kind text not null,
  locale text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  status text not null default 'queued' check (status in ('queued', 'sent', 'failed', 'mailbox')),
  attempts integer not null default 0,
  last_error text,
  queued_at timestamptz not null default now(),
  tried_at timestamptz,
  sent_at timestamptz
);
create index mail_message_queue on mail_message (queued_at) where status = 'queued';
create index mail_message_time on mail_message (queued_at desc);

-- ── audit ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table audit_entry (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null default now(),
  actor_kind text not null check (actor_kind in ('account', 'console', 'system', 'anonymous')),
  actor_id uuid,
  event_id uuid,
  action text not null,
  subject_kind text,
  subject_id uuid,
  facts jsonb not null default '{}',
  transaction_number bigint not null default (pg_current_xact_id()::text::bigint)
);
create index audit_entry_transaction on audit_entry (transaction_number, id);
create index audit_entry_event on audit_entry (event_id, id desc);
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();

create table audit_seal (
  before_transaction bigint primary key,
  hash bytea not null,
  sealed_at timestamptz not null default now()
);
create trigger audit_seal_append_only before update or delete on audit_seal for each row execute function refuse_change();
create trigger audit_seal_no_truncate before truncate on audit_seal for each statement execute function refuse_change();
`;
