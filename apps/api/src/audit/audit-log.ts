import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type AccountActor, actingEnded, type Actor } from '../common/index.ts';

export interface AuditRecord {
  /** Verb of the domain, such as "registration.approved". */
  readonly action: string;
  readonly eventId?: string | null;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  /** Ids, codes and counts; never names, addresses or texts. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Appends to the log within the caller's transaction: what was not saved was not done. */
@Injectable()
export class AuditLog {
  async record(manager: EntityManager, actor: Actor | null, record: AuditRecord): Promise<void> {
    const acting = actor?.kind === 'account' ? actor.acting : undefined;
    await manager.query(
      `insert into audit_entry (actor_kind, actor_id, event_id, action, subject_kind, subject_id, facts) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        actor?.kind ?? 'anonymous',
        actor?.accountId ?? null,
        record.eventId ?? null,
        record.action,
        record.subjectKind ?? null,
        record.subjectId ?? null,
        JSON.stringify(acting ? { ...record.facts, onBehalfOf: acting.registrationId } : (record.facts ?? {})),
      ],
    );
    if (acting) await recordOnBehalf(manager, actor as AccountActor, acting, record);
  }
}

/** What is done on behalf of an organisation is shown to it; an acting that has ended meanwhile takes everything back. */
async function recordOnBehalf(manager: EntityManager, { accountId }: AccountActor, acting: NonNullable<AccountActor['acting']>, { eventId, action, subjectKind, subjectId }: AuditRecord): Promise<void> {
  try {
    await manager.query('insert into act_on_behalf (event_id, acting_id, registration_id, account_id, action, subject_kind, subject_id) values ($1, $2, $3, $4, $5, $6, $7)', [
      eventId, acting.id, acting.registrationId, accountId, action, subjectKind ?? null, subjectId ?? null,
    ]);
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'act_without_acting') throw actingEnded();
    throw error;
  }
}
