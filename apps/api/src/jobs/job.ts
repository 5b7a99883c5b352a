/**
 * Long or late work. A payload carries ids and a version, never texts or personal data; a job may run twice, checks the
 * present state itself and delegates to the same services as the resolvers.
 */
export interface Job<Payload extends object = object> {
  /** Name of the queue, such as "schedule-run". */
  readonly name: string;
  /** Cron expression (UTC, five fields) of a job that comes back by itself. */
  readonly cron?: string;
  /** Runs at most one at a time over all workers when set. */
  readonly isExclusive?: boolean;
  /** Seconds after which a running job counts as lost and is tried again; default 15 minutes. */
  readonly expireInSeconds?: number;
  handle(payload: Payload, signal: AbortSignal): Promise<void>;
}

/** Job that makes mutual wishes count where they are closed; the features that close them and that carry it out know it by this name. */
export const AGREE_BY_WISHES = 'agree-by-wishes';
