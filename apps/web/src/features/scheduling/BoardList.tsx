import { Button } from '@mantine/core';
import { StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';
import { holds } from './board-rows.ts';
import { type BoardWords } from './board-words.ts';
import { CarryBar } from './CarryBar.tsx';
import { type Carrying } from './use-carrying.ts';

export interface BoardListProps {
  readonly board: Board;
  readonly day: string | undefined;
  readonly find: string;
  readonly carrying: Carrying;
  readonly words: BoardWords;
  readonly onOpen: (meetingId: string) => void;
}

const TONES: Readonly<Record<string, Tone>> = { new: 'draft', moved: 'draft' };
/** Free tables of a slot that are offered on a phone. */
const OFFERED = 4;

/** The board on a phone: slot after slot. What is carried is put down at a free table of a slot. */
export function BoardList({ board, day, find, carrying, words, onOpen }: BoardListProps) {
  const { range } = useTime();
  const { pair, places } = carrying;
  const bySlot = Map.groupBy(
    board.meetings.filter(({ status, firstName, secondName }) => status === 'planned' && (find === '' || holds(firstName, find) || holds(secondName, find))),
    ({ slotId }) => slotId,
  );
  const order = new Map(board.tables.map(({ id }, at) => [id, at]));
  return (
    <div className={classes.list}>
      {board.slots
        .filter((slot) => slot.day === day)
        .map((slot) => {
          const meetings = [...(bySlot.get(slot.id) ?? [])].sort((one, other) => (order.get(one.tableId) ?? 0) - (order.get(other.tableId) ?? 0));
          const present = pair?.meeting?.slotId === slot.id ? pair.meeting.tableId : null;
          const free = pair ? (places?.get(slot.id)?.freeTableIds ?? []).filter((tableId) => tableId !== present) : [];
          if (find !== '' && meetings.length === 0 && free.length === 0) return null;
          return (
            <section key={slot.id}>
              <h2>
                {range(slot.startsAt, slot.endsAt)} <span><FormattedMessage id="scheduling.grid.corner" values={{ taken: meetings.length, places: board.tables.length }} /></span>
              </h2>
              {free.length > 0 && (
                <div className={classes.freeTables}>
                  {free.slice(0, OFFERED).map((tableId) => (
                    <Button key={tableId} onClick={() => carrying.drop(slot.id, tableId)}>
                      <FormattedMessage id="scheduling.list.freeAt" values={{ table: words.table(tableId) }} />
                    </Button>
                  ))}
                </div>
              )}
              <ul>
                {meetings.map((meeting) => (
                  <li key={meeting.id}>
                    <button type="button" className={classes.listMeeting} data-carried={pair?.meeting?.id === meeting.id || undefined} onClick={() => onOpen(meeting.id)}>
                      <span className={classes.listTable}>{meeting.isByVideo ? <FormattedMessage id="scheduling.meeting.video" /> : words.table(meeting.tableId)}</span>
                      <span className={classes.listNames}>
                        <b>{meeting.firstName}</b>
                        <span>{meeting.secondName}</span>
                      </span>
                      {meeting.change !== 'unchanged' && (
                        <StateBadge tone={TONES[meeting.change] ?? 'neutral'}>
                          <FormattedMessage id={meeting.change === 'new' ? 'scheduling.grid.new' : 'scheduling.grid.moved'} />
                        </StateBadge>
                      )}
                      {meeting.isPinned && (
                        <StateBadge tone="neutral">
                          <FormattedMessage id="scheduling.grid.pinned" />
                        </StateBadge>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      {(pair || carrying.failure) && (
        <div className={classes.listBar}>
          <CarryBar carrying={carrying} words={words} />
        </div>
      )}
    </div>
  );
}
