import type { AgreementId, DelegateId, OrganisationId, PoolId, SlotId, TableId } from './ids.ts';
import type { SchedulingProblem } from './problem.ts';
import type { Schedule } from './schedule.ts';

/** One broken hard rule, with everything that takes part in it. */
export type Violation =
  | {
      readonly kind: 'delegateDoubleBooked';
      readonly delegateId: DelegateId;
      readonly slotId: SlotId;
      readonly agreementIds: readonly AgreementId[];
    }
  | {
      readonly kind: 'organisationOverbooked';
      readonly organisationId: OrganisationId;
      readonly slotId: SlotId;
      readonly parallelLines: number;
      readonly agreementIds: readonly AgreementId[];
    }
  | {
      readonly kind: 'lineDoubleBooked';
      readonly organisationId: OrganisationId;
      readonly slotId: SlotId;
      readonly line: number;
      readonly agreementIds: readonly AgreementId[];
    }
  | {
      readonly kind: 'lineOutOfRange';
      readonly organisationId: OrganisationId;
      readonly line: number;
      readonly parallelLines: number;
      readonly agreementId: AgreementId;
    }
  | {
      readonly kind: 'tableDoubleBooked';
      readonly tableId: TableId;
      readonly slotId: SlotId;
      readonly agreementIds: readonly AgreementId[];
    }
  | {
      readonly kind: 'tableClosed';
      readonly tableId: TableId;
      readonly slotId: SlotId;
      readonly agreementId: AgreementId;
    }
  | { readonly kind: 'unknownTable'; readonly tableId: TableId; readonly agreementId: AgreementId }
  | { readonly kind: 'unknownSlot'; readonly slotId: SlotId; readonly agreementId: AgreementId }
  | { readonly kind: 'slotBlocked'; readonly slotId: SlotId; readonly agreementId: AgreementId }
  | {
      readonly kind: 'delegateUnavailable';
      readonly delegateId: DelegateId;
      readonly slotId: SlotId;
      readonly agreementId: AgreementId;
    }
  | {
      readonly kind: 'delegateOfOtherOrganisation';
      readonly delegateId: DelegateId;
      readonly organisationId: OrganisationId;
      readonly agreementId: AgreementId;
    }
  | { readonly kind: 'notAgreed'; readonly agreementId: AgreementId }
  | { readonly kind: 'ruledOut'; readonly slotId: SlotId; readonly agreementId: AgreementId }
  | { readonly kind: 'excludedPair'; readonly agreementId: AgreementId }
  | { readonly kind: 'wrongSides'; readonly agreementId: AgreementId }
  | { readonly kind: 'metTwice'; readonly agreementId: AgreementId; readonly slotIds: readonly SlotId[] }
  | {
      readonly kind: 'meetingLimitExceeded';
      readonly organisationId: OrganisationId;
      readonly meetings: number;
      readonly maxMeetings: number;
    }
  | {
      readonly kind: 'poolExceeded';
      readonly poolId: PoolId;
      readonly slotId: SlotId;
      readonly available: number;
      readonly agreementIds: readonly AgreementId[];
    }
  | { readonly kind: 'orderBroken'; readonly agreementIds: readonly [beforeId: AgreementId, afterId: AgreementId] }
  | { readonly kind: 'restMissing'; readonly organisationId: OrganisationId; readonly maxInRow: number; readonly agreementIds: readonly AgreementId[] }
  /** One person in two halls with less time between than the walk takes, the earlier meeting first. */
  | { readonly kind: 'walkTooShort'; readonly delegateId: DelegateId; readonly minutes: number; readonly agreementIds: readonly [AgreementId, AgreementId] }
  /** A pool that needs more people than it has to be in several halls, with too little time between to walk; its meetings for which there are too few. */
  | { readonly kind: 'poolWalkTooShort'; readonly poolId: PoolId; readonly needed: number; readonly available: number; readonly agreementIds: readonly AgreementId[] }
  | { readonly kind: 'pinMissing'; readonly agreementId: AgreementId }
  | {
      readonly kind: 'pinMoved';
      readonly agreementId: AgreementId;
      readonly slotId: SlotId;
      readonly tableId: TableId;
    };

/**
 * Judges a schedule from the problem alone. It uses nothing of the solvers, the rules they search by or their indexes,
 * so that one mistake cannot hide in both.
 */
export function checkSchedule(problem: SchedulingProblem, schedule: Schedule): readonly Violation[] {
  const found: Violation[] = [];
  checkEachMeeting(problem, schedule, found);
  checkTogether(schedule, found);
  checkOrganisations(problem, schedule, found);
  checkPools(problem, schedule, found);
  checkOrder(problem, schedule, found);
  checkRest(problem, schedule, found);
  checkWalks(problem, schedule, found);
  checkPoolWalks(problem, schedule, found);
  checkPins(problem, schedule, found);
  return found;
}

function checkEachMeeting(problem: SchedulingProblem, schedule: Schedule, found: Violation[]): void {
  const slotIds = new Set(problem.slots.map((slot) => slot.id));
  const blocked = new Set(problem.blocks.flatMap((block) => block.slotIds));
  const closedSlots = new Map(problem.tables.map((table) => [table.id, new Set(table.closedSlotIds)]));
  const pairs = new Map(problem.pairs.map((pair) => [pair.agreementId, pair]));
  const people = new Map(
    problem.delegates.map((delegate) => [delegate.id, { ...delegate, away: new Set(delegate.unavailableSlotIds) }]),
  );
  const excluded = new Set(
    problem.exclusions.map((pair) => JSON.stringify([pair.organisationAId, pair.organisationBId].sort())),
  );
  for (const { agreementId, slotId, tableId, a, b } of schedule.meetings) {
    const pair = pairs.get(agreementId);
    if (pair === undefined) found.push({ kind: 'notAgreed', agreementId });
    else if (pair.organisationAId !== a.organisationId || pair.organisationBId !== b.organisationId)
      found.push({ kind: 'wrongSides', agreementId });
    if (pair?.neverSlotIds?.includes(slotId)) found.push({ kind: 'ruledOut', slotId, agreementId });
    if (excluded.has(JSON.stringify([a.organisationId, b.organisationId].sort())))
      found.push({ kind: 'excludedPair', agreementId });
    if (!slotIds.has(slotId)) found.push({ kind: 'unknownSlot', slotId, agreementId });
    if (blocked.has(slotId)) found.push({ kind: 'slotBlocked', slotId, agreementId });
    const closed = closedSlots.get(tableId);
    if (closed === undefined) found.push({ kind: 'unknownTable', tableId, agreementId });
    else if (closed.has(slotId)) found.push({ kind: 'tableClosed', tableId, slotId, agreementId });
    for (const { organisationId, delegateId } of [a, b]) {
      const person = people.get(delegateId);
      if (person?.organisationId !== organisationId)
        found.push({ kind: 'delegateOfOtherOrganisation', delegateId, organisationId, agreementId });
      else if (person.away.has(slotId)) found.push({ kind: 'delegateUnavailable', delegateId, slotId, agreementId });
    }
  }
}

/** Nobody and nothing in two places at one time. */
function checkTogether({ meetings }: Schedule, found: Violation[]): void {
  const sides = meetings.flatMap((meeting) => [meeting.a, meeting.b].map((side) => ({ ...side, meeting })));
  const twice = <T>(values: readonly T[], key: (value: T) => string): T[][] =>
    [...Map.groupBy(values, key).values()].filter((group) => group.length > 1);
  for (const group of twice(meetings, ({ tableId, slotId }) => JSON.stringify([tableId, slotId]))) {
    found.push({
      kind: 'tableDoubleBooked',
      tableId: group[0]!.tableId,
      slotId: group[0]!.slotId,
      agreementIds: group.map((meeting) => meeting.agreementId),
    });
  }
  for (const group of twice(sides, ({ delegateId, meeting }) => JSON.stringify([delegateId, meeting.slotId]))) {
    const { delegateId, meeting } = group[0]!;
    found.push({
      kind: 'delegateDoubleBooked',
      delegateId,
      slotId: meeting.slotId,
      agreementIds: group.map((side) => side.meeting.agreementId),
    });
  }
  for (const group of twice(sides, ({ organisationId, line, meeting }) =>
    JSON.stringify([organisationId, line, meeting.slotId]),
  )) {
    const { organisationId, line, meeting } = group[0]!;
    found.push({
      kind: 'lineDoubleBooked',
      organisationId,
      line,
      slotId: meeting.slotId,
      agreementIds: group.map((side) => side.meeting.agreementId),
    });
  }
  for (const group of twice(meetings, ({ agreementId }) => agreementId)) {
    found.push({
      kind: 'metTwice',
      agreementId: group[0]!.agreementId,
      slotIds: group.map((meeting) => meeting.slotId),
    });
  }
}

function checkOrganisations(problem: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  const entries = meetings.flatMap(({ agreementId, slotId, a, b }) =>
    [a, b].map(({ organisationId, line }) => ({ organisationId, line, slotId, agreementId })),
  );
  const agendas = Map.groupBy(entries, ({ organisationId }) => organisationId);
  for (const { id: organisationId, parallelLines, maxMeetings } of problem.organisations) {
    const own = agendas.get(organisationId) ?? [];
    if (own.length > maxMeetings)
      found.push({ kind: 'meetingLimitExceeded', organisationId, meetings: own.length, maxMeetings });
    for (const { line, agreementId } of own) {
      if (!Number.isInteger(line) || line < 1 || line > parallelLines)
        found.push({ kind: 'lineOutOfRange', organisationId, line, parallelLines, agreementId });
    }
    for (const [slotId, group] of Map.groupBy(own, (entry) => entry.slotId)) {
      if (group.length <= parallelLines) continue;
      found.push({
        kind: 'organisationOverbooked',
        organisationId,
        slotId,
        parallelLines,
        agreementIds: group.map(({ agreementId }) => agreementId),
      });
    }
  }
}

/** Each pool by itself: its meetings slot by slot against the people it has then. */
function checkPools(problem: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  for (const { id: poolId, size, shortages = [] } of problem.pools ?? []) {
    const needing = new Set(problem.pairs.filter((pair) => pair.poolIds?.some((id) => id === poolId)).map((pair) => pair.agreementId));
    const taking = meetings.filter(({ agreementId }) => needing.has(agreementId));
    for (const [slotId, group] of Map.groupBy(taking, (meeting) => meeting.slotId)) {
      const available = shortages.filter((shortage) => shortage.slotId === slotId).reduce((least, shortage) => Math.min(least, shortage.available), size);
      if (group.length > available) found.push({ kind: 'poolExceeded', poolId, slotId, available, agreementIds: group.map(({ agreementId }) => agreementId) });
    }
  }
}

function checkOrder(problem: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  const endOf = new Map(problem.slots.map((slot) => [slot.id, slot]));
  const heldIn = new Map(meetings.map(({ agreementId, slotId }) => [agreementId, endOf.get(slotId)]));
  for (const { beforeId, afterId } of problem.precedences ?? []) {
    const [first, second] = [heldIn.get(beforeId), heldIn.get(afterId)];
    if (first && second && first.endMs > second.startMs) found.push({ kind: 'orderBroken', agreementIds: [beforeId, afterId] });
  }
}

/** Walks each organisation's day slot by slot and counts. */
function checkRest({ maxInRow, slots, blocks }: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  if (maxInRow === undefined) return;
  const blocked = new Set(blocks.flatMap(({ slotIds }) => slotIds));
  const order = slots.filter(({ id }) => !blocked.has(id)).sort((one, other) => one.startMs - other.startMs);
  const held = Map.groupBy(
    meetings.flatMap(({ agreementId, slotId, a, b }) => [a, b].map(({ organisationId }) => ({ agreementId, slotId, organisationId }))),
    ({ organisationId }) => organisationId,
  );
  for (const [organisationId, own] of held) {
    let row: AgreementId[][] = [];
    const end = (): void => {
      if (row.length > maxInRow) found.push({ kind: 'restMissing', organisationId, maxInRow, agreementIds: row.flat() });
      row = [];
    };
    for (const [at, slot] of order.entries()) {
      const last = order[at - 1];
      const hasPause = last !== undefined && slot.startMs - last.endMs >= last.endMs - last.startMs;
      if (last?.day !== slot.day || hasPause) end();
      const there = own.filter(({ slotId }) => slotId === slot.id).map(({ agreementId }) => agreementId);
      if (there.length === 0) end();
      else row.push(there);
    }
    end();
  }
}

/** Follows each person through the day, from each meeting to the next. */
function checkWalks({ walkMinutes = 0, slots, tables }: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  if (walkMinutes === 0) return;
  const times = new Map(slots.map((slot) => [slot.id, slot]));
  const halls = new Map(tables.map(({ id, hall }) => [id, hall ?? '']));
  const stops = meetings.flatMap(({ agreementId, slotId, tableId, a, b }) => {
    const [time, hall] = [times.get(slotId), halls.get(tableId)];
    return time === undefined || hall === undefined ? [] : [a, b].map(({ delegateId }) => ({ agreementId, delegateId, hall, startMs: time.startMs, endMs: time.endMs }));
  });
  for (const [delegateId, own] of Map.groupBy(stops, (stop) => stop.delegateId)) {
    own.sort((one, other) => one.startMs - other.startMs);
    for (const [at, to] of own.entries()) {
      const from = own[at - 1];
      const minutes = from === undefined ? Infinity : (to.startMs - from.endMs) / 60_000;
      // At the same time is another fault.
      if (from === undefined || minutes < 0 || minutes >= walkMinutes || from.hall === to.hall) continue;
      found.push({ kind: 'walkTooShort', delegateId, minutes, agreementIds: [from.agreementId, to.agreementId] });
    }
  }
}

/**
 * People of a pool are alike, and so are their ways: whoever has been in a hall can go on there, and to any other after the way's time. So few people are enough
 * as meetings of the pool can be found of which nobody can come to two (Dilworth, A Decomposition Theorem for Partially Ordered Sets, 1950): in slots of
 * which each is too close to each other, from every hall those of one slot.
 */
function checkPoolWalks({ walkMinutes = 0, slots, tables, pairs, blocks, pools = [] }: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  if (walkMinutes === 0) return;
  const halls = new Map(tables.map(({ id, hall }) => [id, hall ?? '']));
  const blocked = new Set(blocks.flatMap(({ slotIds }) => slotIds));
  const order = slots.filter(({ id }) => !blocked.has(id)).sort((one, other) => one.startMs - other.startMs);
  for (const { id: poolId, size, shortages = [] } of pools) {
    const needing = new Set(pairs.flatMap((pair) => (pair.poolIds?.includes(poolId) ? [pair.agreementId] : [])));
    const ofPool = meetings.filter(({ agreementId, tableId }) => needing.has(agreementId) && halls.has(tableId));
    const reported = new Set<AgreementId>();
    for (const [at, first] of order.entries()) {
      const together = order.slice(at).filter(({ startMs }, later) => later === 0 || startMs - first.endMs < walkMinutes * 60_000).map(({ id }) => id);
      const byHall = Map.groupBy(ofPool.filter(({ slotId }) => together.includes(slotId)), ({ tableId }) => halls.get(tableId)!);
      if (together.length < 2 || byHall.size < 2) continue;
      const fullest = [...byHall.values()].map((own) => [...Map.groupBy(own, ({ slotId }) => slotId).values()].reduce((most, there) => (there.length > most.length ? there : most)));
      const needed = fullest.reduce((sum, { length }) => sum + length, 0);
      const available = Math.max(...together.map((slotId) => shortages.filter((shortage) => shortage.slotId === slotId).reduce((least, shortage) => Math.min(least, shortage.available), size)));
      const agreementIds = fullest.flat().map(({ agreementId }) => agreementId).filter((id) => !reported.has(id));
      // All at one time is another fault.
      if (needed <= available || agreementIds.length === 0 || new Set(fullest.flat().map(({ slotId }) => slotId)).size < 2) continue;
      agreementIds.forEach((id) => reported.add(id));
      found.push({ kind: 'poolWalkTooShort', poolId, needed, available, agreementIds });
    }
  }
}

function checkPins(problem: SchedulingProblem, { meetings }: Schedule, found: Violation[]): void {
  const byAgreement = new Map(meetings.map((meeting) => [meeting.agreementId, meeting]));
  for (const { agreementId, slotId, tableId, delegateAId, delegateBId } of problem.pinned) {
    const meeting = byAgreement.get(agreementId);
    if (meeting === undefined) found.push({ kind: 'pinMissing', agreementId });
    else if (
      meeting.slotId !== slotId ||
      meeting.tableId !== tableId ||
      meeting.a.delegateId !== delegateAId ||
      meeting.b.delegateId !== delegateBId
    ) {
      found.push({ kind: 'pinMoved', agreementId, slotId, tableId });
    }
  }
}
