import { Fragment, type ReactNode } from 'react';
import classes from './location-passage.module.css';

/** A piece of a text that names a place of production. Positions count UTF-16 units, the end is exclusive. */
export interface RefusedPassage {
  readonly start: number;
  readonly end: number;
}

export interface LocationPassageProps {
  /** The text as it was typed; it has not been stored. */
  readonly text: string;
  /** Pieces of the text that name a place, in its order. */
  readonly passages: readonly RefusedPassage[];
  /** "This looks like a place. Sites are never stored; please leave it out." */
  readonly message: ReactNode;
  /** Words for screen readers before each passage: "Looks like a place:". */
  readonly passageLabel: string;
  /** Id of the message, so that a field can name it in `aria-describedby`. */
  readonly id?: string;
}

/** Marks the passages of a text that were refused because they look like a place. */
export function LocationPassage({ text, passages, message, passageLabel, id }: LocationPassageProps) {
  const ordered = [...passages].sort((a, b) => a.start - b.start);
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of ordered) {
    if (start < from || end <= start) continue;
    pieces.push(<Fragment key={`text-${from}`}>{text.slice(from, start)}</Fragment>);
    pieces.push(
      <mark key={start} className={classes.passage}>
        <span className="sp-hidden">{passageLabel} </span>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  pieces.push(<Fragment key="rest">{text.slice(from)}</Fragment>);
  return (
    <div className={classes.block}>
      <p className={classes.text}>{pieces}</p>
      <p className={classes.message} id={id} role="alert">
        {message}
      </p>
    </div>
  );
}
