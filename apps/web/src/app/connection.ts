import { useSyncExternalStore } from 'react';

/** `offline`: no network here. `unavailable`: the forum's server does not answer. `crowded`: too many tabs are open for this one to be told of changes. */
export type ConnectionState = 'ok' | 'offline' | 'unavailable' | 'crowded';

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
    const { state } = this.#current;
    if ((state === 'ok' || state === 'crowded') && isFresh) return;
    this.#set({ state: state === 'crowded' ? state : 'ok', lastAnswerMs: nowMs });
  }

  failed(isOnline: boolean): void {
    this.#set({ ...this.#current, state: isOnline ? 'unavailable' : 'offline' });
  }

  /** The server keeps no socket for this tab, or does so again. */
  crowded(isCrowded: boolean): void {
    if (isCrowded) this.#set({ ...this.#current, state: 'crowded' });
    else if (this.#current.state === 'crowded') this.#set({ ...this.#current, state: 'ok' });
  }

  #set(next: Connection): void {
    this.#current = next;
    for (const listener of this.#listeners) listener();
  }
}

export const connectionMonitor = new ConnectionMonitor();

export const useConnection = (): Connection => useSyncExternalStore(connectionMonitor.subscribe, connectionMonitor.current);
