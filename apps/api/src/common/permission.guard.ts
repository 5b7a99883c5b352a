import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { ACTING_HEADER, actingEnded, ActingReader } from './acting-reader.ts';
import { isAllowedWhileActing } from './acting-operations.ts';
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
    private readonly acting: ActingReader,
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
    const actingId = request.req.headers[ACTING_HEADER];
    if (actingId !== undefined) return this.#admitActing(request, actor, actingId, holders, graphql);
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

  /** An organiser acts on behalf of an organisation: nothing but what stands in the closed list, and nothing after the role has ended. */
  async #admitActing(request: RequestContext, actor: Actor | null, actingId: unknown, holders: readonly Holder[], graphql: GqlExecutionContext): Promise<boolean> {
    if (actor?.kind !== 'account') throw unauthenticated();
    const { parentType, fieldName } = graphql.getInfo<GraphQLResolveInfo>();
    const args = graphql.getArgs<Record<string, unknown>>();
    if (!isAllowedWhileActing(parentType.name, fieldName, args['input'])) throw new GraphQLError('This is not done on behalf of others.', { extensions: { code: 'NOT_WHILE_ACTING' } });
    const acting = await this.acting.find(actor, typeof actingId === 'string' ? actingId : '');
    if (!acting) throw actingEnded();
    const found = await this.#scopeOf({ ...actor, acting: { id: acting.id, registrationId: acting.registrationId } }, args);
    if (found?.eventId !== acting.eventId) throw forbidden();
    const { eventId, registrationId, delegateId } = acting;
    const scope: EventScope = { ...found, delegation: { eventId, registrationId, delegateId, isLead: true } };
    if (!holders.some((holder) => holds(scope, holder))) throw forbidden();
    request.scope = scope;
    request.actor = scope.actor;
    return true;
  }

  async #attachScope(request: RequestContext, actor: Actor, args: Record<string, unknown>): Promise<void> {
    const scope = await this.#scopeOf(actor, args);
    if (scope) request.scope = scope;
  }

  /** Null when the operation names no event. */
  async #scopeOf(actor: Actor, args: Record<string, unknown>): Promise<EventScope | null> {
    const slug = args['eventSlug'] ?? (args['input'] as Record<string, unknown> | undefined)?.['eventSlug'];
    if (typeof slug !== 'string') return null;
    if (isUnusable(slug)) throw unusableText('eventSlug');
    const scope = await this.scopes.resolve(actor, slug);
    if (!scope) throw forbidden();
    return scope;
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
