import { escortsNeeded, interpreterNeed, type DelegateId, type InterpreterNeed, type PoolId, type ResourcePool, type SlotId, type SpeakingSide } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { slotsOfSql } from './slots-of.sql.ts';

interface PoolRow {
  readonly id: PoolId;
  readonly kind: ResourcePool['kind'];
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly participantTypes: readonly string[];
  readonly size: number;
  readonly shortages: readonly { readonly slotId: SlotId; readonly available: number }[];
}

/** A pool with the name that the organiser gave it. */
export interface NamedPool extends ResourcePool {
  readonly name: string;
}

/** Interpreters and escorts of an event, and who needs them. */
export interface EventResources {
  readonly pools: readonly NamedPool[];
  /** Pools of which a meeting of the two takes one each. */
  needed(firstId: string, secondId: string): readonly PoolId[];
  /** Whether the two share no language, and which pool speaks for them. */
  interpreter(firstId: string, secondId: string): InterpreterNeed;
  /** What its people speak, ISO 639, by code. */
  languages(id: string): readonly string[];
  /** People of the first who share a language with the second, where others of theirs do not. */
  speakers(firstId: string, secondId: string): readonly DelegateId[];
}

const NO_RESOURCES: EventResources = { pools: [], needed: () => [], interpreter: () => ({ kind: 'none' }), languages: () => [], speakers: () => [] };

/** Somebody away counts in every slot that the absence touches. */
const POOLS_SQL = `
select p.id, p.kind, p.name, array[p.first_language, p.second_language] as languages, p.participant_types as "participantTypes", p.size,
  coalesce((select json_agg(json_build_object('slotId', gone."slotId", 'available', greatest(0, p.size - gone.away))) from (
    select s.id as "slotId", sum(a.away)::int as away from resource_pool_absence a join ${slotsOfSql('$2')} s on a.during && s.during where a.event_id = p.event_id and a.pool_id = p.id group by s.id) gone), '[]') as shortages
from resource_pool p where p.event_id = $1 order by p.position, p.id`;

/** Where nobody of a registration said what they speak, what the organisation said counts. */
const SPEAKERS_SQL = `
select r.id, r.type_code as "participantType", r.languages, coalesce((select json_agg(json_build_object('id', d.id, 'languages', d.languages) order by d.is_lead desc, d.created_at, d.id) from delegate d
  where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null), '[]') as people
from registration r where r.event_id = $1 and r.status = 'approved' and ($2::uuid[] is null or r.id = any($2))`;

interface Speakers extends SpeakingSide {
  readonly people: readonly { readonly id: DelegateId; readonly languages: readonly string[] }[];
}

/**
 * Reads nothing of the registrations where the event has no pool.
 * @param versionId - version on whose slots it stands; null: those in use
 * @param ofRegistrationIds - those that are asked about; null: all
 */
export async function readResources(manager: EntityManager, eventId: string, versionId: string | null, ofRegistrationIds: readonly string[] | null = null): Promise<EventResources> {
  const pools = (await manager.query(POOLS_SQL, [eventId, versionId])) as PoolRow[];
  if (pools.length === 0) return NO_RESOURCES;
  const sides = new Map(((await manager.query(SPEAKERS_SQL, [eventId, ofRegistrationIds])) as (Speakers & { id: string })[]).map((row) => [row.id, speaking(row)]));
  const nobody: Speakers = { languages: [], participantType: '', people: [] };
  const sideOf = (id: string): Speakers => sides.get(id) ?? nobody;
  const interpreters = pools.filter(({ kind }) => kind === 'interpreter');
  const escorts = pools.filter(({ kind }) => kind === 'escort');
  const interpreter: EventResources['interpreter'] = (firstId, secondId) => interpreterNeed(sideOf(firstId), sideOf(secondId), interpreters);
  return {
    pools: pools.map(({ id, kind, name, size, shortages }) => ({ id, kind, name, size, shortages })),
    interpreter,
    languages: (id) => sideOf(id).languages.toSorted(),
    needed: (firstId, secondId) => {
      const need = interpreter(firstId, secondId);
      return [...(need.kind === 'pool' ? [need.poolId] : []), ...escortsNeeded(sideOf(firstId), sideOf(secondId), escorts)];
    },
    speakers: (firstId, secondId) => (interpreters.length === 0 ? [] : speakersOf(sideOf(firstId), sideOf(secondId))),
  };
}

function speaking({ languages, participantType, people }: Speakers): Speakers {
  const spoken = [...new Set(people.flatMap((person) => person.languages))];
  return { participantType, people, languages: spoken.length > 0 ? spoken : languages };
}

function speakersOf({ people }: Speakers, { languages }: Speakers): readonly DelegateId[] {
  const able = people.filter((person) => person.languages.some((language) => languages.includes(language)));
  return able.length === people.length ? [] : able.map(({ id }) => id);
}

/** How many of each pool sit with other meetings than that of an agreement, slot by slot. */
export async function poolsTakenByOthers(manager: EntityManager, eventId: string, versionId: string, agreementId: string, { needed }: EventResources): Promise<ReadonlyMap<PoolId, ReadonlyMap<SlotId, number>>> {
  const rows = (await manager.query(
    `select slot_id as "slotId", first_registration_id as "firstId", second_registration_id as "secondId" from schedule_meeting where event_id = $1 and version_id = $2 and status = 'planned' and agreement_id <> $3`,
    [eventId, versionId, agreementId],
  )) as { slotId: SlotId; firstId: string; secondId: string }[];
  const taken = new Map<PoolId, Map<SlotId, number>>();
  for (const { slotId, firstId, secondId } of rows) {
    for (const poolId of needed(firstId, secondId)) {
      const ofPool = taken.get(poolId) ?? new Map<SlotId, number>();
      taken.set(poolId, ofPool.set(slotId, (ofPool.get(slotId) ?? 0) + 1));
    }
  }
  return taken;
}
