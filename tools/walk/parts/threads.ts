import { randomUUID } from 'node:crypto';
import { type Firm, type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

const THREAD = { declares: `${EVENT}, $registrationId: ID!` };

const HASH = '5e'.repeat(32);

/** Product data open by the NDA that the disclosing firm confirms, and close when it is withdrawn. */
export async function ndas({ walker, firms, organiser, slug }: Forum): Promise<void> {
  const { brandt, rubin } = firms;
  const direction = { eventSlug: slug, disclosingRegistrationId: rubin.registrationId, receivingRegistrationId: brandt.registrationId };
  const paper = { ...direction, documentVersion: '1.0', documentHash: HASH };
  await walker.refused({ step: 'product-data-with-a-place', as: rubin.lead, operation: 'saveProductData', input: { eventSlug: slug, text: 'Цех у Павлограді, вулиця Заводська 3.', version: 0 } }, 'LocationRefused');
  await walker.mutate({ step: 'product-data', as: rubin.lead, operation: 'saveProductData', input: { eventSlug: slug, text: 'Housings up to 600 mm, series of 200.', version: 0 } }, 'ProductDataSaved');
  await walker.refused({ step: 'wrong-side-confirms-nda', as: brandt.lead, operation: 'confirmNda', input: paper }, 'NotPossible');
  await walker.refused({ step: 'organiser-confirms-nda', as: organiser, operation: 'confirmNda', input: paper }, 'FORBIDDEN');
  const reads = (step: string, isOpen: boolean) =>
    walker.read({ step, as: brandt.lead, operation: 'match', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: rubin.registrationId }, fields: 'organisation { level confidential { productData } }' }, 'Match', ({ text }) =>
      text.includes('Housings') === isOpen ? null : `product data are ${isOpen ? 'still closed' : 'still open'}`,
    );
  await walker.mutate({ step: 'confirm-nda', as: rubin.lead, operation: 'confirmNda', input: paper }, 'DisclosureChanged');
  await reads('product-data-are-open', true);
  await walker.mutate({ step: 'withdraw-nda', as: rubin.lead, operation: 'withdrawNda', input: direction }, 'DisclosureChanged');
  await reads('product-data-are-closed', false);
}

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
