/** Half-open [startMs, endMs) in milliseconds since the epoch, UTC. */
export interface TimeInterval {
  readonly startMs: number;
  readonly endMs: number;
}

/** Whether two intervals share an instant; intervals that only touch do not. */
export const overlaps = (a: TimeInterval, b: TimeInterval): boolean => a.startMs < b.endMs && b.startMs < a.endMs;

/** Whether `outer` holds every instant of `inner`. */
export const contains = (outer: TimeInterval, inner: TimeInterval): boolean =>
  outer.startMs <= inner.startMs && inner.endMs <= outer.endMs;

export const durationMinutes = (interval: TimeInterval): number => (interval.endMs - interval.startMs) / 60_000;
