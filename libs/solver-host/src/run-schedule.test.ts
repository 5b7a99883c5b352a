import { expect, it } from '@jest/globals';
import {
  checkSchedule,
  type AgreementId,
  type DelegateId,
  type OrganisationId,
  type SchedulingProblem,
  type Slot,
  type SlotId,
  type TableId,
} from '@spilno/scheduling';
import { runSchedule } from './run-schedule.ts';
import type { ScheduleProgress } from './schedule-job.ts';

/** Twenty hosts meet twenty guests: far from solved after a few moves. */
function forum(): SchedulingProblem {
  const names = (prefix: string): OrganisationId[] =>
    Array.from({ length: 20 }, (_, at) => `${prefix}${at}` as OrganisationId);
  const [hosts, guests] = [names('h'), names('g')];
  const slots = Array.from({ length: 24 }, (_, at): Slot => {
    const startMs = Math.floor(at / 12) * 86_400_000 + (at % 12) * 1_200_000;
    return {
      id: `s${at}` as SlotId,
      day: `day ${Math.floor(at / 12)}`,
      partOfDay: at % 12 < 6 ? 'morning' : 'afternoon',
      startMs,
      endMs: startMs + 1_200_000,
    };
  });
  return {
    slots,
    tables: Array.from({ length: 14 }, (_, at) => ({ id: `t${at}` as TableId, closedSlotIds: [] })),
    organisations: [...hosts, ...guests].map((id) => ({ id, parallelLines: 1, maxMeetings: 50 })),
    delegates: [...hosts, ...guests].map((id) => ({
      id: `${id}-1` as DelegateId,
      organisationId: id,
      unavailableSlotIds: [],
    })),
    pairs: hosts.flatMap((a, x) =>
      guests.flatMap((b, y) =>
        (x * 7 + y * 3) % 4 === 0 || (x + y) % 5 < 2
          ? [
              {
                agreementId: `${a} ${b}` as AgreementId,
                organisationAId: a,
                organisationBId: b,
                priority: 1,
                preferredDelegateAIds: [],
                preferredDelegateBIds: [],
                timeWish: x % 3 === 0 ? { day: null, partOfDay: 'morning' as const } : null,
              },
            ]
          : [],
      ),
    ),
    blocks: [],
    pinned: [],
    exclusions: [],
  };
}

const problem = forum();
const hour = 3_600_000;
/** A thread of a few lines that stands for one that goes wrong. */
const brokenThread = (code: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${code}`)}`);

it('plans in a thread and reports the way', async () => {
  const reports: ScheduleProgress[] = [];
  const result = await runSchedule(problem, {
    seed: 1,
    timeLimitMs: hour,
    maxMoves: 60_000,
    onProgress: (progress) => reports.push(progress),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(checkSchedule(problem, result.value.schedule)).toEqual([]);
  expect(result.value.score.placed).toBe(problem.pairs.length);
  expect(['limit', 'perfect']).toContain(result.value.end);
  expect(reports[0]).toMatchObject({ placed: problem.pairs.length, agreed: problem.pairs.length, moves: 0 });
});

it('gives the same schedule for the same seed and moves', async () => {
  const run = async () => {
    const result = await runSchedule(problem, { seed: 5, timeLimitMs: hour, maxMoves: 3_000 });
    return result.ok ? result.value.schedule : result.error;
  };
  expect(await run()).toEqual(await run());
});

it('hands over the best so far when it is cancelled', async () => {
  const cancel = new AbortController();
  const result = await runSchedule(problem, {
    seed: 1,
    timeLimitMs: hour,
    signal: cancel.signal,
    onProgress: () => cancel.abort(),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(['cancelled', 'perfect']).toContain(result.value.end);
  expect(checkSchedule(problem, result.value.schedule)).toEqual([]);
});

it('ends when its time is over', async () => {
  const result = await runSchedule(problem, { seed: 1, timeLimitMs: 1 });
  expect(result).toMatchObject({ ok: true, value: { score: { placed: problem.pairs.length } } });
});

it('does not start when it is cancelled before', async () => {
  expect(await runSchedule(problem, { seed: 1, timeLimitMs: hour, signal: AbortSignal.abort() })).toEqual({
    ok: false,
    error: { kind: 'nothingFound', end: 'cancelled' },
  });
});

it('says what is contradictory in a problem', async () => {
  const twice = { ...problem, tables: [...problem.tables, problem.tables[0]!] };
  expect(await runSchedule(twice, { seed: 1, timeLimitMs: hour })).toEqual({
    ok: false,
    error: { kind: 'contradictoryProblem', faults: [{ kind: 'duplicateId', of: 'table', id: 't0' }] },
  });
});

it('survives a thread that throws', async () => {
  const threadUrl = brokenThread(`throw new Error('out of luck')`);
  expect(await runSchedule(problem, { seed: 1, timeLimitMs: hour, threadUrl })).toEqual({
    ok: false,
    error: { kind: 'threadFailed', message: 'out of luck', best: null },
  });
});

it('survives a thread that is not there', async () => {
  const threadUrl = new URL('./no-such-thread.ts', import.meta.url);
  expect(await runSchedule(problem, { seed: 1, timeLimitMs: hour, threadUrl })).toMatchObject({
    ok: false,
    error: { kind: 'threadFailed', best: null },
  });
});

it('keeps the constructed schedule of a thread that dies later', async () => {
  const threadUrl = brokenThread(
    `parentPort.postMessage({ kind: 'constructed', schedule: { meetings: [] }, score: null, elapsedMs: 3 }); setTimeout(() => process.exit(7), 50);`,
  );
  expect(await runSchedule(problem, { seed: 1, timeLimitMs: hour, threadUrl })).toEqual({
    ok: false,
    error: {
      kind: 'threadFailed',
      message: 'the thread ended with code 7',
      best: { schedule: { meetings: [] }, score: null, elapsedMs: 3, moves: 0, perfect: false },
    },
  });
});

it('ends a thread that hangs', async () => {
  const threadUrl = brokenThread('for (;;);');
  expect(await runSchedule(problem, { seed: 1, timeLimitMs: 1, graceMs: 50, threadUrl })).toEqual({
    ok: false,
    error: { kind: 'nothingFound', end: 'overdue' },
  });
});

it('ends within its heap with 10⁶ agreed pairs of 1,500 organisations: what is placed keeps every rule, the rest is left out', async () => {
  const at = (count: number, prefix: string): OrganisationId[] => Array.from({ length: count }, (_, number) => `${prefix}${number}` as OrganisationId);
  const ids = at(1_500, 'o');
  const million: SchedulingProblem = {
    ...problem,
    organisations: ids.map((id) => ({ id, parallelLines: 1, maxMeetings: 1_000 })),
    delegates: ids.map((id) => ({ id: `${id}-1` as DelegateId, organisationId: id, unavailableSlotIds: [] })),
    pairs: Array.from({ length: 1_000_000 }, (_, number) => {
      const [first, apart] = [number % ids.length, 1 + Math.floor(number / ids.length)];
      return { agreementId: `p${number}` as AgreementId, organisationAId: ids[first]!, organisationBId: ids[(first + apart) % ids.length]!, priority: 1, preferredDelegateAIds: [], preferredDelegateBIds: [], timeWish: null };
    }),
  };
  const told = new AbortController();
  const result = await runSchedule(million, { seed: 1, timeLimitMs: hour, graceMs: hour, signal: told.signal, onProgress: () => told.abort() });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { schedule, score, end } = result.value;
  expect(end).toBe('cancelled');
  expect(checkSchedule(million, schedule)).toEqual([]);
  expect([score.agreed, score.placed]).toEqual([1_000_000, problem.slots.length * problem.tables.length]);
}, 400_000);
