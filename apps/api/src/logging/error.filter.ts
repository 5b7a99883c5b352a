import { type ArgumentsHost, Catch, HttpException, Logger, ServiceUnavailableException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { type GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { describeError, isDatabaseAway } from '../common/index.ts';

/** Postgres keeps no NUL in a text, wherever in an input it stands. */
const UNSTORABLE_SQLSTATES: readonly unknown[] = ['22021', '22P05'];
const UNSTORABLE = 'A text holds characters that cannot be stored. Take out what is not printed and send it again; nothing was saved.';
const AWAY = 'The database does not answer at the moment. Nothing was saved; try again in a minute.';

/**
 * Tells errors of operations and routes by what they are: a refused operation is the product at work (debug), a database
 * that is away is answered with 503 and a sentence (warn), a text that no database keeps with 400, anything else is a bug (error).
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  readonly #logger = new Logger('Operation');

  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw this.#toGraphql(error);
    super.catch(this.#isAway(error) ? new ServiceUnavailableException(AWAY) : error, host);
  }

  #toGraphql(error: unknown): unknown {
    if (this.#isAway(error)) return new GraphQLError(AWAY, { extensions: { code: 'UNAVAILABLE', http: { status: 503 } } });
    if (error instanceof QueryFailedError && UNSTORABLE_SQLSTATES.includes((error.driverError as { code?: unknown }).code)) return new GraphQLError(UNSTORABLE, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
    if (typeof code === 'string') this.#logger.debug({ message: 'operation refused', code });
    else if (!(error instanceof HttpException)) this.#logger.error({ message: 'operation failed', err: error });
    return error;
  }

  #isAway(error: unknown): boolean {
    if (!isDatabaseAway(error)) return false;
    this.#logger.warn({ message: 'the database is away', err: describeError(error) });
    return true;
  }
}
