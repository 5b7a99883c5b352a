import { useQuery, useSubscription } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { EmptyState, SheetHead, SplitPanes } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { LiveClock, NotFound, QueryState, useEvent, useTime } from '../../app/index.ts';
import { BoardDocument, RunDocument, RunProgressedDocument, type Board } from './board-documents.ts';
import { BoardGrid } from './BoardGrid.tsx';
import classes from './board.module.css';
import { BoardVersionBar } from './BoardVersionBar.tsx';
import { LeftoversPane } from './LeftoversPane.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RunPanel } from './RunPanel.tsx';
import { useBoardMoves } from './use-board-moves.tsx';

/** The organiser's schedule: run, move, publish. */
export function BoardPage() {
  const { slug } = useEvent();
  const [search] = useSearchParams();
  const query = useQuery(BoardDocument, { variables: { eventSlug: slug, versionId: search.get('version') }, fetchPolicy: 'cache-and-network' });
  const run = useQuery(RunDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const refetch = () => void query.refetch().catch(() => undefined);
  useSubscription(RunProgressedDocument, {
    variables: { eventSlug: slug },
    ignoreResults: true,
    onData: ({ data }) => {
      void run.refetch().catch(() => undefined);
      const status = data.data?.scheduleRunProgressed.status;
      if (status !== 'queued' && status !== 'running') refetch();
    },
  });
  return (
    <QueryState query={query} shape="board">
      {({ scheduleBoard }) => (scheduleBoard ? <Loaded board={scheduleBoard} run={run.data?.scheduleRun ?? null} onChanged={refetch} /> : <NotFound />)}
    </QueryState>
  );
}

interface LoadedProps {
  readonly board: Board;
  readonly run: Parameters<typeof RunPanel>[0]['run'];
  readonly onChanged: () => void;
}

function Loaded({ board, run, onChanged }: LoadedProps) {
  const intl = useIntl();
  const moves = useBoardMoves(board, onChanged);
  const [isPublishing, setIsPublishing] = useState(false);
  const [areLeftoversOpen, setAreLeftoversOpen] = useState(false);
  const [openMeetingId, setOpenMeetingId] = useState<string | null>(null);
  const isDraft = board.version?.status === 'draft';
  const openMeeting = board.meetings.find(({ id }) => id === openMeetingId);
  const leftovers = <LeftoversPane board={board} pickedUp={moves.pickedUp} canPlace={isDraft} onPickUp={moves.pickUpAgreement} />;
  return (
    <div className={classes.page}>
      <SheetHead
        title={<FormattedMessage id="scheduling.board.title" />}
        views={<DaySwitch board={board} />}
        actions={
          <>
            <LiveClock />
            <Button className={classes.narrowOnly} onClick={() => setAreLeftoversOpen(true)}>
              <FormattedMessage id="scheduling.leftovers.open" values={{ count: board.leftovers.length }} />
            </Button>
            {isDraft && (
              <Button variant="filled" onClick={() => setIsPublishing(true)}>
                <FormattedMessage id="scheduling.publish.open" />
              </Button>
            )}
          </>
        }
      />
      {board.version && <BoardVersionBar board={board} />}
      <SplitPanes
        flush
        mainLabel={intl.formatMessage({ id: 'scheduling.board.title' })}
        end={{ label: intl.formatMessage({ id: 'scheduling.leftovers.title' }), content: leftovers }}
        endOpened={areLeftoversOpen}
        onEndClose={() => setAreLeftoversOpen(false)}
        closeLabel={intl.formatMessage({ id: 'app.action.close' })}
      >
        {board.slots.length === 0 || board.tables.length === 0 ? (
          <EmptyState title={<FormattedMessage id="scheduling.empty.noSlots" />}>
            <FormattedMessage id="scheduling.empty.noSlotsLead" />
          </EmptyState>
        ) : (
          <>
            {moves.notice}
            <BoardGrid board={board} moves={moves} isDraft={isDraft} onOpen={setOpenMeetingId} />
          </>
        )}
      </SplitPanes>
      <RunPanel run={run} version={board.version} />
      {openMeeting && <MeetingDialog board={board} meeting={openMeeting} onMove={() => moves.pickUp(openMeeting.id)} onClose={() => setOpenMeetingId(null)} onChanged={onChanged} />}
      {isPublishing && <PublishDialog onClose={() => setIsPublishing(false)} onPublished={onChanged} />}
    </div>
  );
}

function DaySwitch({ board }: { readonly board: Board }) {
  const intl = useIntl();
  const { day } = useTime();
  const [search, setSearch] = useSearchParams();
  const days = [...new Map(board.slots.map((slot) => [slot.day, slot.startsAt]))];
  if (days.length < 2) return null;
  const select = (value: string) => setSearch((previous) => ({ ...Object.fromEntries(previous), day: value }), { replace: true });
  return <SegmentedControl aria-label={intl.formatMessage({ id: 'scheduling.board.days' })} value={search.get('day') ?? days[0]![0]} onChange={select} data={days.map(([key, startsAt]) => ({ value: key, label: day(startsAt) }))} />;
}
