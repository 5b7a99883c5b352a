import { Injectable } from '@nestjs/common';
import { type OrganisationId, setWish, type WishError, type WishStrength } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventClock, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { readEventRules, readParty } from './booking-rules.ts';
import { PairReader } from './pair-reader.ts';
import { QuotaExceeded } from './request.result.ts';

export interface WishSet {
  readonly registrationId: string;
  readonly value: WishStrength | null;
  readonly mustUsed: number;
  readonly mustMax: number;
}

/** Wishes: private to the organisation and the scheduler; nobody else is told of one. */
@Injectable()
export class WishService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly pairs: PairReader,
    private readonly audit: AuditLog,
  ) {}

  /** Sets the wish about another organisation, or takes it back with null. Setting it twice changes nothing. */
  async set(scope: DelegateScope, aboutId: string, value: WishStrength | null): Promise<WishSet | NotFound | NotPossible | QuotaExceeded> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    return inTransaction(this.source, async (manager) => {
      await this.pairs.lock(manager, eventId, ownId, aboutId);
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [`${eventId}:${ownId}`]);
      const now = await this.clock.now(eventId, manager);
      if (!(await this.pairs.find(manager, eventId, ownId, aboutId, now))) return NotFound.create();
      const rules = await readEventRules(manager, eventId, now);
      const { quota } = await readParty(manager, eventId, ownId);
      const otherMustWishes = await countMust(manager, eventId, ownId, aboutId);
      const outcome = setWish(ownId as OrganisationId, aboutId as OrganisationId, value, { nowMs: now.getTime(), deadlines: rules.deadlines, quota, otherMustWishes, present: await presentWish(manager, eventId, ownId, aboutId) });
      if (!outcome.ok) return toFault(outcome.error);
      if (value === 'no' && (await isAgreed(manager, eventId, ownId, aboutId))) {
        return NotPossible.because('cancelFirst', 'You have agreed to meet. Cancel that with a reason first.', 'accepted');
      }
      await this.#store(manager, scope, aboutId, value);
      return { registrationId: aboutId, value, mustUsed: otherMustWishes + (value === 'must' ? 1 : 0), mustMax: quota.maxMustWishes };
    });
  }

  async #store(manager: EntityManager, scope: DelegateScope, aboutId: string, value: WishStrength | null): Promise<void> {
    const pair = [scope.eventId, scope.delegation.registrationId, aboutId];
    if (value === null) {
      await manager.query(`delete from wish where event_id = $1 and from_registration_id = $2 and to_registration_id = $3`, pair);
    } else {
      await manager.query(
        `insert into wish (event_id, from_registration_id, to_registration_id, value, set_by) values ($1, $2, $3, $4, $5)
         on conflict (event_id, from_registration_id, to_registration_id) do update set value = excluded.value, set_by = excluded.set_by, set_at = now()`,
        [...pair, value, scope.actor.accountId],
      );
    }
    if (value === 'no') await withdrawOwnRequest(manager, scope, aboutId);
    await this.audit.record(manager, scope.actor, { action: 'wish.set', eventId: scope.eventId, subjectKind: 'registration', subjectId: scope.delegation.registrationId });
  }
}

/** Who wants no meeting no longer asks for one: the own open request is withdrawn. */
async function withdrawOwnRequest(manager: EntityManager, scope: DelegateScope, aboutId: string): Promise<void> {
  await manager.query(
    `update meeting_request set status = 'withdrawn', turn = null, decided_by_side = 'sender', answered_at = now(), answered_by = $4, version = version + 1
     where event_id = $1 and sender_registration_id = $2 and recipient_registration_id = $3 and status in ('pending', 'countered')`,
    [scope.eventId, scope.delegation.registrationId, aboutId, scope.actor.accountId],
  );
}

async function presentWish(manager: EntityManager, eventId: string, ownId: string, aboutId: string): Promise<WishStrength | null> {
  const [row] = (await manager.query(`select value from wish where event_id = $1 and from_registration_id = $2 and to_registration_id = $3`, [eventId, ownId, aboutId])) as { value: WishStrength }[];
  return row?.value ?? null;
}

async function countMust(manager: EntityManager, eventId: string, ownId: string, exceptId: string): Promise<number> {
  const [row] = (await manager.query(`select count(*)::int as must from wish where event_id = $1 and from_registration_id = $2 and to_registration_id <> $3 and value = 'must'`, [eventId, ownId, exceptId])) as [
    { must: number },
  ];
  return row.must;
}

/** Whichever way it was agreed: what wishes have agreed is shown to both sides, and ends with a reason like everything that is agreed. */
async function isAgreed(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<boolean> {
  const [row] = (await manager.query(
    `select exists (select from agreement a where a.event_id = $1 and a.first_registration_id = least($2::uuid, $3::uuid) and a.second_registration_id = greatest($2::uuid, $3::uuid)
       and a.ended_at is null) as agreed`,
    [eventId, oneId, otherId],
  )) as [{ agreed: boolean }];
  return row.agreed;
}

function toFault(error: WishError): NotFound | NotPossible | QuotaExceeded {
  switch (error.kind) {
    case 'sameOrganisation':
      return NotFound.create();
    case 'wishesClosed':
      return NotPossible.because('wishesClosed', 'Wishes are closed. "No thanks" is still possible.');
    case 'mustWishesExceeded':
      return QuotaExceeded.of('mustWishes', error.maxMustWishes, `At most ${error.maxMustWishes} organisations can be marked "must meet".`);
  }
}
