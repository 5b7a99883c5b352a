import { Worker } from 'node:worker_threads';
import { err, type Result } from '@spilno/kernel';

/** The heap of one thread; a run that needs more dies alone, and whoever ordered it is told. */
const MAX_HEAP_MB = 2_048;

/** A thread with its work and a heap of its own size. TypeScript sources resolve the workspace's libraries by their `source` condition; built files need nothing. */
export function startThread(url: URL, workerData: object, maxHeapMb = MAX_HEAP_MB): Worker {
  const execArgv = url.pathname.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [];
  return new Worker(url, { workerData, execArgv, resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
}

export const messageOf = (thrown: unknown): string => (typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown));

export type ThreadError = { readonly kind: 'threadFailed'; readonly message: string } | { readonly kind: 'cancelled' | 'overdue' };

export interface ThreadWork<Message, T, E> {
  readonly url: URL;
  readonly workerData: object;
  /** Aborting ends the thread; nothing of it is kept. */
  readonly signal: AbortSignal | undefined;
  /** After so long the thread is ended; without it never. */
  readonly limitMs?: number;
  readonly maxHeapMb?: number;
  /** The result, once a message holds it; else null. */
  readonly hear: (message: Message) => Result<T, E> | null;
}

/** Works in a thread of its own until a message holds the result; never rejects. */
export function workInThread<Message, T, E>({ url, workerData, signal, limitMs, maxHeapMb, hear }: ThreadWork<Message, T, E>): Promise<Result<T, E | ThreadError>> {
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }));
  const worker = startThread(url, workerData, maxHeapMb);
  return new Promise((resolve) => {
    const end = (result: Result<T, E | ThreadError>): void => {
      clearTimeout(overdue);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(result);
    };
    const cancel = (): void => end(err({ kind: 'cancelled' }));
    const overdue = limitMs === undefined ? undefined : setTimeout(() => end(err({ kind: 'overdue' })), limitMs);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: Message) => {
      const result = hear(message);
      if (result) end(result);
    });
    worker.on('error', (error) => end(err({ kind: 'threadFailed', message: messageOf(error) })));
    worker.on('exit', (code) => end(err({ kind: 'threadFailed', message: `the thread ended with code ${code}` })));
  });
}
