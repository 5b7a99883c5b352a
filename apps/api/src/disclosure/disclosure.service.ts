import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventBus, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { type DisclosedPair, DisclosedOrganisations } from './disclosed-organisations.ts';
import { DisclosedPairState, DisclosureChanged } from './disclosed-pair.type.ts';
import { lockPair } from './lock-pair.ts';
import { toParticipantOrganisation } from './to-participant-organisation.ts';

/** More pairs than an organisation can have meetings. */
const MAX_PAIRS = 500;

/** Taking back and opening again, per pair and at once. */
@Injectable()
export class DisclosureService {
  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Pairs beyond the teaser, and those where the own side took a step back. */
  async pairs({ eventId, delegation: { registrationId } }: DelegateScope): Promise<DisclosedPairState[]> {
    const rows = (await this.source.query(
      `select distinct other as id from (
         select case when first_registration_id = $2 then second_registration_id else first_registration_id end as other from agreement
           where event_id = $1 and $2 in (first_registration_id, second_registration_id) and ended_at is null and source = 'request'
         union all select case when m.first_registration_id = $2 then m.second_registration_id else m.first_registration_id end from schedule_version v
           join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.status = 'planned'
           where v.event_id = $1 and v.status = 'published' and $2 in (m.first_registration_id, m.second_registration_id)
         union all select to_registration_id from disclosure_withdrawal where event_id = $1 and from_registration_id = $2 and restored_at is null) p limit ${MAX_PAIRS}`,
      [eventId, registrationId],
    )) as { id: string }[];
    const pairs = await this.disclosed.seenBy(eventId, registrationId, rows.map(({ id }) => id));
    return [...pairs.values()].map(toState).sort((a, b) => a.organisation.displayName.en.localeCompare(b.organisation.displayName.en));
  }

  async withdraw(scope: DelegateScope, otherId: string): Promise<DisclosureChanged | NotFound | NotPossible> {
    return this.#change(scope, otherId, 'withdrawn', async (manager, before) => {
      const rows = (await manager.query(
        `insert into disclosure_withdrawal (event_id, from_registration_id, to_registration_id, withdrawn_by) values ($1, $2, $3, $4)
         on conflict (event_id, from_registration_id, to_registration_id) where restored_at is null do nothing returning id`,
        [scope.eventId, scope.delegation.registrationId, otherId, scope.actor.accountId],
      )) as { id: string }[];
      if (rows.length === 0) return NotPossible.because('alreadyWithdrawn', 'You have taken this back already.', 'withdrawn');
      if (before.ownLevel >= 2) await this.#tellCounterpart(manager, scope, otherId);
      return null;
    });
  }

  async restore(scope: DelegateScope, otherId: string): Promise<DisclosureChanged | NotFound | NotPossible> {
    return this.#change(scope, otherId, 'restored', async (manager) => {
      const [, restored] = (await manager.query(
        `update disclosure_withdrawal set restored_at = now() where event_id = $1 and from_registration_id = $2 and to_registration_id = $3 and restored_at is null`,
        [scope.eventId, scope.delegation.registrationId, otherId],
      )) as [unknown[], number];
      return restored === 0 ? NotPossible.because('notWithdrawn', 'There is nothing to open again.', 'open') : null;
    });
  }

  async #change(
    scope: DelegateScope,
    otherId: string,
    act: 'withdrawn' | 'restored',
    work: (manager: EntityManager, before: DisclosedPair) => Promise<NotPossible | null>,
  ): Promise<DisclosureChanged | NotFound | NotPossible> {
    const { eventId, actor, delegation: { registrationId } } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockPair(manager, eventId, registrationId, otherId);
      const before = (await this.disclosed.seenBy(eventId, registrationId, [otherId], manager)).get(otherId);
      if (!before) return NotFound.create();
      const fault = await work(manager, before);
      if (fault) return fault;
      await this.audit.record(manager, actor, { action: `disclosure.${act}`, eventId, subjectKind: 'registration', subjectId: otherId, facts: { from: registrationId } });
      await this.bus.publish('matchesChanged', { eventId }, manager);
      await this.bus.publish('threadChanged', { eventId, registrationIds: [registrationId, otherId], messageId: null }, manager);
      const after = (await this.disclosed.seenBy(eventId, registrationId, [otherId], manager)).get(otherId);
      return Object.assign(new DisclosureChanged(), { pair: toState(after!) });
    });
  }

  async #tellCounterpart(manager: EntityManager, { eventId, eventSlug, delegation }: DelegateScope, otherId: string): Promise<void> {
    const [told] = (await manager.query(
      `select array(select account_id from delegate d where d.event_id = $1 and d.registration_id = $2 and d.account_id is not null and d.removed_at is null) as "accountIds",
         case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart, e.name as "eventName"
       from registration o join event e on e.id = o.event_id where o.event_id = $1 and o.id = $3`,
      [eventId, otherId, delegation.registrationId],
    )) as { accountIds: string[]; counterpart: string; eventName: string }[];
    if (!told) return;
    const { accountIds, counterpart, eventName } = told;
    await this.notifier.notify(manager, { accountIds, eventId, kind: 'disclosureEnded', facts: { eventName, counterpart }, targetPath: `/e/${eventSlug}/matches/${delegation.registrationId}` });
  }
}

function toState({ organisation, ownLevel, facts }: DisclosedPair): DisclosedPairState {
  return Object.assign(new DisclosedPairState(), {
    organisation: toParticipantOrganisation(organisation),
    ownLevel,
    isWithdrawnByUs: facts.withdrawnByViewer,
    isAgreed: facts.requestIsAccepted || facts.meetingIsPublished,
  });
}
