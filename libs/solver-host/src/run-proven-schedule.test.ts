import { expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { type AgreementId, checkSchedule, type DelegateId, gapBound, type OrganisationId, type SchedulingProblem, type Slot, type SlotId, type TableId } from '@spilno/scheduling';
import { type ProvenRun, runProvenSchedule, type RunProvenScheduleOptions } from './run-proven-schedule.ts';

const SLOT_MS = 1_200_000;

/** One day of ten slots on which many miss something: gaps cannot be helped, and counting says little of how many. */
function tightDay(meetings: number, seed: number): SchedulingProblem {
  const random = seededRandom(seed);
  const slots = Array.from({ length: 10 }, (_, at): Slot => ({ id: `s${at}` as SlotId, day: '2026-11-30', partOfDay: at < 5 ? 'morning' : 'afternoon', startMs: at * SLOT_MS, endMs: (at + 1) * SLOT_MS }));
  const organisations = Array.from({ length: 20 }, (_, at) => ({ id: `o${at}` as OrganisationId, parallelLines: 1, maxMeetings: 8 }));
  const all = organisations.slice(0, 10).flatMap(({ id: a }) => organisations.slice(10).map(({ id: b }) => [a, b] as const));
  return {
    slots,
    tables: Array.from({ length: 7 }, (_, at) => ({ id: `t${at}` as TableId, closedSlotIds: [] })),
    organisations,
    delegates: organisations.map(({ id }) => ({ id: `${id}-1` as DelegateId, organisationId: id, unavailableSlotIds: slots.filter(() => random.below(10) === 0).map((slot) => slot.id) })),
    pairs: random.shuffled(all).slice(0, meetings).map(([a, b]) => ({ agreementId: `${a} ${b}` as AgreementId, organisationAId: a, organisationBId: b, priority: 1, preferredDelegateAIds: [], preferredDelegateBIds: [], timeWish: null })),
    blocks: [],
    pinned: [],
    exclusions: [],
  };
}

/** Ends as soon as the bound meets what was found; the hour is there to fail. */
async function runToProof(problem: SchedulingProblem, more: Partial<RunProvenScheduleOptions> = {}): Promise<ProvenRun> {
  const met = new AbortController();
  let bounds = { held: problem.pairs.length, gaps: 0 };
  let latest = { placed: 0, gaps: Infinity };
  const meet = (): void => {
    if (latest.placed === bounds.held && (latest.placed < problem.pairs.length || latest.gaps === bounds.gaps)) met.abort();
  };
  const result = await runProvenSchedule(problem, {
    seed: 1,
    timeLimitMs: 3_600_000,
    provesAfterMs: 0,
    signal: met.signal,
    onProgress: (progress) => {
      latest = progress;
      meet();
    },
    onBounds: (better) => {
      bounds = better;
      meet();
    },
    ...more,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

it('proves the fewest gaps while it searches, and goes on from what the proof finds', async () => {
  const problem = tightDay(52, 7);
  const { schedule, score, bounds } = await runToProof(problem);
  expect(checkSchedule(problem, schedule)).toEqual([]);
  expect([score.placed, score.gaps]).toEqual([52, bounds?.gaps]);
  expect(bounds!.gaps).toBeGreaterThan(gapBound(problem));
});

it('proves how many meetings can be held where not all can', async () => {
  const problem = tightDay(66, 2);
  const { schedule, score, bounds } = await runToProof(problem);
  expect(checkSchedule(problem, schedule)).toEqual([]);
  expect(score.placed).toBe(bounds?.held);
  expect(score.placed).toBeLessThan(66);
});

it('plans without a proof where the thread that proves dies', async () => {
  const problem = tightDay(48, 4);
  const proofThreadUrl = new URL(`data:text/javascript,${encodeURIComponent('throw new RangeError("out of memory")')}`);
  const result = await runProvenSchedule(problem, { seed: 1, timeLimitMs: 3_600_000, maxMoves: 200_000, provesAfterMs: 0, proofThreadUrl });
  expect(result).toMatchObject({ ok: true, value: { score: { placed: 48 }, bounds: null, end: 'limit', moves: 200_000 } });
});
