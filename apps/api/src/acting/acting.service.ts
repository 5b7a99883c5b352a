import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type AccountActor, type EventScope, InvalidInput, isUuid, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { Acting, ActingStarted } from './acting.type.ts';

const MAX_REASON = 500;

interface Principal {
  readonly status: string;
  readonly accountIds: string[];
  readonly hasLead: boolean;
  readonly eventName: string;
  readonly slug: string;
}

/** Begins and ends acting on behalf of an organisation; the permission guard holds what can be done meanwhile. */
@Injectable()
export class ActingService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly notifier: Notifier,
  ) {}

  async start({ eventId, actor }: EventScope, registrationId: string, reason: string): Promise<ActingStarted | InvalidInput | LocationRefused | NotFound | NotPossible> {
    const text = neutralText(reason);
    if (!text) return InvalidInput.of('reason', 'required', 'Give the reason; the organisation reads it.');
    if (text.length > MAX_REASON) return InvalidInput.of('reason', 'tooLong', `At most ${MAX_REASON} characters.`);
    const unsafe = refuseUnsafeTexts({ reason: text });
    if (unsafe) return unsafe;
    if (!isUuid(registrationId) || actor.kind !== 'account') return NotFound.create();
    return inTransaction(this.source, async (manager) => {
      const principal = await this.#principal(manager, eventId, registrationId);
      if (!principal) return NotFound.create();
      if (['rejected', 'withdrawn'].includes(principal.status)) return NotPossible.because('closed', 'This registration is no longer in the event.', principal.status);
      if (!principal.hasLead) return NotPossible.because('noLead', 'The organisation has no lead on whose behalf you could act.');
      if (actor.delegations.some((held) => held.eventId === eventId)) return NotPossible.because('ownOrganisation', 'Who attends for an organisation does not act on behalf of others at the same event.');
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7076))', [actor.accountId]);
      await this.#end(manager, actor, eventId);
      await manager.query(`insert into acting (event_id, account_id, session_id, registration_id, reason, ends_at) values ($1, $2, $3, $4, $5, now() + interval '30 minutes')`, [eventId, actor.accountId, actor.sessionId, registrationId, text]);
      await this.audit.record(manager, actor, { action: 'acting.started', eventId, subjectKind: 'registration', subjectId: registrationId });
      const { accountIds, eventName, slug } = principal;
      await this.notifier.notify(manager, { accountIds, eventId, kind: 'actedFor', facts: { eventName }, targetPath: `/e/${slug}/from-organisers` });
      return Object.assign(new ActingStarted(), { acting: await this.current(eventId, actor, manager) });
    });
  }

  async end({ eventId, actor }: EventScope): Promise<boolean> {
    if (actor.kind !== 'account') return false;
    return inTransaction(this.source, (manager) => this.#end(manager, actor, eventId));
  }

  /** What the organiser's session does on behalf of whom; null when nothing. */
  async current(eventId: string, { accountId, sessionId }: AccountActor, manager: EntityManager = this.source.manager): Promise<Acting | null> {
    const [row] = (await manager.query(
      `select a.id, a.registration_id as "registrationId", coalesce(nullif(r.legal_name, ''), r.code_name_en, '–') as "organisationName", a.reason, a.started_at as "startedAt", a.ends_at as "endsAt"
       from acting a join registration r on r.event_id = a.event_id and r.id = a.registration_id
       where a.event_id = $1 and a.account_id = $2 and a.session_id = $3 and a.ended_at is null and a.ends_at > now()`,
      [eventId, accountId, sessionId],
    )) as Acting[];
    return row ? Object.assign(new Acting(), row) : null;
  }

  async #end(manager: EntityManager, actor: AccountActor, eventId: string): Promise<boolean> {
    const [ended] = (await manager.query(
      'update acting set ended_at = now() where event_id = $1 and account_id = $2 and session_id = $3 and ended_at is null returning registration_id as "registrationId"',
      [eventId, actor.accountId, actor.sessionId],
    )) as [{ registrationId: string }[], number];
    for (const { registrationId } of ended) await this.audit.record(manager, actor, { action: 'acting.ended', eventId, subjectKind: 'registration', subjectId: registrationId });
    return ended.length > 0;
  }

  async #principal(manager: EntityManager, eventId: string, registrationId: string): Promise<Principal | null> {
    const [row] = (await manager.query(
      `select r.status, e.name as "eventName", e.slug, exists (select from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.is_lead and d.removed_at is null) as "hasLead",
         array(select d.account_id from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.account_id is not null and d.removed_at is null) as "accountIds"
       from registration r join event e on e.id = r.event_id where r.event_id = $1 and r.id = $2`,
      [eventId, registrationId],
    )) as Principal[];
    return row ?? null;
  }
}
