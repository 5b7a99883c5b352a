import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkSchedule, disruptDay, type DisruptedDay, type DisruptionFault, type ScheduledMeeting, settleDisrupted, type SlotId, type UnfitMeeting } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { EventBus, EventClock, type EventScope, InvalidInput, NotPossible, StaleVersion } from '../../common/index.ts';
import { ProblemReader } from '../problem-reader.ts';
import { type ScheduleVersion } from '../schedule-version.entity.ts';
import { createDraft, findVersion, lockSchedule } from '../schedule-versions.ts';
import { idsByAgreement, readMeetings, type StoredMeeting, toSchedule, writeMeetings } from '../stored-schedule.ts';
import { VersionJudgement } from '../version-judgement.ts';
import { whatBlocks } from '../what-blocks.ts';
import { readDay, type StoredDay } from './disruption-day.ts';
import { type DisruptionWish } from './disruption-order.ts';
import { carryClosures, type DisruptionEffect } from './disruption-rows.ts';

/** The instant may lie back as long as it takes to enter it. */
const GRACE_MS = 5 * 60_000;

export type DisruptionRefusal = InvalidInput | NotPossible | StaleVersion;

export interface MadeDisruption {
  readonly id: string;
  readonly draft: ScheduleVersion;
  readonly published: ScheduleVersion;
  readonly effect: DisruptionEffect;
  readonly unfit: readonly UnfitMeeting[];
  /** Meetings that run at the instant. */
  readonly interrupted: readonly ScheduledMeeting[];
  readonly day: StoredDay;
}

export interface MakeOptions {
  readonly isRehearsal: boolean;
  /** Its instant was accepted before, and may have passed since. */
  readonly isAgain?: boolean;
  /** Published version that the organiser saw; null: whichever stands, for a preview. */
  readonly seen: { readonly versionId: string; readonly revision: number } | null;
}

interface Making {
  readonly scope: EventScope;
  readonly wish: DisruptionWish;
  readonly isRehearsal: boolean;
  /** It is looked at and taken back: its score is not worked out. */
  readonly isPreview: boolean;
  readonly published: ScheduleVersion;
  readonly meetings: readonly StoredMeeting[];
  readonly day: StoredDay;
}

interface Layout {
  readonly slotOf: ReadonlyMap<SlotId, SlotId | null>;
  readonly disrupted: DisruptedDay;
}

/** Makes the draft of a disruption from the published version, under the lock of the schedule. */
@Injectable()
export class DisruptionMaker {
  constructor(
    private readonly problems: ProblemReader,
    private readonly judgement: VersionJudgement,
    private readonly clock: EventClock,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async make(manager: EntityManager, scope: EventScope, wish: DisruptionWish, { isRehearsal, isAgain = false, seen }: MakeOptions): Promise<MadeDisruption | DisruptionRefusal> {
    const { eventId } = scope;
    await lockSchedule(manager, eventId);
    const published = await findVersion(manager, eventId, 'published');
    if (!published) return NotPossible.because('notPublished', 'There is no published schedule yet. Change the draft instead.');
    if (seen && (seen.versionId !== published.id || seen.revision !== published.revision)) return StaleVersion.at(published.revision);
    const blocked = await whatBlocks(manager, eventId);
    if (blocked) return blocked;
    const from = new Date(wish.fromMs);
    if (!isRehearsal && !isAgain && wish.fromMs < (await this.clock.now(eventId, manager)).getTime() - GRACE_MS) return InvalidInput.of('from', 'past', 'This instant is over. Take now, or a later one.');
    const day = await readDay(manager, eventId, from);
    if (!day) return InvalidInput.of('from', 'outsideEvent', 'No day of the event is under way then.');
    const making: Making = { scope, wish, isRehearsal, isPreview: seen === null, published, day, meetings: await readMeetings(manager, eventId, published.id) };
    return wish.kind === 'video' ? this.#byVideo(manager, making) : this.#atOtherTimes(manager, making);
  }

  async #atOtherTimes(manager: EntityManager, making: Making): Promise<MadeDisruption | DisruptionRefusal> {
    const { scope: { eventId }, wish, day, meetings } = making;
    const outcome = disruptDay(day, wish);
    if (!outcome.ok) return toRefusal(outcome.error);
    const { draft, id } = await this.#begin(manager, making);
    const layout = await writeSlots(manager, eventId, { id, day, disrupted: outcome.value });
    const problem = await this.problems.read(manager, eventId, null, draft.id);
    const { schedule, unfit } = settleDisrupted(problem, toSchedule(meetings), layout.slotOf, wish.fromMs + wish.minutes * 60_000);
    if (checkSchedule(problem, schedule).length > 0) return noLongerValid();
    await writeMeetings(manager, eventId, draft.id, schedule, idsByAgreement(meetings));
    await recordCancelled(manager, making, draft.id, unfit.filter(({ after }) => after === null).map(({ before }) => before));
    if (!making.isPreview) await this.judgement.store(manager, eventId, draft.id, problem, schedule);
    const effect = effectOf(making, layout, unfit);
    return this.#end(manager, making, { id, draft, effect, unfit, interrupted: meetings.filter(({ slotId }) => layout.disrupted.interrupted.includes(slotId)) });
  }

  async #byVideo(manager: EntityManager, making: Making): Promise<MadeDisruption | DisruptionRefusal> {
    const { scope: { eventId }, wish, day, meetings } = making;
    const problem = await this.problems.read(manager, eventId, null);
    const ends = new Map(problem.slots.filter((slot) => wish.allDays || day.slots.some(({ id }) => id === slot.id)).map((slot) => [slot.id, slot.endMs]));
    const called = new Set(meetings.filter(({ slotId, isByVideo }) => !isByVideo && (ends.get(slotId) ?? 0) > wish.fromMs).map(({ agreementId }) => agreementId));
    if (called.size === 0) return NotPossible.because('nothingAfter', 'No meeting that is held at a table ends after this instant.');
    const after = meetings.map((meeting) => ({ ...meeting, isByVideo: meeting.isByVideo || called.has(meeting.agreementId) }));
    const { draft, id } = await this.#begin(manager, making);
    if (checkSchedule(problem, toSchedule(after)).length > 0) return noLongerValid();
    await writeMeetings(manager, eventId, draft.id, toSchedule(after), idsByAgreement(after));
    if (!making.isPreview) await this.judgement.store(manager, eventId, draft.id, problem, toSchedule(after));
    const starts = new Map(problem.slots.map((slot) => [slot.id, slot.startMs]));
    const effect: DisruptionEffect = { moved: 0, shortened: 0, resumed: 0, otherPlace: 0, cancelled: 0, byVideo: called.size, untouched: meetings.length - called.size, endMs: null, meetingMinutes: null };
    return this.#end(manager, making, { id, draft, effect, unfit: [], interrupted: meetings.filter(({ agreementId, slotId }) => called.has(agreementId) && starts.get(slotId)! < wish.fromMs) });
  }

  async #begin(manager: EntityManager, { scope, wish, isRehearsal, day }: Making): Promise<{ draft: ScheduleVersion; id: string }> {
    const { eventId, actor } = scope;
    const before = await findVersion(manager, eventId, 'draft');
    const draft = await createDraft(manager, eventId, actor.accountId);
    const [{ id }] = (await manager.query(
      `insert into disruption (event_id, kind, is_rehearsal, from_at, settings, reason, version_id, replaced_draft_id, programme, made_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [eventId, wish.kind, isRehearsal, new Date(wish.fromMs), JSON.stringify(wish), wish.reason, draft.id, before?.id ?? null, wish.kind === 'times' ? JSON.stringify({ dayId: day.dayId }) : null, actor.accountId],
    )) as [{ id: string }];
    return { draft, id };
  }

  async #end(manager: EntityManager, { scope, wish, isRehearsal, published, day }: Making, made: Omit<MadeDisruption, 'published' | 'day'>): Promise<MadeDisruption> {
    const { eventId, actor } = scope;
    await manager.query(`update disruption set effect = $3 where event_id = $1 and id = $2`, [eventId, made.id, JSON.stringify(made.effect)]);
    const { moved, cancelled, byVideo } = made.effect;
    await this.audit.record(manager, actor, { action: isRehearsal ? 'schedule.disruptionRehearsed' : 'schedule.disruptionMade', eventId, subjectKind: 'scheduleVersion', subjectId: made.draft.id, facts: { kind: wish.kind, number: made.draft.number, moved, cancelled, byVideo } });
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    return { ...made, published, day };
  }
}

const noLongerValid = (): NotPossible => NotPossible.because('noLongerValid', 'The published schedule no longer fits the event. Run the scheduler first.');

function toRefusal(fault: DisruptionFault): InvalidInput | NotPossible {
  switch (fault.kind) {
    case 'minutesOutOfRange':
      return InvalidInput.of('minutes', 'outOfRange', `Between 1 and ${fault.most} minutes.`);
    case 'outsideDay':
      return InvalidInput.of('from', 'outsideEvent', 'No day of the event is under way then.');
    case 'nothingAfter':
      return NotPossible.because('nothingAfter', 'No slot of the day ends after this instant.');
    case 'pastMidnight':
      return NotPossible.because('pastMidnight', 'The day would run past midnight. Shorten the meetings or cancel the last ones.');
    case 'intoNextDay':
      return NotPossible.because('intoNextDay', 'The day would run into the first meetings of the next one. Shorten the meetings or cancel the last ones.');
  }
}

/** New slots beside the present ones; they come into use when the draft is published. */
async function writeSlots(manager: EntityManager, eventId: string, { id, day, disrupted }: { id: string; day: StoredDay; disrupted: DisruptedDay }): Promise<Layout> {
  const written = disrupted.retimed.map((slot) => ({ ...slot, id: randomUUID() as string as SlotId }));
  await manager.query(
    `insert into slot (event_id, id, day_id, during, retired_at, disruption_id, replaces_slot_id)
     select $1, n.id, $2, tstzrange(to_timestamp(n."startMs" / 1000.0), to_timestamp(n."endMs" / 1000.0)), now(), $3, n."slotId" from jsonb_to_recordset($4) as n(id uuid, "startMs" float8, "endMs" float8, "slotId" uuid)`,
    [eventId, day.dayId, id, JSON.stringify(written)],
  );
  const slotOf = new Map<SlotId, SlotId | null>([...written.map((slot): [SlotId, SlotId] => [slot.slotId, slot.id]), ...disrupted.dropped.map((slotId): [SlotId, null] => [slotId, null])]);
  const breaks = disrupted.breaks.map((pause, at) => ({ ...pause, label: day.breaks[at]!.label, labelUk: day.breaks[at]!.labelUk }));
  await manager.query(`update disruption set replaced_slot_ids = $3, programme = $4 where event_id = $1 and id = $2`, [eventId, id, [...slotOf.keys()], JSON.stringify({ dayId: day.dayId, endMs: disrupted.endMs, breaks })]);
  await carryClosures(manager, eventId, id);
  return { slotOf, disrupted };
}

function effectOf({ meetings }: Making, { slotOf, disrupted }: Layout, unfit: readonly UnfitMeeting[]): DisruptionEffect {
  const gone = new Set(unfit.map(({ before }) => before.agreementId));
  const shorter = new Set(disrupted.retimed.filter(({ isShorter, slotId }) => isShorter && !disrupted.interrupted.includes(slotId)).map(({ slotId }) => slotId));
  const along = meetings.filter(({ agreementId, slotId }) => slotOf.has(slotId) && !gone.has(agreementId));
  const cancelled = unfit.filter(({ after }) => after === null).length;
  return {
    moved: along.length,
    shortened: along.filter(({ slotId }) => shorter.has(slotId)).length,
    resumed: along.filter(({ slotId }) => disrupted.interrupted.includes(slotId)).length,
    otherPlace: unfit.length - cancelled,
    cancelled,
    byVideo: 0,
    untouched: meetings.filter(({ slotId }) => !slotOf.has(slotId)).length,
    endMs: disrupted.endMs,
    meetingMinutes: disrupted.meetingMinutes,
  };
}

/** Those concerned read the reason once the draft is published. */
async function recordCancelled(manager: EntityManager, { scope, wish, meetings }: Making, versionId: string, cancelled: readonly ScheduledMeeting[]): Promise<void> {
  const ids = idsByAgreement(meetings);
  await manager.query(
    `insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, reason, changed_by)
     select $1, $2, c.id, 'cancelled', c."slotId", c."tableId", $4, $5 from jsonb_to_recordset($3) as c(id uuid, "slotId" uuid, "tableId" uuid)`,
    [scope.eventId, versionId, JSON.stringify(cancelled.map((meeting) => ({ ...meeting, id: ids.get(meeting.agreementId)!.id }))), wish.reason, scope.actor.accountId],
  );
}
