import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { compileCadical, IncrementalSolver } from './cadical.ts';
import { ClauseList, type Literal } from './clauses/clause-list.ts';

const wasm = compileCadical();
const VARIABLES = 8;

/** Clauses of three over variables 2 to 9; variable 1 always holds. */
function randomClauses(seed: number, count: number): { readonly list: ClauseList; readonly clauses: readonly (readonly Literal[])[] } {
  const random = seededRandom(seed);
  const list = new ClauseList();
  for (let variable = 0; variable < VARIABLES; variable++) list.variable();
  const clauses = Array.from({ length: count }, () => Array.from({ length: 3 }, () => (2 + random.below(VARIABLES)) * (random.below(2) === 0 ? 1 : -1)));
  for (const clause of clauses) list.add(...clause);
  return { list, clauses };
}

/** By trying every assignment. */
function isPossible(clauses: readonly (readonly Literal[])[]): boolean {
  return Array.from({ length: 1 << VARIABLES }, (_, bits) => bits).some((bits) => clauses.every((clause) => clause.some((literal) => ((bits >>> (Math.abs(literal) - 2)) & 1) === (literal > 0 ? 1 : 0))));
}

describe('the incremental solver', () => {
  it('answers what trying everything answers, one question after the other', async () => {
    const said = new Map<string, number>();
    for (let seed = 1; seed <= 30; seed++) {
      const { list, clauses } = randomClauses(seed, 30);
      using solver = await IncrementalSolver.create(wasm, list);
      const random = seededRandom(seed + 100);
      for (let question = 0; question < 8; question++) {
        const assumptions = Array.from({ length: question % 4 }, () => (2 + random.below(VARIABLES)) * (random.below(2) === 0 ? 1 : -1));
        const decision = solver.decide(assumptions);
        said.set(decision, (said.get(decision) ?? 0) + 1);
        expect([seed, question, decision]).toEqual([seed, question, isPossible([...clauses, ...assumptions.map((literal) => [literal])]) ? 'satisfied' : 'refuted']);
        if (decision === 'satisfied') expect([...clauses, ...assumptions.map((literal) => [literal])].every((clause) => clause.some((literal) => solver.holds(literal)))).toBe(true);
      }
    }
    expect([...said.keys()].sort()).toEqual(['refuted', 'satisfied']);
    expect(Math.min(...said.values())).toBeGreaterThan(20);
  });

  it('gives up after its conflicts and goes on where it was', async () => {
    // Nine guests for eight chairs.
    const list = new ClauseList();
    const sits = Array.from({ length: 9 }, () => Array.from({ length: 8 }, () => list.variable()));
    for (const guest of sits) list.add(...guest);
    for (let chair = 0; chair < 8; chair++) list.atMostOne(sits.map((guest) => guest[chair]!));
    using solver = await IncrementalSolver.create(wasm, list);
    expect(solver.decide([], 10)).toBe('gaveUp');
    let asked = 0;
    solver.giveUpWhen(() => ++asked > 3);
    expect([solver.decide([]), asked]).toEqual(['gaveUp', 4]);
    solver.giveUpWhen(() => false);
    expect(solver.decide([])).toBe('refuted');
  });

  it('tries first what is suggested', async () => {
    for (const sense of [1, -1]) {
      const list = new ClauseList();
      const free = Array.from({ length: 20 }, () => list.variable());
      using solver = await IncrementalSolver.create(wasm, list);
      for (const variable of free) solver.suggest(sense * variable);
      list.add(...free);
      expect(solver.decide([])).toBe('satisfied');
      expect(free.map((variable) => solver.holds(sense * variable))).toEqual(free.map(() => true));
    }
  });
});
