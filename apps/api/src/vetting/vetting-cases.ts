import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

export type VettingTrigger = 'submitted' | 'resubmitted' | 'nameChanged' | 'ownersChanged' | 'countryChanged';

/** Opens the case of a registration; two officers decide it. */
@Injectable()
export class VettingCases {
  /** Opens a case unless one is open already; in that one the officers see the newest values. */
  async open(manager: EntityManager, eventId: string, registrationId: string, trigger: VettingTrigger): Promise<void> {
    await manager.query(
      `insert into vetting_case (event_id, registration_id, trigger) values ($1, $2, $3)
       on conflict (event_id, registration_id) where status in ('first', 'second', 'third') do nothing`,
      [eventId, registrationId, trigger],
    );
  }
}
