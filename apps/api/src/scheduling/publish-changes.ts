import { diffSchedules, type MeetingChange, type ScheduledMeeting, type ScheduleDifference } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { readAgreedTimes } from './another-time/agreed-times.ts';
import { NAME } from './board-reader.ts';
import { PublishChange, PublishPlace } from './publish.type.ts';
import { type ScheduleVersion } from './schedule-version.entity.ts';
import { findVersion } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

/** Every meeting that publishing changes, under over-the-shoulder names; what takes a time back that two firms agreed to comes first. */
export async function readPublishChanges(manager: EntityManager, eventId: string, { changes }: ScheduleDifference): Promise<PublishChange[]> {
  if (changes.length === 0) return [];
  const agreed = await readAgreedTimes(manager, eventId, null);
  const { pairOf, placeOf } = await placeNames(manager, eventId, changes.map(({ agreementId }) => agreementId));
  const told = changes.map((change) => {
    const { firstName, secondName } = pairOf(change.agreementId);
    const [from, to] = [placeOf('before' in change ? change.before : null), placeOf('after' in change ? change.after : null)];
    return Object.assign(new PublishChange(), { agreementId: change.agreementId, kind: change.kind, firstName, secondName, from, to, takesBackAgreed: losesTime(change) && agreed.has(change.agreementId) });
  });
  return told.sort((one, other) => Number(other.takesBackAgreed) - Number(one.takesBackAgreed) || startOf(one) - startOf(other));
}

interface PlaceNames {
  pairOf(agreementId: string): { readonly firstName: string; readonly secondName: string };
  placeOf(meeting: ScheduledMeeting | null): PublishPlace | null;
}

/** Sides, times and tables of meetings in words for the organiser. */
export async function placeNames(manager: EntityManager, eventId: string, agreementIds: readonly string[]): Promise<PlaceNames> {
  const pairs = (await manager.query(
    `select a.id, ${NAME('f')} as "firstName", ${NAME('s')} as "secondName" from agreement a join registration f on f.event_id = a.event_id and f.id = a.first_registration_id
     join registration s on s.event_id = a.event_id and s.id = a.second_registration_id where a.event_id = $1 and a.id = any($2::uuid[])`,
    [eventId, agreementIds],
  )) as { id: string; firstName: string; secondName: string }[];
  const names = new Map(pairs.map((pair) => [pair.id, pair]));
  const times = new Map(((await manager.query(`select id, lower(during) as at, upper(during) as end from slot where event_id = $1`, [eventId])) as { id: string; at: Date; end: Date }[]).map(({ id, ...time }) => [id, time]));
  const tables = new Map(((await manager.query(`select id, label from event_table where event_id = $1`, [eventId])) as { id: string; label: string }[]).map(({ id, label }) => [id, label]));
  const placeOf = (meeting: ScheduledMeeting | null): PublishPlace | null => meeting && Object.assign(new PublishPlace(), { startsAt: times.get(meeting.slotId)!.at, endsAt: times.get(meeting.slotId)!.end, table: tables.get(meeting.tableId)!, isByVideo: meeting.isByVideo ?? false });
  return { pairOf: (id) => ({ firstName: names.get(id)!.firstName, secondName: names.get(id)!.secondName }), placeOf };
}

/** What a draft changes against the published version, with the ids that meetings keep. */
export async function differenceOf(manager: EntityManager, eventId: string, draft: ScheduleVersion): Promise<{ difference: ScheduleDifference; meetingIds: ReadonlyMap<string, string> }> {
  const published = await findVersion(manager, eventId, 'published');
  const before = published ? await readMeetings(manager, eventId, published.id) : [];
  const after = await readMeetings(manager, eventId, draft.id);
  return { difference: diffSchedules(toSchedule(before), toSchedule(after)), meetingIds: new Map([...before, ...after].map(({ agreementId, id }) => [agreementId, id])) };
}

const losesTime = (change: MeetingChange): boolean => change.kind === 'cancelled' || (change.kind === 'moved' && change.parts.includes('slot'));
const startOf = ({ from, to }: PublishChange): number => (to ?? from)!.startsAt.getTime();
