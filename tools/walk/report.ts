import { type Answer } from './session.ts';

/** A step whose answer was not the expected one; the walk cannot go on. */
export class StepFailed extends Error {}

/** Prints `ok|FAIL step operation answer`, a line a step, and counts. */
export class Report {
  #steps = 0;
  #refusals = 0;

  get summary(): string {
    return `${this.#steps} steps, ${this.#refusals} of them refusals`;
  }

  get refusals(): number {
    return this.#refusals;
  }

  /** @throws {StepFailed} when the answer is not the expected one */
  passed(step: string, operation: string, answer: string, isRefusal: boolean): void {
    this.#steps += 1;
    if (isRefusal) this.#refusals += 1;
    process.stdout.write(`ok ${step} ${operation} ${answer}\n`);
  }

  failed(step: string, operation: string, answer: string, reason: string): never {
    process.stdout.write(`FAIL ${step} ${operation} ${answer}\n`);
    throw new StepFailed(`${step}: ${reason}`);
  }

  /** Judges an answer by its kind and, where one is given, by what it holds. */
  judge(step: string, operation: string, answer: Answer, expected: Expected): void {
    if (answer.kind !== expected.kind) this.failed(step, operation, answer.kind, `${operation} answered ${answer.kind} instead of ${expected.kind}: ${answer.text.slice(0, 600)}`);
    const objection = expected.objection?.(answer) ?? null;
    if (objection !== null) this.failed(step, operation, answer.kind, objection);
    this.passed(step, operation, answer.kind, expected.isRefusal);
  }
}

export interface Expected {
  readonly kind: string;
  readonly isRefusal: boolean;
  /** A sentence on what is wrong with the answer, or null. */
  readonly objection?: (answer: Answer) => string | null;
}
