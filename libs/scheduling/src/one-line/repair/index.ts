export { movesBound } from './moves-bound.ts';
export { repairOneLine, searchPoints, type Repair, type RepairOptions, type RepairPoint } from './repair-one-line.ts';
export { validateRepair, type RepairFault, type RepairProblem } from './repair-problem.ts';
