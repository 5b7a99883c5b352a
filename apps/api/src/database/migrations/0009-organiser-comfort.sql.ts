export const ORGANISER_COMFORT_SQL = `
-- ── acting on behalf ─────────────────────────────────────────────────────────────────────────────────────────────
create table acting (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references account (id),
  session_id uuid not null,
  registration_id uuid not null,
  reason text not null check (length(btrim(reason)) > 0),
  started_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (event_id, id),
  unique (id),
  check (ends_at > started_at and ends_at <= started_at + interval '30 minutes'),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create unique index acting_open on acting (event_id, account_id, session_id) where ended_at is null;

create table act_on_behalf (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  acting_id uuid not null,
  registration_id uuid not null,
  account_id uuid not null references account (id),
  action text not null,
  subject_kind text,
  subject_id uuid,
  happened_at timestamptz not null default now(),
  primary key (event_id, id),
  foreign key (event_id, acting_id) references acting (event_id, id) on delete cascade,
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
);
create index act_on_behalf_registration on act_on_behalf (event_id, registration_id, happened_at desc);
create trigger act_on_behalf_append_only before update or delete on act_on_behalf for each row execute function refuse_change_unless_event_goes();

-- The role is held until the act is committed: an organiser whose role ends at the same moment has acted before, or not at all.
create function refuse_act_without_acting() returns trigger language plpgsql as $body$
begin
  perform from acting a join event_role r on r.event_id = a.event_id and r.account_id = a.account_id and r.role = 'organiser'
    where a.event_id = new.event_id and a.id = new.acting_id and a.account_id = new.account_id and a.registration_id = new.registration_id
      and a.ended_at is null and a.ends_at > clock_timestamp() for share of r;
  if not found then raise exception 'nobody acts here on behalf of the registration' using errcode = '23514', constraint = 'act_without_acting'; end if;
  return new;
end $body$;
create trigger act_on_behalf_while_acting before insert on act_on_behalf for each row execute function refuse_act_without_acting();

-- ── messages of the organiser ────────────────────────────────────────────────────────────────────────────────────
create table broadcast (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  client_key uuid not null,
  sent_by uuid not null references account (id),
  filter jsonb not null,
  subject_en text not null,
  body_en text not null,
  subject_uk text not null,
  body_uk text not null,
  organisations integer not null,
  receivers integer not null,
  sent_at timestamptz not null default now(),
  primary key (event_id, id),
  unique (event_id, client_key)
);

create table broadcast_receiver (
  event_id uuid not null,
  broadcast_id uuid not null,
  account_id uuid not null references account (id) on delete cascade,
  mail_id uuid references mail_message (id) on delete set null,
  primary key (event_id, broadcast_id, account_id),
  foreign key (event_id, broadcast_id) references broadcast (event_id, id) on delete cascade
);
create index broadcast_receiver_account on broadcast_receiver (account_id, event_id);

-- ── reminders ────────────────────────────────────────────────────────────────────────────────────────────────────
create table reminder_rule (
  event_id uuid not null references event (id) on delete cascade,
  kind text not null,
  is_on boolean not null default false,
  days_before integer[] not null default '{}' check (cardinality(days_before) <= 5 and 0 < all (days_before) and 60 >= all (days_before)),
  version integer not null default 1,
  changed_by uuid references account (id),
  changed_at timestamptz not null default now(),
  primary key (event_id, kind)
);

create table reminder_sent (
  event_id uuid not null references event (id) on delete cascade,
  kind text not null,
  account_id uuid not null references account (id) on delete cascade,
  sent_on date not null,
  primary key (event_id, kind, account_id, sent_on)
);
`;
