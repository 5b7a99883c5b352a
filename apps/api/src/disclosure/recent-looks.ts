const MAX_VIEWERS = 3_000;

/**
 * What this process knows to stand in the log already, so that a page read again writes and asks nothing. Other processes
 * may have written more: then the log itself says so.
 */
export class RecentLooks {
  readonly #sameLookMs: number;
  readonly #byViewer = new Map<string, Map<string, { readonly level: number; readonly until: number }>>();

  constructor(sameLookMinutes: number) {
    this.#sameLookMs = sameLookMinutes * 60_000;
  }

  holds(viewer: string, subjectId: string, level: number, now: number): boolean {
    const look = this.#byViewer.get(viewer)?.get(subjectId);
    return look !== undefined && look.level === level && look.until > now;
  }

  note(viewer: string, subjectId: string, level: number, viewedAt: Date): void {
    let looks = this.#byViewer.get(viewer);
    if (!looks) {
      if (this.#byViewer.size >= MAX_VIEWERS) this.#byViewer.clear();
      looks = new Map();
      this.#byViewer.set(viewer, looks);
    }
    looks.set(subjectId, { level, until: viewedAt.getTime() + this.#sameLookMs });
  }
}
