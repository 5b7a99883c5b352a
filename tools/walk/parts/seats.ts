import { type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

interface Page {
  readonly team: readonly { readonly delegateId: string; readonly part: string }[];
  readonly counterpartDelegateIds: readonly string[];
}

/** A colleague joins Brandt's meeting and takes it over; Rubin sees who comes. */
export async function seats(forum: Forum, meetingId: string): Promise<void> {
  const { walker, firms, slug } = forum;
  const { brandt, rubin, wisla } = firms;
  const page = { operation: 'agendaMeeting', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: meetingId }, fields: 'team { delegateId part } counterpartDelegateIds' };
  const { team } = await walker.read<Page>({ step: 'own-team', as: brandt.lead, ...page }, 'MeetingPage', ({ value }) => ((value as Page).team.length === 2 ? null : 'the team is not two'));
  const [named, colleague] = team as readonly [Page['team'][0], Page['team'][0]];
  const seat = { as: brandt.lead, inputType: 'MeetingSeatInput', input: { eventSlug: slug, meetingId, delegateId: colleague.delegateId } };
  await walker.refused({ step: 'stranger-changes-seats', ...seat, as: wisla.lead, operation: 'takeOverMeeting' }, 'NotFound');
  await walker.mutate({ step: 'colleague-joins', ...seat, operation: 'joinMeeting' }, 'MeetingReseated');
  await walker.refused({ step: 'colleague-joins-twice', ...seat, operation: 'joinMeeting' }, 'NotPossible');
  await walker.read({ step: 'other-side-sees-who-comes', as: rubin.lead, ...page }, 'MeetingPage', ({ value }) =>
    (value as Page).counterpartDelegateIds.join() === [named.delegateId, colleague.delegateId].join() ? null : 'the other side does not see who comes',
  );
  await walker.mutate({ step: 'colleague-takes-over', ...seat, operation: 'takeOverMeeting' }, 'MeetingReseated');
  await walker.refused({ step: 'named-delegate-joins', ...seat, operation: 'joinMeeting' }, 'NotPossible');
  await walker.mutate({ step: 'takes-it-back', ...seat, operation: 'takeOverMeeting', input: { ...seat.input, delegateId: named.delegateId } }, 'MeetingReseated');
}
