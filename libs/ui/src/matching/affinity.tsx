import { type ReactNode } from 'react';
import classes from './affinity.module.css';

export interface AffinityBarProps {
  /** What the reader gets, 0 to 100; drawn in blue from the seam to the start. */
  readonly get: number;
  /** What the other side gets, 0 to 100; drawn in wheat from the seam to the end. */
  readonly give: number;
  /** The bar in words: "You get 91 of 100, they get 78 of 100". */
  readonly label: string;
}

const clamp = (share: number) => `${Math.min(100, Math.max(0, share))}%`;

/** One bar, two directions, one seam. A lopsided pair looks lopsided. */
export function AffinityBar({ get, give, label }: AffinityBarProps) {
  return (
    <div className={classes.bar} role="img" aria-label={label}>
      <span className={classes.get}>
        <i style={{ inlineSize: clamp(get) }} />
      </span>
      <b />
      <span className={classes.give}>
        <i style={{ inlineSize: clamp(give) }} />
      </span>
    </div>
  );
}

export interface AffinityScoreProps extends AffinityBarProps {
  /** Whole number 0 to 100 for the pair. */
  readonly score: number;
  /** The pair in one phrase: "Strong both ways". */
  readonly phrase: ReactNode;
  /** "You get" and "They get" under the ends of the bar. */
  readonly legend: { readonly get: string; readonly give: string };
  /** Opposite the phrase: on a phone the button that opens the reasons. */
  readonly aside?: ReactNode;
  /** `column` beside a name, `centre` between two names. */
  readonly layout?: 'column' | 'centre';
}

/** Score, phrase, bar and what its ends mean. */
export function AffinityScore({ score, phrase, legend, aside, layout = 'column', ...bar }: AffinityScoreProps) {
  return (
    <div className={classes.score} data-layout={layout}>
      <div className={classes.head}>
        <span className={classes.figure}>{score}</span>
        <span className={classes.phrase}>{phrase}</span>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </div>
      <AffinityBar {...bar} />
      <div className={classes.legend} aria-hidden="true">
        <span className={classes.getWord}>
          {legend.get} <b>{bar.get}</b>
        </span>
        <span className={classes.giveWord}>
          <b>{bar.give}</b> {legend.give}
        </span>
      </div>
    </div>
  );
}
