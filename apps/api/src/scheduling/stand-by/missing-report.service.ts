import { Injectable } from '@nestjs/common';
import { actOnMissingReport, type MissingReportAct, type MissingReportActor, type ReportRefusal, reportMissing, type StandBySide } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, type EventScope, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { lockSchedule } from '../schedule-versions.ts';
import { StandByCourse } from './stand-by-course.ts';
import { StandByNotices } from './stand-by-notices.ts';
import { beginsAtSql, endReport, enterPresence, eventDayAt, findReport, readRules, type ReportRow } from './stand-by-rows.ts';

type Fault = NotFound | NotPossible;
/** Whose word it is: a side of the meeting, or an organiser. */
type Witness = StandBySide | 'organiser';

interface Meeting {
  readonly agreementId: string;
  readonly slotId: string;
  readonly tableId: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly status: 'planned' | 'cancelled';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isByVideo: boolean;
}

/** Who says what of a meeting that does not begin. One delegate's word changes nothing; a second one frees the table for a stand-by. */
@Injectable()
export class MissingReportService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly course: StandByCourse,
    private readonly notices: StandByNotices,
  ) {}

  /** A delegate reports: who reports is there, so that counts as presence. Reporting what the other side has reported is the second word. */
  report(scope: DelegateScope, meetingId: string): Promise<Fault | null> {
    return this.#within(scope, meetingId, async (manager, meeting, witness, now) => {
      const open = await findReport(manager, scope.eventId, meetingId);
      if (open?.status === 'reported' && open.reportedBy !== witness) return this.#act(manager, scope, open, 'confirm', witness, now);
      const fault = await this.#create(manager, scope, meetingId, meeting, witness, now);
      if (!fault) await this.#isThere(manager, scope, now);
      return fault;
    });
  }

  /** An organiser has seen the table: it is free, whether or not anybody reported it. */
  tableFree(scope: EventScope, meetingId: string): Promise<Fault | null> {
    return this.#within({ ...scope, delegation: null }, meetingId, async (manager, meeting, _witness, now) => {
      const open = await findReport(manager, scope.eventId, meetingId);
      return open?.status === 'reported' ? this.#act(manager, scope, open, 'confirm', 'organiser', now) : this.#create(manager, scope, meetingId, meeting, 'organiser', now);
    });
  }

  /** The side said to be missing answers that it is there, or that it does not come. */
  answer(scope: DelegateScope, meetingId: string, isHere: boolean): Promise<Fault | null> {
    return this.#within(scope, meetingId, async (manager, _meeting, witness, now) => {
      const report = await findReport(manager, scope.eventId, meetingId);
      if (!report) return NotFound.create();
      const fault = await this.#act(manager, scope, report, isHere ? 'answer' : 'confirm', witness, now);
      if (!fault && isHere) await this.#isThere(manager, scope, now);
      return fault;
    });
  }

  /** Whoever reported, or an organiser, takes it back: they meet after all. */
  withdraw(scope: EventScope | DelegateScope, as: 'delegate' | 'organiser', meetingId: string): Promise<Fault | null> {
    const within = as === 'organiser' ? { ...scope, delegation: null } : scope;
    return this.#within(within, meetingId, async (manager, _meeting, witness, now) => {
      const report = await findReport(manager, scope.eventId, meetingId, as === 'organiser' ? 'any' : 'missing');
      return report ? this.#act(manager, scope, report, 'withdraw', witness, now) : NotFound.create();
    });
  }

  async #within(scope: EventScope, meetingId: string, work: (manager: EntityManager, meeting: Meeting, witness: Witness, now: Date) => Promise<Fault | null>): Promise<Fault | null> {
    const { eventId } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      await this.course.settle(manager, eventId);
      const meeting = await findMeeting(manager, eventId, meetingId);
      const ownId = scope.delegation?.registrationId ?? null;
      if (!meeting || (ownId !== null && ownId !== meeting.firstId && ownId !== meeting.secondId)) return NotFound.create();
      const fault = await work(manager, meeting, ownId === null ? 'organiser' : ownId === meeting.firstId ? 'first' : 'second', await this.clock.now(eventId, manager));
      if (!fault) await this.course.settle(manager, eventId);
      return fault;
    });
  }

  async #create(manager: EntityManager, { eventId, actor }: EventScope, meetingId: string, meeting: Meeting, witness: Witness, now: Date): Promise<NotPossible | null> {
    const known = await findReport(manager, eventId, meetingId);
    const report = !known ? 'none' : known.status === 'reported' || known.status === 'tableFree' ? 'open' : known.status === 'answered' ? 'answered' : 'none';
    const outcome = reportMissing(
      { status: meeting.status, startMs: meeting.startsAt.getTime(), endMs: meeting.endsAt.getTime(), isByVideo: meeting.isByVideo, report, takenBack: await takenBackBy(manager, eventId, meetingId, witness) },
      witness === 'organiser' ? 'organiser' : 'delegate',
      { nowMs: now.getTime(), rules: await readRules(manager, eventId) },
    );
    if (!outcome.ok) return toRefusal(outcome.error);
    await manager.query(
      `insert into missing_report (event_id, meeting_id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, status, reported_by, reported_by_account, reported_at, freed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [eventId, meetingId, meeting.agreementId, meeting.firstId, meeting.secondId, meeting.slotId, meeting.tableId, outcome.value, witness, actor.accountId, now, outcome.value === 'tableFree' ? witness : null],
    );
    const made = (await findReport(manager, eventId, meetingId))!;
    for (const id of [meeting.firstId, meeting.secondId]) if (id !== sideId(made, witness)) await this.notices.aboutReport(manager, 'meetingReportedMissing', eventId, made, id);
    if (witness !== 'organiser') await this.notices.toOrganisers(manager, eventId, made);
    await this.notices.record(manager, actor, eventId, 'meeting.reportedMissing', { kind: 'meeting', id: meetingId });
    await this.notices.changed(manager, eventId, [meeting.firstId, meeting.secondId]);
    return null;
  }

  async #act(manager: EntityManager, { eventId, actor }: EventScope, report: ReportRow, act: Exclude<MissingReportAct, 'give' | 'lapse'>, witness: Witness, now: Date): Promise<NotPossible | null> {
    const next = actOnMissingReport(report.status, act, roleOf(report, witness));
    if (!next.ok) return next.error.kind === 'notForActor' ? NotPossible.because('notYours', 'This is for the other side, or for an organiser, to say.', report.status) : NotPossible.because('reportOver', 'This report is over, or confirmed already.', report.status);
    if (next.value === 'tableFree') await manager.query(`update missing_report set status = 'tableFree', freed_by = $3 where event_id = $1 and id = $2`, [eventId, report.id, witness]);
    else {
      await endReport(manager, eventId, report.id, next.value, now);
      await this.course.withdrawOffer(manager, eventId, report.id, now);
    }
    if (act === 'answer') for (const id of [report.firstId, report.secondId]) if (id !== sideId(report, witness)) await this.notices.aboutReport(manager, 'missingReportAnswered', eventId, report, id);
    await this.notices.record(manager, actor, eventId, AUDITED[act], { kind: 'meeting', id: report.meetingId });
    await this.notices.changed(manager, eventId, [report.firstId, report.secondId]);
    return null;
  }

  async #isThere(manager: EntityManager, { eventId, actor, delegation }: DelegateScope, now: Date): Promise<void> {
    const day = await eventDayAt(manager, eventId, now);
    if (day !== null) await enterPresence(manager, eventId, delegation.delegateId, { day, by: 'self', accountId: actor.accountId, now });
  }
}

const AUDITED = { confirm: 'meeting.tableFreed', answer: 'meeting.missingAnswered', withdraw: 'meeting.missingWithdrawn' } as const;

const sideId = ({ firstId, secondId }: Pick<ReportRow, 'firstId' | 'secondId'>, witness: Witness): string | null => (witness === 'organiser' ? null : witness === 'first' ? firstId : secondId);

function roleOf({ reportedBy }: ReportRow, witness: Witness): MissingReportActor {
  if (witness === 'organiser') return 'organiser';
  return witness === reportedBy ? 'reporter' : 'other';
}

/** How many reports of a meeting a witness has made that were taken back. */
async function takenBackBy(manager: EntityManager, eventId: string, meetingId: string, witness: Witness): Promise<number> {
  const [{ count }] = (await manager.query(`select count(*)::int as count from missing_report where event_id = $1 and meeting_id = $2 and reported_by = $3 and status = 'withdrawn'`, [eventId, meetingId, witness])) as [{ count: number }];
  return count;
}

async function findMeeting(manager: EntityManager, eventId: string, meetingId: string): Promise<Meeting | null> {
  const [row] = (await manager.query(
    `select m.agreement_id as "agreementId", m.slot_id as "slotId", m.table_id as "tableId", m.first_registration_id as "firstId", m.second_registration_id as "secondId", m.status, ${beginsAtSql('m')} as "startsAt",
       upper(m.during) as "endsAt", m.by_video as "isByVideo"
     from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' where m.event_id = $1 and m.id = $2`,
    [eventId, meetingId],
  )) as Meeting[];
  return row ?? null;
}

function toRefusal(refusal: ReportRefusal): NotPossible {
  switch (refusal.kind) {
    case 'meetingCancelled':
      return NotPossible.because('meetingCancelled', 'The meeting is cancelled.', 'cancelled');
    case 'byVideo':
      return NotPossible.because('byVideo', 'The meeting is a video call: there is no table to give away.');
    case 'tooEarly':
      return NotPossible.because('tooEarly', `It can be reported from ${new Date(refusal.fromMs).toISOString()} on.`);
    case 'over':
      return NotPossible.because('over', 'The time of the meeting is over.');
    case 'reportOpen':
      return NotPossible.because('reportOpen', 'It is reported already.');
    case 'answered':
      return NotPossible.because('answered', 'The other side says that it is there. Speak to the organisers.');
    case 'tooOften':
      return NotPossible.because('tooOften', `You have taken ${refusal.most} reports of this meeting back, which is the limit. Speak to the organisers.`);
  }
}
