import classes from './disclosure-level.module.css';

/** 0 nothing, 1 teaser, 2 name and delegates, 3 product data. */
export type DisclosureStep = 0 | 1 | 2 | 3;

export interface DisclosureLevelProps {
  /** How many bars are filled. */
  readonly level: DisclosureStep;
  /** The level in words; always shown. */
  readonly label: string;
}

/** Three rising bars and the word. */
export function DisclosureLevel({ level, label }: DisclosureLevelProps) {
  return (
    <span className={classes.level}>
      <span className={classes.bars} aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <i key={step} data-on={step <= level || undefined} />
        ))}
      </span>
      {label}
    </span>
  );
}
