const HOUR_MS = 3_600_000;

/** How long there is until an instant: whole days from two days on, whole hours before, or over. */
export type TimeLeft = { readonly unit: 'days' | 'hours'; readonly count: number } | { readonly unit: 'over' };

export function timeLeft(untilIso: string, nowMs: number): TimeLeft {
  const hours = Math.floor((Date.parse(untilIso) - nowMs) / HOUR_MS);
  if (hours < 0) return { unit: 'over' };
  return hours >= 48 ? { unit: 'days', count: Math.floor(hours / 24) } : { unit: 'hours', count: hours };
}
