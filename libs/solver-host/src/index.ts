export { runProvenSchedule, type ProvenRun, type RunProvenScheduleOptions } from './run-proven-schedule.ts';
export { runSchedule, type RunScheduleError, type RunScheduleOptions, type ScheduleRun } from './run-schedule.ts';
export { runRepair, type RunRepairError, type RunRepairOptions } from './run-repair.ts';
export { runSimulation, type RunSimulationError, type RunSimulationOptions } from './run-simulation.ts';
export type { FinishedSchedule, ScheduleProgress } from './schedule-job.ts';
export type { ForumBounds } from '@spilno/gap-prover';
export { defaultThreadUrl } from './thread-url.ts';
