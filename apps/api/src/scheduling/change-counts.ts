import { type ScheduleDifference } from '@spilno/scheduling';
import { ScheduleChangeCounts } from './schedule.type.ts';

export const toCounts = ({ counts }: ScheduleDifference): ScheduleChangeCounts =>
  Object.assign(new ScheduleChangeCounts(), { added: counts.new, moved: counts.moved, cancelled: counts.cancelled, unchanged: counts.unchanged });
