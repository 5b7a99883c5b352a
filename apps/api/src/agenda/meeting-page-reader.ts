import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { AccessLog, DisclosedOrganisations, toParticipantOrganisation } from '../disclosure/index.ts';
import { MeetingPage, MeetingTeamMember } from './agenda.type.ts';
import { readTeam, type TeamMember } from './meeting-team.ts';
import { Outcomes } from './outcomes.ts';
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
    private readonly outcomes: Outcomes,
  ) {}

  /** Null when it is no published meeting of the own organisation. */
  async page(scope: DelegateScope, meetingId: string): Promise<MeetingPage | null> {
    const { eventId, delegation } = scope;
    const { manager } = this.source;
    const [meeting] = await readPublishedMeetings(manager, delegation, meetingId);
    if (!meeting) return null;
    const pair = (await this.disclosed.seenBy(eventId, delegation.registrationId, [meeting.counterpartId])).get(meeting.counterpartId);
    if (pair) await this.accessLog.saw(scope, 'match', [{ registrationId: meeting.counterpartId, level: pair.level }]);
    const counterpart = pair ? toParticipantOrganisation(pair.organisation) : null;
    const open = new Set(counterpart?.details?.delegates.map(({ delegateId }) => delegateId));
    const team = await readTeam(manager, eventId, meetingId, delegation.registrationId);
    const coming = (await readTeam(manager, eventId, meetingId, meeting.counterpartId)).filter(({ part, delegateId }) => part !== 'none' && open.has(delegateId));
    return Object.assign(new MeetingPage(), {
      meeting,
      videoUrl: meeting.isByVideo && meeting.status === 'planned' ? await readVideoUrl(manager, eventId, meetingId) : null,
      counterpart,
      note: await this.notes.of(scope, meetingId),
      outcome: await this.outcomes.of(scope, meetingId),
      team: team.map((member) => toMember(member, team.find(({ part }) => part === 'named'), delegation)),
      counterpartDelegateIds: coming.map(({ delegateId }) => delegateId),
    });
  }
}

async function readVideoUrl(manager: EntityManager, eventId: string, meetingId: string): Promise<string | null> {
  const [link] = (await manager.query('select url from video_link where event_id = $1 and (meeting_id = $2 or meeting_id is null) order by meeting_id nulls last limit 1', [eventId, meetingId])) as { url: string }[];
  return link?.url ?? null;
}

function toMember({ delegateId, name, part, obstacle }: TeamMember, named: TeamMember | undefined, { isLead, delegateId: ownId }: DelegateScope['delegation']): MeetingTeamMember {
  const isMineToChange = isLead || delegateId === ownId;
  return Object.assign(new MeetingTeamMember(), { delegateId, name, part, obstacle, isMineToChange, canBeGivenIt: isMineToChange || named?.delegateId === ownId });
}
