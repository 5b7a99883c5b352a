const MAX_VIEWERS = 3_000;

/**
 * What this process knows to stand in the log already, so that a page read again writes and asks nothing. Other processes
 * may have written more: then the log itself says so.
 */
export class RecentLooks {
  readonly #sameLookMs: number;
  readonly #byViewer = new Map<string, Map<string, number>>();

  constructor(sameLookMinutes: number) {
    this.#sameLookMs = sameLookMinutes * 60_000;
  }

  holds(viewer: string, subjectId: string, level: number, now = Date.now()): boolean {
    return (this.#byViewer.get(viewer)?.get(`${level} ${subjectId}`) ?? 0) > now;
  }

  note(viewer: string, subjectId: string, level: number, viewedAt: Date): void {
    let looks = this.#byViewer.get(viewer);
    if (!looks) {
      if (this.#byViewer.size >= MAX_VIEWERS) this.#byViewer.clear();
      looks = new Map();
      this.#byViewer.set(viewer, looks);
    }
    looks.set(`${level} ${subjectId}`, viewedAt.getTime() + this.#sameLookMs);
  }
}
