import { Injectable } from '@nestjs/common';
import { DEFAULT_ASSUMPTIONS, type DemandAssumptions, type ForumTerms } from '@spilno/scheduling';
import { DataSource } from 'typeorm';

/** Where the value of an assumption comes from before the organiser changes it. */
export type AssumptionSource = 'event' | 'earlierEvent' | 'published';

export interface EventFacts {
  /** Codes of the types, in the order of `terms.types`. */
  readonly typeCodes: readonly string[];
  readonly terms: ForumTerms;
  readonly assumptions: DemandAssumptions;
  readonly sources: Readonly<Record<keyof DemandAssumptions, AssumptionSource>>;
}

interface Settings {
  parallelMeetings: number;
  earlierEventId: string | null;
  tables: number;
  slotsOfDay: number[];
  types: { code: string; maxMeetings: number; maxOpenRequests: number; firms: number }[];
  rules: [string, string][];
}

interface Counts {
  firms: number;
  delegates: number;
  sent: number;
  answered: number;
  accepted: number;
  /** Nobody can send a request any more: what was sent is all there is. */
  isClosed: boolean;
}

/** Fewer say nothing about an event. */
const FEWEST_FIRMS = 20;
const FEWEST_ANSWERS = 50;

const SETTINGS_SQL = `
select e.parallel_meetings as "parallelMeetings", e.earlier_event_id as "earlierEventId",
  (select count(*)::int from event_table t where t.event_id = e.id and t.retired_at is null) as tables,
  coalesce((select json_agg(n.slots order by n.date) from (select d.date, (select count(*)::int from slot s where s.event_id = d.event_id and s.day_id = d.id and s.retired_at is null) as slots from event_day d where d.event_id = e.id) n), '[]') as "slotsOfDay",
  coalesce((select json_agg(json_build_object('code', t.code, 'maxMeetings', t.max_meetings, 'maxOpenRequests', t.max_open_requests,
    'firms', (select count(*) from registration r where r.event_id = t.event_id and r.type_code = t.code and r.status in ('submitted', 'returned', 'approved'))) order by t.code) from participant_type t where t.event_id = e.id), '[]') as types,
  coalesce((select json_agg(json_build_array(m.first_type, m.second_type) order by m.first_type, m.second_type) from meeting_rule m where m.event_id = e.id), '[]') as rules
from event e where e.id = $1`;

/** Counts alone: no wish, no exclusion, nobody's request. */
const COUNTS_SQL = `
select (select count(*)::int from registration r where r.event_id = $1 and r.status = 'approved') as firms,
  (select count(*)::int from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id where d.event_id = $1 and d.removed_at is null and r.status = 'approved') as delegates,
  count(*)::int as sent, count(*) filter (where status in ('accepted', 'declined', 'expired', 'cancelled'))::int as answered, count(*) filter (where status in ('accepted', 'cancelled'))::int as accepted,
  coalesce((select e.requests_close_at <= now() + make_interval(secs => e.clock_offset_seconds) from event e where e.id = $1), false) as "isClosed"
from meeting_request where event_id = $1`;

/** What a simulation of the event starts from: its set-up, counts of registrations, and numbers of its own or its earlier event where there are enough. */
@Injectable()
export class SimulationFactsReader {
  constructor(private readonly source: DataSource) {}

  async read(eventId: string): Promise<EventFacts> {
    const [{ parallelMeetings, earlierEventId, tables, slotsOfDay, types, rules }] = (await this.source.query(SETTINGS_SQL, [eventId])) as [Settings];
    const typeCodes = types.map(({ code }) => code);
    const terms: ForumTerms = {
      types: types.map(({ firms, maxMeetings, maxOpenRequests }) => ({ firms, maxMeetings, maxOpenRequests })),
      mayMeet: rules.map(([one, other]) => [typeCodes.indexOf(one), typeCodes.indexOf(other)] as const),
      tables, slotsOfDay, parallelMeetings,
    };
    const own = await this.#counts(eventId);
    const earlier = earlierEventId === null ? null : await this.#counts(earlierEventId);
    return { typeCodes, terms, ...assumptionsFrom(own, earlier) };
  }

  async #counts(eventId: string): Promise<Counts> {
    const [counts] = (await this.source.query(COUNTS_SQL, [eventId])) as [Counts];
    return counts;
  }
}

/** An event says how many requests are accepted once enough are answered, how many a firm sends once nobody can send any more, of its delegates once enough firms are approved. */
export function assumptionsFrom(own: Counts, earlier: Counts | null): Pick<EventFacts, 'assumptions' | 'sources'> {
  const assumptions = { ...DEFAULT_ASSUMPTIONS };
  const sources: Record<keyof DemandAssumptions, AssumptionSource> = { requestsPerFirm: 'published', fameSpread: 'published', acceptance: 'published', noShow: 'published', away: 'published', delegatesPerFirm: 'published' };
  const take = (name: keyof DemandAssumptions, isEnough: (counts: Counts) => boolean, value: (counts: Counts) => number, digits: number): void => {
    const [source, counts] = isEnough(own) ? (['event', own] as const) : (['earlierEvent', earlier] as const);
    if (!counts || !isEnough(counts)) return;
    assumptions[name] = Math.round(value(counts) * 10 ** digits) / 10 ** digits;
    sources[name] = source;
  };
  const isAnswered = ({ firms, answered }: Counts): boolean => firms >= FEWEST_FIRMS && answered >= FEWEST_ANSWERS;
  take('requestsPerFirm', (counts) => isAnswered(counts) && counts.isClosed, ({ sent, firms }) => sent / firms, 1);
  take('acceptance', isAnswered, ({ accepted, answered }) => accepted / answered, 2);
  take('delegatesPerFirm', ({ firms }) => firms >= FEWEST_FIRMS, ({ delegates, firms }) => Math.max(1, delegates / firms), 1);
  return { assumptions, sources };
}
