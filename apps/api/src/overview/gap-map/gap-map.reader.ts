import { Injectable } from '@nestjs/common';
import { taxonomy } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { GapMap, GapNode } from './gap-map.type.ts';

/** An organisation counts once at a node, however many nodes below it it has chosen. */
const NODES_SQL = `
with chosen as (
  select distinct c.registration_id, c.direction, r.type_code = 'ukrainianManufacturer' as ukrainian, array_to_string(p.parts[1:n], '.') as node_code
  from capability_entry c
    join registration r on r.event_id = c.event_id and r.id = c.registration_id and r.status = 'approved'
    cross join lateral (select string_to_array(c.node_code, '.') as parts) p
    cross join lateral generate_series(1, cardinality(p.parts)) n
  where c.event_id = $1)
select node_code as "nodeCode",
  count(*) filter (where direction = 'need')::int as needed, count(*) filter (where direction = 'offer')::int as offered,
  count(*) filter (where direction = 'need' and ukrainian)::int as "neededInUkraine", count(*) filter (where direction = 'offer' and ukrainian)::int as "offeredInUkraine",
  count(*) filter (where direction = 'need' and not ukrainian)::int as "neededByOthers", count(*) filter (where direction = 'offer' and not ukrainian)::int as "offeredByOthers"
from chosen group by node_code`;

/** Needs against offers by capability; for organisers alone, as figures per capability are told to nobody else. */
@Injectable()
export class GapMapReader {
  constructor(private readonly source: DataSource) {}

  async read(eventId: string): Promise<GapMap> {
    const [rows, [{ organisations }]] = await Promise.all([
      this.source.query(NODES_SQL, [eventId]) as Promise<GapNode[]>,
      this.source.query(`select count(*)::int as organisations from registration where event_id = $1 and status = 'approved'`, [eventId]) as Promise<[{ organisations: number }]>,
    ]);
    const nodes = rows.map((row) => Object.assign(new GapNode(), row)).sort((a, b) => taxonomy.indexOf(a.nodeCode) - taxonomy.indexOf(b.nodeCode) || a.nodeCode.localeCompare(b.nodeCode));
    return Object.assign(new GapMap(), { nodes, organisations });
  }
}
