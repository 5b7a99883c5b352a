import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventBus, InvalidInput, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { DisclosedOrganisations } from './disclosed-organisations.ts';
import { ExcludedOrganisation, ExclusionsChanged } from './exclusion.type.ts';
import { lockPair } from './lock-pair.ts';
import { toParticipantOrganisation } from './to-participant-organisation.ts';

const REASONS = ['competitor', 'alreadyPartner', 'never'];
const MAX_EXCLUSIONS = 500;

/**
 * The private list after matching opened: it clears the excluder's own lists and is no gate in the other's view. Where a
 * meeting is agreed, that is cancelled first, with a reason.
 */
@Injectable()
export class ExclusionsService {
  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Only firms picked from the lists: what became of the typed names is told to nobody. */
  async list({ eventId, delegation: { registrationId } }: DelegateScope, manager: EntityManager = this.source.manager): Promise<ExcludedOrganisation[]> {
    const rows = (await manager.query(
      `select excluded_registration_id as "registrationId", reason, created_at as since from private_exclusion
       where event_id = $1 and registration_id = $2 and named_exclusion_id is null order by created_at desc, excluded_registration_id limit ${MAX_EXCLUSIONS}`,
      [eventId, registrationId],
    )) as { registrationId: string; reason: string; since: Date }[];
    const seen = await this.disclosed.seenBy(eventId, registrationId, rows.map((row) => row.registrationId), manager);
    return rows.map((row) => {
      const pair = seen.get(row.registrationId);
      return Object.assign(new ExcludedOrganisation(), row, { organisation: pair ? toParticipantOrganisation(pair.organisation) : null });
    });
  }

  async exclude(scope: DelegateScope, otherId: string, reason: string): Promise<ExclusionsChanged | InvalidInput | NotFound | NotPossible> {
    if (!REASONS.includes(reason)) return InvalidInput.of('reason', 'unknownCode', 'This is not in the list.');
    const { eventId, delegation: { registrationId } } = scope;
    return inTransaction(this.source, async (manager) => {
      // The same lock as every act on a pair, so that no agreement comes about meanwhile.
      await lockPair(manager, eventId, registrationId, otherId);
      const pair = (await this.disclosed.seenBy(eventId, registrationId, [otherId], manager)).get(otherId);
      if (!pair) return NotFound.create();
      if (pair.facts.requestIsAccepted || pair.facts.meetingIsPublished || (await wishesAgreed(manager, eventId, registrationId, otherId))) return NotPossible.because('agreementStands', 'A meeting is agreed. Cancel it first, with a reason.', 'agreed');
      await manager.query(
        `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, $4, false)
         on conflict (event_id, registration_id, excluded_registration_id) do update set reason = excluded.reason`,
        [eventId, registrationId, otherId, reason],
      );
      return this.#changed(manager, scope, 'exclusion.set', otherId);
    });
  }

  async end(scope: DelegateScope, otherId: string): Promise<ExclusionsChanged | NotFound> {
    const { eventId, delegation: { registrationId } } = scope;
    return inTransaction(this.source, async (manager) => {
      const [, ended] = (await manager.query('delete from private_exclusion where event_id = $1 and registration_id = $2 and excluded_registration_id = $3 and named_exclusion_id is null', [eventId, registrationId, otherId])) as [unknown[], number];
      return ended === 0 ? NotFound.create() : this.#changed(manager, scope, 'exclusion.ended', otherId);
    });
  }

  async #changed(manager: EntityManager, scope: DelegateScope, action: string, otherId: string): Promise<ExclusionsChanged> {
    await this.audit.record(manager, scope.actor, { action, eventId: scope.eventId, subjectKind: 'registration', subjectId: scope.delegation.registrationId, facts: { other: otherId } });
    await this.bus.publish('matchesChanged', { eventId: scope.eventId }, manager);
    return Object.assign(new ExclusionsChanged(), { exclusions: await this.list(scope, manager) });
  }
}

/** Agreed by wishes, which opens nothing yet and is shown to both as agreed. */
async function wishesAgreed(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<boolean> {
  const rows = (await manager.query(
    `select 1 from agreement where event_id = $1 and first_registration_id = least($2::uuid, $3::uuid) and second_registration_id = greatest($2::uuid, $3::uuid) and source = 'wishes' and ended_at is null`,
    [eventId, oneId, otherId],
  )) as unknown[];
  return rows.length > 0;
}
