export { repairMoves, repairSchedule, type RepairOffer, type RepairProgress, type ScheduleRepairOptions } from './repair-schedule.ts';
