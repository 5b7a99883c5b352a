import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventClock } from '../common/index.ts';
import { EventOverview, OverviewCapacity, OverviewCapacityDay, OverviewCountry, OverviewDay, OverviewEarlier, OverviewEarlierDay, OverviewRequests, OverviewRequestState, OverviewSlotUse, OverviewTypeCount, OverviewVetting } from './event-overview.type.ts';
import { OVERVIEW_QUERIES } from './overview-queries.ts';

/** Counts for the organisers' dashboard; nobody's wish or exclusion can be read from them. */
@Injectable()
export class EventOverviewReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async read(eventId: string): Promise<EventOverview> {
    const now = await this.clock.now(eventId);
    const rows = async <T>(query: keyof typeof OVERVIEW_QUERIES): Promise<T[]> => {
      const sql = OVERVIEW_QUERIES[query];
      return (await this.source.query(sql, sql.includes('$2') ? [eventId, now] : [eventId])) as T[];
    };
    const [totals, byDay, byCountry, byType, vetting, requests, wishes, capacity, days, slots, states, held, earlier] = await Promise.all([
      rows<object>('totals'), rows<OverviewDay>('byDay'), rows<OverviewCountry>('byCountry'), rows<OverviewTypeCount>('byType'), rows<OverviewVetting>('vetting'), rows<OverviewRequests>('requests'),
      rows<{ wishes: number }>('wishes'), rows<Pick<OverviewCapacity, 'tables' | 'agreed'>>('capacity'), rows<OverviewCapacityDay>('days'), rows<OverviewSlotUse>('slots'), rows<OverviewRequestState>('requestStates'), rows<{ rowsHeld: number }>('rowsHeld'),
      rows<OverviewEarlier>('earlier'),
    ]);
    return Object.assign(new EventOverview(), totals[0], wishes[0], held[0], {
      now,
      byDay: byDay.map((row) => Object.assign(new OverviewDay(), row)),
      earlier: earlier[0] ? Object.assign(new OverviewEarlier(), earlier[0], { days: earlier[0].days.map((day) => Object.assign(new OverviewEarlierDay(), day)) }) : null,
      byCountry: byCountry.map((row) => Object.assign(new OverviewCountry(), row)),
      byType: byType.map((row) => Object.assign(new OverviewTypeCount(), row)),
      vetting: Object.assign(new OverviewVetting(), vetting[0]),
      requests: Object.assign(new OverviewRequests(), requests[0]),
      requestStates: states.map((row) => Object.assign(new OverviewRequestState(), row)),
      capacity: toCapacity(capacity[0]!, days, slots),
    });
  }
}

function toCapacity(counts: Pick<OverviewCapacity, 'tables' | 'agreed'>, rows: readonly OverviewCapacityDay[], slots: readonly OverviewSlotUse[]): OverviewCapacity {
  const days = rows.map((row) => Object.assign(new OverviewCapacityDay(), row, { places: row.slots * counts.tables }));
  const sum = (figure: 'places' | 'booked'): number => days.reduce((total, day) => total + day[figure], 0);
  return Object.assign(new OverviewCapacity(), counts, { places: sum('places'), booked: sum('booked'), days, slots: slots.map((row) => Object.assign(new OverviewSlotUse(), row)) });
}
