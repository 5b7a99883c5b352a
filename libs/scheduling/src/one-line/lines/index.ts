export { checkLines } from './check-lines.ts';
export { type LinedPlan, type LinedProblem } from './lined-problem.ts';
export { planLines } from './plan-lines.ts';
