import { Injectable } from '@nestjs/common';
import { type AgreementId, type DelegateId, rankStandBys, type StandBy } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { takesPartSql } from '../../organisations/index.ts';
import { hasLostTimes } from '../lost-times.ts';
import { ProblemReader } from '../problem-reader.ts';
import { findVersion } from '../schedule-versions.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { type ReportRow } from './stand-by-rows.ts';

/**
 * A pair that two wishes agreed is offered only where the offer could mean at least so many firms to each side, by what that side knows itself:
 * from an offer nobody can read who wished for them.
 */
export const LEAST_POSSIBLE_PARTNERS = 3;

/** The agreed pairs without a meeting whose people are present and free, for a table that falls free. */
@Injectable()
export class StandByCandidates {
  constructor(private readonly problems: ProblemReader) {}

  /** The best first; whoever has been asked in vain, or is being asked, is left out. */
  async ranked(manager: EntityManager, eventId: string, report: ReportRow, day: string): Promise<readonly StandBy[]> {
    const all = await this.#all(manager, eventId, report, day);
    const asked = await askedInVain(manager, eventId, report, day);
    const left = all.filter(({ meeting: { agreementId, a, b } }) => !asked.agreementIds.has(agreementId) && ![a, b].some(({ organisationId }) => asked.registrationIds.has(organisationId)));
    const telling = await tellingPairs(manager, eventId, left.map(({ meeting }) => meeting.agreementId));
    return left.filter(({ meeting }) => !telling.has(meeting.agreementId));
  }

  /** The pair of an offer as it could sit there now; null when it no longer can. */
  async again(manager: EntityManager, eventId: string, report: ReportRow, day: string, agreementId: string): Promise<StandBy | null> {
    return (await this.#all(manager, eventId, report, day)).find(({ meeting }) => meeting.agreementId === agreementId) ?? null;
  }

  async #all(manager: EntityManager, eventId: string, report: ReportRow, day: string): Promise<readonly StandBy[]> {
    const published = await findVersion(manager, eventId, 'published');
    if (!published || (await hasLostTimes(manager, eventId, published.id))) return [];
    const present = (await manager.query(`select delegate_id as id from presence where event_id = $1 and day = $2`, [eventId, day])) as { id: DelegateId }[];
    const known = (await manager.query(`select agreement_id as id from schedule_meeting where event_id = $1 and version_id = $2 and status = 'cancelled'`, [eventId, published.id])) as { id: AgreementId }[];
    // What was published and cancelled since is not brought back by a stand-by.
    const cancelled = new Set(known.map(({ id }) => id));
    const problem = await this.problems.read(manager, eventId, null);
    const schedule = toSchedule(await readMeetings(manager, eventId, published.id));
    return rankStandBys({ ...problem, pairs: problem.pairs.filter(({ agreementId }) => !cancelled.has(agreementId)) }, schedule, {
      slotId: report.slotId as StandBy['meeting']['slotId'],
      tableId: report.tableId as StandBy['meeting']['tableId'],
      missing: report.agreementId as AgreementId,
      present: new Set(present.map(({ id }) => id)),
    });
  }
}

/** Pairs of which nothing came today; firms that did not take an offer of this slot, or have one open. */
async function askedInVain(manager: EntityManager, eventId: string, { slotId }: ReportRow, day: string): Promise<{ agreementIds: ReadonlySet<string>; registrationIds: ReadonlySet<string> }> {
  const rows = (await manager.query(
    `select o.agreement_id as "agreementId", o.status, o.refused_by as "refusedBy", o.first_registration_id as "firstId", o.second_registration_id as "secondId", o.first_delegate_id is not null as "firstTook",
       o.second_delegate_id is not null as "secondTook", r.slot_id as "slotId"
     from stand_by_offer o join missing_report r on r.event_id = o.event_id and r.id = o.report_id join event e on e.id = o.event_id
     where o.event_id = $1 and o.status in ('open', 'refused', 'expired') and (o.offered_at at time zone e.time_zone)::date = $2::date`,
    [eventId, day],
  )) as { agreementId: string; status: string; refusedBy: string | null; firstId: string; secondId: string; firstTook: boolean; secondTook: boolean; slotId: string }[];
  const registrationIds = rows.flatMap((row) => {
    if (row.status === 'open') return [row.firstId, row.secondId];
    if (row.slotId !== slotId) return [];
    if (row.status === 'refused') return [row.refusedBy === 'first' ? row.firstId : row.secondId];
    return [...(row.firstTook ? [] : [row.firstId]), ...(row.secondTook ? [] : [row.secondId])];
  });
  return { agreementIds: new Set(rows.map(({ agreementId }) => agreementId)), registrationIds: new Set(registrationIds) };
}

/** Of these, the pairs by wishes whose offer would tell a side too much: it has too few firms in mind that it could be. */
async function tellingPairs(manager: EntityManager, eventId: string, agreementIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(
    `select a.id from agreement a where a.event_id = $1 and a.id = any($2::uuid[]) and a.source = 'wishes' and exists (
       select from unnest(array[a.first_registration_id, a.second_registration_id]) as own (id) where (
         select count(*) from registration o where o.event_id = a.event_id and o.id <> own.id and ${takesPartSql('o')}
           and not exists (select from private_exclusion x where x.event_id = a.event_id and x.registration_id = own.id and x.excluded_registration_id = o.id)
           and not exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
             where m.event_id = a.event_id and m.first_registration_id = least(own.id, o.id) and m.second_registration_id = greatest(own.id, o.id))
           and (exists (select from wish w where w.event_id = a.event_id and w.from_registration_id = own.id and w.to_registration_id = o.id and w.value in ('must', 'would'))
             or exists (select from agreement k where k.event_id = a.event_id and k.first_registration_id = least(own.id, o.id) and k.second_registration_id = greatest(own.id, o.id) and k.source = 'request' and k.ended_at is null))
       ) < $3)`,
    [eventId, agreementIds, LEAST_POSSIBLE_PARTNERS],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
