import { type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

interface Choices {
  readonly canAsk: boolean;
  readonly times: readonly { readonly slotId: string }[];
}

const MEETING = `${EVENT}, $meetingId: ID!`;

/** Brandt asks Rubin for another time of their meeting, once in vain; then it moves. */
export async function anotherTime(forum: Forum, meetingId: string): Promise<void> {
  const { walker, firms, slug } = forum;
  const { brandt, rubin, wisla } = firms;
  const question = { operation: 'anotherTimeChoices', declares: MEETING, variables: { eventSlug: slug, meetingId }, fields: 'canAsk times { slotId }' };
  await walker.readRefused({ step: 'other-firms-times', as: wisla.lead, ...question }, 'null');
  const { times } = await walker.read<Choices>({ step: 'times-to-offer', as: brandt.lead, ...question }, 'AnotherTimeChoices', ({ value }) => ((value as Choices).canAsk ? null : 'no other time can be asked for'));
  const slotIds = times.slice(0, 2).map(({ slotId }) => slotId);
  const ask = { eventSlug: slug, meetingId, slotIds, reason: 'Our engineer arrives later than planned.' };
  await walker.refused({ step: 'ask-without-reason', as: brandt.lead, operation: 'askForAnotherTime', input: { ...ask, reason: ' ' } }, 'InvalidInput');
  await walker.refused({ step: 'stranger-asks-for-another-time', as: wisla.lead, operation: 'askForAnotherTime', input: ask }, 'NotFound');
  const asked = { as: brandt.lead, operation: 'askForAnotherTime', input: ask, fields: '... on AnotherTimeAsked { askId }' };
  const first = await walker.mutate<{ askId: string }>({ step: 'ask-for-another-time', ...asked }, 'AnotherTimeAsked');
  await walker.refused({ step: 'ask-twice-at-a-time', ...asked }, 'NotPossible');
  await walker.mutate({ step: 'refuse-another-time', as: rubin.lead, operation: 'refuseAnotherTime', inputType: 'AnotherTimeRef', input: { eventSlug: slug, askId: first.askId } }, 'AnotherTimeEnded');
  const { askId } = await walker.mutate<{ askId: string }>({ step: 'ask-again', ...asked }, 'AnotherTimeAsked');
  await walker.refused({ step: 'asking-side-accepts', as: brandt.lead, operation: 'acceptAnotherTime', input: { eventSlug: slug, askId, slotId: slotIds[0]! } }, 'NotPossible');
  await walker.mutate({ step: 'accept-another-time', as: rubin.lead, operation: 'acceptAnotherTime', input: { eventSlug: slug, askId, slotId: slotIds[0]! } }, 'MeetingMoved');
  await walker.refused({ step: 'ask-a-third-time', ...asked }, 'NotPossible');
}
