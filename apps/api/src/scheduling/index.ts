export { PublishService } from './publish.service.ts';
export { SCHEDULE_RUN, ScheduleRunJob } from './schedule-run.job.ts';
export { ScheduleRunsService } from './schedule-runs.service.ts';
export { SchedulingModule } from './scheduling.module.ts';
