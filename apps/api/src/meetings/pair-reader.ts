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

/** A pair as an organiser may use it who acts for one of the two: what keeps them apart is decided without a word. */
export interface ActedPair extends VisiblePair {
  /** By either side, whether before matching or by the acting side later. */
  readonly isKeptApart: boolean;
}

const KEPT_APART = `(
  exists (select from private_exclusion x where x.event_id = $1 and x.before_matching and (x.registration_id, x.excluded_registration_id) in (($2, $3), ($3, $2)))
  or exists (select from wish w where w.event_id = $1 and w.value = 'no' and w.before_matching and (w.from_registration_id, w.to_registration_id) in (($2, $3), ($3, $2))))`;

const PAIR_SQL = `
select ${KEPT_APART} as "isKeptApart", own.type_code as "ownTypeCode", other.type_code as "otherTypeCode",
  exists (select from private_exclusion x where x.event_id = $1 and x.registration_id = $2 and x.excluded_registration_id = $3)
    or exists (select from wish w where w.event_id = $1 and w.from_registration_id = $2 and w.to_registration_id = $3 and w.value = 'no') as "excludedByOwn"
from registration own join registration other on other.event_id = own.event_id and other.id = $3
join event e on e.id = own.event_id and e.matching_opened_at <= $4
where own.event_id = $1 and own.id = $2 and own.id <> other.id and ${takesPartSql('own')} and ${takesPartSql('other')}
  and exists (select from meeting_rule m where m.event_id = $1
    and m.first_type = least(own.type_code, other.type_code) and m.second_type = greatest(own.type_code, other.type_code))`;

@Injectable()
export class PairReader {
  /** The pair as the acting side may know it, or null where the other side is nothing to it: absent, hidden or behind a gate. */
  async find(manager: EntityManager, eventId: string, ownId: string, otherId: string, now: Date): Promise<VisiblePair | null> {
    const [pair] = (await manager.query(PAIR_SQL, [eventId, ownId, otherId, now])) as ActedPair[];
    return pair && !pair.isKeptApart ? pair : null;
  }

  /** The same for an organiser who acts for that side, to whom no private list may show, not even by what is missing. */
  async findForActing(manager: EntityManager, eventId: string, ownId: string, otherId: string, now: Date): Promise<ActedPair | null> {
    const [pair] = (await manager.query(PAIR_SQL, [eventId, ownId, otherId, now])) as ActedPair[];
    return pair ? { ...pair, isKeptApart: pair.isKeptApart || pair.excludedByOwn } : null;
  }

  /** Serialises everything that is done about one pair, whichever side does it. */
  async lock(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<void> {
    await lockPair(manager, eventId, oneId, otherId);
  }
}
