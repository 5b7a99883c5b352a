export { brokenMeetings, type BreakCause } from './broken-meetings.ts';
export { problemForRepair } from './problem-for-repair.ts';
export { repairMoves, repairSchedule, type RepairOffer, type RepairProgress, type ScheduleRepairOptions } from './repair-schedule.ts';
