import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegistrationScreening } from './screening/registration-screening.ts';

export type VettingTrigger = 'submitted' | 'resubmitted' | 'nameChanged' | 'ownersChanged' | 'countryChanged' | 'screeningHit';

/** Opens the case of a registration; two officers decide it. */
@Injectable()
export class VettingCases {
  constructor(private readonly screening: RegistrationScreening) {}

  /**
   * Opens a case. One that is open already takes the newest values, with a new version so that nobody decides on what
   * they no longer see; once an officer has decided on the older values, it is abandoned for a new one.
   */
  open(manager: EntityManager, eventId: string, registrationId: string, trigger: VettingTrigger): Promise<void> {
    return this.openAll(manager, eventId, [registrationId], trigger);
  }

  /** The same for many at once. */
  async openAll(manager: EntityManager, eventId: string, registrationIds: readonly string[], trigger: VettingTrigger): Promise<void> {
    await manager.query(
      `update vetting_case set status = 'abandoned', closed_at = now(), version = version + 1 where event_id = $1 and registration_id = any($2::uuid[]) and status in ('second', 'third')`,
      [eventId, registrationIds],
    );
    await manager.query(
      `insert into vetting_case (event_id, registration_id, trigger) select $1, r.id, $3 from unnest($2::uuid[]) as r (id)
       on conflict (event_id, registration_id) where status in ('first', 'second', 'third') do update set version = vetting_case.version + 1`,
      [eventId, registrationIds, trigger],
    );
    await this.screening.screen(manager, eventId, registrationIds);
  }

  /** Ends the open case of a registration that its firm took back. */
  async abandon(manager: EntityManager, eventId: string, registrationId: string): Promise<void> {
    await manager.query(
      `update vetting_case set status = 'abandoned', closed_at = now(), version = version + 1 where event_id = $1 and registration_id = $2 and status in ('first', 'second', 'third')`,
      [eventId, registrationId],
    );
  }
}
