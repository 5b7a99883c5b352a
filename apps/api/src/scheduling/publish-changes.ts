import { type MeetingChange, type ScheduledMeeting, type ScheduleDifference } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { readAgreedTimes } from './another-time/agreed-times.ts';
import { NAME } from './board-reader.ts';
import { PublishChange, PublishPlace } from './publish.type.ts';

/** Every meeting that publishing changes, under over-the-shoulder names; what takes a time back that two firms agreed to comes first. */
export async function readPublishChanges(manager: EntityManager, eventId: string, { changes }: ScheduleDifference): Promise<PublishChange[]> {
  if (changes.length === 0) return [];
  const agreed = await readAgreedTimes(manager, eventId, null);
  const pairs = (await manager.query(
    `select a.id, ${NAME('f')} as "firstName", ${NAME('s')} as "secondName" from agreement a join registration f on f.event_id = a.event_id and f.id = a.first_registration_id
     join registration s on s.event_id = a.event_id and s.id = a.second_registration_id where a.event_id = $1 and a.id = any($2::uuid[])`,
    [eventId, changes.map(({ agreementId }) => agreementId)],
  )) as { id: string; firstName: string; secondName: string }[];
  const names = new Map(pairs.map((pair) => [pair.id, pair]));
  const starts = new Map(((await manager.query(`select id, lower(during) as at from slot where event_id = $1`, [eventId])) as { id: string; at: Date }[]).map(({ id, at }) => [id, at]));
  const tables = new Map(((await manager.query(`select id, label from event_table where event_id = $1`, [eventId])) as { id: string; label: string }[]).map(({ id, label }) => [id, label]));
  const place = (meeting: ScheduledMeeting | null) => meeting && Object.assign(new PublishPlace(), { startsAt: starts.get(meeting.slotId)!, table: tables.get(meeting.tableId)! });
  const told = changes.map((change) => {
    const { firstName, secondName } = names.get(change.agreementId)!;
    const [from, to] = [place('before' in change ? change.before : null), place('after' in change ? change.after : null)];
    return Object.assign(new PublishChange(), { agreementId: change.agreementId, kind: change.kind, firstName, secondName, from, to, takesBackAgreed: losesTime(change) && agreed.has(change.agreementId) });
  });
  return told.sort((one, other) => Number(other.takesBackAgreed) - Number(one.takesBackAgreed) || startOf(one) - startOf(other));
}

const losesTime = (change: MeetingChange): boolean => change.kind === 'cancelled' || (change.kind === 'moved' && change.parts.includes('slot'));
const startOf = ({ from, to }: PublishChange): number => (to ?? from)!.startsAt.getTime();
