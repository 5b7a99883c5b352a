import { useIntl } from 'react-intl';
import { type BoardChange } from './board-documents.ts';
import classes from './board.module.css';
import { type BoardWords } from './board-words.ts';

export interface OthersNewsProps {
  /** The last act of somebody else; null: none yet. */
  readonly change: BoardChange | null;
  readonly words: BoardWords;
}

/** What a colleague has just done on the same board; heard politely, and seen for a while. */
export function OthersNews({ change, words }: OthersNewsProps) {
  const intl = useIntl();
  const [meeting] = change?.meetings ?? [];
  return (
    <p className={classes.news} role="status" key={change?.editId ?? ''} data-shown={change !== null || undefined}>
      {change &&
        intl.formatMessage(
          { id: 'scheduling.others.did' },
          { who: change.isOwn ? 'you' : 'other', by: change.by ?? '', hasMeeting: meeting ? 'yes' : 'no', names: meeting ? `${meeting.firstName} · ${meeting.secondName}` : '', place: meeting ? words.place(meeting.slotId, meeting.tableId) : '', others: Math.max(0, change.meetings.length - 1) },
        )}
    </p>
  );
}
