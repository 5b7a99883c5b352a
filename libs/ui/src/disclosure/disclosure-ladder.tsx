import { IconCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph } from '../display/glyph.tsx';
import classes from './disclosure-ladder.module.css';

/** One rung of a pair's ladder. */
export interface LadderStep {
  /** The number that is drawn while the step is closed. */
  readonly level: number;
  /** "Teaser", "Name and delegates", "Product data". */
  readonly title: string;
  /** What it opens, or what has to happen for it. */
  readonly text: ReactNode;
  /** Whether the step is open for this pair. */
  readonly open: boolean;
  /** A badge after the title: "now". */
  readonly badge?: ReactNode;
  /** A button or link under the text. */
  readonly action?: ReactNode;
}

export interface DisclosureLadderProps {
  /** Levels from the lowest to the highest. */
  readonly steps: readonly LadderStep[];
  /** Words for screen readers before the title of a step. */
  readonly labels: { readonly open: string; readonly closed: string };
}

/** What a pair sees of each other, step by step. */
export function DisclosureLadder({ steps, labels }: DisclosureLadderProps) {
  return (
    <ol className={classes.ladder}>
      {steps.map((step) => (
        <li key={step.level} data-open={step.open || undefined}>
          <span className={classes.bullet} aria-hidden="true">
            {step.open ? <Glyph icon={IconCheck} size={14} stroke={2.5} /> : step.level}
          </span>
          <div>
            <div className={classes.title}>
              <span className="sp-hidden">{step.open ? labels.open : labels.closed}</span>
              {step.title}
              {step.badge}
            </div>
            <p>{step.text}</p>
            {step.action !== undefined && <div className={classes.action}>{step.action}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
