import { IconSelector } from '@tabler/icons-react';
import { type ButtonHTMLAttributes, type ReactNode, type Ref } from 'react';
import { classNames } from '../display/class-names.ts';
import { Glyph } from '../display/glyph.tsx';
import classes from './sheet.module.css';

export interface SheetHeadProps {
  /** The page's only first-level heading. */
  readonly title: ReactNode;
  /** A few words after it: the day, how many cases are open. */
  readonly meta?: ReactNode;
  /** View switches after the title: days, halls. */
  readonly views?: ReactNode;
  /** Zone, search, buttons at the end. */
  readonly actions?: ReactNode;
}

/** The 52 px head of the organiser's sheet. Wraps on narrow screens instead of cutting. */
export function SheetHead({ title, meta, views, actions }: SheetHeadProps) {
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      {meta !== undefined && <div className={classes.meta}>{meta}</div>}
      {views !== undefined && <div className={classes.views}>{views}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}

export interface SheetBodyProps {
  /** Contents reach the edges, for a table or a board. */
  readonly flush?: boolean;
  /** Names the scrolling region for the keyboard. */
  readonly label?: string;
  /** The page under its head. */
  readonly children: ReactNode;
}

/** The scrolling rest of the sheet. */
export function SheetBody({ flush = false, label, children }: SheetBodyProps) {
  return (
    <div
      className={classNames(classes.body, flush && classes.flush)}
      role={label === undefined ? undefined : 'region'}
      aria-label={label}
      tabIndex={label === undefined ? undefined : 0}
    >
      {children}
    </div>
  );
}

export interface EventSwitcherButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The event's name. */
  readonly name: string;
  /** Its days. */
  readonly dates?: string;
  /** Reference to the button, so that it can be the target of a menu. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The event in the rail; takes everything a button takes and may stand inside `Menu.Target`. */
export function EventSwitcherButton({ name, dates, ...button }: EventSwitcherButtonProps) {
  return (
    <button type="button" {...button} className={classes.switcher}>
      <span className={classes.event}>
        <b>{name}</b>
        {dates !== undefined && <span>{dates}</span>}
      </span>
      <Glyph icon={IconSelector} />
    </button>
  );
}
