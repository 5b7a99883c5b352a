import { setTimeout as sleep } from 'node:timers/promises';
import { type Expected, type Report } from './report.ts';
import { type Answer, Session } from './session.ts';

export interface Question {
  /** Kebab-case name of the step. */
  readonly step: string;
  readonly as: Session;
  readonly operation: string;
  readonly variables?: object;
  /** Fields to select; on a union, inline fragments. */
  readonly fields?: string;
  /** Arguments of a query as GraphQL text: `$eventSlug: String!`. */
  readonly declares?: string;
}

export interface Mutation extends Omit<Question, 'variables' | 'declares'> {
  readonly input: object;
  /** Name of the input type where it is not the operation's own. */
  readonly inputType?: string;
}

type Objection = Expected['objection'];

/** Asks, judges the answer and prints the step. */
export class Walker {
  readonly url: string;
  readonly report: Report;

  constructor(url: string, report: Report) {
    this.url = url;
    this.report = report;
  }

  person(name: string): Session {
    return new Session(this.url, name);
  }

  async mutate<T = unknown>(mutation: Mutation, kind: string, objection?: Objection): Promise<T> {
    return this.#judged(mutation, await this.#send(mutation), { kind, isRefusal: false, ...(objection && { objection }) }) as T;
  }

  async refused(mutation: Mutation, kind: string, objection?: Objection): Promise<void> {
    this.#judged(mutation, await this.#send(mutation), { kind, isRefusal: true, ...(objection && { objection }) });
  }

  async read<T = unknown>(question: Question, kind: string, objection?: Objection): Promise<T> {
    return this.#judged(question, await this.#query(question), { kind, isRefusal: false, ...(objection && { objection }) }) as T;
  }

  async readRefused(question: Question, kind: string, objection?: Objection): Promise<void> {
    this.#judged(question, await this.#query(question), { kind, isRefusal: true, ...(objection && { objection }) });
  }

  /** Reads until the answer is as wanted; the step fails when it does not become so in time. */
  async until<T>(question: Question, isReached: (value: T) => boolean, seconds: number): Promise<T> {
    const endsAt = performance.now() + seconds * 1000;
    for (;;) {
      const answer = await this.#query(question);
      if (answer.value !== null && isReached(answer.value as T)) {
        this.report.passed(question.step, question.operation, answer.kind, false);
        return answer.value as T;
      }
      if (performance.now() > endsAt) this.report.failed(question.step, question.operation, answer.kind, `not reached within ${seconds} s: ${answer.text.slice(0, 600)}`);
      await sleep(250);
    }
  }

  #send({ as, operation, input, inputType, fields = '' }: Mutation): Promise<Answer> {
    const type = inputType ?? `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    return as.ask(operation, `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename ${fields} ... on UserError { message } } }`, { input });
  }

  #query({ as, operation, variables = {}, fields, declares }: Question): Promise<Answer> {
    const names = [...(declares ?? '').matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`);
    const call = names.length > 0 ? `${operation}(${names.join(', ')})` : operation;
    return as.ask(operation, `query ${declares ? `(${declares})` : ''} { ${call} ${fields === undefined ? '' : `{ __typename ${fields} }`} }`, variables);
  }

  #judged({ step, operation }: Pick<Question, 'step' | 'operation'>, answer: Answer, expected: Expected): unknown {
    this.report.judge(step, operation, answer, expected);
    return answer.value;
  }
}

export const EVENT = '$eventSlug: String!';
