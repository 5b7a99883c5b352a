import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconBuilding, IconGripVertical, IconSearch } from '@tabler/icons-react';
import { Kbd, SheetHead } from '@spilno/ui';
import { type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LiveClock, useTime } from '../../app/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';
import { type BoardView } from './board-rows.ts';
import { type BoardPlace } from './use-board-place.ts';

export interface BoardHeadProps {
  readonly board: Board;
  readonly place: BoardPlace;
  readonly isPhone: boolean;
  readonly isDraft: boolean;
  readonly findField: RefObject<HTMLInputElement | null>;
  /** How many meetings are found; null while nothing is looked for. */
  readonly found: number | null;
  readonly onNextFound: () => void;
  readonly onUndo: () => void;
  readonly onOpenPane: () => void;
  readonly onPublish: () => void;
}

/** Day, view, search, undo and publishing. */
export function BoardHead({ board, place, isPhone, isDraft, findField, found, onNextFound, onUndo, onOpenPane, onPublish }: BoardHeadProps) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  return (
    <SheetHead
      title={<FormattedMessage id="scheduling.board.title" />}
      views={
        <>
          <DaySwitch board={board} place={place} />
          {!isPhone && (
            <SegmentedControl
              aria-label={say('scheduling.view.label')}
              value={place.view}
              onChange={(view) => place.set({ view: view === 'tables' ? null : view })}
              data={[
                { value: 'tables' satisfies BoardView, label: <span className={classes.viewLabel}><IconGripVertical size={14} stroke={1.75} aria-hidden="true" />{say('scheduling.view.tables')}</span> },
                { value: 'organisations' satisfies BoardView, label: <span className={classes.viewLabel}><IconBuilding size={14} stroke={1.75} aria-hidden="true" />{say('scheduling.view.organisations')}</span> },
              ]}
            />
          )}
          <TextInput
            ref={findField}
            className={classes.find}
            aria-label={say('scheduling.find.label')}
            placeholder={say('scheduling.find.placeholder')}
            leftSection={<IconSearch size={14} stroke={1.75} aria-hidden="true" />}
            rightSection={place.find === '' ? <Kbd>/</Kbd> : <span className={classes.foundCount} role="status">{found}</span>}
            rightSectionPointerEvents="none"
            value={place.find}
            onChange={(event) => place.set({ find: event.currentTarget.value || null })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') place.set({ find: null });
              if (event.key === 'Enter') onNextFound();
            }}
          />
        </>
      }
      actions={
        <>
          <LiveClock />
          {isDraft && (
            <ActionIcon variant="default" size="md" aria-label={say('scheduling.undo.last')} title={say('scheduling.undo.last')} onClick={onUndo}>
              <IconArrowBackUp size={16} stroke={1.75} />
            </ActionIcon>
          )}
          <Button className={classes.narrowOnly} onClick={onOpenPane}>
            <FormattedMessage id="scheduling.leftovers.open" values={{ count: board.leftovers.length }} />
          </Button>
          {isDraft && (
            <Button variant="filled" onClick={onPublish}>
              <FormattedMessage id="scheduling.publish.open" />
            </Button>
          )}
        </>
      }
    />
  );
}

function DaySwitch({ board, place }: { readonly board: Board; readonly place: BoardPlace }) {
  const intl = useIntl();
  const { day, shortDay } = useTime();
  const days = [...new Map(board.slots.map((slot) => [slot.day, slot.startsAt]))];
  if (days.length < 2) return null;
  const shown = days.some(([day]) => day === place.day) ? place.day! : days[0]![0];
  return <SegmentedControl aria-label={intl.formatMessage({ id: 'scheduling.board.days' })} value={shown} onChange={(value) => place.set({ day: value })} data={days.map(([key, startsAt]) => ({ value: key, label: key === shown ? day(startsAt) : shortDay(startsAt) }))} />;
}
