export { DraftEditingService } from './draft-editing.service.ts';
export { meetingsTooFarForHelpers } from './helpers-walk.reader.ts';
export { PublishService } from './publish.service.ts';
export { SCHEDULE_RUN, ScheduleRunJob } from './schedule-run.job.ts';
export { ScheduleRunsService } from './schedule-runs.service.ts';
export { SchedulingModule } from './scheduling.module.ts';
export { TableClosingService } from './table-closing.service.ts';
