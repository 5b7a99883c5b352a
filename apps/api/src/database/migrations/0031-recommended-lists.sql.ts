/** Lists for the whole room of an event, what was shown to whom, and models learned from that. */
export const RECOMMENDED_LISTS_SQL = `
-- How often the lists of an event were made; the newest row says of what.
create table recommended_version (
  event_id uuid not null references event (id) on delete cascade,
  version integer not null check (version >= 1),
  made_at timestamptz not null default now(),
  -- Of everything that went in: the same gives the same lists.
  fingerprint text not null,
  -- Cheap to ask: while it is the same nothing can have changed.
  mark text not null,
  checked_at timestamptz not null default now(),
  primary key (event_id, version)
);

-- The list of each organisation as of the newest version, and how often it stands on those of others.
create table recommended_list (
  event_id uuid not null,
  registration_id uuid not null,
  version integer not null,
  -- Who is on it, the likeliest first, then who is in reserve, each with since when.
  entries jsonb not null,
  length integer not null check (length >= 0),
  shown_on integer not null check (shown_on >= 0),
  shown_on_without_floor integer not null check (shown_on_without_floor >= 0),
  shown_on_by_score integer not null check (shown_on_by_score >= 0),
  unseen text check (unseen in ('noRoom', 'nobodyFits', 'nobodyLikely', 'listsFull')),
  primary key (event_id, registration_id),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade,
  check ((unseen is null) = (shown_on > 0))
);

-- Whom an organisation was shown where, once a visit; by organisation, not by person.
create table match_impression (
  event_id uuid not null,
  registration_id uuid not null,
  shown_registration_id uuid not null,
  list text not null check (list in ('recommended', 'matches')),
  visit_at timestamptz not null,
  rank integer not null check (rank between 1 and 5000),
  version integer,
  shown_at timestamptz not null default now(),
  primary key (event_id, registration_id, list, visit_at, shown_registration_id),
  check (registration_id <> shown_registration_id),
  check ((list = 'recommended') = (version is not null)),
  foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade,
  foreign key (event_id, shown_registration_id) references registration (event_id, id) on delete cascade
);
create index match_impression_shown on match_impression (event_id, shown_registration_id);

-- A model learned from what was shown and what came of it; figures only, nobody's acts.
create table affinity_model (
  event_id uuid not null references event (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  trained_at timestamptz not null default now(),
  trained_by uuid references account (id),
  decisions integer not null check (decisions >= 0),
  positives integer not null check (positives between 0 and decisions),
  model jsonb not null,
  comparison jsonb not null,
  is_better boolean not null,
  used_since timestamptz,
  primary key (event_id, id),
  check (used_since is null or is_better)
);
create unique index affinity_model_used on affinity_model (event_id) where used_since is not null;
`;
