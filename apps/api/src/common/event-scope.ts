import { type Actor, type Delegation, type EventRole } from './actor.ts';

/** What the guard found out about the actor in the one event that the operation names. */
export interface EventScope {
  readonly eventId: string;
  readonly eventSlug: string;
  readonly actor: Actor;
  readonly roles: ReadonlySet<EventRole>;
  /** Null for organisers, officers and administrators who attend for no organisation. */
  readonly delegation: Delegation | null;
}

/** The scope of an operation that only delegates may call: its delegation is there. */
export interface DelegateScope extends EventScope {
  readonly delegation: Delegation;
}

/** Whether an organiser acts on behalf of the organisation of the scope. */
export const isActing = ({ actor }: EventScope): boolean => actor.kind === 'account' && actor.acting !== undefined;
