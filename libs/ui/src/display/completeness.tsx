import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import classes from './completeness.module.css';
import { Glyph } from './glyph.tsx';

export interface PipsProps {
  /** How many are filled. */
  readonly filled: number;
  /** How many there are; at most 20 are drawn. */
  readonly total: number;
  /** The figures in words: "4 of 6 used". Shown unless `labelHidden`. */
  readonly label: string;
  /** The thing counted, in bold before the figures: "Must meet". */
  readonly title?: ReactNode;
  /** The words are for screen readers only. */
  readonly labelHidden?: boolean;
  /** `fixed` draws small marks, `fill` spans the width. */
  readonly width?: 'fixed' | 'fill';
}

/** Some of few: quotas and steps. */
export function Pips({ filled, total, label, title, labelHidden = false, width = 'fixed' }: PipsProps) {
  const drawn = Math.min(20, Math.max(0, total));
  return (
    <div className={classes.quota}>
      <div className={labelHidden ? 'sp-hidden' : classes.quotaLabel}>
        {title !== undefined && <b>{title} </b>}
        <span>{label}</span>
      </div>
      <div className={classes.pips} data-width={width} aria-hidden="true">
        {Array.from({ length: drawn }, (_, index) => (
          <i key={index} data-on={index < filled || undefined} />
        ))}
      </div>
    </div>
  );
}

/** One thing a registration should have. */
export interface CompletenessPart {
  readonly id: string;
  readonly label: ReactNode;
  readonly done: boolean;
  /** Where it is filled in: "next step". */
  readonly note?: ReactNode;
}

export interface CompletenessProps {
  /** What counts, in the order in which it is asked for. */
  readonly parts: readonly CompletenessPart[];
  /** "4 of 6". */
  readonly label: string;
  /** Words for screen readers before each part. */
  readonly stateLabels: { readonly done: string; readonly missing: string };
}

/** How complete a registration is, part by part. */
export function Completeness({ parts, label, stateLabels }: CompletenessProps) {
  return (
    <div>
      <Pips
        filled={parts.filter(({ done }) => done).length}
        total={parts.length}
        label={label}
        labelHidden
        width="fill"
      />
      <ul className={classes.parts}>
        {parts.map((part) => (
          <li key={part.id} data-done={part.done || undefined}>
            <Glyph icon={part.done ? IconCheck : IconCircleDashed} stroke={part.done ? 2.2 : 1.75} />
            <span className="sp-hidden">{part.done ? stateLabels.done : stateLabels.missing}: </span>
            <span>{part.label}</span>
            {part.note !== undefined && <span className={classes.note}>{part.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
