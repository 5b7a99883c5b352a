import type { AgreedPair } from '../problem.ts';
import type { ScheduledMeeting } from '../schedule.ts';
import type { NamedPeople } from './people-who-walk.ts';

/** A meeting that has its slot and is to be seated, with what is fixed about it or was so before. */
export interface SeatRequest {
  /** Position of the pair in the problem. */
  readonly position: number;
  readonly pair: AgreedPair;
  readonly pin: ScheduledMeeting | undefined;
  /** The meeting in the schedule to be kept, if it stood in the same slot. */
  readonly old: ScheduledMeeting | undefined;
  /** Hall of its table and its people, where the time to walk leaves no other choice. */
  readonly hall?: number;
  readonly people?: NamedPeople | undefined;
}
