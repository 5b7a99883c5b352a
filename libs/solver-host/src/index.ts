export { runSchedule, type RunScheduleError, type RunScheduleOptions, type ScheduleRun } from './run-schedule.ts';
export { runRepair, type RunRepairError, type RunRepairOptions } from './run-repair.ts';
export { runSimulation, type RunSimulationError, type RunSimulationOptions } from './run-simulation.ts';
export type { FinishedSchedule, ScheduleProgress } from './schedule-job.ts';
export { defaultThreadUrl } from './thread-url.ts';
