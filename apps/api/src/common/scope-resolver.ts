import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, type EventRole } from './actor.ts';
import { type EventScope } from './event-scope.ts';
import { type Holder } from './permissions.ts';

/** Finds the event an operation names and what the actor is in it. */
@Injectable()
export class ScopeResolver {
  readonly #idBySlug = new Map<string, string>();

  constructor(private readonly source: DataSource) {}

  /** The scope, or null when the event does not exist. */
  async resolve(actor: Actor, eventSlug: string): Promise<EventScope | null> {
    const eventId = await this.#eventId(eventSlug);
    if (!eventId) return null;
    if (actor.kind !== 'account') return { eventId, eventSlug, actor, roles: new Set(), delegation: null };
    const roles = new Set<EventRole>(actor.eventRoles.filter((held) => held.eventId === eventId).map((held) => held.role));
    const delegation = actor.delegations.find((held) => held.eventId === eventId) ?? null;
    return { eventId, eventSlug, actor, roles, delegation };
  }

  async #eventId(slug: string): Promise<string | null> {
    const known = this.#idBySlug.get(slug);
    if (known) return known;
    const rows = (await this.source.query('select id from event where slug = $1', [slug])) as { id: string }[];
    const id = rows[0]?.id ?? null;
    if (id) this.#idBySlug.set(slug, id);
    return id;
  }
}

/** Whether the actor holds the place in the event of the scope. */
export function holds(scope: EventScope, holder: Holder): boolean {
  switch (holder) {
    case 'anyone':
    case 'account':
      return true;
    case 'delegate':
      return scope.delegation !== null;
    case 'lead':
      return scope.delegation?.isLead === true;
    case 'organiser':
    case 'vettingOfficer':
      return scope.roles.has(holder);
    case 'acting':
      return scope.actor.kind === 'account' && scope.actor.acting !== undefined;
    case 'administrator':
      return scope.actor.kind === 'account' && scope.actor.isAdministrator;
  }
}
