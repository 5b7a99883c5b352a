import { useSyncExternalStore } from 'react';

/** `offline`: no network here. `unavailable`: the forum's server does not answer. */
export type ConnectionState = 'ok' | 'offline' | 'unavailable';

export interface Connection {
  readonly state: ConnectionState;
  /** When the server answered last, in milliseconds since 1970; null before the first answer. */
  readonly lastAnswerMs: number | null;
}

/** Knows whether the server answers; the network layer tells it, the shell shows it. */
export class ConnectionMonitor {
  #current: Connection = { state: 'ok', lastAnswerMs: null };
  readonly #listeners = new Set<() => void>();

  readonly current = (): Connection => this.#current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  answered(nowMs: number): void {
    const isFresh = this.#current.lastAnswerMs !== null && nowMs - this.#current.lastAnswerMs < 10_000;
    if (this.#current.state === 'ok' && isFresh) return;
    this.#set({ state: 'ok', lastAnswerMs: nowMs });
  }

  failed(isOnline: boolean): void {
    this.#set({ ...this.#current, state: isOnline ? 'unavailable' : 'offline' });
  }

  #set(next: Connection): void {
    this.#current = next;
    for (const listener of this.#listeners) listener();
  }
}

export const connectionMonitor = new ConnectionMonitor();

export const useConnection = (): Connection => useSyncExternalStore(connectionMonitor.subscribe, connectionMonitor.current);
