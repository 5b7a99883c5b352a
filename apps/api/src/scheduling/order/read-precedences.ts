import { type Precedence } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';

/** Among pairs that still agree. */
export async function readPrecedences(manager: EntityManager, eventId: string): Promise<Precedence[]> {
  return (await manager.query(
    `select p.before_agreement_id as "beforeId", p.after_agreement_id as "afterId" from meeting_precedence p join agreement b on b.event_id = p.event_id and b.id = p.before_agreement_id join agreement a on a.event_id = p.event_id and a.id = p.after_agreement_id
     where p.event_id = $1 and b.ended_at is null and a.ended_at is null order by p.before_agreement_id, p.after_agreement_id`,
    [eventId],
  )) as Precedence[];
}
