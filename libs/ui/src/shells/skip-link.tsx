import classes from './skip-link.module.css';

/** Anchor of the main contents in every shell. */
export const mainId = 'sp-main';

export interface SkipLinkProps {
  /** "Skip to the contents". */
  readonly label: string;
}

/** First stop of the tabulator, seen only while it has the focus. */
export function SkipLink({ label }: SkipLinkProps) {
  return (
    <a className={classes.skip} href={`#${mainId}`}>
      {label}
    </a>
  );
}
