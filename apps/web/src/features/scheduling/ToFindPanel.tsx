import { Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useHall, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { type NextSlot } from './stand-by-documents.ts';

/** Anchor of the panel. */
export const TO_FIND = 'to-find';

/** Meetings that begin next with a side whose delegate nobody has marked present today; nobody is absent by that. */
export function ToFindPanel({ next }: { readonly next: NextSlot }) {
  const intl = useIntl();
  const hallOf = useHall();
  const { range } = useTime();
  const title = intl.formatMessage({ id: 'scheduling.standBy.toFind' });
  return (
    <div id={TO_FIND}>
      <Panel title={title} aside={range(next.startsAt, next.endsAt)}>
        <ul className={classes.toFind} tabIndex={0} aria-label={title}>
          {next.incomplete.map((meeting) => (
            <li key={meeting.meetingId}>
              <b>{meeting.table}</b>
              <span className={classes.sides}>
                <span>{intl.formatList(meeting.toFind)}</span>
                <span className={classes.hint}>{hallOf(meeting)}</span>
              </span>
            </li>
          ))}
        </ul>
        <p className={classes.hint}><FormattedMessage id="scheduling.standBy.toFindNote" /></p>
      </Panel>
    </div>
  );
}
