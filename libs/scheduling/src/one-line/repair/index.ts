export { movesBound } from './moves-bound.ts';
export { repairOneLine, type Repair, type RepairOptions, type RepairPoint } from './repair-one-line.ts';
export { validateRepair, type RepairFault, type RepairProblem } from './repair-problem.ts';
