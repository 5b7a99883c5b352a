import { Injectable } from '@nestjs/common';
import { lockPair } from '../disclosure/index.ts';
import { type ParticipantTypeCode } from '../events/index.ts';
import { takesPartSql } from '../organisations/index.ts';
import { type EntityManager } from 'typeorm';

/** What the acting side may build on about a pair. Nothing in it tells of an exclusion or a *no* that the other side set later. */
export interface VisiblePair {
  readonly ownTypeCode: ParticipantTypeCode;
  readonly otherTypeCode: ParticipantTypeCode;
  /** The acting side keeps the other one on its private list or said *no thanks*. */
  readonly excludedByOwn: boolean;
}

const PAIR_SQL = `
select own.type_code as "ownTypeCode", other.type_code as "otherTypeCode",
  exists (select from private_exclusion x where x.event_id = $1 and x.registration_id = $2 and x.excluded_registration_id = $3)
    or exists (select from wish w where w.event_id = $1 and w.from_registration_id = $2 and w.to_registration_id = $3 and w.value = 'no') as "excludedByOwn"
from registration own join registration other on other.event_id = own.event_id and other.id = $3
join event e on e.id = own.event_id and e.matching_opened_at <= $4
where own.event_id = $1 and own.id = $2 and own.id <> other.id and ${takesPartSql('own')} and ${takesPartSql('other')}
  and exists (select from meeting_rule m where m.event_id = $1
    and m.first_type = least(own.type_code, other.type_code) and m.second_type = greatest(own.type_code, other.type_code))
  and not exists (select from private_exclusion x where x.event_id = $1 and x.before_matching
    and (x.registration_id, x.excluded_registration_id) in (($2, $3), ($3, $2)))
  and not exists (select from wish w where w.event_id = $1 and w.value = 'no' and w.before_matching
    and (w.from_registration_id, w.to_registration_id) in (($2, $3), ($3, $2)))`;

@Injectable()
export class PairReader {
  /** The pair as the acting side may know it, or null where the other side is nothing to it: absent, hidden or behind a gate. */
  async find(manager: EntityManager, eventId: string, ownId: string, otherId: string, now: Date): Promise<VisiblePair | null> {
    const rows = (await manager.query(PAIR_SQL, [eventId, ownId, otherId, now])) as VisiblePair[];
    return rows[0] ?? null;
  }

  /** Serialises everything that is done about one pair, whichever side does it. */
  async lock(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<void> {
    await lockPair(manager, eventId, oneId, otherId);
  }
}
