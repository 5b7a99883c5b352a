import { type ReactNode } from 'react';
import { StateBadge } from '../display/state-badge.tsx';
import classes from './version-bar.module.css';

/** One figure of the difference. */
export interface VersionChange {
  readonly id: string;
  /** How many meetings. */
  readonly count: number | string;
  /** "new", "moved", "cancelled", "unchanged". */
  readonly label: string;
  /** Unchanged meetings are quiet. */
  readonly quiet?: boolean;
}

export interface VersionBarProps {
  /** "Draft v3", or the name of the version shown in its place. */
  readonly draft: string;
  /** What `draft` names: a draft is violet, what is published is not any more, what was before is quiet. */
  readonly state?: 'draft' | 'published' | 'past';
  /** The word between the two versions: "against". */
  readonly against: string;
  /** "Published v2"; none before the first publishing. */
  readonly published?: string;
  /** When that was: "12 Sept, 18:04". */
  readonly publishedAt?: ReactNode;
  /** Counts against the published version, in the order in which they stand. */
  readonly changes: readonly VersionChange[];
  /** Link to the list of changes. */
  readonly link?: ReactNode;
  /** "Nobody is told before publishing". */
  readonly note?: ReactNode;
  /** Name of the bar for screen readers. */
  readonly label: string;
}

const TONES = { draft: 'draft', published: 'ok', past: 'neutral' } as const;

/** The draft against what is published. Violet until published. */
export function VersionBar({ draft, state = 'draft', against, published, publishedAt, changes, link, note, label }: VersionBarProps) {
  return (
    <section className={classes.bar} aria-label={label} data-state={state}>
      <StateBadge tone={TONES[state]} strong={state === 'draft'}>
        {draft}
      </StateBadge>
      {published !== undefined && (
        <>
          <span className={classes.quiet}>{against}</span>
          <StateBadge tone="ok">{published}</StateBadge>
          {publishedAt !== undefined && <span className={classes.quiet}>{publishedAt}</span>}
        </>
      )}
      <ul className={classes.changes}>
        {changes.map((change) => (
          <li key={change.id} data-quiet={change.quiet || undefined}>
            <b>{change.count}</b> {change.label}
          </li>
        ))}
      </ul>
      <span className={classes.end}>
        {link}
        {note !== undefined && <span className={classes.quiet}>{note}</span>}
      </span>
    </section>
  );
}
