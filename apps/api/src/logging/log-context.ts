import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line written while a request is answered belongs to, and what the line of the request itself tells of it. */
export interface LogContext {
  readonly requestId: string;
  /** Such as the operation and its refusals; without any value that somebody sent. */
  readonly facts: Record<string, unknown>;
}

export const logContext = new AsyncLocalStorage<LogContext>();
