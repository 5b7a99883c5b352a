import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Disruptions of a published schedule: the slots with their new times wait beside the present ones until the draft that stands on them is
 * published (ADR 8); meetings held by a video call, and their links.
 */
export class Disruptions1764000000017 implements MigrationInterface {
  name = 'Disruptions1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table disruption (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      kind text not null check (kind in ('times', 'video')),
      status text not null default 'open' check (status in ('open', 'published', 'undone')),
      is_rehearsal boolean not null,
      from_at timestamptz not null,
      settings jsonb not null,
      reason text not null,
      version_id uuid not null,
      -- The draft that it set aside and that comes back when it is undone.
      replaced_draft_id uuid,
      -- Slots that go when it is published, with or without a successor.
      replaced_slot_ids uuid[] not null default '{}',
      -- The day as it is to be written then; null for video.
      programme jsonb,
      effect jsonb not null default '{}',
      made_by uuid references account (id),
      made_at timestamptz not null default now(),
      ended_at timestamptz,
      primary key (event_id, id),
      foreign key (event_id, version_id) references schedule_version (event_id, id) on delete cascade,
      check ((status = 'open') = (ended_at is null)),
      check (status <> 'published' or not is_rehearsal)
    )`);
    await runner.query(`create unique index disruption_open on disruption (event_id) where status = 'open'`);
    await runner.query(`create unique index disruption_version on disruption (event_id, version_id)`);
    await runner.query(`alter table slot add column disruption_id uuid, add column replaces_slot_id uuid,
      add constraint slot_disruption foreign key (event_id, disruption_id) references disruption (event_id, id) on delete cascade,
      add constraint slot_replaces foreign key (event_id, replaces_slot_id) references slot (event_id, id) on delete cascade,
      add constraint slot_replaces_within check ((disruption_id is null) = (replaces_slot_id is null))`);
    await runner.query(`create index slot_replaces on slot (event_id, replaces_slot_id) where replaces_slot_id is not null`);
    await runner.query(`alter table schedule_meeting add column by_video boolean not null default false`);
    await runner.query(`create table video_link (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      -- Id that a meeting keeps over versions; null: the link of all meetings without one of their own.
      meeting_id uuid,
      url text not null check (url ~ '^https://' and length(url) <= 500),
      set_by uuid references account (id),
      set_at timestamptz not null default now(),
      primary key (event_id, id),
      unique nulls not distinct (event_id, meeting_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table video_link');
    await runner.query('alter table schedule_meeting drop column by_video');
    await runner.query('alter table slot drop column disruption_id, drop column replaces_slot_id');
    await runner.query('drop table disruption');
  }
}
