import { type EntityManager } from 'typeorm';
import { EventBus } from '../../common/index.ts';
import { type DayProgramme, writeDay } from './disruption-day.ts';
import { type DisruptionWish } from './disruption-order.ts';

/** What a disruption does to whom, counted in meetings. */
export interface DisruptionEffect {
  /** With another time, table or people. */
  readonly moved: number;
  readonly shortened: number;
  readonly resumed: number;
  readonly otherPlace: number;
  readonly cancelled: number;
  readonly byVideo: number;
  readonly untouched: number;
  readonly endMs: number | null;
  readonly meetingMinutes: number | null;
}

export interface DisruptionRow {
  readonly id: string;
  readonly kind: 'times' | 'video';
  readonly isRehearsal: boolean;
  readonly fromAt: Date;
  readonly settings: DisruptionWish;
  readonly reason: string;
  readonly versionId: string;
  readonly replacedDraftId: string | null;
  readonly replacedSlotIds: readonly string[];
  readonly programme: DayProgramme | null;
  readonly effect: DisruptionEffect;
}

/** The disruption that waits to be published or undone; null when there is none. */
export async function openDisruption(manager: EntityManager, eventId: string): Promise<DisruptionRow | null> {
  const [row] = (await manager.query(
    `select id, kind, is_rehearsal as "isRehearsal", from_at as "fromAt", settings, reason, version_id as "versionId", replaced_draft_id as "replacedDraftId", replaced_slot_ids as "replacedSlotIds", programme, effect
     from disruption where event_id = $1 and status = 'open'`,
    [eventId],
  )) as DisruptionRow[];
  return row ?? null;
}

/** What was closed, ruled out or preferred on the present slots, also since, is so on their successors. */
export async function carryClosures(manager: EntityManager, eventId: string, disruptionId: string): Promise<void> {
  await manager.query(
    `insert into table_closure (event_id, table_id, slot_id, closed_by, closed_at, reason) select c.event_id, c.table_id, n.id, c.closed_by, c.closed_at, c.reason
     from slot n join table_closure c on c.event_id = n.event_id and c.slot_id = n.replaces_slot_id where n.event_id = $1 and n.disruption_id = $2 on conflict do nothing`,
    [eventId, disruptionId],
  );
  await manager.query(
    `insert into meeting_slot_rule (event_id, agreement_id, slot_id, rule, set_by, set_at) select k.event_id, k.agreement_id, n.id, k.rule, k.set_by, k.set_at
     from slot n join meeting_slot_rule k on k.event_id = n.event_id and k.slot_id = n.replaces_slot_id where n.event_id = $1 and n.disruption_id = $2 on conflict do nothing`,
    [eventId, disruptionId],
  );
}

/** Makes its times those of the event: the slots change places, the day gets its end and breaks. */
export async function enforceDisruption(manager: EntityManager, bus: EventBus, eventId: string, { id, replacedSlotIds, programme }: DisruptionRow): Promise<void> {
  await manager.query(`update slot set retired_at = now() where event_id = $1 and id = any($2::uuid[])`, [eventId, replacedSlotIds]);
  await manager.query(`update slot set retired_at = null where event_id = $1 and disruption_id = $2`, [eventId, id]);
  await manager.query(`update disruption set status = 'published', ended_at = now() where event_id = $1 and id = $2 and not is_rehearsal`, [eventId, id]);
  if (!programme) return;
  await writeDay(manager, eventId, programme);
  await manager.query('update event set version = version + 1 where id = $1', [eventId]);
  await bus.publish('eventChanged', { eventId }, manager);
}
