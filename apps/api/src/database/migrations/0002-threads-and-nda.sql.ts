/** Message threads of pairs, NDAs by direction, what only level 3 shows, and alerts of unusual viewing. */
export const THREADS_AND_NDA_SQL = /* sql */ `
-- ── threads ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table thread_message (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  position bigint generated always as identity,
  sender_registration_id uuid not null,
  recipient_registration_id uuid not null,
  first_registration_id uuid generated always as (least(sender_registration_id, recipient_registration_id)) stored,
  second_registration_id uuid generated always as (greatest(sender_registration_id, recipient_registration_id)) stored,
  sender_delegate_id uuid not null,
  client_key uuid not null,
  text text not null check (length(text) between 1 and 4000),
  sent_at timestamptz not null default now(),
  primary key (event_id, id),
  check (sender_registration_id <> recipient_registration_id),
  unique (event_id, sender_delegate_id, client_key),
  foreign key (event_id, sender_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, recipient_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, sender_registration_id, sender_delegate_id) references delegate (event_id, registration_id, id)
);
create index thread_message_pair on thread_message (event_id, first_registration_id, second_registration_id, position desc);
create index thread_message_second on thread_message (event_id, second_registration_id);

create function pair_is_mutual(of_event uuid, one uuid, other uuid) returns boolean language sql stable as $body$
  select (exists (select from agreement a where a.event_id = of_event and a.first_registration_id = least(one, other) and a.second_registration_id = greatest(one, other)
      and a.source = 'request' and a.ended_at is null)
    or exists (select from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.status = 'planned'
      where v.event_id = of_event and v.status = 'published' and m.first_registration_id = least(one, other) and m.second_registration_id = greatest(one, other)))
    and not exists (select from disclosure_withdrawal w where w.event_id = of_event and w.restored_at is null
      and (w.from_registration_id, w.to_registration_id) in ((one, other), (other, one)))
$body$;

create function check_thread_open() returns trigger language plpgsql as $body$
begin
  if not pair_is_mutual(new.event_id, new.sender_registration_id, new.recipient_registration_id) then
    raise exception 'messages need mutual interest that no side took back' using errcode = '23514', constraint = 'thread_open';
  end if;
  return new;
end $body$;
create trigger thread_open before insert on thread_message for each row execute function check_thread_open();
create trigger thread_message_unchanged before update on thread_message for each row execute function refuse_change();

create table thread_mark (
  event_id uuid not null,
  delegate_id uuid not null,
  counterpart_registration_id uuid not null,
  read_position bigint not null,
  primary key (event_id, delegate_id, counterpart_registration_id),
  foreign key (event_id, delegate_id) references delegate (event_id, id) on delete cascade,
  foreign key (event_id, counterpart_registration_id) references registration (event_id, id) on delete cascade
);

-- ── NDA: the disclosing firm ("from") confirms that a paper is recorded; the file stays with the firm ─────────────────
create table nda_confirmation (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  from_registration_id uuid not null,
  to_registration_id uuid not null,
  document_version text not null check (length(document_version) between 1 and 40),
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  confirmed_by_delegate_id uuid not null,
  confirmed_by uuid not null references account (id),
  confirmed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references account (id),
  primary key (event_id, id),
  check (from_registration_id <> to_registration_id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (event_id, from_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, to_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, from_registration_id, confirmed_by_delegate_id) references delegate (event_id, registration_id, id)
);
create unique index nda_confirmation_active on nda_confirmation (event_id, from_registration_id, to_registration_id) where withdrawn_at is null;
create index nda_confirmation_to on nda_confirmation (event_id, to_registration_id) where withdrawn_at is null;

create function check_nda_confirmation() returns trigger language plpgsql as $body$
begin
  if tg_op = 'INSERT' then
    if not exists (select from delegate d where d.event_id = new.event_id and d.id = new.confirmed_by_delegate_id and d.account_id = new.confirmed_by and d.is_lead and d.removed_at is null) then
      raise exception 'only a lead of the disclosing firm confirms an NDA' using errcode = '23514', constraint = 'nda_by_lead';
    end if;
    if not pair_is_mutual(new.event_id, new.from_registration_id, new.to_registration_id) then
      raise exception 'an NDA opens nothing before mutual interest' using errcode = '23514', constraint = 'nda_after_mutual_interest';
    end if;
  elsif old.withdrawn_at is not null or (to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by') <> (to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by') then
    raise exception 'a confirmation is withdrawn once and never changed' using errcode = '23514', constraint = 'nda_confirmation_unchanged';
  end if;
  return new;
end $body$;
create trigger nda_confirmation_rules before insert or update on nda_confirmation for each row execute function check_nda_confirmation();

-- What a firm writes for partners under an NDA and for nobody else.
create table product_sheet (
  event_id uuid not null,
  registration_id uuid not null,
  text text not null check (length(text) <= 4000),
  version integer not null default 1,
  updated_by uuid references account (id),
  updated_at timestamptz not null default now(),
  primary key (event_id, registration_id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);

-- ── unusual viewing ──────────────────────────────────────────────────────────────────────────────────────────────
alter table event add column viewing_alert_minimum integer not null default 30 check (viewing_alert_minimum between 5 and 5000);
create index access_log_opened_at on access_log (event_id, viewed_at) where viewed = 'match' and viewer_registration_id is not null;

create table viewing_alert (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  viewer_account_id uuid not null references account (id),
  viewer_registration_id uuid not null,
  opened_firms integer not null,
  threshold integer not null,
  usual_firms numeric(8, 1) not null,
  raised_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references account (id),
  primary key (event_id, id),
  check ((settled_at is null) = (settled_by is null)),
  check (opened_firms >= threshold),
  foreign key (event_id, viewer_registration_id) references registration (event_id, id) on delete cascade
);
create index viewing_alert_viewer on viewing_alert (event_id, viewer_account_id, raised_at desc);
`;
