import { Injectable } from '@nestjs/common';
import { gini } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { FLOOR } from '../recommended/list-rules.ts';
import { Attention, AttentionFirm } from './attention.type.ts';

const FIRMS_SQL = `
select l.registration_id as "registrationId", coalesce(r.approved_name, r.legal_name) as name, r.type_code as "typeCode", l.shown_on as lists, l.shown_on_without_floor as "listsWithoutFloor",
  l.shown_on_by_score as "listsByScore", l.length as "ownLength", l.unseen
from recommended_list l join registration r on r.event_id = l.event_id and r.id = l.registration_id
where l.event_id = $1 order by l.shown_on, l.shown_on_by_score, name, l.registration_id`;

/** What organisers learn about the recommended lists: how often each organisation is on one, never on whose. */
@Injectable()
export class AttentionReader {
  constructor(private readonly source: DataSource) {}

  /** Null until lists are made. */
  async read(eventId: string): Promise<Attention | null> {
    const [newest] = (await this.source.query('select version, made_at as "madeAt" from recommended_version where event_id = $1 order by version desc limit 1', [eventId])) as Pick<Attention, 'version' | 'madeAt'>[];
    if (!newest) return null;
    const firms = ((await this.source.query(FIRMS_SQL, [eventId])) as AttentionFirm[]).map((row) => Object.assign(new AttentionFirm(), row));
    const shared = (of: 'lists' | 'listsWithoutFloor' | 'listsByScore'): number => gini(firms.map((firm) => firm[of]));
    return Object.assign(new Attention(), { ...newest, floor: FLOOR.shownTo, firms, gini: shared('lists'), giniWithoutFloor: shared('listsWithoutFloor'), giniByScore: shared('listsByScore') });
  }
}
