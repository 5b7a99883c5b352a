import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkLines } from '../one-line/index.ts';
import { type DemandAssumptions, DEFAULT_ASSUMPTIONS, type Figure, type ForumTerms, simulateForum, type Simulation, type SimulationOptions } from './index.ts';

const type = { firms: 20, maxMeetings: 6, maxOpenRequests: 20 };
const FORUM: ForumTerms = { types: [type, type], mayMeet: [[0, 1]], tables: 6, slotsOfDay: [6, 6], parallelMeetings: 1 };
const OPTIONS: SimulationOptions = { seed: 3, samples: 3, curveSamples: 2, below: 4, floor: 4 };
/** Everybody asks everybody, everybody agrees, everybody comes. */
const EVERYBODY: DemandAssumptions = { requestsPerFirm: 100, fameSpread: 0, acceptance: 1, noShow: 0, away: 0, delegatesPerFirm: 1 };

function simulated(terms: ForumTerms = FORUM, assumptions: DemandAssumptions = DEFAULT_ASSUMPTIONS, options: Partial<SimulationOptions> = {}): Simulation {
  const simulation = simulateForum(terms, assumptions, { ...OPTIONS, ...options });
  if (!simulation.ok) throw new Error(simulation.error[0]!.message);
  return simulation.value;
}

const forums = fc.record({
  types: fc.array(fc.record({ firms: fc.integer({ min: 1, max: 14 }), maxMeetings: fc.integer({ min: 0, max: 8 }), maxOpenRequests: fc.integer({ min: 0, max: 12 }) }), { minLength: 2, maxLength: 3 }),
  mayMeet: fc.constantFrom([[0, 1] as const], [[0, 1] as const, [1, 1] as const]),
  tables: fc.integer({ min: 1, max: 9 }),
  slotsOfDay: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }),
  parallelMeetings: fc.integer({ min: 1, max: 2 }),
});
const assumptions = fc.record({
  requestsPerFirm: fc.integer({ min: 0, max: 12 }), fameSpread: fc.constantFrom(0, 0.9, 2), acceptance: fc.constantFrom(0, 0.5, 1),
  noShow: fc.constantFrom(0, 0.1, 0.5), away: fc.constantFrom(0, 0.2, 1), delegatesPerFirm: fc.constantFrom(1, 2.2),
});

describe('a simulated event', () => {
  it('plans every imagined event by the rules: nobody above quota, hours or tables, judged by the checker; more tables never plan fewer; nothing is lost from the count', () => {
    fc.assert(
      fc.property(forums, assumptions, (terms, assumed) => {
        const { byTables, bySlots, base } = simulated(terms, assumed, {
          samples: 3, curveSamples: 2,
          onPlan: (problem, plan) => {
            expect(checkLines(problem, plan)).toMatchObject({ violations: 0, unplaced: problem.first.length - plan.placed });
            const met = new Int32Array(problem.organisations);
            for (const side of [problem.first, problem.second]) for (const firm of side) met[firm]! += 1;
            const quota = terms.types.flatMap(({ firms, maxMeetings }) => Array.from({ length: firms }, () => maxMeetings));
            expect([...met].every((count, firm) => count <= quota[firm]!)).toBe(true);
          },
        });
        for (const { agreed, planned, held, leftovers, room, use, firmsByMeetings } of [base, ...byTables, ...bySlots]) {
          expect(agreed.mean - leftovers.ownTime.mean - leftovers.tables.mean - leftovers.noCommonTime.mean).toBeCloseTo(planned.mean, 6);
          expect(planned.mean - leftovers.noShow.mean).toBeCloseTo(held.mean, 6);
          expect(planned.high).toBeLessThanOrEqual(room);
          expect(use.high).toBeLessThanOrEqual(1);
          const firms = terms.types.reduce((sum, each) => sum + each.firms, 0);
          const counted = firmsByMeetings.reduce((sum, each) => sum + each, 0);
          if (assumed.noShow === 0) expect(counted).toBeCloseTo(firms, 6);
          else expect(counted).toBeLessThanOrEqual(firms);
        }
        for (let at = 1; at < byTables.length; at++) expect(byTables[at]!.planned.mean).toBeGreaterThanOrEqual(byTables[at - 1]!.planned.mean);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('holds what is agreed where there is room, and just what there is room for where everybody wants everybody', () => {
    const roomy = simulated({ ...FORUM, types: [{ ...type, maxMeetings: 30, maxOpenRequests: 30 }, { ...type, maxMeetings: 30, maxOpenRequests: 30 }], tables: 20, slotsOfDay: [12, 12] }, EVERYBODY);
    // 20 × 20 pairs, everybody free in 24 slots: all of them, at 20 tables of 24 slots.
    for (const figure of [roomy.base.agreed, roomy.base.planned, roomy.base.held]) expect(figure).toEqual({ mean: 400, low: 400, high: 400, standardError: 0 });
    expect(roomy.base).toMatchObject({ binds: null, firmsBelow: { mean: 0 }, use: { mean: 400 / 480 } });
    const tight = simulated(FORUM, EVERYBODY);
    // 40 firms with a quota of 6 agree to 120 meetings at most; 6 tables × 12 slots hold 72 of them.
    expect(tight.base).toMatchObject({ room: 72, planned: { mean: 72, low: 72, high: 72 }, use: { mean: 1 }, binds: 'tables', firmsWithNone: { mean: 0 } });
    expect(tight.byTables.at(-1)!.planned.mean).toBeGreaterThan(110);
    expect(simulated(FORUM, { ...EVERYBODY, acceptance: 0, requestsPerFirm: 1 }).base.held.mean).toBeLessThan(3);
    expect(simulated(FORUM, { ...EVERYBODY, noShow: 1 }).base).toMatchObject({ planned: { mean: 72 }, held: { mean: 0 }, firmsWithNone: { mean: 0 }, leftovers: { noShow: { mean: 72 } } });
  });

  it('asks as many as assumed, the famous more often, and gives each its first meetings before anybody a further one', () => {
    const side = { firms: 60, maxMeetings: 40, maxOpenRequests: 20 };
    const wide: ForumTerms = { ...FORUM, types: [side, side], tables: 40, slotsOfDay: [16] };
    const assumed = { ...DEFAULT_ASSUMPTIONS, requestsPerFirm: 8, fameSpread: 1.2, noShow: 0, away: 0 };
    const few = { samples: 4, curveSamples: 2 };
    const { base } = simulated(wide, assumed, few);
    expect(base.requests.mean).toBeGreaterThan(120 * 8 * 0.95);
    expect(base.requests.mean).toBeLessThan(120 * 8 * 1.05);
    // The sixteen hours of the famous run out; where all are asked alike nobody is wanted so often.
    expect(base.leftovers.ownTime.mean).toBeGreaterThan(20);
    expect(simulated(wide, { ...assumed, fameSpread: 0 }, few).base.leftovers.ownTime.mean).toBeLessThan(5);
    const narrow = { ...wide, tables: 10 };
    expect(simulated(narrow, assumed, few).base.firmsWithNone.mean).toBeLessThan(1);
    expect(simulated(narrow, assumed, { ...few, floor: 0 }).base.firmsWithNone.mean).toBeGreaterThan(5);
  });

  it('is the same for the same seed, other for another; its interval stays and its error falls with more samples; it ends when told to', () => {
    const once = simulated(FORUM, DEFAULT_ASSUMPTIONS, { samples: 3, curveSamples: 2 });
    expect(simulated(FORUM, DEFAULT_ASSUMPTIONS, { samples: 3, curveSamples: 2 })).toEqual(once);
    expect(simulated(FORUM, DEFAULT_ASSUMPTIONS, { samples: 3, curveSamples: 2, seed: 4 }).base.agreed).not.toEqual(once.base.agreed);
    const small = { ...FORUM, types: [{ ...type, firms: 6 }, { ...type, firms: 6 }] };
    const [few, many] = [10, 160].map((samples) => simulated(small, DEFAULT_ASSUMPTIONS, { samples, curveSamples: 2 }).base.agreed) as [Figure, Figure];
    expect(many.standardError).toBeLessThan(few.standardError / 2);
    expect(many.high - many.low).toBeGreaterThan((few.high - few.low) / 2);
    const seen: number[] = [];
    const stopped = simulated(FORUM, DEFAULT_ASSUMPTIONS, { samples: 50, curveSamples: 50, stop: () => true, onProgress: ({ samples }) => seen.push(samples) });
    expect([stopped.samples, stopped.curveSamples, seen]).toEqual([2, 2, [1, 2]]);
  });

  it('names what is wrong, where, and how to mend it', () => {
    const bad: readonly (readonly [string, string, Partial<ForumTerms>, Partial<DemandAssumptions>, Partial<SimulationOptions>])[] = [
      ['noTables', 'tables', { tables: 0 }, {}, {}],
      ['badNumber', 'tables', { tables: 1.5 }, {}, {}],
      ['noSlots', 'slotsOfDay', { slotsOfDay: [0, 0] }, {}, {}],
      ['noSlots', 'slotsOfDay', { slotsOfDay: [] }, {}, {}],
      ['badNumber', 'slotsOfDay', { slotsOfDay: [49] }, {}, {}],
      ['noFirms', 'types', { types: [{ ...type, firms: 0 }, { ...type, firms: 0 }] }, {}, {}],
      ['noPartners', 'types', { types: [type, { ...type, firms: 0 }] }, {}, {}],
      ['noPartners', 'types', { mayMeet: [] }, {}, {}],
      ['badNumber', 'types', { types: [{ ...type, firms: 1_000_000 }, type] }, {}, {}],
      ['badNumber', 'mayMeet', { mayMeet: [[0, 7]] }, {}, {}],
      ['badNumber', 'parallelMeetings', { parallelMeetings: 0 }, {}, {}],
      ['badNumber', 'acceptance', {}, { acceptance: 1.2 }, {}],
      ['badNumber', 'requestsPerFirm', {}, { requestsPerFirm: Number.NaN }, {}],
      ['badNumber', 'samples', {}, {}, { samples: 1, curveSamples: 2 }],
      ['badNumber', 'below', {}, {}, { below: 0 }],
    ];
    for (const [kind, where, terms, assumed, options] of bad) {
      const answer = simulateForum({ ...FORUM, ...terms }, { ...DEFAULT_ASSUMPTIONS, ...assumed }, { ...OPTIONS, ...options });
      expect(!answer.ok && answer.error.map((fault) => [fault.kind, fault.where])).toContainEqual([kind, where]);
    }
  });
});
