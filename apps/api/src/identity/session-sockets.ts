import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError, EventBus } from '../common/index.ts';
import { hashToken, tokenOfCookies } from './session-token.ts';

/** What a socket is closed with when its session is over; clients do not come back by themselves. */
const UNAUTHORIZED = 4401;
/** What it is closed with while nobody can say; clients come back and are asked again. */
const TRY_AGAIN_LATER = 1013;
/** `readyState` of a socket that has not begun to close. */
const OPEN = 1;
/** The longest time that a timer holds; a session that lasts longer is looked at again then. */
const MOST_TIMER_MS = 2 ** 31 - 1;

export interface SessionSocket {
  readonly socket: { readonly readyState: number; close(code: number, reason: string): void };
  readonly request: { readonly headers: Record<string, string | string[] | undefined> };
}

interface Held {
  readonly sessionId: string;
  readonly accountId: string;
  readonly timer: NodeJS.Timeout;
}

const IS_OPEN = `s.revoked_at is null and s.expires_at > now() and a.disabled_at is null`;

/**
 * The open sockets of this process by session. When a session ends (sign-out in any tab or process, its time, a suspended account)
 * its sockets are closed at once, whatever they wait for. A socket without a cookie is kept, and each subscription asks for a session;
 * one whose cookie opens none is closed, or made-up cookies could hold any number of sockets.
 */
@Injectable()
export class SessionSockets {
  readonly #logger = new Logger(SessionSockets.name);
  readonly #held = new Map<SessionSocket, Held>();
  /** Grows with everything that is heard: what was read before may be older. */
  #heard = 0;

  constructor(
    private readonly source: DataSource,
    bus: EventBus,
  ) {
    bus.on('sessionsChanged', ({ accountId }) => void this.#settle((held) => held.accountId === accountId));
    bus.onListeningAgain(() => void this.#settle(() => true));
  }

  /**
   * Takes note of a socket that has just been opened.
   * @returns false where it had to be closed, because its session does not stand or nobody can say so
   */
  async admit(socket: SessionSocket): Promise<boolean> {
    const token = tokenOfCookies(socket.request.headers['cookie']);
    if (token === null) return true;
    try {
      return await this.#hold(socket, token);
    } catch (error) {
      this.#refuse([socket], error);
      return false;
    }
  }

  async #hold(socket: SessionSocket, token: string): Promise<boolean> {
    const heard = this.#heard;
    const [session] = (await this.source.query(
      `select s.id, s.account_id as "accountId", extract(epoch from s.expires_at - now()) * 1000 as "leftMs" from session s join account a on a.id = s.account_id where s.token_hash = $1 and ${IS_OPEN}`,
      [hashToken(token)],
    )) as { id: string; accountId: string; leftMs: string }[];
    if (!session) this.#close(socket, UNAUTHORIZED, 'The session has ended.');
    if (!session || socket.socket.readyState !== OPEN) return false;
    const timer = setTimeout(() => void this.#settle((held) => held.sessionId === session.id), Math.min(Number(session.leftMs) + 1_000, MOST_TIMER_MS)).unref();
    this.#held.set(socket, { sessionId: session.id, accountId: session.accountId, timer });
    if (heard !== this.#heard) await this.#settle((held) => held.accountId === session.accountId);
    return this.#held.has(socket);
  }

  /** Forgets a socket that was closed. */
  release(socket: SessionSocket): void {
    clearTimeout(this.#held.get(socket)?.timer);
    this.#held.delete(socket);
  }

  /** Closes those of some sockets whose session no longer stands. */
  async #settle(concerns: (held: Held) => boolean): Promise<void> {
    this.#heard += 1;
    const asked = [...this.#held].filter(([, held]) => concerns(held));
    if (asked.length === 0) return;
    try {
      const rows = (await this.source.query(`select s.id from session s join account a on a.id = s.account_id where s.id = any($1::uuid[]) and ${IS_OPEN}`, [
        [...new Set(asked.map(([, { sessionId }]) => sessionId))],
      ])) as { id: string }[];
      const open = new Set(rows.map(({ id }) => id));
      for (const [socket, { sessionId }] of asked) if (!open.has(sessionId)) this.#close(socket, UNAUTHORIZED, 'The session has ended.');
    } catch (error) {
      this.#refuse(asked.map(([socket]) => socket), error);
    }
  }

  #refuse(sockets: readonly SessionSocket[], error: unknown): void {
    this.#logger.warn({ message: 'sessions of open sockets cannot be read', err: describeError(error) });
    for (const socket of sockets) this.#close(socket, TRY_AGAIN_LATER, 'Try again later.');
  }

  #close(socket: SessionSocket, code: number, reason: string): void {
    this.release(socket);
    socket.socket.close(code, reason);
  }
}
