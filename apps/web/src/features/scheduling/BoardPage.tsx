import { useQuery, useSubscription } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { EmptyState, SplitPanes, type GridPlace } from '@spilno/ui';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type AddressRules, DroppedNote, NotFound, oneOf, QueryState, useEvent } from '../../app/index.ts';
import { RunDocument, RunProgressedDocument, type Board } from './board-documents.ts';
import { useBoardKeys } from './board-keys.ts';
import { holds } from './board-rows.ts';
import { useBoardWords } from './board-words.ts';
import classes from './board.module.css';
import { BoardGrid } from './BoardGrid.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardList } from './BoardList.tsx';
import { BoardVersionBar } from './BoardVersionBar.tsx';
import { ChangesDialog } from './ChangesDialog.tsx';
import { ClashesNote } from './ClashesNote.tsx';
import { EditFailureNote } from './EditFailureNote.tsx';
import { HistoryPane } from './HistoryPane.tsx';
import { LeftoversPane } from './LeftoversPane.tsx';
import { LostPlacesNote } from './LostPlacesNote.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { OthersNews } from './OthersNews.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RunPanel } from './RunPanel.tsx';
import { TableDialog } from './TableDialog.tsx';
import { useBoard, type LiveBoard } from './use-board.ts';
import { useBoardActs } from './use-board-acts.ts';
import { useBoardPlace, type BoardPane } from './use-board-place.ts';
import { useCarrying } from './use-carrying.ts';
import { usePresentFirms } from './use-present-firms.ts';

const PHONE = '(max-width: 600px)';

/** The organiser's schedule: run, move, publish. */
export function BoardPage() {
  const { slug } = useEvent();
  const live = useBoard();
  const run = useQuery(RunDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  useSubscription(RunProgressedDocument, {
    variables: { eventSlug: slug },
    ignoreResults: true,
    onData: () => void run.refetch().catch(() => undefined),
  });
  return (
    <QueryState query={live.query} shape="board">
      {({ scheduleBoard }) => (scheduleBoard ? <Loaded board={scheduleBoard} live={live} run={run.data?.scheduleRun ?? null} /> : <NotFound />)}
    </QueryState>
  );
}

interface LoadedProps {
  readonly board: Board;
  readonly live: LiveBoard;
  readonly run: Parameters<typeof RunPanel>[0]['run'];
}

const boardRules = ({ slots }: Board): AddressRules => ({
  day: oneOf('scheduling.list.days', slots.map(({ day }) => day)),
  view: oneOf('scheduling.view.label', ['tables', 'organisations']),
  pane: oneOf('scheduling.pane.label', ['leftovers', 'history']),
});

function Loaded({ board, live, run }: LoadedProps) {
  const intl = useIntl();
  const place = useBoardPlace();
  const words = useBoardWords(board);
  const acts = useBoardActs(board, live);
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const [isPublishing, setIsPublishing] = useState(false);
  const [isShowingChanges, setIsShowingChanges] = useState(false);
  const [isPaneOpen, setIsPaneOpen] = useState(false);
  const [emptyPlace, setEmptyPlace] = useState<GridPlace | null>(null);
  const findField = useRef<HTMLInputElement>(null);
  const isDraft = board.version?.status === 'draft';
  const rules = boardRules(board);
  const day = place.day !== null && rules['day']!.isKnown(place.day) ? place.day : board.slots[0]?.day;
  const find = useDeferredValue(place.find);
  const presenceOf = usePresentFirms(day);
  const found = useFound(board, day, find, place.meetingId);
  const showMoved = (agreementId: string, slotId: string) => {
    const slotDay = board.slots.find(({ id }) => id === slotId)?.day;
    if (slotDay !== undefined && slotDay !== day) place.set({ day: slotDay });
    found.show(board.meetings.find((meeting) => meeting.agreementId === agreementId)?.id);
  };
  const carrying = useCarrying({ board, acts, words, lastOfOthers: live.lastOfOthers, onMoved: showMoved });
  useBoardKeys({ undo: () => void (isDraft && acts.undoLast()), find: () => findField.current?.focus() });
  const openMeeting = board.meetings.find(({ id }) => id === place.meetingId);
  const shared = { board, day, find, carrying, words, onOpen: (meeting: string | null) => place.set({ meeting }) };
  return (
    <div className={classes.page}>
      <BoardHead
        {...{ board, place, isPhone, isDraft, findField }}
        found={find === '' ? null : found.ids.length}
        onNextFound={found.next}
        onUndo={() => void acts.undoLast()}
        onOpenPane={() => setIsPaneOpen(true)}
        onPublish={() => setIsPublishing(true)}
      />
      <DroppedNote rules={rules}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      {board.version && <BoardVersionBar board={board} onShowChanges={() => setIsShowingChanges(true)} />}
      <SplitPanes
        flush
        mainLabel={intl.formatMessage({ id: 'scheduling.board.title' })}
        end={{ label: intl.formatMessage({ id: place.pane === 'history' ? 'scheduling.history.title' : 'scheduling.leftovers.title' }), content: <SidePane {...{ board, day, acts, carrying, words, isDraft, place }} onPicked={() => setIsPaneOpen(false)} /> }}
        endOpened={isPaneOpen}
        onEndClose={() => setIsPaneOpen(false)}
        closeLabel={intl.formatMessage({ id: 'app.action.close' })}
      >
        {board.slots.length === 0 || board.tables.length === 0 ? (
          <EmptyState title={<FormattedMessage id="scheduling.empty.noSlots" />}>
            <FormattedMessage id="scheduling.empty.noSlotsLead" />
          </EmptyState>
        ) : (
          <>
            {board.version?.status === 'published' && <LostPlacesNote board={board} />}
            {acts.undoFailure && (
              <div className={classes.failure}>
                <EditFailureNote failure={acts.undoFailure} words={words} />
              </div>
            )}
            {isPhone ? <BoardList {...shared} /> : <BoardGrid {...shared} view={place.view} goToId={found.goTo} isDraft={isDraft} presenceOf={presenceOf} onOpenEmpty={setEmptyPlace} />}
          </>
        )}
      </SplitPanes>
      <RunPanel run={run} board={board} onOpen={shared.onOpen} />
      <OthersNews change={live.lastOfOthers} words={words} />
      {openMeeting && !emptyPlace && <MeetingDialog board={board} presenceOf={board.slots.find(({ id }) => id === openMeeting.slotId)?.day === day ? presenceOf : null} meeting={openMeeting} acts={acts} words={words} onMove={() => carrying.pickUp(openMeeting.agreementId)} onCloseTable={() => (place.set({ meeting: null }), setEmptyPlace({ rowId: openMeeting.tableId, slotId: openMeeting.slotId }))} onClose={() => place.set({ meeting: null })} onChanged={live.reload} />}
      {emptyPlace && <TableDialog board={board} place={emptyPlace} onClose={() => setEmptyPlace(null)} onChanged={live.reload} />}
      {isShowingChanges && <ChangesDialog onClose={() => setIsShowingChanges(false)} />}
      {isPublishing && <PublishDialog onClose={() => setIsPublishing(false)} onPublished={live.reload} />}
    </div>
  );
}

interface Found {
  readonly ids: readonly string[];
  readonly goTo: { readonly id: string } | null;
  readonly next: () => void;
  /** Brings the reader to a meeting. */
  readonly show: (id: string | undefined) => void;
}

/** Meetings of the day whose sides hold what is looked for, one after the other. */
function useFound(board: Board, day: string | undefined, find: string, linkedId: string | null): Found {
  const [gone, setGoTo] = useState<{ readonly id: string } | null>(null);
  const linked = useMemo(() => (linkedId === null ? null : { id: linkedId }), [linkedId]);
  const goTo = linked ?? gone;
  const slotAt = new Map(board.slots.filter((slot) => slot.day === day).map(({ id }, at) => [id, at]));
  const ids =
    find === ''
      ? []
      : board.meetings
          .filter(({ status, slotId, firstName, secondName }) => status === 'planned' && slotAt.has(slotId) && (holds(firstName, find) || holds(secondName, find)))
          .sort((one, other) => slotAt.get(one.slotId)! - slotAt.get(other.slotId)!)
          .map(({ id }) => id);
  const next = () => {
    const id = ids[(ids.indexOf(goTo?.id ?? '') + 1) % Math.max(1, ids.length)];
    if (id !== undefined) setGoTo({ id });
  };
  return { ids, goTo, next, show: (id) => setGoTo(id === undefined ? null : { id }) };
}

type SidePaneProps = Pick<Parameters<typeof HistoryPane>[0], 'board' | 'acts' | 'words'> & {
  readonly carrying: ReturnType<typeof useCarrying>;
  readonly day: string | undefined;
  readonly isDraft: boolean;
  readonly place: ReturnType<typeof useBoardPlace>;
  readonly onPicked: () => void;
};

function SidePane({ board, day, acts, words, carrying, isDraft, place, onPicked }: SidePaneProps) {
  const intl = useIntl();
  const pick = (agreementId: string) => {
    carrying.pickUp(agreementId);
    onPicked();
  };
  return (
    <>
      {isDraft && (
        <div className={classes.panes}>
          <SegmentedControl
            fullWidth
            aria-label={intl.formatMessage({ id: 'scheduling.pane.label' })}
            value={place.pane}
            onChange={(pane) => place.set({ pane: pane === ('history' satisfies BoardPane) ? pane : null })}
            data={[
              { value: 'leftovers' satisfies BoardPane, label: intl.formatMessage({ id: 'scheduling.leftovers.title' }) },
              { value: 'history' satisfies BoardPane, label: intl.formatMessage({ id: 'scheduling.history.title' }) },
            ]}
          />
        </div>
      )}
      {isDraft && place.pane === 'history' ? <HistoryPane board={board} acts={acts} words={words} /> : (
        <>
          <ClashesNote />
          <LeftoversPane board={board} day={day} pickedUp={carrying.pair?.agreementId ?? null} canPlace={isDraft} onPickUp={pick} onPlace={carrying.place} />
        </>
      )}
    </>
  );
}

