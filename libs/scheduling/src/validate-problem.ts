import { err, ok, overlaps, type Result } from '@spilno/kernel';
import { conflictsOf, type Conflict } from './constraints/index.ts';
import { freeLine } from './free-delegate.ts';
import type { AgreementId, PoolId } from './ids.ts';
import { occupancyOf } from './occupancy.ts';
import { cycleIn } from './order/cycle-in.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import type { ScheduledMeeting } from './schedule.ts';

/** What makes a problem contradictory before any search. */
export type ProblemFault =
  | {
      readonly kind: 'duplicateId';
      readonly of: 'slot' | 'table' | 'organisation' | 'delegate' | 'agreement' | 'pin' | 'pool';
      readonly id: string;
    }
  | {
      readonly kind: 'unknownId';
      readonly of: 'slot' | 'organisation' | 'delegate' | 'agreement' | 'pool';
      readonly id: string;
      readonly usedBy: string;
    }
  | { readonly kind: 'emptySlot'; readonly slotId: string }
  | { readonly kind: 'slotsOverlap'; readonly slotIds: readonly [string, string] }
  | { readonly kind: 'meetingWithItself'; readonly agreementId: AgreementId }
  | { readonly kind: 'pairTwice'; readonly agreementIds: readonly [AgreementId, AgreementId] }
  | { readonly kind: 'notPositive'; readonly what: 'parallelLines' | 'priority'; readonly id: string }
  /** Meetings of which each is to be held before the next, and the last before the first. */
  | { readonly kind: 'precedenceCycle'; readonly agreementIds: readonly AgreementId[] }
  | { readonly kind: 'badRow'; readonly maxInRow: number }
  | { readonly kind: 'badWalk'; readonly walkMinutes: number }
  /** A pool has a whole number of people from 0, also where fewer of them are there. */
  | { readonly kind: 'badPoolSize'; readonly poolId: PoolId; readonly size: number }
  /** A pin that a hard rule forbids beside the pins before it. */
  | { readonly kind: 'pinImpossible'; readonly agreementId: AgreementId; readonly conflicts: readonly Conflict[] };

export interface ValidProblem {
  readonly index: ProblemIndex;
  /** The pinned meetings, in the order of the pins, with lines. */
  readonly pinnedMeetings: readonly ScheduledMeeting[];
}

/** Finds everything that is contradictory in a problem; no search starts with one of these. */
export function validateProblem(problem: SchedulingProblem): Result<ValidProblem, readonly ProblemFault[]> {
  const index = indexProblem(problem);
  const faults = [
    ...duplicates(problem),
    ...unknownIds(index),
    ...slotFaults(index),
    ...pairFaults(problem),
    ...notPositive(problem),
    ...poolFaults(problem),
    ...orderFaults(problem),
  ];
  if (faults.length > 0) return err(faults);
  return placePins(index);
}

function duplicates(problem: SchedulingProblem): ProblemFault[] {
  const repeated = (
    of: Extract<ProblemFault, { kind: 'duplicateId' }>['of'],
    ids: readonly string[],
  ): ProblemFault[] => {
    const seen = new Set<string>();
    return ids.filter((id) => seen.size === seen.add(id).size).map((id) => ({ kind: 'duplicateId', of, id }));
  };
  return [
    ...repeated(
      'slot',
      problem.slots.map(({ id }) => id),
    ),
    ...repeated(
      'table',
      problem.tables.map(({ id }) => id),
    ),
    ...repeated(
      'organisation',
      problem.organisations.map(({ id }) => id),
    ),
    ...repeated(
      'delegate',
      problem.delegates.map(({ id }) => id),
    ),
    ...repeated(
      'agreement',
      problem.pairs.map(({ agreementId }) => agreementId),
    ),
    ...repeated(
      'pool',
      (problem.pools ?? []).map(({ id }) => id),
    ),
    ...repeated(
      'pin',
      problem.pinned.map(({ agreementId }) => agreementId),
    ),
  ];
}

function unknownIds({ problem, slots, organisations, pairs, pools }: ProblemIndex): ProblemFault[] {
  const unknown = (
    of: 'slot' | 'organisation' | 'agreement' | 'pool',
    known: ReadonlyMap<string, unknown>,
    id: string,
    usedBy: string,
  ): ProblemFault[] => (known.has(id) ? [] : [{ kind: 'unknownId', of, id, usedBy }]);
  return [
    ...problem.tables.flatMap((table) => table.closedSlotIds.flatMap((id) => unknown('slot', slots, id, table.id))),
    ...problem.blocks.flatMap((block) => block.slotIds.flatMap((id) => unknown('slot', slots, id, 'block'))),
    ...problem.delegates.flatMap((delegate) =>
      unknown('organisation', organisations, delegate.organisationId, delegate.id),
    ),
    ...problem.delegates.flatMap((delegate) =>
      delegate.unavailableSlotIds.flatMap((id) => unknown('slot', slots, id, delegate.id)),
    ),
    ...problem.pairs.flatMap((pair) =>
      [pair.organisationAId, pair.organisationBId].flatMap((id) =>
        unknown('organisation', organisations, id, pair.agreementId),
      ),
    ),
    ...problem.pairs.flatMap((pair) => (pair.poolIds ?? []).flatMap((id) => unknown('pool', pools, id, pair.agreementId))),
    ...(problem.pools ?? []).flatMap((pool) => (pool.shortages ?? []).flatMap(({ slotId }) => unknown('slot', slots, slotId, pool.id))),
    ...(problem.precedences ?? []).flatMap(({ beforeId, afterId }) => [beforeId, afterId].flatMap((id) => unknown('agreement', pairs, id, 'precedence'))),
    ...problem.pinned.flatMap((pin) => unknown('agreement', pairs, pin.agreementId, 'pin')),
  ];
}

function slotFaults({ problem }: ProblemIndex): ProblemFault[] {
  const empty = problem.slots
    .filter((slot) => slot.endMs <= slot.startMs)
    .map(({ id }): ProblemFault => ({ kind: 'emptySlot', slotId: id }));
  const byStart = [...problem.slots].sort((one, other) => one.startMs - other.startMs);
  const overlapping = byStart.flatMap((slot, at): ProblemFault[] => {
    const next = byStart[at + 1];
    return next !== undefined && overlaps(slot, next) ? [{ kind: 'slotsOverlap', slotIds: [slot.id, next.id] }] : [];
  });
  return [...empty, ...overlapping];
}

function pairFaults(problem: SchedulingProblem): ProblemFault[] {
  const seen = new Map<string, AgreementId>();
  return problem.pairs.flatMap(({ agreementId, organisationAId, organisationBId }): ProblemFault[] => {
    if (organisationAId === organisationBId) return [{ kind: 'meetingWithItself', agreementId }];
    const pairKey = [organisationAId, organisationBId].sort().join('\n');
    const other = seen.get(pairKey);
    seen.set(pairKey, agreementId);
    return other === undefined || other === agreementId
      ? []
      : [{ kind: 'pairTwice', agreementIds: [other, agreementId] }];
  });
}

function notPositive(problem: SchedulingProblem): ProblemFault[] {
  const lines = problem.organisations.filter(
    ({ parallelLines }) => !Number.isInteger(parallelLines) || parallelLines < 1 || parallelLines > 100,
  );
  const weights = problem.pairs.filter(({ priority }) => !(priority > 0 && Number.isFinite(priority)));
  return [
    ...lines.map(({ id }): ProblemFault => ({ kind: 'notPositive', what: 'parallelLines', id })),
    ...weights.map(({ agreementId }): ProblemFault => ({ kind: 'notPositive', what: 'priority', id: agreementId })),
  ];
}

function poolFaults({ pools = [] }: SchedulingProblem): ProblemFault[] {
  const isSize = (size: number): boolean => Number.isInteger(size) && size >= 0;
  return pools.flatMap(({ id: poolId, size, shortages = [] }) =>
    [size, ...shortages.map(({ available }) => available)].filter((one) => !isSize(one)).map((one): ProblemFault => ({ kind: 'badPoolSize', poolId, size: one })),
  );
}

function orderFaults({ precedences = [], maxInRow, walkMinutes = 0 }: SchedulingProblem): ProblemFault[] {
  const cycle = cycleIn(precedences);
  return [
    ...(cycle === null ? [] : [{ kind: 'precedenceCycle' as const, agreementIds: cycle }]),
    ...(maxInRow !== undefined && !(Number.isInteger(maxInRow) && maxInRow >= 1) ? [{ kind: 'badRow' as const, maxInRow }] : []),
    ...(walkMinutes >= 0 && Number.isFinite(walkMinutes) ? [] : [{ kind: 'badWalk' as const, walkMinutes }]),
  ];
}

function placePins(index: ProblemIndex): Result<ValidProblem, readonly ProblemFault[]> {
  const faults: ProblemFault[] = [];
  const placed: ScheduledMeeting[] = [];
  const others = occupancyOf([]);
  for (const { agreementId, slotId, tableId, delegateAId, delegateBId } of index.problem.pinned) {
    const pair = index.pairs.get(agreementId);
    if (pair === undefined) continue;
    const side = (organisationId: typeof pair.organisationAId, delegateId: typeof delegateAId) => ({
      organisationId,
      delegateId,
      line: freeLine(organisationId, slotId, index, others) ?? 1,
    });
    const meeting = {
      agreementId,
      slotId,
      tableId,
      a: side(pair.organisationAId, delegateAId),
      b: side(pair.organisationBId, delegateBId),
    };
    const conflicts = conflictsOf(meeting, index, others);
    if (conflicts.length > 0) {
      faults.push({ kind: 'pinImpossible', agreementId, conflicts });
      continue;
    }
    placed.push(meeting);
    others.add(meeting);
  }
  return faults.length > 0 ? err(faults) : ok({ index, pinnedMeetings: placed });
}
