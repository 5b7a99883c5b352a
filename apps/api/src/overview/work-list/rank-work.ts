/** `alert`: look at it first. `late`: its time is over. `soon`: within two days. `open`: no hurry. */
export type WorkUrgency = 'alert' | 'late' | 'soon' | 'open';

export interface Work {
  readonly kind: string;
  readonly since: Date | null;
  readonly due: Date | null;
}

const ORDER: readonly WorkUrgency[] = ['alert', 'late', 'soon', 'open'];
const SOON_MS = 48 * 3_600_000;

export function urgencyOf({ kind, due }: Work, now: Date): WorkUrgency {
  if (kind === 'viewingAlert') return 'alert';
  if (!due) return 'open';
  if (due <= now) return 'late';
  return due.getTime() - now.getTime() <= SOON_MS ? 'soon' : 'open';
}

/** The most urgent first: by urgency, then by what becomes late first, then by what waits longest; ties by name, so that the order is always the same. */
export function rankWork<W extends Work>(work: readonly W[], now: Date): (W & { readonly urgency: WorkUrgency })[] {
  const at = (date: Date | null): number => date?.getTime() ?? Infinity;
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return work
    .map((one) => ({ ...one, urgency: urgencyOf(one, now) }))
    .sort((a, b) => ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency) || compare(at(a.due), at(b.due)) || compare(at(a.since), at(b.since)) || a.kind.localeCompare(b.kind));
}
