import { Injectable } from '@nestjs/common';
import { type AgreedPair, type AgreementId, numberInPools, type PoolId } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { NAME } from '../board-reader.ts';
import { ProblemReader } from '../problem-reader.ts';
import { type EventResources, readResources } from '../resource-reader.ts';
import { findVersion } from '../schedule-versions.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { ResourcePlan, ResourcePlanMeeting, UnservedPair } from './resource-plan.type.ts';

interface MeetingRow {
  readonly id: string;
  readonly agreementId: AgreementId;
  readonly startsAt: Date;
  readonly table: string;
  readonly hall: string;
  readonly hallUk: string;
  readonly firstName: string;
  readonly secondName: string;
}

const MEETINGS_SQL = `
select m.id, m.agreement_id as "agreementId", lower(m.during) as "startsAt", t.label as table, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName"
from schedule_meeting m join event_table t on t.event_id = m.event_id and t.id = m.table_id
join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
where m.event_id = $1 and m.version_id = $2 and m.status = 'planned' order by m.during, t.position, m.id`;

/** The interpreters' and escorts' own view of a schedule. */
@Injectable()
export class ResourcePlanReader {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
  ) {}

  /** Of the draft, or of the published version where there is none; empty where there is neither or the event has no pool. */
  async plan(eventId: string): Promise<ResourcePlan> {
    const { manager } = this.source;
    const version = (await findVersion(manager, eventId, 'draft')) ?? (await findVersion(manager, eventId, 'published'));
    const resources = await readResources(manager, eventId, version?.id ?? null);
    if (resources.pools.length === 0) return Object.assign(new ResourcePlan(), { meetings: [], unserved: [] });
    const problem = await this.problems.read(manager, eventId, null, version?.id ?? null);
    const unserved = problem.pairs.filter(({ organisationAId, organisationBId }) => resources.interpreter(organisationAId, organisationBId).kind === 'unserved');
    const plan = Object.assign(new ResourcePlan(), { meetings: [] as ResourcePlanMeeting[], unserved: await this.#unserved(eventId, unserved, resources) });
    if (!version) return plan;
    const seats = numberInPools(problem, toSchedule(await readMeetings(manager, eventId, version.id)));
    const needed = new Map(problem.pairs.map(({ agreementId, poolIds = [] }) => [agreementId, poolIds]));
    const rows = (await manager.query(MEETINGS_SQL, [eventId, version.id])) as MeetingRow[];
    const pools = new Map(resources.pools.map((pool, position) => [pool.id, { ...pool, position }]));
    const numberOf = (agreementId: AgreementId, poolId: PoolId): number | null => seats.get(agreementId)?.find((seat) => seat.poolId === poolId)?.number ?? null;
    plan.meetings = rows
      .flatMap(({ id: meetingId, agreementId, ...row }) =>
        (needed.get(agreementId) ?? []).map((poolId) => {
          const { kind, name, position } = pools.get(poolId)!;
          return { row: Object.assign(new ResourcePlanMeeting(), { ...row, meetingId, poolId, kind, pool: name, number: numberOf(agreementId, poolId) }), position };
        }),
      )
      .sort((one, other) => one.row.startsAt.getTime() - other.row.startsAt.getTime() || one.position - other.position || (one.row.number ?? Infinity) - (other.row.number ?? Infinity))
      .map(({ row }) => row);
    return plan;
  }

  async #unserved(eventId: string, pairs: readonly AgreedPair[], { languages }: EventResources): Promise<UnservedPair[]> {
    if (pairs.length === 0) return [];
    const sides = new Map<string, AgreedPair>(pairs.map((pair) => [pair.agreementId, pair]));
    const rows = (await this.source.query(
      `select a.id as "agreementId", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName" from agreement a
       join registration f on f.event_id = a.event_id and f.id = a.first_registration_id join registration s on s.event_id = a.event_id and s.id = a.second_registration_id
       where a.event_id = $1 and a.id = any($2::uuid[]) order by 2, 3`,
      [eventId, [...sides.keys()]],
    )) as Pick<UnservedPair, 'agreementId' | 'firstName' | 'secondName'>[];
    return rows.map((row) => {
      const { organisationAId, organisationBId } = sides.get(row.agreementId)!;
      return Object.assign(new UnservedPair(), { ...row, firstLanguages: languages(organisationAId), secondLanguages: languages(organisationBId) });
    });
  }
}
