import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** A refused operation is the product at work: told at debug by its code, and handed on. */
@Catch(GraphQLError)
export class RefusalFilter implements ExceptionFilter {
  readonly #logger = new Logger('Operation');

  catch(error: GraphQLError, _host: ArgumentsHost): never {
    const code = error.extensions['code'];
    if (typeof code === 'string') this.#logger.debug({ message: 'operation refused', code });
    else this.#logger.error(error);
    throw error;
  }
}
