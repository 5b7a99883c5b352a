import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { type Observable, tap } from 'rxjs';
import { UserError } from '../common/index.ts';

/** Tells at debug how each mutation ended: done, or by which typed error, without what it said. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  readonly #logger = new Logger('Operation');

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const { parentType, fieldName } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (parentType.name !== 'Mutation') return next.handle();
    return next.handle().pipe(tap((result: unknown) => this.#logger.debug({ message: 'mutation answered', operation: fieldName, ...outcomeOf(result) })));
  }
}

function outcomeOf(result: unknown): { outcome: string; reason?: string } {
  if (!(result instanceof UserError)) return { outcome: 'done' };
  const reason = (result as { reason?: unknown }).reason;
  return { outcome: result.constructor.name, ...(typeof reason === 'string' ? { reason } : {}) };
}
