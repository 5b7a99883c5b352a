import { Injectable } from '@nestjs/common';
import { checkSchedule, type Schedule, type SchedulingProblem, type SlotId, type TableId, type Variation } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type EventScope, NotFound, NotPossible } from '../../common/index.ts';
import { type EventChangeRefusal, EventReader, EventSetup, EventSetupService } from '../../events/index.ts';
import { agreementsHeld, DraftWriter } from '../draft-writer.ts';
import { ProblemReader } from '../problem-reader.ts';
import { whatBlocks } from '../what-blocks.ts';
import { setUpChangeOf } from './set-up-change.ts';
import { type StoredWhatIf } from './what-if.job.ts';
import { WhatIfDraft } from './what-if.type.ts';

interface AppliedRow {
  readonly status: string;
  readonly variation: Variation;
  readonly result: StoredWhatIf | null;
  readonly typeCode: string | null;
  readonly baseId: string | null;
  readonly isOvertaken: boolean;
  readonly appliedId: string | null;
  readonly appliedNumber: number | null;
}

/** A row of a run whose plan is there. */
type Planned = AppliedRow & { readonly baseId: string; readonly result: StoredWhatIf & { readonly schedule: Schedule } };

/** Carries a what-if run over: the change into the set-up and the plan into a draft, in one transaction. */
@Injectable()
export class WhatIfApplying {
  constructor(
    private readonly source: DataSource,
    private readonly events: EventReader,
    private readonly setups: EventSetupService,
    private readonly problems: ProblemReader,
    private readonly drafts: DraftWriter,
    private readonly audit: AuditLog,
  ) {}

  /** Sent twice, it changes nothing the second time. */
  async apply(scope: EventScope, whatIfId: string, { version, accepted }: { readonly version: number; readonly accepted: string | null }): Promise<WhatIfDraft | NotFound | EventChangeRefusal> {
    const { eventId } = scope;
    const row = await findRun(this.source.manager, eventId, whatIfId, '');
    if (!row || row.status === 'discarded') return NotFound.create();
    const done = appliedOf(row);
    if (done) return done;
    if (!isPlanned(row)) return NotPossible.because('notDone', 'The run has not ended yet, has failed, or is of before plans were kept: try it again.', row.status);
    const setup = await this.events.setup(eventId);
    const order = setUpChangeOf({ ...setup, version }, row.variation, row.typeCode, accepted);
    if (!order) return NotPossible.because('notOfTheSetUp', 'The firm alone can bring this about, or the programme of the day leaves no room for it.');
    const outcome = await this.setups.setWith(scope.actor, eventId, order.change, {
      before: async (manager) => (await refusalOf(manager, eventId, whatIfId)) ?? null,
      after: (manager) => this.#draft(manager, scope, whatIfId, row),
    });
    if (!(outcome instanceof EventSetup)) return outcome;
    return appliedOf((await findRun(this.source.manager, eventId, whatIfId, ''))!)!;
  }

  async #draft(manager: EntityManager, { eventId, actor }: EventScope, whatIfId: string, { variation, result, baseId }: Planned): Promise<NotPossible | null> {
    const tableIds = variation.kind === 'openTable' ? await openOnDay(manager, eventId, variation) : [];
    await agreementsHeld(manager, eventId);
    const problem = onItsSlots(await this.problems.read(manager, eventId, baseId, null));
    const schedule = onSetUp(result, problem, tableIds);
    if (!schedule || checkSchedule(problem, schedule).length > 0) return NotPossible.because('noLongerValid', 'The plan no longer fits the event as it would be. Try it again.');
    const draft = await this.drafts.writeWithin(manager, eventId, actor.accountId, problem, schedule);
    await manager.query(`update what_if set applied_version_id = $3 where event_id = $1 and id = $2`, [eventId, whatIfId, draft.id]);
    await this.audit.record(manager, actor, { action: 'schedule.whatIfApplied', eventId, subjectKind: 'scheduleVersion', subjectId: draft.id, facts: { kind: variation.kind, number: draft.number } });
    return null;
  }
}

async function findRun(manager: EntityManager, eventId: string, whatIfId: string, lock: '' | 'for update of w'): Promise<AppliedRow | null> {
  const [row] = (await manager.query(
    `select w.status, w.variation, w.result, r.type_code as "typeCode", w.base_version_id as "baseId", coalesce(v.revision <> w.base_revision or v.status not in ('draft', 'published'), true) as "isOvertaken",
       w.applied_version_id as "appliedId", a.number as "appliedNumber"
     from what_if w left join schedule_version v on v.event_id = w.event_id and v.id = w.base_version_id left join schedule_version a on a.event_id = w.event_id and a.id = w.applied_version_id
       left join registration r on r.event_id = w.event_id and r.id = (w.variation->>'organisationId')::uuid where w.event_id = $1 and w.id = $2 ${lock}`,
    [eventId, whatIfId],
  )) as AppliedRow[];
  return row ?? null;
}

const isPlanned = (row: AppliedRow): row is Planned => row.status === 'done' && row.result?.schedule !== undefined && row.baseId !== null;

const appliedOf = ({ appliedId, appliedNumber, baseId }: AppliedRow): WhatIfDraft | null => (appliedId === null ? null : Object.assign(new WhatIfDraft(), { versionId: appliedId, number: appliedNumber, besideVersionId: baseId }));

/** Asked under the lock of the schedule. */
async function refusalOf(manager: EntityManager, eventId: string, whatIfId: string): Promise<NotPossible | null> {
  const row = await findRun(manager, eventId, whatIfId, 'for update of w');
  if (row?.status !== 'done' || row.appliedId !== null) return NotPossible.because('notDone', 'The run is discarded or applied by now.', row?.status ?? 'discarded');
  if (row.isOvertaken) return NotPossible.because('overtaken', 'The version it stands beside has changed since. Try it again.');
  return whatBlocks(manager, eventId);
}

/** The newest tables, in order; they are closed on every other day, as they were in the run. */
async function openOnDay(manager: EntityManager, eventId: string, { day, tables }: { readonly day: string; readonly tables: number }): Promise<TableId[]> {
  const rows = (await manager.query(`select id from event_table where event_id = $1 and retired_at is null order by position desc limit $2`, [eventId, tables])) as { id: TableId }[];
  const ids = rows.map(({ id }) => id).reverse();
  await manager.query(
    `insert into table_closure (event_id, table_id, slot_id, reason) select $1, t.id, s.id, '' from unnest($2::uuid[]) as t (id), slot s join event_day d on d.event_id = s.event_id and d.id = s.day_id
     where s.event_id = $1 and s.retired_at is null and d.date <> $3::date on conflict do nothing`,
    [eventId, ids, day],
  );
  return ids;
}

/** Pins in slots that the change takes away hold no more. */
function onItsSlots(problem: SchedulingProblem): SchedulingProblem {
  const slots = new Set(problem.slots.map(({ id }) => id));
  return { ...problem, pinned: problem.pinned.filter(({ slotId }) => slots.has(slotId)) };
}

/** The plan on the slots and tables that the set-up has now; null when one of its new slots is at another time there. */
function onSetUp({ schedule, newSlots = [] }: Planned['result'], problem: SchedulingProblem, tableIds: readonly TableId[]): Schedule | null {
  const atTime = new Map(problem.slots.map(({ id, startMs, endMs }) => [`${startMs} ${endMs}`, id]));
  const slots = new Map<string, SlotId | undefined>(newSlots.map(({ id, startMs, endMs }) => [id, atTime.get(`${startMs} ${endMs}`)]));
  const known = new Set<string>(problem.tables.map(({ id }) => id));
  const strange = [...new Set(schedule.meetings.map(({ tableId }) => tableId).filter((id) => !known.has(id)))].sort(byNumber);
  const tables = new Map<string, TableId>(strange.flatMap((id, at) => (tableIds[at] === undefined ? [] : [[id, tableIds[at]] as const])));
  const meetings = schedule.meetings.map((meeting) => ({ ...meeting, slotId: slots.has(meeting.slotId) ? slots.get(meeting.slotId) : meeting.slotId, tableId: tables.get(meeting.tableId) ?? meeting.tableId }));
  return meetings.every((meeting): meeting is typeof meeting & { slotId: SlotId } => meeting.slotId !== undefined) ? { meetings } : null;
}

const byNumber = (one: string, other: string): number => one.localeCompare(other, undefined, { numeric: true });
