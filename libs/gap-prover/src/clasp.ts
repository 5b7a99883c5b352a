import fs from 'node:fs';
import { createRequire } from 'node:module';
import clingo, { type ClingoError, type ClingoResult, type Runner as ClingoRunner } from 'clingo-wasm';
import { type CompiledCode, Instance, Module } from './web-assembly.ts';

/** A CommonJS module: all it exports stands on its default. */
const { Runner } = clingo as unknown as { readonly Runner: typeof ClingoRunner };

export type ClaspAnswer =
  /** Variables that hold, by number. */
  | { readonly kind: 'satisfied'; readonly holds: ReadonlySet<number> }
  | { readonly kind: 'refuted' }
  /** Its work was used up: no model has a lower cost than this. */
  | { readonly kind: 'bounded'; readonly lower: number; readonly holds: ReadonlySet<number> | null }
  | { readonly kind: 'failed'; readonly message: string };

/** The solver's code, to be compiled once and shared by all threads. */
export const compileClasp = (): CompiledCode => new Module(fs.readFileSync(createRequire(import.meta.url).resolve('clingo-wasm/dist/clingo.wasm')));

export interface ClaspWork {
  readonly flags: readonly string[];
  readonly optimises: boolean;
  /** Ends after so many, with what it knows by then; without: at the end. */
  readonly conflicts?: number;
}

/**
 * Decides clauses, or finds the model that fails the fewest preferred literals. It holds its thread until it is done: run it in
 * one that may be ended.
 * @see Gebser, Kaufmann, Schaub, "Conflict-driven answer set solving", AIJ 187, 2012 (clasp, here as a solver of plain clauses)
 */
export async function runClasp(wasm: CompiledCode, dimacs: Uint8Array, { flags, optimises, conflicts }: ClaspWork): Promise<ClaspAnswer> {
  let place = 0;
  const runner = new Runner({
    singleThreaded: true,
    stdin: () => (place < dimacs.length ? dimacs[place++]! : null),
    instantiateWasm: (imports: object, give: (instance: object, code: CompiledCode) => void) => {
      const instance = new Instance(wasm, imports);
      give(instance, wasm);
      return instance.exports;
    },
  } as ConstructorParameters<typeof Runner>[0]);
  await quietly(() => runner.init());
  // One model is enough for a decision; an optimisation goes on until no better one exists.
  const answer = runner.run('', optimises ? 0 : 1, ['--mode=clasp', ...flags, ...(conflicts === undefined ? [] : [`--solve-limit=${conflicts}`]), '/dev/stdin']);
  return read(answer, optimises);
}

function read(answer: ClingoResult | ClingoError, optimises: boolean): ClaspAnswer {
  if (answer.Result === 'ERROR') return { kind: 'failed', message: answer.Error };
  if (answer.Result === 'UNSATISFIABLE') return { kind: 'refuted' };
  const values = answer.Call.at(-1)?.Witnesses?.findLast(({ Value }) => Value)?.Value;
  const holds = values ? new Set(values.map(Number).filter((literal) => literal > 0)) : null;
  const isDone = answer.Result === (optimises ? 'OPTIMUM FOUND' : 'SATISFIABLE') || (optimises && answer.Result === 'SATISFIABLE' && answer.Models.More === 'no');
  if (isDone && holds) return { kind: 'satisfied', holds };
  const isCut = answer.Result === 'UNKNOWN' || answer.Result === 'SATISFIABLE';
  return isCut ? { kind: 'bounded', lower: lowerBound(answer), holds } : { kind: 'failed', message: `ended with ${answer.Result}` };
}

/** Said beside the types: the best bound of an optimisation that was ended. */
const lowerBound = (answer: ClingoResult): number => (answer as ClingoResult & { readonly Bounds?: { readonly Lower?: readonly number[] } }).Bounds?.Lower?.[0] ?? 0;

/** It greets on the console, where only lines of the log belong. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const host = globalThis.console;
  const { info } = host;
  host.info = () => undefined;
  try {
    await work();
  } finally {
    host.info = info;
  }
}
