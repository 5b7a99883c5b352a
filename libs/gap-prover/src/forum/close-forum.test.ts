import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { compileClasp } from '../clasp.ts';
import { bestForumByTrying, tinyForum } from '../testing/tiny-forum.ts';
import { checkForum } from './check-forum.ts';
import { closeForum, type ForumBounds, type ForumFound, isProvable } from './close-forum.ts';
import { type ForumProblem } from './forum-problem.ts';

const wasm = compileClasp();

async function close(problem: ForumProblem, known: Pick<ForumFound, 'placed' | 'gaps'> = { placed: 0, gaps: Infinity }) {
  const said: { bounds: ForumBounds; best: ForumFound | null } = { bounds: { held: problem.meetings.length, gaps: 0 }, best: null };
  await closeForum(problem, { wasm, known, onBounds: (bounds) => void (said.bounds = bounds), onBetter: (found) => void (said.best = found) });
  return said;
}

describe('what is proven of a forum', () => {
  it('is what trying every schedule finds: the most meetings, and the fewest gaps where everything is held', async () => {
    const random = seededRandom(21);
    const seen = { held: 0, gaps: 0, lost: 0, days: 0 };
    for (let n = 0; n < 80; n++) {
      const problem = tinyForum(random);
      const truth = bestForumByTrying(problem);
      const { bounds, best } = await close(problem);
      const isWhole = truth.placed === problem.meetings.length;
      expect([n, bounds.held, ...(isWhole ? [bounds.gaps] : [])]).toEqual([n, truth.placed, ...(isWhole ? [truth.gaps] : [])]);
      if (best) expect(checkForum(problem, best.slots)).toEqual({ violations: [], placed: best.placed, gaps: best.gaps });
      expect(best?.placed ?? 0).toBe(truth.placed);
      if (isWhole) expect(best?.gaps).toBe(truth.gaps);
      seen[isWhole ? 'held' : 'lost'] += 1;
      if (isWhole && truth.gaps > 0) seen.gaps += 1;
      if (isWhole && truth.gaps > 0 && problem.firstSlotOfDay.length > 2) seen.days += 1;
    }
    for (const [what, count] of Object.entries(seen)) expect([what, count > 2]).toEqual([what, true]);
  });

  it('never gets worse by one more table everywhere or one more slot after the last, and stays as it is under another numbering', async () => {
    const random = seededRandom(23);
    const proven = async (problem: ForumProblem) => {
      const { bounds, best } = await close(problem);
      return { held: bounds.held, gaps: best && best.placed === problem.meetings.length ? bounds.gaps : null };
    };
    let better = 0;
    for (let n = 0; n < 24; n++) {
      const problem = tinyForum(random);
      const before = await proven(problem);
      expect([n, await proven(renumbered(problem))]).toEqual([n, before]);
      for (const wider of [{ ...problem, tables: Array.from(problem.tables, (tables) => tables + 1) }, withOneMoreSlot(problem)]) {
        const after = await proven(wider);
        expect([n, after.held]).toEqual([n, Math.max(after.held, before.held)]);
        if (before.gaps !== null) expect([n, after.gaps]).toEqual([n, Math.min(after.gaps ?? Infinity, before.gaps)]);
        if (after.held > before.held || (after.gaps ?? 0) < (before.gaps ?? 0)) better += 1;
      }
    }
    expect(better).toBeGreaterThan(5);
  });

  it('does not repeat what is known already', async () => {
    const random = seededRandom(22);
    for (let n = 0; n < 20; n++) {
      const problem = tinyForum(random);
      expect((await close(problem, bestForumByTrying(problem))).best).toBeNull();
    }
  });

  it('is not even begun where the clauses would fill the memory', () => {
    const slots = Array.from({ length: 48 }, (_, slot) => slot);
    const forum = (meetings: number): ForumProblem => ({ organisations: 2, firstSlotOfDay: [0, 48], capacity: new Int8Array(96).fill(1), quota: [99, 99], tables: new Int8Array(48).fill(9), meetings: Array.from({ length: meetings }, () => ({ sides: [0, 1], slots })) });
    expect([isProvable(forum(800)), isProvable(forum(900))]).toEqual([true, false]);
  });
});

/** After the last slot of the last day; everybody can come once, to one table. */
function withOneMoreSlot(problem: ForumProblem): ForumProblem {
  const slotCount = problem.firstSlotOfDay.at(-1)!;
  return {
    ...problem,
    firstSlotOfDay: [...problem.firstSlotOfDay.slice(0, -1), slotCount + 1],
    capacity: Array.from({ length: problem.organisations }, (_, one) => [...Array.from(problem.capacity).slice(one * slotCount, (one + 1) * slotCount), 1]).flat(),
    tables: [...Array.from(problem.tables), 1],
    meetings: problem.meetings.map((meeting) => ({ ...meeting, slots: [...meeting.slots, slotCount] })),
  };
}

/** Organisations and meetings the other way round. */
function renumbered(problem: ForumProblem): ForumProblem {
  const { organisations } = problem;
  const slotCount = problem.firstSlotOfDay.at(-1)!;
  const rows = Array.from({ length: organisations }, (_, one) => Array.from(problem.capacity).slice(one * slotCount, (one + 1) * slotCount));
  return {
    ...problem,
    capacity: rows.reverse().flat(),
    quota: Array.from(problem.quota).reverse(),
    meetings: problem.meetings.map(({ sides: [one, other], slots }) => ({ sides: [organisations - 1 - other, organisations - 1 - one] as const, slots })).reverse(),
  };
}
