import { type ReactNode } from 'react';
import { Link } from '../theme/link-component.tsx';
import classes from './brand.module.css';
import { Mark } from './mark.tsx';

export interface BrandProps {
  /** Name of the product or of the event's own brand. */
  readonly name: string;
  /** Where the mark leads. */
  readonly href: string;
  /** What stands after the name, usually the event; hidden on a phone. */
  readonly subtitle?: ReactNode;
  /** Another mark than the product's own, for an event with its own brand. */
  readonly mark?: ReactNode;
  /** Edge of the mark in CSS pixels. */
  readonly size?: number;
}

/** Mark, name and, on wide screens, the event. */
export function Brand({ name, href, subtitle, mark, size = 26 }: BrandProps) {
  return (
    <Link href={href} className={classes.brand}>
      {mark ?? <Mark size={size} />}
      <span>{name}</span>
      {subtitle !== undefined && <span className={classes.subtitle}>{subtitle}</span>}
    </Link>
  );
}
