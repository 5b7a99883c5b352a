import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { EventBus, type EventScope, InvalidInput, type LocationRefused, NotFound, refuseUnsafeTexts } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { NAME } from '../board-reader.ts';
import { VideoLinks, VideoMeeting } from './disruption.type.ts';

const MAX_LENGTH = 500;

const MEETINGS_SQL = `
select distinct on (lower(m.during), m.id) m.id as "meetingId", lower(m.during) as "startsAt", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName", l.url
from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status in ('draft', 'published')
join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
left join video_link l on l.event_id = m.event_id and l.meeting_id = m.id
where m.event_id = $1 and m.status = 'planned' and m.by_video and (v.status = 'published' or exists (select from disruption x where x.event_id = v.event_id and x.version_id = v.id and x.status = 'open'))
order by lower(m.during), m.id`;

/** Where meetings by video call are held; typed by the organiser, no service is asked. */
@Injectable()
export class VideoLinksService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async links(eventId: string): Promise<VideoLinks> {
    const [row] = (await this.source.query(`select url from video_link where event_id = $1 and meeting_id is null`, [eventId])) as { url: string }[];
    const meetings = (await this.source.query(MEETINGS_SQL, [eventId])) as VideoMeeting[];
    return Object.assign(new VideoLinks(), { eventUrl: row?.url ?? null, meetings: meetings.map((meeting) => Object.assign(new VideoMeeting(), meeting)) });
  }

  /** @param meetingId - null: of all meetings that have none of their own */
  async set(scope: EventScope, meetingId: string | null, given: string | null): Promise<{ url: string | null } | InvalidInput | LocationRefused | NotFound> {
    const { eventId } = scope;
    const url = given === null || given.trim() === '' ? null : secureUrl(given.trim());
    if (url instanceof InvalidInput) return url;
    const unsafe = refuseUnsafeTexts({ url: url ?? '' });
    if (unsafe) return unsafe;
    return inTransaction(this.source, async (manager) => {
      const registrationIds = (await manager.query(
        `select unnest(array[m.first_registration_id, m.second_registration_id]) as id from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status in ('draft', 'published')
         where m.event_id = $1 and ($2::uuid is null or m.id = $2) and m.by_video`,
        [eventId, meetingId],
      )) as { id: string }[];
      if (meetingId !== null && registrationIds.length === 0) return NotFound.create();
      if (url === null) await manager.query(`delete from video_link where event_id = $1 and meeting_id is not distinct from $2`, [eventId, meetingId]);
      else await manager.query(`insert into video_link (event_id, meeting_id, url, set_by) values ($1, $2, $3, $4) on conflict (event_id, meeting_id) do update set url = excluded.url, set_by = excluded.set_by, set_at = now()`, [eventId, meetingId, url, scope.actor.accountId]);
      await this.audit.record(manager, scope.actor, { action: url === null ? 'schedule.videoLinkTakenAway' : 'schedule.videoLinkSet', eventId, subjectKind: meetingId === null ? 'event' : 'meeting', subjectId: meetingId ?? eventId });
      await this.bus.agendasChanged(eventId, [...new Set(registrationIds.map(({ id }) => id))], manager);
      return { url };
    });
  }
}

function secureUrl(text: string): string | InvalidInput {
  if (text.length > MAX_LENGTH) return InvalidInput.of('url', 'tooLong', `At most ${MAX_LENGTH} characters.`);
  if (!URL.canParse(text)) return InvalidInput.of('url', 'notAnAddress', 'Give a whole address that begins with https://.');
  const { protocol, username, password, href } = new URL(text);
  if (protocol !== 'https:') return InvalidInput.of('url', 'notHttps', 'The address has to begin with https://.');
  if (username !== '' || password !== '') return InvalidInput.of('url', 'holdsPassword', 'An address with a name or a password in front of the @ is not taken.');
  return href;
}
