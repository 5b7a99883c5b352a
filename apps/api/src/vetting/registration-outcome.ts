import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus } from '../common/index.ts';
import { Notifier } from '../notifications/index.ts';

type Outcome = 'approved' | 'returned' | 'rejected';

const KINDS = { approved: 'registrationApproved', returned: 'registrationReturned', rejected: 'registrationRejected' } as const;

/** What a decided case does to its registration: the approved name and country are what others see from then on. */
@Injectable()
export class RegistrationOutcome {
  constructor(
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async carryOut(manager: EntityManager, actor: Actor, eventId: string, registrationId: string, outcome: Outcome): Promise<void> {
    await manager.query(
      outcome === 'approved'
        ? `update registration set status = 'approved', approved_name = legal_name, approved_country = country, hidden_at = null, decided_at = now(),
             version = version + 1, updated_at = now() where event_id = $1 and id = $2`
        : `update registration set status = '${outcome}', decided_at = now(), version = version + 1, updated_at = now() where event_id = $1 and id = $2`,
      [eventId, registrationId],
    );
    await this.audit.record(manager, actor, { action: `registration.${outcome}`, eventId, subjectKind: 'registration', subjectId: registrationId });
    const [event] = (await manager.query('select name, slug from event where id = $1', [eventId])) as { name: string; slug: string }[];
    const delegates = (await manager.query(
      `select account_id as id from delegate where event_id = $1 and registration_id = $2 and account_id is not null and removed_at is null and (is_lead or $3 = 'approved')`,
      [eventId, registrationId, outcome],
    )) as { id: string }[];
    await this.notifier.notify(manager, {
      accountIds: delegates.map(({ id }) => id),
      eventId,
      kind: KINDS[outcome],
      facts: { eventName: event!.name },
      targetPath: outcome === 'approved' ? `/e/${event!.slug}/overview` : `/e/${event!.slug}/registration`,
    });
    await this.bus.publish('matchesChanged', { eventId }, manager);
  }
}
