import { randomUUID } from 'node:crypto';
import { type Firm, type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

const THREAD = { declares: `${EVENT}, $registrationId: ID!` };

/** What the firms of an agreed pair write to each other, and who cannot. */
export async function threads(forum: Forum): Promise<void> {
  const { walker, firms, organiser, slug } = forum;
  const { brandt, rubin, wisla } = firms;
  const message = (to: Firm, text: string, clientKey: string = randomUUID()) => ({ eventSlug: slug, registrationId: to.registrationId, clientKey, text });
  await walker.refused({ step: 'message-without-agreement', as: wisla.lead, operation: 'sendThreadMessage', input: message(rubin, 'Good morning.') }, 'NotPossible');
  await walker.refused({ step: 'message-with-a-place', as: rubin.lead, operation: 'sendThreadMessage', input: message(brandt, 'Приїздіть до нас у Павлоград, вулиця Заводська 3.') }, 'LocationRefused');
  await walker.refused({ step: 'message-too-long', as: brandt.lead, operation: 'sendThreadMessage', input: message(rubin, 'a'.repeat(5_000)) }, 'InvalidInput');
  const input = message(rubin, 'Which wall thickness do you machine?');
  const fields = '... on ThreadMessageSent { sent { id } }';
  const first = await walker.mutate<{ sent: { id: string } }>({ step: 'message', as: brandt.lead, operation: 'sendThreadMessage', input, fields }, 'ThreadMessageSent');
  await walker.mutate({ step: 'same-message-again', as: brandt.lead, operation: 'sendThreadMessage', input, fields }, 'ThreadMessageSent', ({ value }) => ((value as typeof first).sent.id === first.sent.id ? null : 'the message was written twice'));
  await walker.read({ step: 'other-side-reads', as: rubin.lead, operation: 'threads', declares: EVENT, variables: { eventSlug: slug }, fields: 'unreadCount nodes { lastMessage { text } }' }, 'ThreadConnection', ({ value, text }) =>
    (value as { unreadCount: number }).unreadCount === 1 && text.includes('wall thickness') ? null : 'the message is not there, or not once',
  );
  await walker.mutate({ step: 'mark-read', as: rubin.lead, operation: 'markThreadRead', input: { eventSlug: slug, registrationId: brandt.registrationId, messageId: first.sent.id } }, 'ThreadMarkedRead');
  await walker.readRefused({ step: 'organiser-reads-thread', as: organiser, operation: 'thread', ...THREAD, variables: { eventSlug: slug, registrationId: rubin.registrationId }, fields: 'isOpen' }, 'FORBIDDEN');
}
