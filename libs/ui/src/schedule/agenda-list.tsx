import { type ReactNode } from 'react';
import { CountryCode, type CountryCodeProps } from '../display/country-code.tsx';
import { Link } from '../theme/link-component.tsx';
import classes from './agenda-list.module.css';

/** A meeting, or a free slot, of one person's day. */
export interface AgendaMeeting {
  readonly kind: 'meeting' | 'free';
  readonly id: string;
  /** Begin and end at the venue: "11:20", "11:40". */
  readonly start: string;
  readonly end: string;
  /** The counterpart's code name, or name if it took none; "Free" for a free slot. */
  readonly name: ReactNode;
  /** The meeting's page. */
  readonly href?: string;
  readonly country?: CountryCodeProps;
  /** State badges after the name. */
  readonly badge?: ReactNode;
  /** Both directions in a line: "You get composite housings, they get gear cutting". */
  readonly reason?: ReactNode;
  /** "T12", and the hall under it. */
  readonly table?: string;
  readonly hall?: string;
  /** Past and cancelled meetings step back, the next one stands out. */
  readonly time?: 'past' | 'next' | 'later' | 'cancelled';
  /** Buttons under the reason. */
  readonly actions?: ReactNode;
}

/** A break of the day. */
export interface AgendaBreak {
  readonly kind: 'break';
  readonly id: string;
  readonly start: string;
  /** "Coffee, foyer". */
  readonly label: ReactNode;
}

/** The line where the day stands now. */
export interface AgendaNow {
  readonly kind: 'now';
  readonly id: string;
  /** "now 11:14". */
  readonly label: string;
}

export type AgendaEntry = AgendaMeeting | AgendaBreak | AgendaNow;

export interface AgendaListProps {
  /** The day, for screen readers: "Wednesday 22 September". */
  readonly label: string;
  /** Meetings, breaks and the present moment of one day, in the order of time. */
  readonly entries: readonly AgendaEntry[];
}

/** One day of a person or an organisation. */
export function AgendaList({ label, entries }: AgendaListProps) {
  return (
    <ol className={classes.agenda} aria-label={label}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: AgendaEntry }) {
  if (entry.kind === 'break') {
    return (
      <li className={classes.break}>
        <b>{entry.start}</b>
        <span>{entry.label}</span>
      </li>
    );
  }
  if (entry.kind === 'now') {
    return (
      <li className={classes.now}>
        <span>{entry.label}</span>
      </li>
    );
  }
  return (
    <li className={classes.meeting} data-time={entry.time ?? 'later'} data-kind={entry.kind}>
      <div className={classes.time}>
        <span className={classes.start}>{entry.start}</span>
        <span className={classes.end}>{entry.end}</span>
      </div>
      <div className={classes.words}>
        <div className={classes.names}>
          <span className={classes.name}>
            {entry.href === undefined ? entry.name : <Link href={entry.href}>{entry.name}</Link>}
          </span>
          {entry.country && <CountryCode {...entry.country} />}
          {entry.badge}
        </div>
        {entry.reason !== undefined && <p>{entry.reason}</p>}
        {entry.actions !== undefined && <div className={classes.actions}>{entry.actions}</div>}
      </div>
      {entry.table !== undefined && (
        <div className={classes.place}>
          <span className={classes.table}>{entry.table}</span>
          {entry.hall !== undefined && <span className={classes.hall}>{entry.hall}</span>}
        </div>
      )}
    </li>
  );
}
