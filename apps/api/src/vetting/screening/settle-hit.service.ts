import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type AccountActor, EventBus, InvalidInput, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { VettingCases } from '../vetting-cases.ts';
import { RegistrationScreening } from './registration-screening.ts';

interface LockedHit {
  readonly registrationId: string;
  readonly status: string;
  readonly isOwn: boolean;
}

/** An officer says whether the one on file is the one on the list. It may be settled anew; each time stands in the audit log. */
@Injectable()
export class SettleHitService {
  constructor(
    private readonly source: DataSource,
    private readonly screening: RegistrationScreening,
    private readonly cases: VettingCases,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async settle(actor: AccountActor, eventId: string, hitId: string, verdict: 'notSame' | 'same', reason: string): Promise<string | InvalidInput | LocationRefused | NotFound | NotPossible> {
    if (!neutralText(reason)) return InvalidInput.of('reason', 'required', 'Say by what you found it; it is kept with the case.');
    const unsafe = refuseUnsafeTexts({ reason });
    if (unsafe) return unsafe;
    return inTransaction(this.source, async (manager) => {
      const hit = await lockHit(manager, eventId, hitId, actor.accountId);
      if (!hit) return NotFound.create();
      if (hit.isOwn) return NotPossible.because('ownOrganisation', 'Nobody decides on their own organisation.');
      await manager.query('update screening_hit set verdict = $3, reason = $4, settled_by = $5, settled_at = now() where event_id = $1 and id = $2', [eventId, hitId, verdict, neutralText(reason), actor.accountId]);
      await this.audit.record(manager, actor, { action: `vetting.hit${verdict === 'same' ? 'Same' : 'NotSame'}`, eventId, subjectKind: 'registration', subjectId: hit.registrationId, facts: { hitId } });
      await this.screening.showOnCases(manager, eventId, [hit.registrationId], [hit.registrationId]);
      if (verdict === 'same' && hit.status === 'approved') await this.#hide(manager, eventId, hit.registrationId);
      await this.bus.publish('eventChanged', { eventId }, manager);
      return hitId;
    });
  }

  /** Hidden from everybody at once; two officers decide what becomes of it. */
  async #hide(manager: EntityManager, eventId: string, registrationId: string): Promise<void> {
    await manager.query('update registration set hidden_at = coalesce(hidden_at, now()) where event_id = $1 and id = $2', [eventId, registrationId]);
    const open = (await manager.query(`select 1 from vetting_case where event_id = $1 and registration_id = $2 and status in ('first', 'second', 'third')`, [eventId, registrationId])) as object[];
    if (open.length === 0) await this.cases.open(manager, eventId, registrationId, 'screeningHit');
    await this.bus.publish('matchesChanged', { eventId }, manager);
  }
}

async function lockHit(manager: EntityManager, eventId: string, hitId: string, accountId: string): Promise<LockedHit | null> {
  const rows = (await manager.query(
    `select h.registration_id as "registrationId", r.status, exists (select from delegate d join registration own on own.event_id = d.event_id and own.id = d.registration_id
       where d.account_id = $3 and own.organisation_id = r.organisation_id) as "isOwn"
     from screening_hit h join registration r on r.event_id = h.event_id and r.id = h.registration_id where h.event_id = $1 and h.id = $2 and h.is_current for update of h, r`,
    [eventId, hitId, accountId],
  )) as LockedHit[];
  return rows[0] ?? null;
}
