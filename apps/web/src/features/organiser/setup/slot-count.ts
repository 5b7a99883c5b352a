/** Times of day of a day or a break, "HH:MM". */
export interface DayTimes {
  readonly startsAt: string;
  readonly endsAt: string;
}

const minutesOf = (time: string): number => {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** How many whole slots fit between the breaks of a day; none while a time cannot be read. */
export function slotCount(day: DayTimes & { readonly breaks: readonly DayTimes[] }, slotMinutes: number): number {
  if (!(slotMinutes > 0)) return 0;
  const ends = minutesOf(day.endsAt);
  const pauses = day.breaks.map(({ startsAt, endsAt }) => ({ from: minutesOf(startsAt), to: minutesOf(endsAt) })).sort((a, b) => a.from - b.from);
  let from = minutesOf(day.startsAt);
  let count = 0;
  for (const pause of [...pauses, { from: ends, to: ends }]) {
    if (Number.isNaN(pause.from + pause.to + from)) return 0;
    count += Math.max(0, Math.floor((pause.from - from) / slotMinutes));
    from = Math.max(from, pause.to);
  }
  return count;
}
