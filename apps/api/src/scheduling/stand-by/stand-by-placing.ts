import { Injectable } from '@nestjs/common';
import { actOnMissingReport } from '@spilno/meetings';
import { seatStandBy } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { type Actor } from '../../common/index.ts';
import { MeetingAdding } from '../meeting-adding.ts';
import { MeetingNotices } from '../meeting-notices.ts';
import { findVersion } from '../schedule-versions.ts';
import { StandByCandidates } from './stand-by-candidates.ts';
import { StandByNotices } from './stand-by-notices.ts';
import { endReport, type ReportRow } from './stand-by-rows.ts';

export interface TakenOffer {
  readonly id: string;
  readonly agreementId: string;
  readonly firstDelegateId: string;
  readonly secondDelegateId: string;
}

/** Gives the table away: the missing meeting, unless it was cancelled before, is cancelled, as its table is gone, and the pair that took the offer sits there. */
@Injectable()
export class StandByPlacing {
  constructor(
    private readonly candidates: StandByCandidates,
    private readonly adding: MeetingAdding,
    private readonly meetings: MeetingNotices,
    private readonly notices: StandByNotices,
  ) {}

  /** @returns id of the new meeting; null when the two can no longer sit there, and nothing was changed */
  async place(manager: EntityManager, actor: Actor, eventId: string, report: ReportRow, offer: TakenOffer, { day, now }: { readonly day: string; readonly now: Date }): Promise<string | null> {
    const given = actOnMissingReport(report.status, 'give', 'system');
    const published = await findVersion(manager, eventId, 'published');
    const standBy = given.ok && published ? await this.candidates.again(manager, eventId, report, day, offer.agreementId) : null;
    const meeting = standBy && seatStandBy(standBy, offer.firstDelegateId as StandBySeat, offer.secondDelegateId as StandBySeat);
    if (!given.ok || !published || !meeting) return null;
    await endReport(manager, eventId, report.id, given.value, now);
    if (report.cause === 'missing') await this.#cancel(manager, actor, eventId, published.id, report);
    await manager.query(`update stand_by_offer set status = 'taken', ended_at = $3 where event_id = $1 and id = $2`, [eventId, offer.id, now]);
    const meetingId = await this.adding.add(manager, actor, eventId, published.id, meeting);
    await this.notices.record(manager, actor, eventId, 'standBy.placed', { kind: 'meeting', id: meetingId });
    await this.notices.changed(manager, eventId, [report.firstId, report.secondId, meeting.a.organisationId, meeting.b.organisationId]);
    return meetingId;
  }

  /** By whoever gave the second word. The two stay agreed: the organiser, or another stand-by of another version, can place them again. */
  async #cancel(manager: EntityManager, actor: Actor, eventId: string, versionId: string, report: ReportRow): Promise<void> {
    const { meetingId } = report;
    await manager.query(`delete from schedule_meeting m using schedule_version v where v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft' and m.event_id = $1 and m.id = $2`, [eventId, meetingId]);
    await manager.query(`update schedule_meeting set status = 'cancelled', cancelled_by = $4, cancelled_at = now(), calendar_sequence = calendar_sequence + 1 where event_id = $1 and version_id = $2 and id = $3`, [eventId, versionId, meetingId, report.freedBy]);
    await manager.query(`update schedule_seat set is_active = false where event_id = $1 and version_id = $2 and meeting_id = $3`, [eventId, versionId, meetingId]);
    await manager.query(`insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, changed_by) values ($1, $2, $3, 'cancelled', $4, $5, $6)`, [eventId, versionId, meetingId, report.slotId, report.tableId, actor.accountId]);
    await this.meetings.tell(manager, 'meetingCancelled', eventId, versionId, meetingId);
  }
}

type StandBySeat = Parameters<typeof seatStandBy>[1];
