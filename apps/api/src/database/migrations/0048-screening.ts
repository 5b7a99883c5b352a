import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Denied-party lists that an administrator brought, and what names on file are like names on them. */
export class Screening1764000000048 implements MigrationInterface {
  name = 'Screening1764000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table denied_list (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(trim(name)) between 1 and 80),
      edition date not null,
      source text not null check (length(trim(source)) between 1 and 300),
      file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
      entries integer not null check (entries > 0),
      skipped integer not null default 0,
      imported_by uuid references account (id),
      imported_at timestamptz not null default now(),
      retired_at timestamptz
    )`);
    await runner.query('create unique index denied_list_in_force on denied_list (lower(name)) where retired_at is null');
    await runner.query(`create table denied_name (
      list_id uuid not null references denied_list (id) on delete cascade,
      entry_ref text not null,
      names text[] not null check (cardinality(names) > 0),
      countries text not null default '',
      keys text[] not null,
      primary key (list_id, entry_ref)
    )`);
    await runner.query('create index denied_name_keys on denied_name using gin (keys)');
    await runner.query(`create table registration_screening (
      event_id uuid not null,
      registration_id uuid not null,
      list_ids uuid[] not null,
      names integer not null,
      screened_at timestamptz not null default now(),
      primary key (event_id, registration_id),
      foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
    )`);
    await runner.query(`create table screening_hit (
      event_id uuid not null,
      id uuid not null default gen_random_uuid(),
      registration_id uuid not null,
      list_id uuid not null references denied_list (id),
      list_name text not null,
      entry_ref text not null,
      subject_kind text not null check (subject_kind in ('firm', 'owner', 'delegate')),
      subject_name text not null,
      listed_name text not null,
      score real not null check (score between 0 and 1),
      features jsonb not null,
      is_current boolean not null default true,
      found_at timestamptz not null default now(),
      verdict text check (verdict in ('notSame', 'same')),
      reason text not null default '',
      settled_by uuid references account (id),
      settled_at timestamptz,
      primary key (event_id, id),
      unique (event_id, registration_id, list_name, entry_ref, subject_kind, subject_name),
      check ((verdict is null) = (settled_at is null)),
      check (verdict is null or length(trim(reason)) > 0),
      foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
    )`);
    await runner.query(`alter table vetting_case drop constraint vetting_case_trigger_check, add constraint vetting_case_trigger_check
      check (trigger in ('submitted', 'resubmitted', 'nameChanged', 'ownersChanged', 'countryChanged', 'screeningHit'))`);
    // An approval is not written while a likeness waits, or was found to be the same, whatever the code does.
    await runner.query(`create function refuse_approval_over_hit() returns trigger language plpgsql as $body$
      begin
        if new.status = 'approved' and old.status is distinct from 'approved' and exists (
          select from screening_hit h where h.event_id = new.event_id and h.registration_id = new.registration_id and h.is_current and h.verdict is distinct from 'notSame'
        ) then
          raise exception 'a likeness to a denied party waits' using errcode = '23514', constraint = 'vetting_case_screened';
        end if;
        return new;
      end $body$`);
    await runner.query('create trigger vetting_case_screened before update on vetting_case for each row execute function refuse_approval_over_hit()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger vetting_case_screened on vetting_case');
    await runner.query('drop function refuse_approval_over_hit');
    await runner.query(`update vetting_case set trigger = 'resubmitted' where trigger = 'screeningHit'`);
    await runner.query(`alter table vetting_case drop constraint vetting_case_trigger_check, add constraint vetting_case_trigger_check
      check (trigger in ('submitted', 'resubmitted', 'nameChanged', 'ownersChanged', 'countryChanged'))`);
    await runner.query('drop table screening_hit, registration_screening, denied_name, denied_list');
  }
}
