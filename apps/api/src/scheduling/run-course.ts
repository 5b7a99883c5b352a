import { type RunStep } from './schedule-run.entity.ts';

/** So many points are kept at most: what a curve of a few hundred pixels can show. */
const MOST_POINTS = 120;

/** The course of a run as points at even distances, however long it takes: when there are too many, every second one is left out from then on. */
export class RunCourse {
  readonly #points: RunStep[] = [];
  #every = 1;
  #seen = 0;

  add(step: RunStep): void {
    if (this.#seen++ % this.#every === 0) this.#points.push(step);
    if (this.#points.length <= MOST_POINTS) return;
    this.#every *= 2;
    this.#points.splice(0, this.#points.length, ...this.#points.filter((_, at) => at % 2 === 0));
  }

  /** The newest step is always there, whether or not it is kept. */
  upTo(newest: RunStep): readonly RunStep[] {
    return this.#points.at(-1) === newest ? [...this.#points] : [...this.#points, newest];
  }
}
