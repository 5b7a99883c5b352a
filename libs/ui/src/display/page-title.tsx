import { type ReactNode } from 'react';
import classes from './page-title.module.css';

export interface PageTitleProps {
  /** The page's only first-level heading. */
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** What stands opposite: quota, deadline, buttons. */
  readonly aside?: ReactNode;
  /** Way back above the title. */
  readonly before?: ReactNode;
}

/** Head of a page for participants and the public. */
export function PageTitle({ title, lead, aside, before }: PageTitleProps) {
  return (
    <header className={classes.head}>
      {before !== undefined && <div className={classes.before}>{before}</div>}
      <div className={classes.words}>
        <h1>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {aside !== undefined && <div className={classes.aside}>{aside}</div>}
    </header>
  );
}
