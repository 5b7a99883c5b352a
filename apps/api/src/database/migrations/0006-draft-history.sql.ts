/**
 * What organisers did to a draft, one row an act with the state of every meeting before and after, so that each can be undone;
 * and from which older version a draft was restored, with what could not come back.
 */
export const DRAFT_HISTORY_SQL = /* sql */ `
create table draft_edit (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  -- Revision of the draft after the act.
  revision integer not null,
  kind text not null check (kind in ('placed', 'moved', 'takenOut', 'pinned', 'unpinned', 'undone')),
  steps jsonb not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) between 1 and 20),
  undoes_id uuid,
  edited_by uuid references account (id),
  edited_at timestamptz not null default now(),
  primary key (event_id, id),
  unique (event_id, version_id, revision),
  check ((kind = 'undone') = (undoes_id is not null)),
  foreign key (event_id, version_id) references schedule_version (event_id, id) on delete cascade,
  foreign key (event_id, undoes_id) references draft_edit (event_id, id)
);
create unique index draft_edit_undone_once on draft_edit (event_id, undoes_id) where undoes_id is not null;
create trigger draft_edit_append_only before update or delete on draft_edit for each row execute function refuse_change_unless_event_goes();

alter table schedule_version add column restored_from_id uuid;
alter table schedule_version add column dropped jsonb;
alter table schedule_version add constraint schedule_version_restored check ((restored_from_id is null) = (dropped is null));
alter table schedule_version add constraint schedule_version_restored_from foreign key (event_id, restored_from_id) references schedule_version (event_id, id);
`;
