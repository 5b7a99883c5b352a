import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AgreementId, otherTimes, type ScheduledMeeting } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { hasLostTimes } from '../lost-times.ts';
import { PairViewReader } from '../pair-view.reader.ts';
import { type OwnMeeting } from './meeting-facts.ts';

/** More would draw the other side's day. */
const MOST_SHOWN = 12;

/** The times to which a published meeting could move, as the rules of the scheduler see them. */
@Injectable()
export class FreeTimes {
  constructor(private readonly pairs: PairViewReader) {}

  /** Every slot in which both sides' people and a table are free, early enough to be changed once more; in time order. None while the programme has lost times of published meetings: who is free is known once these are repaired. */
  async all(manager: EntityManager, eventId: string, meeting: OwnMeeting, nowMs: number): Promise<readonly ScheduledMeeting[]> {
    if (await hasLostTimes(manager, eventId, meeting.versionId)) return [];
    const view = await this.pairs.read(manager, eventId, meeting.versionId, meeting.agreementId);
    if (!view) return [];
    return otherTimes(view.problem, view.schedule, meeting.agreementId as AgreementId, { notBeforeMs: nowMs + meeting.cutoffMinutes * 60_000 });
  }

  /**
   * Those a side may offer. Of many it sees some, chosen by what no participant knows, so that a time which is not
   * among them says nothing about the other side; and nothing else may be offered, or offering would be a way to ask.
   */
  async offerable(manager: EntityManager, eventId: string, meeting: OwnMeeting, nowMs: number): Promise<readonly ScheduledMeeting[]> {
    const times = await this.all(manager, eventId, meeting, nowMs);
    const rank = new Map(times.map(({ slotId }) => [slotId, createHash('sha256').update(`${meeting.versionId} ${meeting.id} ${slotId}`).digest('hex')]));
    const chosen = new Set([...rank].sort(([, one], [, other]) => (one < other ? -1 : 1)).slice(0, MOST_SHOWN).map(([slotId]) => slotId));
    return times.filter(({ slotId }) => chosen.has(slotId));
  }
}
