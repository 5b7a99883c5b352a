import { type RepairOffer } from '@spilno/scheduling';

export type StoredOffer = Omit<RepairOffer, 'movesBound'>;

export interface StoredRepair {
  readonly movesBound: number;
  readonly offers: readonly StoredOffer[];
}

/** SQL that is true where the published version or the event is no longer what the repair `r` was made for. */
export const OVERTAKEN = `not exists (select from schedule_version v join event e on e.id = v.event_id
  where v.event_id = r.event_id and v.id = r.base_version_id and v.status = 'published' and v.revision = r.base_revision and e.version = r.base_event_version)`;
