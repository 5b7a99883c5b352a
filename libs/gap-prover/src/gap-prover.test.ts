import { afterAll, describe, expect, it } from '@jest/globals';
import { type GapProblem, validateGapProblem } from './gap-problem.ts';
import { GapProver } from './gap-prover.ts';

/** Everybody of one side meets everybody of the other: with a table for each pair of people nobody waits. */
const everybody = (side: number, tables: number): GapProblem => ({
  participants: side * 2,
  tables,
  slots: side + 3,
  morningSlots: side,
  forbidden: [],
  meetings: Array.from({ length: side * side }, (_, index) => ({ participants: [index % side, side + Math.floor(index / side)] as const, session: 'any' as const, fixedSlot: null, after: [] })),
});

describe('the prover', () => {
  const prover = new GapProver();
  afterAll(() => prover.close());
  const options = { timeLimitMs: 60_000, seed: 1 };

  it('proves one problem after the other in one thread', async () => {
    const heard: number[] = [];
    const one = await prover.prove(everybody(4, 4), { ...options, onBetter: ({ gaps }) => void heard.push(gaps) });
    expect(one).toMatchObject({ kind: 'optimal', best: { gaps: 0 } });
    expect(heard.at(-1)).toBe(0);
    expect(await prover.prove({ ...everybody(4, 6), slots: 3 }, options)).toEqual({ kind: 'infeasible', reason: { kind: 'meetingsDoNotFit', participant: 0 } });
    expect(await prover.prove(everybody(4, 2), options)).toEqual({ kind: 'infeasible', reason: { kind: 'tooFewPlaces', meetings: 16, places: 14 } });
  });

  it('leaves a problem open that is cancelled or out of time, and goes on with the next', async () => {
    const stop = new AbortController();
    const running = prover.prove(everybody(9, 7), { ...options, signal: stop.signal });
    stop.abort();
    expect(await running).toMatchObject({ kind: 'open', message: 'cancelled' });
    expect(await prover.prove(everybody(9, 7), { ...options, timeLimitMs: 1 })).toMatchObject({ kind: 'open', message: 'out of time' });
    expect(await prover.prove(everybody(3, 3), options)).toMatchObject({ kind: 'optimal' });
  });

  it('says so when its thread cannot run', async () => {
    using broken = new GapProver({ threadUrl: new URL('./no-such-thread.ts', import.meta.url) });
    const verdict = await broken.prove(everybody(3, 3), options);
    expect(verdict).toMatchObject({ kind: 'open', best: null });
    expect(verdict.kind === 'open' && verdict.message).toContain('no-such-thread');
  });

  it('names what is wrong with a problem instead of proving it', async () => {
    const good = everybody(3, 3);
    const [first, ...rest] = good.meetings;
    const bad: readonly (readonly [string, GapProblem])[] = [
      ['noSlots', { ...good, slots: 0 }],
      ['tooManySlots', { ...good, slots: 31 }],
      ['badNumber', { ...good, tables: 1.5 }],
      ['meetingOfOne', { ...good, meetings: [{ ...first!, participants: [1, 1] }, ...rest] }],
      ['unknownParticipant', { ...good, meetings: [{ ...first!, participants: [1, 99] }, ...rest] }],
      ['unknownMeeting', { ...good, meetings: [{ ...first!, after: [99] }, ...rest] }],
      ['unknownSlot', { ...good, meetings: [{ ...first!, fixedSlot: 77 }, ...rest] }],
      ['unknownSlot', { ...good, forbidden: [[77]] }],
      ['unknownParticipant', { ...good, forbidden: [[], [], [], [], [], [], [0]] }],
    ];
    expect(validateGapProblem(good)).toEqual([]);
    for (const [kind, problem] of bad) {
      expect(validateGapProblem(problem).map((fault) => fault.kind)).toContain(kind);
      expect(await prover.prove(problem, options)).toMatchObject({ kind: 'open', best: null });
    }
  });
});
