import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { OneTimeLinks } from '../identity/index.ts';
import { Notifier } from '../notifications/index.ts';
import { ImportedLeads } from './imported-leads.type.ts';

const KIND = 'importInvitation';

/** Leads of imported firms that are still in the event; a mail of this kind to the account is the memory of an invitation. */
const LEADS = `
select distinct a.id as "accountId", exists (select from mail_message m where m.event_id = d.event_id and m.account_id = a.id and m.kind = '${KIND}') as "isInvited"
from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id join account a on a.id = d.account_id
where d.event_id = $1 and d.is_lead and d.removed_at is null and r.imported_at is not null and r.status not in ('rejected', 'withdrawn') and a.disabled_at is null`;

interface Lead {
  readonly accountId: string;
  readonly isInvited: boolean;
}

/** Tells the leads of imported firms that they are registered. Each hears of it once per event, however often it is ordered. */
@Injectable()
export class ImportedLeadInvitations {
  constructor(
    private readonly source: DataSource,
    private readonly links: OneTimeLinks,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
  ) {}

  async count(eventId: string, manager: EntityManager = this.source.manager): Promise<ImportedLeads> {
    const leads = (await manager.query(LEADS, [eventId])) as Lead[];
    return Object.assign(new ImportedLeads(), { total: leads.length, toInvite: leads.filter(({ isInvited }) => !isInvited).length });
  }

  invite(actor: Actor, eventId: string): Promise<ImportedLeads> {
    return inTransaction(this.source, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7075))', [eventId]);
      const waiting = ((await manager.query(LEADS, [eventId])) as Lead[]).filter(({ isInvited }) => !isInvited);
      const [event] = (await manager.query('select slug, name from event where id = $1', [eventId])) as [{ slug: string; name: string }];
      for (const { accountId } of waiting) {
        const targetPath = await this.links.create(manager, accountId, 'invitation', `/e/${event.slug}/registration`);
        await this.notifier.notify(manager, { accountIds: [accountId], eventId, kind: KIND, facts: { eventName: event.name }, targetPath });
      }
      if (waiting.length > 0) await this.audit.record(manager, actor, { action: 'import.leadsInvited', eventId, subjectKind: 'event', subjectId: eventId, facts: { invited: waiting.length } });
      return this.count(eventId, manager);
    });
  }
}
