import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope, type NotFound, NotPossible } from '../common/index.ts';
import { type DisclosedPairState, type DisclosureChanged } from './disclosed-pair.type.ts';
import { withdrawOwnNda } from './nda-rows.ts';
import { PairActs } from './pair-acts.ts';
import { PairNotices } from './pair-notices.ts';
import { PairStates } from './pair-states.ts';

/** More pairs than an organisation can have meetings. */
const MAX_PAIRS = 500;

/** Taking back and opening again, per pair and at once. */
@Injectable()
export class DisclosureService {
  constructor(
    private readonly source: DataSource,
    private readonly states: PairStates,
    private readonly acts: PairActs,
    private readonly notices: PairNotices,
  ) {}

  /** Pairs beyond the teaser, and those where the own side took a step back or recorded a paper. */
  async pairs({ eventId, delegation: { registrationId } }: DelegateScope): Promise<DisclosedPairState[]> {
    const rows = (await this.source.query(
      `select distinct other as id from (
         select case when first_registration_id = $2 then second_registration_id else first_registration_id end as other from agreement
           where event_id = $1 and $2 in (first_registration_id, second_registration_id) and ended_at is null and source = 'request'
         union all select case when m.first_registration_id = $2 then m.second_registration_id else m.first_registration_id end from schedule_version v
           join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.status = 'planned'
           where v.event_id = $1 and v.status = 'published' and $2 in (m.first_registration_id, m.second_registration_id)
         union all select to_registration_id from disclosure_withdrawal where event_id = $1 and from_registration_id = $2 and restored_at is null
         union all select to_registration_id from nda_confirmation where event_id = $1 and from_registration_id = $2 and withdrawn_at is null) p limit ${MAX_PAIRS}`,
      [eventId, registrationId],
    )) as { id: string }[];
    const pairs = await this.states.of(eventId, registrationId, rows.map(({ id }) => id));
    return [...pairs.values()].sort((a, b) => a.organisation.displayName.en.localeCompare(b.organisation.displayName.en));
  }

  /** Ends everything beyond the teaser; the own NDA goes with it, so that opening again does not open product data unasked. */
  async withdraw(scope: DelegateScope, otherId: string): Promise<DisclosureChanged | NotFound | NotPossible> {
    return this.acts.change<NotPossible>(scope, otherId, {
      action: 'disclosure.withdrawn',
      work: async (manager, before) => {
        const rows = (await manager.query(
          `insert into disclosure_withdrawal (event_id, from_registration_id, to_registration_id, withdrawn_by) values ($1, $2, $3, $4)
           on conflict (event_id, from_registration_id, to_registration_id) where restored_at is null do nothing returning id`,
          [scope.eventId, scope.delegation.registrationId, otherId, scope.actor.accountId],
        )) as { id: string }[];
        if (rows.length === 0) return NotPossible.because('alreadyWithdrawn', 'You have taken this back already.', 'withdrawn');
        await withdrawOwnNda(manager, scope, otherId);
        if (before.ownLevel >= 2) await this.notices.tell(manager, 'disclosureEnded', scope, otherId);
        return null;
      },
    });
  }

  async restore(scope: DelegateScope, otherId: string): Promise<DisclosureChanged | NotFound | NotPossible> {
    return this.acts.change<NotPossible>(scope, otherId, {
      action: 'disclosure.restored',
      work: async (manager) => {
        const [, restored] = (await manager.query(
          `update disclosure_withdrawal set restored_at = now() where event_id = $1 and from_registration_id = $2 and to_registration_id = $3 and restored_at is null`,
          [scope.eventId, scope.delegation.registrationId, otherId],
        )) as [unknown[], number];
        return restored === 0 ? NotPossible.because('notWithdrawn', 'There is nothing to open again.', 'open') : null;
      },
    });
  }
}
