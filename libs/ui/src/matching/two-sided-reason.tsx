import { IconArrowDownLeft, IconArrowUpRight, IconCircleDashed } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { classNames } from '../display/class-names.ts';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import classes from './two-sided-reason.module.css';

/** One thing a side gets. */
export interface ReasonLine {
  readonly id: string;
  /** The capability, a node of the catalogue. */
  readonly capability: string;
  /** The need it meets, and how far. */
  readonly detail?: string;
}

/** One thing that is missing. */
export interface MissingLine {
  readonly id: string;
  /** What is missing and who can act. */
  readonly text: ReactNode;
  /** Icon by kind: certificate, band, place, lock. */
  readonly icon?: IconComponent;
}

export interface TwoSidedReasonProps {
  /** What comes to the reader. */
  readonly get: { readonly title: string; readonly lines: readonly ReasonLine[] };
  /** What goes from the reader. */
  readonly give: { readonly title: string; readonly lines: readonly ReasonLine[] };
  /** What is missing. */
  readonly missing: { readonly title: string; readonly lines: readonly MissingLine[] };
  /** Lines per side; the rest stands in the detail. */
  readonly visibleLines?: number;
  /** On a phone: all lines and details instead of one line and "+1". */
  readonly expanded?: boolean;
  /** Level of the three headings. */
  readonly level?: 3 | 4;
  /** What stands where a side has no line: "Nothing yet". */
  readonly emptyLabel?: string;
  /** Id, so that a button can say what it opens. */
  readonly id?: string;
}

/** What you get, what they get, what is missing: always three, always in this order. */
export function TwoSidedReason({
  get,
  give,
  missing,
  visibleLines = 2,
  expanded = false,
  level = 3,
  emptyLabel,
  id,
}: TwoSidedReasonProps) {
  const shared = { visibleLines, level, emptyLabel };
  return (
    <div className={classes.reason} data-expanded={expanded || undefined} id={id}>
      <Side {...shared} className={classes.get} title={get.title} icon={IconArrowDownLeft} lines={get.lines} />
      <Side {...shared} className={classes.give} title={give.title} icon={IconArrowUpRight} lines={give.lines} />
      <div className={classNames(classes.side, classes.missing)}>
        <SideTitle level={level} icon={IconCircleDashed} title={missing.title} />
        <ul>
          {missing.lines.slice(0, visibleLines).map((line, index, shown) => (
            <li key={line.id}>
              {line.icon && <Glyph icon={line.icon} />}
              <span>
                {line.text}
                {index === 0 && <More count={shown.length - 1} />}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly icon: IconComponent;
  readonly lines: readonly ReasonLine[];
  readonly visibleLines: number;
  readonly level: 3 | 4;
  readonly emptyLabel: string | undefined;
  readonly className: string | undefined;
}

function Side({ title, icon, lines, visibleLines, level, emptyLabel, className }: SideProps) {
  return (
    <div className={classNames(classes.side, className)}>
      <SideTitle level={level} icon={icon} title={title} />
      {lines.length === 0 && emptyLabel !== undefined && <p className={classes.empty}>{emptyLabel}</p>}
      <ul>
        {lines.slice(0, visibleLines).map((line, index, shown) => (
          <li key={line.id}>
            <span className={classes.capability}>
              {line.capability}
              {index === 0 && <More count={shown.length - 1} />}
            </span>
            {line.detail !== undefined && <span className={classes.detail}>{line.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SideTitle({
  level,
  icon,
  title,
}: {
  readonly level: 3 | 4;
  readonly icon: IconComponent;
  readonly title: string;
}) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <Heading className={classes.title}>
      <Glyph icon={icon} />
      {title}
    </Heading>
  );
}

/** "+1" on a collapsed phone card; the lines themselves stay in the page for screen readers. */
function More({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return (
    <span className={classes.more} aria-hidden="true">
      {' '}
      +{count}
    </span>
  );
}
