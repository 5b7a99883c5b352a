import { type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import classes from './panel.module.css';

export interface PanelProps {
  /** Heading of the panel; names the region for screen readers. */
  readonly title?: ReactNode;
  /** Level of the heading in the page's outline. */
  readonly level?: 2 | 3;
  /** What stands opposite the heading: a badge, a count, a link. */
  readonly aside?: ReactNode;
  /** Contents; padded unless `flush`. */
  readonly children: ReactNode;
  /** Contents reach the edges, for lists and tables. */
  readonly flush?: boolean;
  /** Smaller heading without a line under it, for pages with many panels. */
  readonly quiet?: boolean;
  /** Last line under a hairline, on sunken ground. */
  readonly footer?: ReactNode;
  /** Edge that says whose direction the panel is about. */
  readonly direction?: Direction;
}

/** `get`: comes to the reader. `give`: goes from the reader. */
export type Direction = 'get' | 'give';

/** A card: white ground, hairline, heading. */
export function Panel({ title, level = 2, aside, children, flush = false, quiet = false, footer, direction }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes.panel} data-direction={direction} data-quiet={quiet || undefined}>
      {title !== undefined && (
        <header className={classes.head}>
          <Heading className={classes.title}>{title}</Heading>
          {aside !== undefined && <div className={classes.aside}>{aside}</div>}
        </header>
      )}
      <div className={classNames(!flush && classes.body, !flush && title !== undefined && classes.headed)}>
        {children}
      </div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </section>
  );
}
