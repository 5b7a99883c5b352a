import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CODE_THREAD_URL } from './code-files.ts';
import { type CodeAnswerMessage, type CodeAnswers, type CodeQuestion, type CodeQuestionMessage } from './code-thread.messages.ts';

/** Questions that may wait for the thread of this process; a text takes it some 30 ms. */
const MAX_WAITING = 50;
const MAX_HEAP_MB = 512;

/** Why there is no answer: too many wait, or the thread died. */
export type CodesUnavailable = 'busy' | 'failed';

type Waiting = (answer: CodeAnswers[keyof CodeAnswers] | CodesUnavailable) => void;

/** Reads texts in one thread per process, begun at the first question and again after it died. Nothing of a text is kept or logged. */
@Injectable()
export class CodeHost implements OnApplicationShutdown {
  readonly #logger = new Logger(CodeHost.name);
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | null = null;
  #lastId = 0;

  /** Never rejects. */
  ask<K extends CodeQuestion['kind']>(question: Extract<CodeQuestion, { kind: K }>): Promise<CodeAnswers[K] | CodesUnavailable> {
    if (this.#waiting.size >= MAX_WAITING) return Promise.resolve('busy');
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as Waiting);
      this.#thread ??= this.#begin();
      this.#thread.postMessage({ id, question } satisfies CodeQuestionMessage);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const thread = this.#thread;
    this.#end(null);
    await thread?.terminate();
  }

  #begin(): Worker {
    const execArgv = CODE_THREAD_URL.pathname.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [];
    const thread = new Worker(CODE_THREAD_URL, { execArgv, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
    // The process may end while the thread waits for questions.
    thread.unref();
    thread.on('message', ({ id, answer }: CodeAnswerMessage) => {
      const resolve = this.#waiting.get(id);
      this.#waiting.delete(id);
      resolve?.(answer);
    });
    thread.on('error', (error) => this.#end(thread, error.name));
    thread.on('exit', () => this.#end(thread, 'ended'));
    return thread;
  }

  /** @param thread - that ended; a later one is not touched. Null ends whichever there is. */
  #end(thread: Worker | null, cause?: string): void {
    if (thread !== null && thread !== this.#thread) return;
    this.#thread = null;
    if (cause !== undefined) this.#logger.warn(`the thread that reads texts died: ${cause}`);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const resolve of waiting) resolve('failed');
  }
}
