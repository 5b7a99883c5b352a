import { IconInbox, IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  /** What is not there: "No requests yet". */
  readonly title: ReactNode;
  /** What comes next: "64 matches wait for your wishes. Requests follow from there." */
  readonly children?: ReactNode;
  /** One button or link that leads there. */
  readonly action?: ReactNode;
  /** Icon above the title. */
  readonly icon?: IconComponent;
  /** Level of the heading in the page's outline. */
  readonly level?: 2 | 3;
}

/** Says what comes next and where to click. */
export function EmptyState({ title, children, action, icon = IconInbox, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.state}>
      <Glyph icon={icon} size={22} />
      <Heading className={classes.title}>{title}</Heading>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}

export interface FailedStateProps {
  /** What happened: "The list did not load". */
  readonly title: ReactNode;
  /** What is safe: "Your wishes are saved. The connection ended after 8 seconds." */
  readonly children?: ReactNode;
  /** The one retry. */
  readonly action: ReactNode;
}

/** Says what is safe and offers one retry. Announced at once. */
export function FailedState({ title, children, action }: FailedStateProps) {
  return (
    <div role="alert">
      <EmptyState icon={IconPlugConnectedX} title={title} action={action}>
        {children}
      </EmptyState>
    </div>
  );
}

export interface OfflineNoteProps {
  /** As of when: "Offline, showing 11:02". */
  readonly title: ReactNode;
  /** What waits: "3 check-ins wait on this phone and will be sent. Nothing is lost." */
  readonly children?: ReactNode;
  /** How many actions wait, as a `StateBadge`. */
  readonly waiting?: ReactNode;
  /** A line above the page, or a state in place of a list. */
  readonly layout?: 'line' | 'block';
}

/** Says as of when the page is and how many actions wait. */
export function OfflineNote({ title, children, waiting, layout = 'line' }: OfflineNoteProps) {
  if (layout === 'block') {
    return (
      <div role="status">
        <EmptyState icon={IconWifiOff} title={title} action={waiting}>
          {children}
        </EmptyState>
      </div>
    );
  }
  return (
    <div role="status" className={classes.line}>
      <Glyph icon={IconWifiOff} size={18} />
      <span>
        <b>{title}</b> {children}
      </span>
      {waiting}
    </div>
  );
}
