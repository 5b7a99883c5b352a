import { type EntityManager } from 'typeorm';
import { type EventBus } from '../common/index.ts';

/**
 * Tells both sides of pairs whose meeting was published or left out that their conversation may have opened or closed with it.
 * Only those that two wishes agreed: the conversation of a pair with an accepted request does not hang on a meeting.
 */
export async function tellThreadsOfWishes(bus: EventBus, manager: EntityManager, eventId: string, agreementIds: readonly string[]): Promise<void> {
  const pairs = (await manager.query(
    `select first_registration_id as first, second_registration_id as second from agreement where event_id = $1 and id = any($2::uuid[]) and source = 'wishes'`,
    [eventId, agreementIds],
  )) as { first: string; second: string }[];
  await bus.publishEach('threadChanged', pairs.map(({ first, second }) => ({ eventId, registrationIds: [first, second], messageId: null })), manager);
}
