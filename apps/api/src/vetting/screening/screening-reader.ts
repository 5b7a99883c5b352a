import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ScreenedList, Screening, ScreeningHit } from './screening.type.ts';

const LISTS_SQL = `
select l.id, l.name, l.edition::text as edition, coalesce(l.id = any(s.list_ids), false) as "isCompared",
  count(h.id) filter (where h.verdict is null)::int as waiting, count(h.id) filter (where h.verdict = 'same')::int as same
from denied_list l left join registration_screening s on s.event_id = $1 and s.registration_id = $2
  left join screening_hit h on h.event_id = $1 and h.registration_id = $2 and h.list_id = l.id and h.is_current
where l.retired_at is null group by l.id, s.list_ids order by lower(l.name)`;

const HITS_SQL = `
select h.id, h.list_name as "listName", h.entry_ref as "entryRef", h.subject_kind as "subjectKind", h.subject_name as "subjectName", h.listed_name as "listedName", coalesce(n.countries, '') as "listedCountries",
  case h.subject_kind when 'firm' then r.country when 'owner' then (select o.country from registration_owner o where o.event_id = h.event_id and o.registration_id = h.registration_id and o.name = h.subject_name limit 1) end as country,
  h.score, h.features -> 'words' as words, h.verdict, h.reason, a.display_name as "settledBy", h.settled_at as "settledAt"
from screening_hit h join registration r on r.event_id = h.event_id and r.id = h.registration_id
  left join denied_name n on n.list_id = h.list_id and n.entry_ref = h.entry_ref left join account a on a.id = h.settled_by
where h.event_id = $1 and h.registration_id = $2 and h.is_current order by h.score desc, h.id`;

type ListRow = Omit<ScreenedList, 'verdict'> & { isCompared: boolean; same: number };

/** How a registration stands against the lists in force. */
@Injectable()
export class ScreeningReader {
  constructor(private readonly source: DataSource) {}

  async of(eventId: string, registrationId: string, manager: EntityManager = this.source.manager): Promise<Screening> {
    const lists = (await manager.query(LISTS_SQL, [eventId, registrationId])) as ListRow[];
    const hits = (await manager.query(HITS_SQL, [eventId, registrationId])) as ScreeningHit[];
    const [run] = (await manager.query('select names, screened_at as "screenedAt" from registration_screening where event_id = $1 and registration_id = $2', [eventId, registrationId])) as [Pick<Screening, 'names' | 'screenedAt'>?];
    return Object.assign(new Screening(), {
      lists: lists.map(({ isCompared, same, ...list }) => Object.assign(new ScreenedList(), { ...list, verdict: list.waiting + same > 0 ? 'review' : isCompared ? 'noMatch' : 'unavailable' })),
      hits: hits.map((hit) => Object.assign(new ScreeningHit(), hit)),
      names: run?.names ?? 0,
      screenedAt: run?.screenedAt ?? null,
    });
  }
}
