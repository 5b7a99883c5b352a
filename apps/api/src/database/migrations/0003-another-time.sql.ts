/**
 * What may follow a publication: an ask for another time, a colleague who joins. A meeting keeps its id over versions, so these
 * belong to the meeting and not to one version. And what one person keeps about the matches of an event.
 */
export const ANOTHER_TIME_SQL = /* sql */ `
create table another_time_ask (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  asking_registration_id uuid not null,
  other_registration_id uuid not null,
  from_slot_id uuid not null,
  offered_slot_ids uuid[] not null check (cardinality(offered_slot_ids) between 1 and 5),
  reason text not null check (reason <> ''),
  status text not null default 'open' check (status in ('open', 'accepted', 'refused', 'withdrawn', 'expired', 'overtaken')),
  accepted_slot_id uuid,
  asked_by uuid references account (id),
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_by uuid references account (id),
  ended_at timestamptz,
  primary key (event_id, id),
  check (asking_registration_id <> other_registration_id),
  check ((status = 'open') = (ended_at is null)),
  check ((status = 'accepted') = (accepted_slot_id is not null)),
  check (accepted_slot_id is null or accepted_slot_id = any(offered_slot_ids)),
  foreign key (event_id, asking_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, other_registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, from_slot_id) references slot (event_id, id) on delete cascade
);
create unique index another_time_ask_open on another_time_ask (event_id, meeting_id) where status = 'open';
create index another_time_ask_meeting on another_time_ask (event_id, meeting_id, asked_at desc);
create index another_time_ask_expiry on another_time_ask (expires_at) where status = 'open';

alter table meeting_change drop constraint meeting_change_kind_check;
alter table meeting_change add constraint meeting_change_kind_check check (kind in ('added', 'moved', 'cancelled', 'pinned', 'unpinned', 'published', 'reseated'));

-- A colleague who sits with the named delegate. Nobody is at two places at a time: among companions the exclusion below sees
-- to it, between companions and seats of the published version the triggers, which take the lock that every change of a version takes.
create table meeting_companion (
  event_id uuid not null,
  meeting_id uuid not null,
  registration_id uuid not null,
  delegate_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  is_active boolean not null default true,
  added_by uuid references account (id),
  added_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (event_id, meeting_id, delegate_id),
  check (is_active = (ended_at is null)),
  foreign key (event_id, registration_id, delegate_id) references delegate (event_id, registration_id, id) on delete cascade,
  exclude using gist (event_id with =, delegate_id with =, during with &&) where (is_active)
);
create index meeting_companion_delegate on meeting_companion (event_id, delegate_id) where is_active;

create function refuse_lost_companion(of_event uuid, of_delegate uuid) returns void language plpgsql as $body$
begin
  if exists (
    select from meeting_companion c join schedule_version v on v.event_id = c.event_id and v.status = 'published'
    left join schedule_meeting m on m.event_id = c.event_id and m.version_id = v.id and m.id = c.meeting_id
    where c.event_id = of_event and c.is_active and (of_delegate is null or c.delegate_id = of_delegate)
      and (m.id is null or m.status <> 'planned' or m.during <> c.during or c.registration_id not in (m.first_registration_id, m.second_registration_id)
        or exists (select from schedule_seat s where s.event_id = c.event_id and s.version_id = v.id and s.delegate_id = c.delegate_id and s.is_active and s.during && c.during))
  ) then
    raise exception 'a companion sits in one planned meeting at a time' using errcode = '23514', constraint = 'companion_free';
  end if;
end $body$;

create function check_companion() returns trigger language plpgsql as $body$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.event_id::text, 3));
  perform refuse_lost_companion(new.event_id, new.delegate_id);
  return null;
end $body$;
create constraint trigger companion_free after insert or update on meeting_companion deferrable initially deferred
  for each row when (new.is_active) execute function check_companion();

create function check_published_companions() returns trigger language plpgsql as $body$
begin
  perform refuse_lost_companion(new.event_id, null);
  return null;
end $body$;
create constraint trigger published_companions after update of status on schedule_version deferrable initially deferred
  for each row when (new.status = 'published') execute function check_published_companions();

create function check_seat_companion() returns trigger language plpgsql as $body$
begin
  if exists (select from schedule_version v where v.event_id = new.event_id and v.id = new.version_id and v.status = 'published') then
    perform refuse_lost_companion(new.event_id, new.delegate_id);
  end if;
  return null;
end $body$;
create constraint trigger seat_companion after update on schedule_seat deferrable initially deferred
  for each row when (new.is_active) execute function check_seat_companion();

create function check_moved_companions() returns trigger language plpgsql as $body$
begin
  if exists (select from meeting_companion c join schedule_version v on v.event_id = c.event_id and v.id = new.version_id and v.status = 'published'
             where c.event_id = new.event_id and c.meeting_id = new.id and c.is_active) then
    perform refuse_lost_companion(new.event_id, null);
  end if;
  return null;
end $body$;
create constraint trigger moved_companions after update of during on schedule_meeting deferrable initially deferred
  for each row execute function check_moved_companions();

create function end_companions() returns trigger language plpgsql as $body$
begin
  update meeting_companion c set is_active = false, ended_at = now()
  where c.event_id = new.event_id and c.meeting_id = new.id and c.is_active
    and exists (select from schedule_version v where v.event_id = new.event_id and v.id = new.version_id and v.status = 'published');
  return null;
end $body$;
create trigger meeting_ends_companions after update of status on schedule_meeting
  for each row when (new.status = 'cancelled' and old.status = 'planned') execute function end_companions();

create table saved_match_filter (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references account (id) on delete cascade,
  name text not null check (name <> ''),
  criteria jsonb not null,
  created_at timestamptz not null default now(),
  primary key (event_id, id)
);
create unique index saved_match_filter_name on saved_match_filter (event_id, account_id, lower(name));

-- What a person was shown: matches that are not among the ids of earlier visits are new to them.
create table match_visit (
  event_id uuid not null references event (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  earlier_ids uuid[] not null,
  shown_ids uuid[] not null,
  earlier_at timestamptz,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (event_id, account_id)
);
`;
