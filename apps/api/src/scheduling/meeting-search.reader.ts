import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holdsWordsSql, searchWords } from '../common/index.ts';
import { NAME } from './board-reader.ts';
import { FoundMeeting } from './meeting-search.type.ts';

const NAME_UK = (x: string): string => `coalesce(case when ${x}.uses_code_name then ${x}.code_name_uk end, ${NAME(x)})`;
/** What the board writes on a meeting, and the same name in Ukrainian; nothing else is searched. */
const SEARCHED = `concat_ws(' ', ${NAME('f')}, ${NAME('s')}, ${NAME_UK('f')}, ${NAME_UK('s')}, t.label)`;

const SEARCH_SQL = `
select m.id, d.date::text as day, lower(m.during) as "startsAt", t.label as "table", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName", ${NAME_UK('f')} as "firstNameUk", ${NAME_UK('s')} as "secondNameUk"
from schedule_meeting m
join slot l on l.event_id = m.event_id and l.id = m.slot_id join event_day d on d.event_id = l.event_id and d.id = l.day_id
join event_table t on t.event_id = m.event_id and t.id = m.table_id
join registration f on f.event_id = m.event_id and f.id = m.first_registration_id
join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
where m.event_id = $1 and m.status = 'planned' and ${holdsWordsSql(SEARCHED, '$2')}
  and m.version_id = (select v.id from schedule_version v where v.event_id = $1 and v.status in ('draft', 'published') order by v.status = 'draft' desc limit 1)
order by m.during, t.position, m.id limit $3`;

/** Meetings by what the board shows of them. */
@Injectable()
export class MeetingSearchReader {
  constructor(private readonly source: DataSource) {}

  /** Planned meetings of the version the board opens with, earliest first; none without words. */
  async find(eventId: string, text: string, first: number): Promise<FoundMeeting[]> {
    const words = searchWords(text);
    if (!words) return [];
    const rows = (await this.source.query(SEARCH_SQL, [eventId, words, first])) as FoundMeeting[];
    return rows.map((row) => Object.assign(new FoundMeeting(), row));
  }
}
