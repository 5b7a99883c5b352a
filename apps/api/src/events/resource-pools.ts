import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { InvalidInput, neutralText, NotFound, refuseUnsafeTexts } from '../common/index.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';
import { isParticipantTypeCode } from './participant-type-code.ts';
import { instantOf, isDate, isTimeOfDay } from './wall-time.ts';

const MAX_POOLS = 40;
const MAX_PEOPLE = 200;
const MAX_NAME = 60;
const MAX_ABSENCES = 60;
const KINDS = ['interpreter', 'escort'];

export interface PoolAbsenceOrder {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly away: number;
}

export interface PoolOrder {
  /** Of a pool that is there; null adds one. */
  readonly id: string | null;
  readonly kind: string;
  readonly name: string;
  /** Two of interpreters, none of escorts. */
  readonly languages: readonly string[];
  readonly participantTypes: readonly string[];
  readonly size: number;
  readonly absences: readonly PoolAbsenceOrder[];
}

/** Writes the pools of interpreters and escorts in their order: where several speak for a pair, the first one counts. */
@Injectable()
export class ResourcePools {
  async replace(manager: EntityManager, eventId: string, timeZone: string, pools: readonly PoolOrder[]): Promise<EventChangeRefusal | null> {
    const dates = (await manager.query(`select date::text as date from event_day where event_id = $1`, [eventId])) as { date: string }[];
    const fault = checkPools(pools, new Set(dates.map(({ date }) => date)));
    if (fault) return fault;
    const stored = (await manager.query('select id from resource_pool where event_id = $1', [eventId])) as { id: string }[];
    const known = new Set(stored.map(({ id }) => id));
    const kept = pools.flatMap(({ id }) => id ?? []);
    if (kept.some((id) => !known.has(id))) return NotFound.create();
    await manager.query('delete from resource_pool where event_id = $1 and id <> all($2::uuid[])', [eventId, kept]);
    for (const [position, pool] of pools.entries()) await this.#write(manager, eventId, timeZone, pool, position + 1);
    return null;
  }

  async #write(manager: EntityManager, eventId: string, timeZone: string, { id, kind, name, languages, participantTypes, size, absences }: PoolOrder, position: number): Promise<void> {
    const [row] = (await manager.query(
      `insert into resource_pool (event_id, id, kind, name, first_language, second_language, participant_types, size, position) values ($1, coalesce($2::uuid, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9)
       on conflict (event_id, id) do update set kind = excluded.kind, name = excluded.name, first_language = excluded.first_language, second_language = excluded.second_language,
         participant_types = excluded.participant_types, size = excluded.size, position = excluded.position returning id`,
      [eventId, id, kind, neutralText(name), languages[0] ?? null, languages[1] ?? null, participantTypes, size, position],
    )) as [{ id: string }];
    await manager.query('delete from resource_pool_absence where event_id = $1 and pool_id = $2', [eventId, row.id]);
    await manager.query(
      `insert into resource_pool_absence (event_id, pool_id, during, away)
       select $1, $2, tstzrange(to_timestamp(x.start_ms / 1000), to_timestamp(x.end_ms / 1000)), x.away from unnest($3::float8[], $4::float8[], $5::int[]) as x (start_ms, end_ms, away)`,
      [eventId, row.id, absences.map(({ date, startsAt }) => instantOf(date, startsAt, timeZone)), absences.map(({ date, endsAt }) => instantOf(date, endsAt, timeZone)), absences.map(({ away }) => away)],
    );
  }
}

const isCount = (value: number, least: number): boolean => Number.isInteger(value) && value >= least && value <= MAX_PEOPLE;
const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const isLanguage = (code: string): boolean => /^[a-z]{2,3}$/.test(code) && LANGUAGE_NAMES.of(code) !== undefined;

function checkPools(pools: readonly PoolOrder[], dates: ReadonlySet<string>): EventChangeRefusal | null {
  if (pools.length > MAX_POOLS) return InvalidInput.of('pools', 'tooMany', `An event has at most ${MAX_POOLS} pools of interpreters and escorts.`);
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const [index, pool] of pools.entries()) {
    const fault = checkPool(pool, `pools.${index}`, dates);
    if (fault) return fault;
    if (names.has(neutralText(pool.name)) || (pool.id && ids.has(pool.id))) return InvalidInput.of(`pools.${index}.name`, 'twice', 'Another pool has this name.');
    names.add(neutralText(pool.name));
    if (pool.id) ids.add(pool.id);
  }
  return refuseUnsafeTexts(Object.fromEntries(pools.map(({ name }, index) => [`pools.${index}.name`, name])));
}

function checkPool({ kind, name, languages, participantTypes, size, absences }: PoolOrder, path: string, dates: ReadonlySet<string>): InvalidInput | null {
  if (!KINDS.includes(kind)) return InvalidInput.of(`${path}.kind`, 'unknownCode', 'A pool is one of interpreters or of escorts.');
  if (!neutralText(name) || neutralText(name).length > MAX_NAME) return InvalidInput.of(`${path}.name`, 'required', `A pool has a name of at most ${MAX_NAME} characters.`);
  if (!isCount(size, 0)) return InvalidInput.of(`${path}.size`, 'outOfRange', `A pool has from 0 to ${MAX_PEOPLE} people.`);
  if (languages.some((code) => !isLanguage(code))) return InvalidInput.of(`${path}.languages`, 'unknownCode', 'A language is an ISO 639 code, such as "de".');
  if (kind === 'interpreter' && (languages.length !== 2 || languages[0] === languages[1])) return InvalidInput.of(`${path}.languages`, 'twoLanguages', 'Interpreters speak two different languages.');
  if (kind === 'escort' && languages.length > 0) return InvalidInput.of(`${path}.languages`, 'notOfEscorts', 'Escorts have no languages; give the interpreters a pool of their own.');
  if (kind === 'escort' ? participantTypes.length === 0 || !participantTypes.every(isParticipantTypeCode) : participantTypes.length > 0)
    return InvalidInput.of(`${path}.participantTypes`, 'unknownCode', 'Escorts go with at least one type of participants, interpreters with none.');
  if (absences.length > MAX_ABSENCES) return InvalidInput.of(`${path}.absences`, 'tooMany', `At most ${MAX_ABSENCES} absences.`);
  for (const [at, { date, startsAt, endsAt, away }] of absences.entries()) {
    if (!isDate(date) || !dates.has(date)) return InvalidInput.of(`${path}.absences.${at}.date`, 'outsideDay', 'The event has no such day.');
    if (!isTimeOfDay(startsAt)) return InvalidInput.of(`${path}.absences.${at}.startsAt`, 'notATime', 'A time looks like 09:30.');
    if (!isTimeOfDay(endsAt)) return InvalidInput.of(`${path}.absences.${at}.endsAt`, 'notATime', 'A time looks like 09:30.');
    if (endsAt <= startsAt) return InvalidInput.of(`${path}.absences.${at}.endsAt`, 'notAfterStart', 'The end is after the start.');
    if (!isCount(away, 1)) return InvalidInput.of(`${path}.absences.${at}.away`, 'outOfRange', `From 1 to ${MAX_PEOPLE} people.`);
  }
  return null;
}

interface PoolRow extends Omit<PoolOrder, 'id'> {
  readonly id: string;
}

/** The pools as the organiser wrote them. */
export async function readResourcePools(manager: EntityManager, eventId: string, timeZone: string): Promise<PoolRow[]> {
  return (await manager.query(
    `select p.id, p.kind, p.name, case when p.first_language is null then '{}' else array[p.first_language, p.second_language] end as languages, p.participant_types as "participantTypes", p.size,
       coalesce((select json_agg(json_build_object('date', to_char(lower(a.during) at time zone $2, 'YYYY-MM-DD'), 'startsAt', to_char(lower(a.during) at time zone $2, 'HH24:MI'),
         'endsAt', case when (upper(a.during) at time zone $2)::date > (lower(a.during) at time zone $2)::date then '24:00' else to_char(upper(a.during) at time zone $2, 'HH24:MI') end, 'away', a.away) order by a.during)
         from resource_pool_absence a where a.event_id = p.event_id and a.pool_id = p.id), '[]') as absences
     from resource_pool p where p.event_id = $1 order by p.position, p.id`,
    [eventId, timeZone],
  )) as PoolRow[];
}
