import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CAPABILITY_ROWS } from '@spilno/taxonomy/rows';
import { putVocabularyInForce, type Vocabulary } from '@spilno/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { describeError, EventBus } from '../common/index.ts';
import { VOCABULARY_LOCK } from './vocabulary-store.ts';

/** A vocabulary and the number of its version; 0 is the shipped one. */
export interface NumberedVocabulary extends Vocabulary {
  readonly number: number;
}

export const SHIPPED: NumberedVocabulary = { number: 0, rows: CAPABILITY_ROWS, aliases: {} };

/** The newest published version, as the database has it. */
export async function readInForce(manager: EntityManager): Promise<NumberedVocabulary> {
  const [row] = (await manager.query('select number, rows, aliases from vocabulary_version order by number desc limit 1')) as NumberedVocabulary[];
  return row ?? SHIPPED;
}

/** Keeps the newest published version in force in this process: read before it serves anybody, and again whenever one is published. */
@Injectable()
export class CurrentVocabulary implements OnModuleInit {
  readonly #logger = new Logger(CurrentVocabulary.name);
  #inForce: NumberedVocabulary = SHIPPED;

  constructor(
    private readonly source: DataSource,
    private readonly bus: EventBus,
  ) {}

  get inForce(): NumberedVocabulary {
    return this.#inForce;
  }

  async onModuleInit(): Promise<void> {
    // To print the schema the product is built without a database.
    if (!this.source.isInitialized) return;
    await this.renew();
    this.bus.on('vocabularyChanged', () => void this.#renewLater());
    this.bus.onListeningAgain(() => void this.#renewLater());
  }

  /** Takes the newest version, unless it is in force already. */
  async renew(manager: EntityManager = this.source.manager): Promise<void> {
    const [{ number }] = (await manager.query('select coalesce(max(number), 0)::int as number from vocabulary_version')) as [{ number: number }];
    if (number <= this.#inForce.number) return;
    const newest = await readInForce(manager);
    if (newest.number <= this.#inForce.number) return;
    this.#inForce = newest;
    putVocabularyInForce(newest);
  }

  /** Until the transaction ends no version is published; whichever was published before is in force here. */
  async holdWithin(manager: EntityManager): Promise<void> {
    await manager.query('select pg_advisory_xact_lock_shared($1)', [VOCABULARY_LOCK]);
    await this.renew(manager);
  }

  async #renewLater(): Promise<void> {
    await this.renew().catch((error: unknown) => this.#logger.warn({ message: 'vocabulary not renewed', err: describeError(error) }));
  }
}
