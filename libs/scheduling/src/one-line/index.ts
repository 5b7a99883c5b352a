export { checkOneLine } from './check-one-line.ts';
export { MAX_SLOTS_PER_DAY, validateOneLine, type OneLineFault, type OneLineProblem } from './one-line-problem.ts';
export { planOneLine, type OneLineOptions, type OneLinePlan } from './plan-one-line.ts';
export { movesBound, repairOneLine, validateRepair, type Repair, type RepairFault, type RepairOptions, type RepairPoint, type RepairProblem } from './repair/index.ts';
export { checkLines, planLines, type LinedPlan, type LinedProblem } from './lines/index.ts';
