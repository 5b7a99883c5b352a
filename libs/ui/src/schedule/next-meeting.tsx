import { type ReactNode } from 'react';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import classes from './next-meeting.module.css';

/** One line about the meeting. */
export interface NextMeetingLine {
  readonly id: string;
  readonly icon: IconComponent;
  /** "Your counterpart, Yavir 12". */
  readonly title: ReactNode;
  /** Further words and a link. */
  readonly text?: ReactNode;
}

export interface NextMeetingProps {
  /** "Next meeting". */
  readonly title: string;
  /** "in 6 minutes". */
  readonly countdown?: ReactNode;
  /** "11:20". */
  readonly time: string;
  /** "Kyiv time, until 11:40". */
  readonly timeNote: ReactNode;
  /** "T12"; none for a video meeting. */
  readonly table?: string;
  /** "Hall B, first row". */
  readonly place?: ReactNode;
  /** What is known of the meeting, most needed first. */
  readonly lines?: readonly NextMeetingLine[];
  /** What the reader gets. */
  readonly get?: { readonly title: string; readonly text: ReactNode };
  /** What the other side gets. */
  readonly give?: { readonly title: string; readonly text: ReactNode };
  /** Hall plan or anything else below. */
  readonly children?: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
}

/** Where to be next, readable at arm's length. */
export function NextMeeting({ lines = [], get, give, children, actions, ...head }: NextMeetingProps) {
  return (
    <section className={classes.next} aria-label={head.title}>
      <Head {...head} />
      {lines.length > 0 && (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              <Glyph icon={line.icon} size={20} />
              <div>
                <b>{line.title}</b>
                {line.text !== undefined && <p>{line.text}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {get && give && (
        <div className={classes.sides}>
          <div className={classes.get}>
            <h3>{get.title}</h3>
            <p>{get.text}</p>
          </div>
          <div className={classes.give}>
            <h3>{give.title}</h3>
            <p>{give.text}</p>
          </div>
        </div>
      )}
      {children !== undefined && <div className={classes.body}>{children}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}

type HeadProps = Pick<NextMeetingProps, 'title' | 'countdown' | 'time' | 'timeNote' | 'table' | 'place'>;

function Head({ title, countdown, time, timeNote, table, place }: HeadProps) {
  return (
    <div className={classes.head}>
      <h2>{title}</h2>
      <b className={classes.end}>{countdown}</b>
      <span className={classes.figure}>{time}</span>
      <span className={classes.figure} data-end>
        {table}
      </span>
      <span className={classes.note}>{timeNote}</span>
      <span className={classes.end}>{place}</span>
    </div>
  );
}
