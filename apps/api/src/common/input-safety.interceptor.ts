import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { getNamedType, GraphQLError, type GraphQLResolveInfo, isUnionType } from 'graphql';
import { type Observable, of } from 'rxjs';
import { makeInputSafe } from './make-input-safe.ts';
import { unusableTextIn } from './unusable-text.ts';
import { InvalidInput, LocationRefused } from './user-error.ts';

/**
 * The net under the checks of each service: no text of a mutation passes without the location guard unless its field is
 * declared. Refusals come as the mutation's own typed error where it has one, so that the page can mark the passage.
 */
@Injectable()
export class InputSafety implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    const { args } = info.parentType.getFields()[info.fieldName]!;
    const values = graphql.getArgs<Record<string, unknown>>();
    const fault = makeInputSafe(info.fieldName, args, values) ?? refuseUnusable(values);
    if (!fault) return next.handle();
    if (canAnswer(info, fault)) return of(fault);
    throw new GraphQLError(fault.message, { extensions: { code: fault instanceof LocationRefused ? 'LOCATION_REFUSED' : 'BAD_USER_INPUT', field: fault.field } });
  }
}

/** Codes, addresses, secrets and ids are held to no rule of texts, yet none of them holds what no text may hold. */
function refuseUnusable(values: Record<string, unknown>): InvalidInput | null {
  const path = unusableTextIn(values);
  return path === null ? null : InvalidInput.of(path.replace(/^input\./, ''), 'unusableCharacters', 'The text holds characters that cannot be stored.');
}

function canAnswer({ returnType }: GraphQLResolveInfo, fault: InvalidInput | LocationRefused): boolean {
  const result = getNamedType(returnType);
  return isUnionType(result) && result.getTypes().some(({ name }) => name === fault.constructor.name);
}
