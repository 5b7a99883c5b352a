import { type TopicChoice } from '../../meetings/index.ts';
import { type GroupRead } from './together-documents.ts';

/**
 * What a request to a member can be about: the need of the group with what the member, or the reader, would bring to it. None between two
 * who are both there for the need of a third.
 */
export function groupTopics({ seekerId, need, duties, members }: GroupRead, memberId: string): readonly TopicChoice[] {
  const ownId = members.find(({ isYou }) => isYou)?.registrationId;
  const brings = (id: string | undefined) => [...new Set(duties.flatMap(({ memberId: by, offerNode }) => (by === id && offerNode ? [offerNode] : [])))];
  if (ownId === seekerId) return brings(memberId).map((offerNodeCode) => ({ direction: 'get', needNodeCode: need.nodeCode, offerNodeCode }));
  return memberId === seekerId ? brings(ownId).map((offerNodeCode) => ({ direction: 'give', needNodeCode: need.nodeCode, offerNodeCode })) : [];
}
