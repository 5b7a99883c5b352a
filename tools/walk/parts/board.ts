import { type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

interface Board {
  readonly version: { readonly id: string; readonly number: number } | null;
  readonly slots: readonly { readonly id: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly meetings: readonly { readonly agreementId: string; readonly slotId: string; readonly tableId: string; readonly status: string }[];
}
interface Restored {
  readonly kept: number;
  readonly dropped: readonly { readonly reason: string }[];
}

const BOARD = 'version { id number } slots { id } tables { id } meetings { agreementId slotId tableId status }';

/** A draft over the published schedule: the organiser moves a meeting by hand, takes that back, and has the first version again. */
export async function board(forum: Forum): Promise<void> {
  const { walker, organiser, firms, slug } = forum;
  const asked = { as: organiser, operation: 'scheduleBoard', declares: EVENT, variables: { eventSlug: slug }, fields: BOARD };
  const published = await walker.read<Board>({ step: 'board-after-publishing', ...asked }, 'ScheduleBoard');
  await walker.mutate({ step: 'plan-again', as: organiser, operation: 'startScheduleRun', input: { eventSlug: slug, seconds: 2, seed: 12 } }, 'ScheduleRunAccepted');
  const isDraft = ({ version }: Board) => version !== null && version.id !== published.version?.id;
  const draft = await walker.until<Board>({ step: 'board-of-the-draft', ...asked }, isDraft, 90);
  const [meeting] = draft.meetings.filter(({ status }) => status === 'planned');
  const free = draft.slots.find(({ id }) => draft.meetings.every(({ slotId }) => slotId !== id));
  const move = { agreementId: meeting!.agreementId, fromSlotId: meeting!.slotId, fromTableId: meeting!.tableId, slotId: free!.id, tableId: draft.tables[1]!.id };
  const input = { eventSlug: slug, versionId: draft.version!.id, moves: [move] };
  await walker.refused({ step: 'firm-moves-on-the-board', as: firms.brandt.lead, operation: 'moveMeetings', input }, 'FORBIDDEN');
  const { editId } = await walker.mutate<{ editId: string }>({ step: 'move-by-hand', as: organiser, operation: 'moveMeetings', input, fields: '... on ScheduleDraftEdited { editId }' }, 'ScheduleDraftEdited');
  await walker.refused({ step: 'move-what-was-moved', as: organiser, operation: 'moveMeetings', input, fields: '... on MeetingMovedMeanwhile { slotId }' }, 'MeetingMovedMeanwhile', ({ value }) => ((value as { slotId: string }).slotId === free!.id ? null : 'it does not say where the meeting is'));
  const undo = { as: organiser, operation: 'undoDraftEdit', input: { eventSlug: slug, editId } };
  await walker.mutate({ step: 'undo-the-move', ...undo }, 'ScheduleDraftEdited');
  await walker.refused({ step: 'undo-twice', ...undo }, 'NotPossible');
  await walker.read({ step: 'meeting-is-back', ...asked }, 'ScheduleBoard', ({ value }) =>
    (value as Board).meetings.some(({ agreementId, slotId, tableId }) => agreementId === meeting!.agreementId && slotId === meeting!.slotId && tableId === meeting!.tableId) ? null : 'the meeting is not where it was',
  );
  const restore = { as: organiser, operation: 'restoreVersion', fields: '... on VersionRestored { kept dropped { reason } }' };
  await walker.refused({ step: 'restore-the-draft-itself', ...restore, input: { eventSlug: slug, versionId: draft.version!.id } }, 'NotPossible');
  // One of its two meetings has been cancelled since: that pair no longer agrees.
  await walker.mutate({ step: 'restore-the-published-version', ...restore, input: { eventSlug: slug, versionId: published.version!.id } }, 'VersionRestored', ({ value }) => {
    const { kept, dropped } = value as Restored;
    return kept === 1 && dropped.every(({ reason }) => reason === 'notAgreed') ? null : `${kept} meetings came back, ${dropped.map(({ reason }) => reason).join()} did not`;
  });
}
