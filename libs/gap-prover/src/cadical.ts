import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Cadical, createModule } from 'cadical-wasm';
import { type ClauseList, type Literal } from './clauses/clause-list.ts';
import { type CompiledCode, Instance, Module } from './web-assembly.ts';

/** The solver's code, to be compiled once and shared by all threads. */
export const compileCadical = (): CompiledCode => new Module(fs.readFileSync(createRequire(import.meta.url).resolve('cadical-wasm/cadical.wasm')));

export type Decision = 'satisfied' | 'refuted' | 'gaveUp';

/** For many short questions: without what simplifies clauses in between, which takes longer than most answers. */
const MANY_QUESTIONS = { quiet: true, stabilizeonly: true, lucky: false, walk: false, elim: false, probe: false, inprocessing: false } as const;
/** For one long question: stable phases find models sooner. */
const ONE_QUESTION = { quiet: true, stabilizeonly: true } as const;

/**
 * Answers one question after the other about the same clauses and keeps what it learned in between. It holds its thread while it
 * answers: run it in one that may be ended.
 * @see Biere, Faller, Fazekas, Fleury, Froleyks, Pollitt, "CaDiCaL 2.0", CAV 2024; Eén, Sörensson, "Temporal Induction by Incremental SAT Solving", 2003
 */
export class IncrementalSolver implements Disposable {
  readonly #solver: Cadical;

  private constructor(solver: Cadical) {
    this.#solver = solver;
  }

  /** In memory of its own, which is given back with it. */
  static async create(wasm: CompiledCode, clauses: ClauseList, { isAskedOnce = false }: { readonly isAskedOnce?: boolean } = {}): Promise<IncrementalSolver> {
    const module = await createModule({
      instantiateWasm: (imports: object, give: (instance: object, code: CompiledCode) => void) => {
        const instance = new Instance(wasm, imports);
        give(instance, wasm);
        return instance.exports;
      },
    });
    const solver = new Cadical(module, isAskedOnce ? ONE_QUESTION : MANY_QUESTIONS);
    solver.addClauses(clauses.all());
    return new IncrementalSolver(solver);
  }

  /** Tries a variable in this sense first. */
  suggest(literal: Literal): void {
    this.#solver.phase(literal);
  }

  /** Whatever question is asked is given up where that is true. */
  giveUpWhen(isOver: () => boolean): void {
    this.#solver.setTerminate(isOver);
  }

  /** @param conflicts - of the search before it gives up */
  decide(assumptions: readonly Literal[], conflicts?: number): Decision {
    const status = this.#solver.solve({ assumptions, ...(conflicts === undefined ? {} : { conflicts }) });
    return status === 'satisfiable' ? 'satisfied' : status === 'unsatisfiable' ? 'refuted' : 'gaveUp';
  }

  /** In the model that was found last. */
  holds(literal: Literal): boolean {
    return this.#solver.value(literal);
  }

  [Symbol.dispose](): void {
    this.#solver.dispose();
  }
}
