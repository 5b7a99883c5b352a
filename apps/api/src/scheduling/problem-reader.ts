import { Injectable } from '@nestjs/common';
import { pairAgreed, type WishStrength } from '@spilno/meetings';
import {
  type AgreedPair,
  type AgreementId,
  type DelegateId,
  type OrganisationId,
  type PartOfDay,
  type SchedulingDelegate,
  type SchedulingOrganisation,
  type SchedulingProblem,
  type Slot,
  type SlotId,
  type TableId,
  type VenueTable,
} from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { isPublishedSql } from '../meetings/index.ts';
import { type EventResources, readResources } from './resource-reader.ts';
import { readPrecedences } from './order/read-precedences.ts';
import { slotsOfSql } from './slots-of.sql.ts';

interface PairRow {
  agreementId: AgreementId;
  firstId: OrganisationId;
  secondId: OrganisationId;
  /** What is published stands until it is cancelled, whichever way it was agreed and whatever became of the wishes. */
  basis: 'request' | 'wishes' | 'published';
  mutualWishesAgree: boolean;
  wishes: [WishStrength | null, WishStrength | null];
  day: string | null;
  part: PartOfDay | null;
  never: SlotId[];
  preferred: SlotId[];
}

const SLOTS_SQL = `
select s.id, d.date::text as day, case when (lower(s.during) at time zone e.time_zone)::time < '13:00' then 'morning' else 'afternoon' end as "partOfDay",
  (extract(epoch from lower(s.during)) * 1000)::float8 as "startMs", (extract(epoch from upper(s.during)) * 1000)::float8 as "endMs"
from ${slotsOfSql('$2')} s join event_day d on d.event_id = s.event_id and d.id = s.day_id join event e on e.id = s.event_id order by lower(s.during)`;

const ORGANISATIONS_SQL = `
select r.id, e.parallel_meetings as "parallelLines", t.max_meetings as "maxMeetings"
from registration r join event e on e.id = r.event_id join participant_type t on t.event_id = r.event_id and t.code = r.type_code
where r.event_id = $1 and r.status = 'approved' and r.hidden_at is null and (r.type_code <> 'ukrainianManufacturer' or r.preview_agreed_at is not null)
  and ($2::uuid[] is null or r.id = any($2)) order by r.id`;

/**
 * A delegate cannot meet on days they do not attend, in slots their exceptions touch, and while they sit beside a colleague. Most people
 * have none of these: for them no slot is looked at. A meeting in which they sit goes with its slot where a disruption gives it another time.
 */
const DELEGATES_SQL = `
select d.id, d.registration_id as "organisationId", case when cardinality(d.attends_day_ids) > 0
    or exists (select from availability_exception x where x.event_id = d.event_id and x.delegate_id = d.id)
    or exists (select from meeting_companion k where k.event_id = d.event_id and k.delegate_id = d.id and k.is_active)
  then array(select s.id from ${slotsOfSql('$3')} s where ((cardinality(d.attends_day_ids) > 0 and s.day_id <> all(d.attends_day_ids))
      or exists (select from availability_exception x where x.event_id = d.event_id and x.delegate_id = d.id and x.during && s.during)
      or exists (select from meeting_companion k where k.event_id = d.event_id and k.delegate_id = d.id and k.is_active and coalesce((
        select n.during from disruption x join schedule_version v on v.event_id = x.event_id and v.status = 'published' join schedule_meeting m on m.event_id = x.event_id and m.version_id = v.id and m.id = k.meeting_id
        join slot n on n.event_id = x.event_id and n.disruption_id = x.id and n.replaces_slot_id = m.slot_id where x.event_id = k.event_id and x.version_id = $3::uuid and x.status = 'open'), k.during) && s.during)))
  else '{}'::uuid[] end as "unavailableSlotIds"
from delegate d where d.event_id = $1 and d.removed_at is null and ($2::uuid[] is null or d.registration_id = any($2)) order by d.is_lead desc, d.created_at, d.id`;

const PAIRS_SQL = `
select a.id as "agreementId", a.first_registration_id as "firstId", a.second_registration_id as "secondId",
  case when ${isPublishedSql('a')} then 'published' else a.source end as basis, e.mutual_wishes_agree as "mutualWishesAgree",
  array[(select value from wish w where w.event_id = $1 and w.from_registration_id = a.first_registration_id and w.to_registration_id = a.second_registration_id),
        (select value from wish w where w.event_id = $1 and w.from_registration_id = a.second_registration_id and w.to_registration_id = a.first_registration_id)] as wishes,
  a.time_wish_day::text as day, a.time_wish_part as part,
  array(select k.slot_id from meeting_slot_rule k where k.event_id = $1 and k.agreement_id = a.id and k.rule = 'never') as never,
  array(select k.slot_id from meeting_slot_rule k where k.event_id = $1 and k.agreement_id = a.id and k.rule = 'prefer') as preferred
from agreement a join event e on e.id = a.event_id where a.event_id = $1 and a.ended_at is null and ($2::uuid is null or a.id = $2) order by a.agreed_at, a.id`;

/** Closures of slots that the version does not stand on say nothing: those of an undone disruption, or those that an open one replaces. */
const TABLES_SQL = `
select t.id, t.hall, array(select c.slot_id from table_closure c join ${slotsOfSql('$2')} s on s.id = c.slot_id where c.event_id = t.event_id and c.table_id = t.id) as "closedSlotIds" from event_table t
where t.event_id = $1 and t.retired_at is null order by t.position, t.id`;

const EXCLUSIONS_SQL = `
select registration_id as "organisationAId", excluded_registration_id as "organisationBId" from private_exclusion
where event_id = $1 and ($2::uuid[] is null or (registration_id = any($2) and excluded_registration_id = any($2)))`;

/** Everything the scheduler needs to know of an event, from its rows. */
@Injectable()
export class ProblemReader {
  /**
   * @param pinnedInVersionId - version whose pinned meetings stay where they are; null pins none
   * @param slotsOfVersionId - version on whose slots it stands; null: those in use
   */
  async read(manager: EntityManager, eventId: string, pinnedInVersionId: string | null, slotsOfVersionId: string | null = pinnedInVersionId): Promise<SchedulingProblem> {
    const pairs = await readPairs(manager, eventId, null);
    const problem = await readAround(manager, eventId, pairs, { organisationIds: null, versionId: slotsOfVersionId });
    const pinned = pinnedInVersionId === null ? [] : await readPinned(manager, eventId, pinnedInVersionId);
    const agreed = new Set(problem.pairs.map(({ agreementId }) => agreementId));
    return { ...problem, pinned: pinned.filter(({ agreementId }) => agreed.has(agreementId)) };
  }

  /**
   * The same of one pair and its two organisations alone, without pins: a few rows of thousands, read anew each time.
   * @returns null when there is no such agreement
   */
  async readOfPair(manager: EntityManager, eventId: string, versionId: string, agreementId: string): Promise<SchedulingProblem | null> {
    const pairs = await readPairs(manager, eventId, agreementId);
    const [pair] = pairs;
    return pair ? readAround(manager, eventId, pairs, { organisationIds: [pair.firstId, pair.secondId], versionId }) : null;
  }
}

const readPairs = async (manager: EntityManager, eventId: string, agreementId: string | null): Promise<PairRow[]> => (await manager.query(PAIRS_SQL, [eventId, agreementId])) as PairRow[];

interface Around {
  /** The organisations that matter; null: all of the event. */
  readonly organisationIds: readonly string[] | null;
  /** Version on whose slots it stands; null: those in use. */
  readonly versionId: string | null;
}

async function readAround(manager: EntityManager, eventId: string, rows: readonly PairRow[], { organisationIds, versionId }: Around): Promise<SchedulingProblem> {
  const slots = (await manager.query(SLOTS_SQL, [eventId, versionId])) as Slot[];
  const tables = (await manager.query(TABLES_SQL, [eventId, versionId])) as VenueTable[];
  const organisations = (await manager.query(ORGANISATIONS_SQL, [eventId, organisationIds])) as SchedulingOrganisation[];
  const takingPart = new Set(organisations.map(({ id }) => id));
  const delegates = ((await manager.query(DELEGATES_SQL, [eventId, organisationIds, versionId])) as SchedulingDelegate[]).filter(({ organisationId }) => takingPart.has(organisationId));
  const resources = await readResources(manager, eventId, versionId, organisationIds);
  const exclusions = (await manager.query(EXCLUSIONS_SQL, [eventId, organisationIds])) as SchedulingProblem['exclusions'];
  const pairs = rows.filter(({ firstId, secondId }) => takingPart.has(firstId) && takingPart.has(secondId)).flatMap((row) => toPair(row, resources));
  const agreed = new Set(pairs.map(({ agreementId }) => agreementId));
  const precedences = (await readPrecedences(manager, eventId)).filter(({ beforeId, afterId }) => (organisationIds === null ? agreed.has(beforeId) && agreed.has(afterId) : agreed.has(beforeId) || agreed.has(afterId)));
  const [{ maxInRow, walkMinutes }] = (await manager.query(`select max_meetings_in_row as "maxInRow", walk_minutes as "walkMinutes" from event where id = $1`, [eventId])) as [{ maxInRow: number; walkMinutes: number }];
  return { slots, tables, organisations, delegates, pairs, blocks: [], pinned: [], exclusions, pools: resources.pools, precedences, ...(maxInRow > 0 && { maxInRow }), ...(walkMinutes > 0 && { walkMinutes }) };
}

function toPair(row: PairRow, resources: EventResources): AgreedPair[] {
  const requestStatus = row.basis === 'wishes' ? null : ('accepted' as const);
  const agreed = pairAgreed({ requestStatus, wishes: row.wishes, excluded: false }, row.mutualWishesAgree);
  if (!agreed) return [];
  const poolIds = resources.needed(row.firstId, row.secondId);
  return [
    {
      agreementId: row.agreementId,
      organisationAId: row.firstId,
      organisationBId: row.secondId,
      priority: agreed.priority,
      preferredDelegateAIds: resources.speakers(row.firstId, row.secondId),
      preferredDelegateBIds: resources.speakers(row.secondId, row.firstId),
      timeWish: row.day === null && row.part === null ? null : { day: row.day, partOfDay: row.part },
      ...(row.never.length > 0 && { neverSlotIds: row.never }),
      ...(row.preferred.length > 0 && { preferredSlotIds: row.preferred }),
      ...(poolIds.length > 0 && { poolIds }),
    },
  ];
}

async function readPinned(manager: EntityManager, eventId: string, versionId: string): Promise<SchedulingProblem['pinned']> {
  return (await manager.query(
    `select m.agreement_id as "agreementId", m.slot_id as "slotId", m.table_id as "tableId", a.delegate_id as "delegateAId", b.delegate_id as "delegateBId"
     from schedule_meeting m
     join schedule_seat a on a.event_id = m.event_id and a.version_id = m.version_id and a.meeting_id = m.id and a.registration_id = m.first_registration_id
     join schedule_seat b on b.event_id = m.event_id and b.version_id = m.version_id and b.meeting_id = m.id and b.registration_id = m.second_registration_id
     where m.event_id = $1 and m.version_id = $2 and m.status = 'planned' and m.is_pinned`,
    [eventId, versionId],
  )) as { agreementId: AgreementId; slotId: SlotId; tableId: TableId; delegateAId: DelegateId; delegateBId: DelegateId }[];
}
