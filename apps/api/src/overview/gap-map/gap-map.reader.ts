import { Injectable } from '@nestjs/common';
import { taxonomy } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { gapBreakdown, type GapCount as Count } from './gap-breakdown.ts';
import { GAP_FIRMS_SQL, type GapFirm, type GapSide } from './gap-firms.ts';
import { GapBreakdown, GapCount, GapMap, GapNode } from './gap-map.type.ts';

/** An organisation counts once at a node, however many nodes below it it has chosen. */
const NODES_SQL = `
with chosen as (
  select c.registration_id, c.direction, r.type_code = 'ukrainianManufacturer' as ukrainian, r.status = 'approved' as approved, array_to_string(p.parts[1:n], '.') as node_code, bool_or(c.is_essential) as essential
  from capability_entry c
    join registration r on r.event_id = c.event_id and r.id = c.registration_id and r.submitted_at is not null and r.status in ('submitted', 'returned', 'approved')
    cross join lateral (select string_to_array(c.node_code, '.') as parts) p
    cross join lateral generate_series(1, cardinality(p.parts)) n
  where c.event_id = $1 group by 1, 2, 3, 4, 5)
select node_code as "nodeCode",
  count(*) filter (where approved and direction = 'need')::int as needed, count(*) filter (where approved and direction = 'offer')::int as offered,
  count(*) filter (where approved and direction = 'need' and ukrainian)::int as "neededInUkraine", count(*) filter (where approved and direction = 'offer' and ukrainian)::int as "offeredInUkraine",
  count(*) filter (where approved and direction = 'need' and not ukrainian)::int as "neededByOthers", count(*) filter (where approved and direction = 'offer' and not ukrainian)::int as "offeredByOthers",
  count(*) filter (where approved and direction = 'need' and essential)::int as essential,
  count(*) filter (where not approved and direction = 'need')::int as "waitingNeed", count(*) filter (where not approved and direction = 'offer')::int as "waitingOffer"
from chosen group by node_code`;

const FIRMS_SQL = `
select count(*) filter (where status = 'approved')::int as organisations, count(*) filter (where status in ('submitted', 'returned') and submitted_at is not null)::int as waiting
from registration where event_id = $1`;

/** Needs against offers by capability; for organisers alone, as figures per capability are told to nobody else. */
@Injectable()
export class GapMapReader {
  constructor(private readonly source: DataSource) {}

  async read(eventId: string): Promise<GapMap> {
    const [rows, [firms]] = await Promise.all([this.source.query(NODES_SQL, [eventId]) as Promise<GapNode[]>, this.source.query(FIRMS_SQL, [eventId]) as Promise<[Pick<GapMap, 'organisations' | 'waiting'>]>]);
    const nodes = rows.map((row) => Object.assign(new GapNode(), row)).sort((a, b) => taxonomy.indexOf(a.nodeCode) - taxonomy.indexOf(b.nodeCode) || a.nodeCode.localeCompare(b.nodeCode));
    return Object.assign(new GapMap(), { nodes, ...firms });
  }

  /** @param node - a node, or null for all */
  async breakdown(eventId: string, node: string | null, side: GapSide): Promise<GapBreakdown> {
    const { countries, forms } = gapBreakdown((await this.source.query(GAP_FIRMS_SQL, [[eventId]])) as GapFirm[], node === null ? null : (taxonomy.find(node)?.code ?? node), side);
    const toCounts = (counts: readonly Count[]): GapCount[] => counts.map((count) => Object.assign(new GapCount(), count));
    return Object.assign(new GapBreakdown(), { countries: toCounts(countries), forms: toCounts(forms) });
  }
}
