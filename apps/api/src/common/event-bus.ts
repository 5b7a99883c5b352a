import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { describeError } from './described-error.ts';

/** What travels: ids and small facts, never personal data (a notification is at most 8,000 bytes). */
export interface BusMessages {
  sessionsChanged: { accountId: string };
  eventChanged: { eventId: string };
  notificationCreated: { accountId: string; notificationId: string };
  agendaChanged: { eventId: string; registrationIds: string[] };
  jobProgressed: { eventId: string; jobKind: 'import' | 'schedule'; jobId: string };
  /** An act in the draft, or null where the board is another one now: a run, a restored version, a publication, a meeting of the published version. */
  boardChanged: { eventId: string; editId: string | null };
  /** Presence, a report of a missing meeting or an offer of its table, for the organisers; delegates hear it as `agendaChanged`. */
  standByChanged: { eventId: string };
  matchesChanged: { eventId: string };
  /** Another version of the vocabulary is in force. */
  vocabularyChanged: { number: number };
  /** A message of the pair, or null where the conversation of the pair was opened or closed. */
  threadChanged: { eventId: string; registrationIds: [one: string, other: string]; messageId: string | null };
}
export type BusTopic = keyof BusMessages;

const CHANNEL = 'spilno';
/** A message between processes holds at most 8,000 bytes: some 200 ids. */
const IDS_PER_MESSAGE = 100;
const RECONNECT_MS = 1_000;

/** Events between processes over LISTEN / NOTIFY; a message published inside a transaction leaves with its commit. */
@Injectable()
export class EventBus implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #local = new PubSub();
  readonly #logger = new Logger(EventBus.name);
  #client: pg.Client | null = null;
  #stopped = false;
  #hasListened = false;
  readonly #again: (() => void)[] = [];
  #retry: NodeJS.Timeout | null = null;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly source: DataSource,
  ) {
    (this.#local as unknown as { ee: { setMaxListeners(n: number): void } }).ee.setMaxListeners(0);
  }

  async publish<T extends BusTopic>(topic: T, message: BusMessages[T], manager: EntityManager = this.source.manager): Promise<void> {
    await manager.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ topic, message })]);
  }

  /** The same for any number of messages, by one statement. */
  async publishEach<T extends BusTopic>(topic: T, messages: readonly BusMessages[T][], manager: EntityManager = this.source.manager): Promise<void> {
    if (messages.length === 0) return;
    await manager.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [CHANNEL, messages.map((message) => JSON.stringify({ topic, message }))]);
  }

  /** Lets the agendas of any number of registrations know, in as many messages as they take. */
  async agendasChanged(eventId: string, registrationIds: readonly string[], manager: EntityManager): Promise<void> {
    for (let at = 0; at < registrationIds.length; at += IDS_PER_MESSAGE) await this.publish('agendaChanged', { eventId, registrationIds: registrationIds.slice(at, at + IDS_PER_MESSAGE) }, manager);
  }

  messages<T extends BusTopic>(topic: T): AsyncIterableIterator<BusMessages[T]> {
    return this.#local.asyncIterableIterator<BusMessages[T]>(topic);
  }

  on<T extends BusTopic>(topic: T, listener: (message: BusMessages[T]) => void): void {
    void this.#local.subscribe(topic, listener);
  }

  /** Calls back when the connection stands again after it was lost: what was said meanwhile was not heard. */
  onListeningAgain(listener: () => void): void {
    this.#again.push(listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.environment.databaseUrl, application_name: 'spilno-events' });
    client.on('notification', ({ payload }) => this.#deliver(payload ?? '{}'));
    client.on('error', () => undefined);
    client.on('end', () => this.#reconnect());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#client = client;
      if (this.#hasListened) for (const listener of this.#again) listener();
      this.#hasListened = true;
    } catch (error) {
      this.#logger.warn({ message: 'no event connection', err: describeError(error) });
      this.#reconnect();
    }
  }

  /** A refused connection tells so twice: as an error and as an end. */
  #reconnect(): void {
    if (this.#stopped || this.#retry) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      if (!this.#stopped) void this.#listen();
    }, RECONNECT_MS).unref();
  }

  #deliver(payload: string): void {
    const { topic, message } = JSON.parse(payload) as { topic: BusTopic; message: BusMessages[BusTopic] };
    void this.#local.publish(topic, message);
  }
}
