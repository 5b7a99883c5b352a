import { compileCadical } from './cadical.ts';
import { compileClasp } from './clasp.ts';
import { type CompiledCode } from './web-assembly.ts';

/** Of the two solvers; threads share it. */
export interface SolverCodes {
  readonly clasp: CompiledCode;
  readonly cadical: CompiledCode;
}

export const compileSolvers = (): SolverCodes => ({ clasp: compileClasp(), cadical: compileCadical() });
