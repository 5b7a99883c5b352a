/** What applying a what-if run changes in the set-up. */
export interface Applied {
  readonly field: 'tables' | 'dayEnd' | 'breakEnd' | 'parallelMeetings' | 'maxMeetings' | 'poolSize';
  readonly before: string;
  readonly after: string;
  /** Labels of the new tables, name of the break or of the pool, or code of the type of participants; else empty. */
  readonly label: string;
  /** Name of the break in Ukrainian, where it has one. */
  readonly labelUk?: string | null;
}
