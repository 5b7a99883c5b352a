import type { Result } from '@spilno/kernel';
import { step, type StateTable, type StepError } from './state-table.ts';

/** Every version is kept; at most one of an event is published. */
export type ScheduleVersionStatus = 'draft' | 'published' | 'superseded' | 'discarded';
export type ScheduleVersionAct = 'publish' | 'supersede' | 'discard';
export type ScheduleVersionActor = 'organiser' | 'system';

/** Publishing one version supersedes the published one in the same transaction. */
export const SCHEDULE_VERSION_TRANSITIONS: StateTable<ScheduleVersionStatus, ScheduleVersionAct, ScheduleVersionActor> =
  {
    draft: { publish: { to: 'published', by: ['organiser'] }, discard: { to: 'discarded', by: ['organiser'] } },
    published: { supersede: { to: 'superseded', by: ['system'] } },
    superseded: {},
    discarded: {},
  };

export const actOnScheduleVersion = (
  status: ScheduleVersionStatus,
  act: ScheduleVersionAct,
  actor: ScheduleVersionActor,
): Result<ScheduleVersionStatus, StepError<ScheduleVersionStatus, ScheduleVersionAct>> =>
  step(SCHEDULE_VERSION_TRANSITIONS, status, act, actor);
