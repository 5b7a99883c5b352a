import { useApolloClient } from '@apollo/client/react';
import { useToast, type ToastHandle } from '@spilno/ui';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useEvent, useTypedMutation, type Answer, type NotAnswered } from '../../app/index.ts';
import { type EditOutcomeFragment, type SchedulingMoveMutation } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { BoardChangeParts, EditOutcome, type Board, type BoardChange } from './board-documents.ts';
import { touchedBy, touches } from './under-the-hand.ts';
import { type LiveBoard } from './use-board.ts';

const MoveDocument = graphql(`
  mutation SchedulingMove($input: MoveMeetingsInput!) {
    moveMeetings(input: $input) {
      ...EditOutcome
    }
  }
`);

const UndoDocument = graphql(`
  mutation SchedulingUndo($input: UndoDraftEditInput!) {
    undoDraftEdit(input: $input) {
      ...EditOutcome
    }
  }
`);

const PinDocument = graphql(`
  mutation SchedulingPin($input: PinMeetingInput!) {
    pinMeeting(input: $input) {
      ...EditOutcome
    }
  }
`);

const TakeOutDocument = graphql(`
  mutation SchedulingTakeOut($input: TakeOutMeetingInput!) {
    takeOutMeeting(input: $input) {
      ...EditOutcome
    }
  }
`);

const LastEditsDocument = graphql(`
  query SchedulingLastEdits($eventSlug: String!) {
    draftEdits(eventSlug: $eventSlug) {
      id
      kind
      isOwn
      isUndone
    }
  }
`);

/** Why an act was not done. */
export type EditFailure = Exclude<EditOutcomeFragment, { __typename: 'ScheduleDraftEdited' }> | NotAnswered | PublishedMeanwhile;

/** The draft was published while something of it was carried; nothing was sent. */
export interface PublishedMeanwhile {
  readonly __typename: 'PublishedMeanwhile';
}

/** One meeting, where it was seen and where it goes. */
export interface Placement {
  readonly agreementId: string;
  readonly fromSlotId: string | null;
  readonly fromTableId: string | null;
  readonly slotId: string;
  readonly tableId: string;
}

export interface BoardActs {
  /**
   * @param done - what the toast says; with Undo for eight seconds
   * @param versionId - the draft it was picked up in; another one refuses it
   */
  readonly move: (moves: readonly Placement[], done: string, versionId?: string) => Promise<EditFailure | null>;
  readonly setPinned: (meetingId: string, isPinned: boolean, done: string) => Promise<EditFailure | null>;
  readonly takeOut: (meetingId: string, reason: string, done: string) => Promise<EditFailure | null>;
  readonly undo: (editId: string) => Promise<void>;
  /** Takes back the viewer's own last act that is not taken back yet. */
  readonly undoLast: () => Promise<void>;
  readonly isBusy: boolean;
  /** Why the last undo could not be done. */
  readonly undoFailure: EditFailure | null;
  readonly forgetFailure: () => void;
}

/** Everything that changes the draft; each act comes with a way back. */
export function useBoardActs(board: Board, { apply, begin, reload, lastOfOthers }: LiveBoard): BoardActs {
  const intl = useIntl();
  const client = useApolloClient();
  const toast = useToast();
  const { slug } = useEvent();
  const [undoFailure, setUndoFailure] = useState<EditFailure | null>(null);
  const [runMove, isMoving] = useTypedMutation(MoveDocument);
  const [runUndo, isUndoing] = useTypedMutation(UndoDocument);
  const [runPin, isPinning] = useTypedMutation(PinDocument);
  const [runTakeOut, isTakingOut] = useTypedMutation(TakeOutDocument);
  const say = (id: string) => intl.formatMessage({ id });
  const revision = board.version?.revision ?? 0;
  const offer = useOffers(lastOfOthers);

  const settle = (answer: Answer<SchedulingMoveMutation>, done: string, isUndo = false): EditFailure | null => {
    if (isNotAnswered(answer)) return answer;
    const outcome = readFragment(EditOutcome, answer);
    if (outcome.__typename !== 'ScheduleDraftEdited') {
      // What stands now may be another board than the one that was seen.
      if (outcome.__typename !== 'InvalidInput' && outcome.__typename !== 'LocationRefused') reload();
      return outcome;
    }
    const { editId } = outcome;
    const change = readFragment(BoardChangeParts, outcome.change);
    apply(change);
    setUndoFailure(null);
    offer(change, toast({ message: done, undo: { label: say(isUndo ? 'scheduling.undo.again' : 'app.toast.undo'), onUndo: () => void undo(editId) } }));
    return null;
  };
  const run = async (send: () => Promise<Answer<SchedulingMoveMutation>>, done: string, isUndo = false): Promise<EditFailure | null> => {
    const end = begin();
    const fault = settle(await send(), done, isUndo);
    end();
    return fault;
  };
  const undo = async (editId: string) => setUndoFailure(await run(() => runUndo({ input: { eventSlug: slug, editId } }), say('scheduling.undo.done'), true));
  const undoLast = async () => {
    const edits = await client.query({ query: LastEditsDocument, variables: { eventSlug: slug }, fetchPolicy: 'no-cache' }).catch(() => null);
    if (!edits?.data) return setUndoFailure({ __typename: 'NotAnswered', reason: navigator.onLine ? 'unavailable' : 'offline' });
    const last = edits.data.draftEdits.find(({ isOwn, isUndone, kind }) => isOwn && !isUndone && kind !== 'undone');
    if (!last) return void toast({ message: say('scheduling.undo.nothing') });
    return undo(last.id);
  };
  return {
    move: (moves, done, versionId = board.version?.id ?? '') => run(() => runMove({ input: { eventSlug: slug, versionId, moves: moves.map(({ agreementId, fromSlotId, fromTableId, slotId, tableId }) => ({ agreementId, fromSlotId, fromTableId, slotId, tableId })) } }), done),
    setPinned: (meetingId, isPinned, done) => run(() => runPin({ input: { eventSlug: slug, revision, meetingId, isPinned } }), done),
    takeOut: (meetingId, reason, done) => run(() => runTakeOut({ input: { eventSlug: slug, revision, meetingId, reason } }), done),
    undo,
    undoLast,
    isBusy: isMoving || isUndoing || isPinning || isTakingOut,
    undoFailure,
    forgetFailure: () => setUndoFailure(null),
  };
}

const isNotAnswered = (answer: Answer<SchedulingMoveMutation>): answer is NotAnswered => '__typename' in answer && answer.__typename === 'NotAnswered';

/** Ways back that toasts and the history offer: each is withdrawn, with a word, once somebody else has touched what it would take back. */
function useOffers(lastOfOthers: BoardChange | null): (change: BoardChange, toast: ToastHandle) => void {
  const intl = useIntl();
  const offers = useRef<readonly { readonly meetingIds: ReadonlySet<string>; readonly toast: ToastHandle }[]>([]);
  useEffect(() => {
    if (!lastOfOthers) return;
    const { by, isOwn } = lastOfOthers;
    const gone = offers.current.filter(({ meetingIds }) => touches(lastOfOthers, meetingIds));
    offers.current = offers.current.filter((one) => !gone.includes(one));
    for (const { toast } of gone) toast.withdraw(intl.formatMessage({ id: 'scheduling.undo.withdrawn' }, { who: isOwn ? 'you' : 'other', by: by ?? '' }));
  }, [lastOfOthers, intl]);
  return (change, toast) => {
    offers.current = [...offers.current, { meetingIds: touchedBy(change), toast }];
  };
}
