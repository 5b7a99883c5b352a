import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { AccessLog, DisclosedOrganisations, toParticipantOrganisation } from '../disclosure/index.ts';
import { MeetingPage } from './agenda.type.ts';
import { readPublishedMeetings } from './published-meetings.ts';
import { TeamNotes } from './team-notes.ts';

/** The page of one own meeting: here, and on the match page alone, stand the names behind a code name. */
@Injectable()
export class MeetingPageReader {
  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
    private readonly accessLog: AccessLog,
    private readonly notes: TeamNotes,
  ) {}

  /** Null when it is no published meeting of the own organisation. */
  async page(scope: DelegateScope, meetingId: string): Promise<MeetingPage | null> {
    const { eventId, delegation } = scope;
    const [meeting] = await readPublishedMeetings(this.source.manager, delegation, meetingId);
    if (!meeting) return null;
    const pair = (await this.disclosed.seenBy(eventId, delegation.registrationId, [meeting.counterpartId])).get(meeting.counterpartId);
    if (pair) await this.accessLog.saw(scope, 'match', [{ registrationId: meeting.counterpartId, level: pair.level }]);
    return Object.assign(new MeetingPage(), { meeting, counterpart: pair ? toParticipantOrganisation(pair.organisation) : null, note: await this.notes.of(scope, meetingId) });
  }
}
