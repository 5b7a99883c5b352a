import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, NotPossible } from '../common/index.ts';
import { ensureAccount, OneTimeLinks, SessionService } from '../identity/index.ts';
import { Notifier } from '../notifications/index.ts';
import { DelegateEditor, type DelegateAnswer } from './delegate-editor.ts';
import { type Delegate } from './entities/index.ts';
import { type HandOverLeadInput, type InviteDelegateInput, type RemoveDelegateInput } from './inputs/delegate.input.ts';
import { publishedMeetingsInTheWay } from './published-meetings.ts';

const INVITATIONS_PER_HOUR = 3;

/** What a lead does for the people: invites, removes, hands over. */
@Injectable()
export class DelegationService {
  constructor(
    private readonly editor: DelegateEditor,
    private readonly links: OneTimeLinks,
    private readonly notifier: Notifier,
    private readonly sessions: SessionService,
  ) {}

  async invite(scope: DelegateScope, input: InviteDelegateInput): Promise<DelegateAnswer> {
    return this.editor.edit(scope, { action: 'delegate.invited', delegateId: input.delegateId, version: input.version, work: (manager, delegate) => this.#invite(manager, scope, delegate) });
  }

  async remove(scope: DelegateScope, input: RemoveDelegateInput): Promise<DelegateAnswer> {
    let accountId: string | null = null;
    const answer = await this.editor.edit(scope, {
      action: 'delegate.removed',
      delegateId: input.delegateId,
      version: input.version,
      work: async (manager, delegate) => {
        if (delegate.isLead) return NotPossible.because('leadStays', 'Hand the lead over first.');
        const meetings = await publishedMeetingsInTheWay(manager, delegate.eventId, { delegateId: delegate.id });
        if (meetings) return meetings;
        accountId = delegate.accountId;
        await manager.query('update delegate set removed_at = now() where event_id = $1 and id = $2', [delegate.eventId, delegate.id]);
        return null;
      },
    });
    if (accountId) await this.sessions.changed(accountId);
    return answer;
  }

  async handOverLead(scope: DelegateScope, input: HandOverLeadInput): Promise<DelegateAnswer> {
    const changed: string[] = [];
    const answer = await this.editor.edit(scope, {
      action: 'delegate.leadHandedOver',
      delegateId: input.delegateId,
      version: input.version,
      work: (manager, delegate) => handOver(manager, scope, delegate, changed),
    });
    for (const accountId of changed) await this.sessions.changed(accountId);
    return answer;
  }

  /**
   * The address may belong to somebody who works for another organisation of the event. The inviting firm is told
   * nothing of it: the mail goes out, and the person stays where they are.
   */
  async #invite(manager: EntityManager, { eventId, eventSlug }: DelegateScope, delegate: Delegate): Promise<NotPossible | null> {
    const { accountId } = await ensureAccount(manager, delegate.email, delegate.name);
    const [{ sent, works_elsewhere }] = (await manager.query(
      `select (select count(*)::int from one_time_link where account_id = $2 and purpose = 'invitation' and created_at > now() - interval '1 hour') as sent,
         exists (select from delegate where event_id = $1 and account_id = $2 and id <> $3 and removed_at is null) as works_elsewhere`,
      [eventId, accountId, delegate.id],
    )) as [{ sent: number; works_elsewhere: boolean }];
    if (sent >= INVITATIONS_PER_HOUR) return NotPossible.because('invitedJustNow', 'This person was invited just now. Wait an hour before the next mail.');
    if (!works_elsewhere) await manager.query('update delegate set account_id = $3 where event_id = $1 and id = $2', [eventId, delegate.id, accountId]);
    const [event] = (await manager.query('select name from event where id = $1', [eventId])) as [{ name: string }];
    const targetPath = await this.links.create(manager, accountId, 'invitation', `/e/${eventSlug}/delegates`);
    await this.notifier.notify(manager, { accountIds: [accountId], eventId, kind: 'invitation', facts: { eventName: event.name }, targetPath });
    await this.sessions.changed(accountId);
    return null;
  }
}

async function handOver(manager: EntityManager, { eventId, delegation }: DelegateScope, next: Delegate, changed: string[]): Promise<NotPossible | null> {
  if (next.isLead) return NotPossible.because('leadsAlready', 'This person leads already.');
  if (!next.accountId) return NotPossible.because('notInvited', 'Invite this person first; the lead has to be able to sign in.');
  const [rows] = (await manager.query(
    'update delegate set is_lead = false, version = version + 1 where event_id = $1 and registration_id = $2 and is_lead and removed_at is null returning account_id as "accountId"',
    [eventId, delegation.registrationId],
  )) as [{ accountId: string | null }[], number];
  await manager.query('update delegate set is_lead = true where event_id = $1 and id = $2', [eventId, next.id]);
  changed.push(next.accountId, ...rows.flatMap(({ accountId }) => accountId ?? []));
  return null;
}
