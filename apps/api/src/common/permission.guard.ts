import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { type Actor } from './actor.ts';
import { ALLOWED, INHERITS } from './allow.decorator.ts';
import { type EventScope } from './event-scope.ts';
import { holdersOf, type Holder, type Permission } from './permissions.ts';
import { type RequestContext } from './request-context.ts';
import { holds, ScopeResolver } from './scope-resolver.ts';
import { isUnusable, unusableText } from './unusable-text.ts';

const WITHOUT_EVENT: readonly Holder[] = ['anyone', 'account', 'administrator'];

/** Refuses every operation and route that names no permission, and everybody who does not hold it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly scopes: ScopeResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(ALLOWED, context.getHandler());
    if (!permission) return this.reflector.get<boolean | undefined>(INHERITS, context.getHandler()) === true;
    const holders = holdersOf(permission);
    if (context.getType<GqlContextType>() !== 'graphql') return this.#admitRoute(holders, context);
    const graphql = GqlExecutionContext.create(context);
    const request = graphql.getContext<RequestContext>();
    const actor = request.req.actor ?? null;
    request.actor = actor;
    if (holders.includes('anyone')) return true;
    if (!actor) throw unauthenticated();
    if (holders.includes('account')) return true;
    if (holders.includes('administrator') && actor.kind === 'account' && actor.isAdministrator) {
      await this.#attachScope(request, actor, graphql.getArgs());
      return true;
    }
    if (holders.every((holder) => WITHOUT_EVENT.includes(holder))) throw forbidden();
    await this.#attachScope(request, actor, graphql.getArgs());
    if (!request.scope || !holders.some((holder) => holds(request.scope!, holder))) throw forbidden();
    return true;
  }

  async #attachScope(request: RequestContext, actor: Actor, args: Record<string, unknown>): Promise<void> {
    const slug = args['eventSlug'] ?? (args['input'] as Record<string, unknown> | undefined)?.['eventSlug'];
    if (typeof slug !== 'string') return;
    if (isUnusable(slug)) throw unusableText('eventSlug');
    const scope = await this.scopes.resolve(actor, slug);
    if (!scope) throw forbidden();
    request.scope = scope;
  }

  /** A route names its event by ":slug" in its path. */
  async #admitRoute(holders: readonly Holder[], context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<{ actor?: Actor | null; params?: { slug?: string }; scope?: EventScope }>();
    const actor = request.actor ?? null;
    if (holders.includes('anyone')) return true;
    if (!actor) throw new UnauthorizedException('Sign in to go on.');
    if (holders.includes('account')) return true;
    const slug = request.params?.slug;
    const scope = slug ? await this.scopes.resolve(actor, slug) : null;
    if (scope) request.scope = scope;
    const isAdministrator = holders.includes('administrator') && actor.kind === 'account' && actor.isAdministrator;
    if (isAdministrator && (scope || !slug)) return true;
    if (!scope || !holders.some((holder) => holds(scope, holder))) throw new ForbiddenException('This is not open to you.');
    return true;
  }
}

const unauthenticated = () => new GraphQLError('Sign in to go on.', { extensions: { code: 'UNAUTHENTICATED' } });
const forbidden = () => new GraphQLError('This is not open to you.', { extensions: { code: 'FORBIDDEN' } });
