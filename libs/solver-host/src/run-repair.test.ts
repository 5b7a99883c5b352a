import { expect, it } from '@jest/globals';
import { EMPTY_SCHEDULE, type OrganisationId, repairSchedule, type SchedulingProblem, type SlotId, type TableId } from '@spilno/scheduling';
import { runRepair } from './run-repair.ts';

/** Six organisations of one person each, in the slots of an afternoon; everybody of the first half meets everybody of the other. */
function forum(): SchedulingProblem {
  const ids = Array.from({ length: 6 }, (_, at) => `o${at}` as OrganisationId);
  const slots = Array.from({ length: 8 }, (_, at) => ({ id: `s${at}` as SlotId, day: '2027-05-04', partOfDay: 'afternoon' as const, startMs: at * 1_000, endMs: at * 1_000 + 900 }));
  return {
    slots,
    tables: [0, 1, 2].map((at) => ({ id: `t${at}` as TableId, closedSlotIds: [] })),
    organisations: ids.map((id) => ({ id, parallelLines: 1, maxMeetings: 9 })),
    delegates: ids.map((id) => ({ id: `${id}-d` as never, organisationId: id, unavailableSlotIds: [] })),
    pairs: ids.slice(0, 3).flatMap((a) => ids.slice(3).map((b) => ({ agreementId: `${a}${b}` as never, organisationAId: a, organisationBId: b, priority: 1, preferredDelegateAIds: [], preferredDelegateBIds: [], timeWish: null }))),
    blocks: [],
    pinned: [],
    exclusions: [],
  };
}

const options = { seed: 3, timeLimitMs: 60_000, maxMoves: 4_000 };

it('mends in a thread just what would be mended here, and reports the way', async () => {
  const problem = forum();
  const first = repairSchedule(problem, EMPTY_SCHEDULE, options);
  const published = first.ok ? first.value[0]!.schedule : EMPTY_SCHEDULE;
  const after = { ...problem, tables: problem.tables.slice(1) };
  const seen: number[] = [];
  const answer = await runRepair(after, published, { ...options, onProgress: (part) => seen.push(part) });
  expect(answer).toEqual(repairSchedule(after, published, options));
  expect(answer.ok && answer.value[0]).toMatchObject({ kind: 'fewestMoves', unplaced: 0, lost: 0 });
  expect(seen.length).toBeGreaterThan(0);
});

it('says what contradicts itself, survives a thread that dies or takes too long, and ends at once when it is cancelled', async () => {
  const problem = forum();
  const doubled = { ...problem, pairs: [...problem.pairs, problem.pairs[0]!] };
  expect(await runRepair(doubled, EMPTY_SCHEDULE, options)).toMatchObject({ ok: false, error: { kind: 'contradictoryProblem' } });
  const died = new URL('data:text/javascript,process.exit(7)');
  expect(await runRepair(problem, EMPTY_SCHEDULE, { ...options, threadUrl: died })).toEqual({ ok: false, error: { kind: 'threadFailed', message: 'the thread ended with code 7' } });
  const silent = new URL('data:text/javascript,setInterval(() => {}, 1000)');
  expect(await runRepair(problem, EMPTY_SCHEDULE, { ...options, timeLimitMs: 0, graceMs: 1, threadUrl: silent })).toEqual({ ok: false, error: { kind: 'overdue' } });
  const cancel = new AbortController();
  const waiting = runRepair(problem, EMPTY_SCHEDULE, { ...options, threadUrl: silent, signal: cancel.signal });
  cancel.abort();
  expect(await waiting).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await runRepair(problem, EMPTY_SCHEDULE, { ...options, signal: cancel.signal })).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
