import { IconAlertTriangle, IconArrowRight, IconClockPin, IconLock, IconPin } from '@tabler/icons-react';
import { memo, type CSSProperties } from 'react';
import { Glyph } from '../display/glyph.tsx';
import classes from './schedule-grid.module.css';
import { type GridMeeting, type ScheduleGridLabels } from './schedule-grid.types.ts';

export interface ScheduleGridCellProps {
  /** Table or organisation of the row. */
  readonly rowId: string;
  /** Slot in which the cell begins. */
  readonly slotId: string;
  /** Pixels from the start of the row. */
  readonly start: number;
  /** Pixels, gaps between the slots it covers included. */
  readonly width: number;
  /** Place in the row for screen readers, from 1; the heading is the first. */
  readonly columnIndex: number;
  /** Slots it covers. */
  readonly span: number;
  /** What stands here; undefined: nothing. */
  readonly meeting: GridMeeting | undefined;
  /** Label of the closure that begins here. */
  readonly closed: string | undefined;
  /** The one cell of the grid that the tabulator reaches. */
  readonly tabbable: boolean;
  /** What is picked up stood here. */
  readonly origin: boolean;
  /** What this place is for what is picked up; undefined while nothing is. */
  readonly targetLabel: string | undefined;
  /** Whether what is picked up may stand here; undefined while nothing is, or where that is not known. */
  readonly targetAllowed: boolean | undefined;
  /** The note beside the grid belongs here. */
  readonly refused: boolean;
  /** Nothing can be picked up. */
  readonly readOnly: boolean;
  /** Words of the grid in the reader’s language. */
  readonly labels: ScheduleGridLabels;
}

/** One place of the grid. Draws only; the grid listens. */
export const ScheduleGridCell = memo(function ScheduleGridCell(props: ScheduleGridCellProps) {
  const {
    rowId,
    slotId,
    start,
    width,
    columnIndex,
    span,
    meeting,
    tabbable,
    origin,
    targetLabel,
    targetAllowed,
    refused,
    readOnly,
  } = props;
  const style: CSSProperties = { insetInlineStart: start, inlineSize: width };
  const movable = meeting !== undefined && !meeting.pinned && !readOnly;
  return (
    <div
      role="gridcell"
      className={classes.cell}
      style={style}
      tabIndex={tabbable ? 0 : -1}
      aria-colindex={columnIndex}
      aria-label={isBare(props) ? (targetLabel ?? props.labels.empty) : undefined}
      aria-colspan={span > 1 ? span : undefined}
      aria-selected={origin || undefined}
      aria-disabled={targetAllowed === false || undefined}
      data-row={rowId}
      data-slot={slotId}
      data-state={meeting?.state}
      data-target={targetAllowed === undefined ? undefined : targetAllowed ? 'free' : 'taken'}
      data-refused={refused || undefined}
      data-movable={movable || undefined}
      data-found={meeting?.found || undefined}
    >
      {contentsOf(props)}
    </div>
  );
});

/** Nothing is drawn there: what it says is its label alone, since most places of a large grid are bare. */
const isBare = ({ closed, origin, meeting, targetAllowed }: ScheduleGridCellProps): boolean =>
  closed === undefined && !origin && !meeting && targetAllowed !== true;

/** No components of their own: hundreds of places are made while one scrolls. */
function contentsOf({ meeting, closed, origin, targetLabel, targetAllowed, labels }: ScheduleGridCellProps) {
  if (closed !== undefined) {
    return (
      <span className={classes.closed}>
        <Glyph icon={IconLock} size={14} />
        <span>{closed}</span>
      </span>
    );
  }
  if (origin) {
    return (
      <span className={classes.origin}>
        <span className="sp-hidden">
          {meeting?.title} {meeting?.subtitle} {labels.pickedUp}{' '}
        </span>
        {labels.origin}
      </span>
    );
  }
  if (meeting) return meetingOf(meeting, labels, targetAllowed === false ? targetLabel : undefined);
  if (targetAllowed) return <span className={classes.free}>{targetLabel}</span>;
  return null;
}

const icons = { moved: IconArrowRight, conflict: IconAlertTriangle } as const;

function meetingOf(meeting: GridMeeting, labels: ScheduleGridLabels, blocked: string | undefined) {
  const { state } = meeting;
  const hidden = [state !== 'unchanged' && labels.states[state], meeting.pinned && labels.pinned, meeting.ruled, blocked].filter(Boolean);
  const icon = meeting.pinned ? IconPin : state === 'moved' || state === 'conflict' ? icons[state] : meeting.ruled ? IconClockPin : undefined;
  return (
    <span
      className={classes.meeting}
      data-state={state}
      title={[meeting.title, meeting.subtitle].filter(Boolean).join(', ')}
    >
      <b>{meeting.title}</b>
      <span className={classes.second}>{meeting.subtitle}</span>
      {icon && <Glyph icon={icon} size={13} className={classes.sign} />}
      {hidden.length > 0 && <span className="sp-hidden"> {hidden.join(' ')}</span>}
    </span>
  );
}
