/** When a side would like to meet: a wish to the scheduler, it holds no slot. */
export interface TimeWish {
  /** Calendar day in the event's time zone, `YYYY-MM-DD`; null: any day. */
  readonly day: string | null;
  /** Null: any part of the day. */
  readonly partOfDay: PartOfDay | null;
  /** Free text of the proposing side, already checked for locations; may be empty. */
  readonly text: string;
}

export type PartOfDay = 'morning' | 'afternoon';

/** Whether the wish says anything at all. */
export const saysSomething = (wish: TimeWish): boolean =>
  wish.day !== null || wish.partOfDay !== null || wish.text.trim() !== '';
