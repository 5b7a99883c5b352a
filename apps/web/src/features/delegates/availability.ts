/** A time, start included, end not; ISO 8601 in UTC. */
export interface Period {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Slot extends Period {
  readonly id: string;
}

/** Slots of one day in order. */
export interface SlotDay {
  readonly id: string;
  readonly slots: readonly Slot[];
}

const at = (iso: string): number => Date.parse(iso);
const overlap = (a: Period, b: Period): boolean => at(a.startsAt) < at(b.endsAt) && at(b.startsAt) < at(a.endsAt);

/** Ids of the slots in which somebody with these exceptions is not there; a slot that is touched is lost. */
export function awaySlots(days: readonly SlotDay[], exceptions: readonly Period[]): ReadonlySet<string> {
  const slots = days.flatMap((day) => day.slots);
  return new Set(slots.filter((slot) => exceptions.some((exception) => overlap(slot, exception))).map(({ id }) => id));
}

/**
 * The exceptions that say the same as the chosen slots: neighbours of a day become one. Exceptions that touch no slot of
 * the event stay as they were.
 */
export function exceptionsOf(days: readonly SlotDay[], away: ReadonlySet<string>, stored: readonly Period[]): Period[] {
  const slots = days.flatMap((day) => day.slots);
  const elsewhere = stored.filter((exception) => !slots.some((slot) => overlap(slot, exception)));
  return [...elsewhere, ...days.flatMap((day) => runsOf(day, away))];
}

function runsOf({ slots }: SlotDay, away: ReadonlySet<string>): Period[] {
  const runs: Period[] = [];
  let goesOn = false;
  for (const { id, startsAt, endsAt } of slots) {
    const isAway = away.has(id);
    if (isAway) {
      const before = goesOn ? runs.pop() : undefined;
      runs.push({ startsAt: before?.startsAt ?? startsAt, endsAt });
    }
    goesOn = isAway;
  }
  return runs;
}
