/** What the organiser writes down: dates and times of day in the zone of the event. */
export interface ProgrammeBreak {
  readonly label: string;
  /** What Ukrainian readers call it; null for one name in both languages. */
  readonly labelUk: string | null;
  /** "HH:MM". */
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface ProgrammeDay {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** "HH:MM"; the end may be "24:00". */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly breaks: readonly ProgrammeBreak[];
}

export interface Programme {
  readonly timeZone: string;
  readonly slotMinutes: number;
  readonly days: readonly ProgrammeDay[];
}
