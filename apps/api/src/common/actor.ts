export type EventRole = 'organiser' | 'vettingOfficer';

/** A person's place in one event: the delegate of a registration. */
export interface Delegation {
  readonly eventId: string;
  readonly registrationId: string;
  readonly delegateId: string;
  readonly isLead: boolean;
}

export interface AccountActor {
  readonly kind: 'account';
  readonly accountId: string;
  readonly sessionId: string;
  readonly displayName: string;
  readonly email: string;
  readonly locale: string;
  readonly isAdministrator: boolean;
  readonly eventRoles: readonly { readonly eventId: string; readonly role: EventRole }[];
  readonly delegations: readonly Delegation[];
  /** Set while an organiser acts on behalf of an organisation; whatever is done then is recorded under both. */
  readonly acting?: { readonly id: string; readonly registrationId: string };
}

/** Who acts: a person, the command line ("console") or the product itself ("system"). Services know an Actor, never a request. */
export type Actor =
  | AccountActor
  | { readonly kind: 'console'; readonly accountId: null }
  | { readonly kind: 'system'; readonly accountId: null };

export const CONSOLE: Actor = { kind: 'console', accountId: null };
export const SYSTEM: Actor = { kind: 'system', accountId: null };
