import { type ExecutionContext, Injectable } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { type RequestContext } from '../common/index.ts';

/** Finds out who asks; whether they may is the permission guard's question, which comes after. */
@Injectable()
export class SessionGuard extends AuthGuard('session-cookie') {
  override getRequest(context: ExecutionContext) {
    if (context.getType<GqlContextType>() !== 'graphql') return context.switchToHttp().getRequest();
    return GqlExecutionContext.create(context).getContext<RequestContext>().req;
  }

  override handleRequest<T>(error: unknown, actor: T): T {
    if (error) throw error;
    return (actor || null) as T;
  }
}
