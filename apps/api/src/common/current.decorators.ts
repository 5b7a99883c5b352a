import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { type RequestContext } from './request-context.ts';

const contextOf = (context: ExecutionContext): RequestContext => GqlExecutionContext.create(context).getContext<RequestContext>();

/** The actor that the guard admitted; null only for operations that anyone may call. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { actor } = context.getType<GqlContextType>() === 'graphql' ? contextOf(context) : context.switchToHttp().getRequest<Pick<RequestContext, 'actor'>>();
  return actor ?? null;
});

/** The event scope that the guard resolved; only for permissions that hold within an event. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { scope } = context.getType<GqlContextType>() === 'graphql' ? contextOf(context) : context.switchToHttp().getRequest<Pick<RequestContext, 'scope'>>();
  if (!scope) throw new Error('operation without event scope asks for one');
  return scope;
});

/** The loaders of this request. */
export const CurrentLoaders = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context).loaders);

/** The raw request and reply, for cookies alone. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context));
