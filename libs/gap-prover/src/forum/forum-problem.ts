/**
 * Everything agreed at an event of several days: every meeting gets one slot so that nobody waits between two of its own of one day more
 * often than needed. Organisations, meetings and slots are numbered from 0; the slots of a day follow each other.
 */
export interface ForumProblem {
  readonly organisations: number;
  /** First slot of each day, and the number of slots at the end. */
  readonly firstSlotOfDay: readonly number[];
  /** Meetings that an organisation can have at a time: organisation × slot. */
  readonly capacity: ArrayLike<number>;
  /** Meetings that an organisation can have in all. */
  readonly quota: ArrayLike<number>;
  /** Meetings that may take place, slot by slot. */
  readonly tables: ArrayLike<number>;
  readonly meetings: readonly ForumMeeting[];
}

export interface ForumMeeting {
  readonly sides: readonly [number, number];
  /** Slots that it may take, rising. */
  readonly slots: readonly number[];
}

export const slotCountOf = ({ firstSlotOfDay }: ForumProblem): number => firstSlotOfDay.at(-1) ?? 0;

/** [first slot, first slot of the next day] of every day. */
export const daysOf = ({ firstSlotOfDay }: ForumProblem): readonly (readonly [number, number])[] => firstSlotOfDay.slice(1).map((end, day) => [firstSlotOfDay[day]!, end]);

/** Meetings of each organisation. */
export function meetingsOf({ organisations, meetings }: ForumProblem): readonly (readonly number[])[] {
  const own: number[][] = Array.from({ length: organisations }, () => []);
  for (const [meeting, { sides }] of meetings.entries()) for (const side of sides) own[side]!.push(meeting);
  return own;
}
