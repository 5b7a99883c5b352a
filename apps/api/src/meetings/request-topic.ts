import { type EntityManager } from 'typeorm';

/** The need–offer pair a request names: what the sender would get, or what it would give. */
export interface RequestTopic {
  readonly direction: 'get' | 'give';
  readonly needNodeCode: string;
  readonly offerNodeCode: string;
}

/** Whether the need is of the one side and the offer of the other. */
export async function isTopicOfPair(manager: EntityManager, eventId: string, senderId: string, recipientId: string, topic: RequestTopic): Promise<boolean> {
  const [needOf, offerOf] = topic.direction === 'get' ? [senderId, recipientId] : [recipientId, senderId];
  const [row] = (await manager.query(
    `select exists (select from capability_entry where event_id = $1 and registration_id = $2 and direction = 'need' and node_code = $3)
        and exists (select from capability_entry where event_id = $1 and registration_id = $4 and direction = 'offer' and node_code = $5) as fits`,
    [eventId, needOf, topic.needNodeCode, offerOf, topic.offerNodeCode],
  )) as [{ fits: boolean }];
  return row.fits;
}
