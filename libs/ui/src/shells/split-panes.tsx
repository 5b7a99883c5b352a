import { Drawer } from '@mantine/core';
import { type CSSProperties, type ReactNode } from 'react';
import { useNarrow } from '../display/use-narrow.ts';
import classes from './split-panes.module.css';

/** One pane beside the main one. */
export interface SidePane {
  /** Names the pane for screen readers. */
  readonly label: string;
  /** Width on a wide screen, any CSS length. */
  readonly width?: string;
  /** Contents; the pane scrolls by itself. */
  readonly content: ReactNode;
  /** White ground instead of sunken. */
  readonly surface?: boolean;
}

export interface SplitPanesProps {
  /** List at the start: a queue, a tree. */
  readonly start?: SidePane;
  /** Name of the middle pane. */
  readonly mainLabel: string;
  /** The middle pane. */
  readonly children: ReactNode;
  /** Pane at the end: a decision, leftovers. A drawer at 1024 px and below. */
  readonly end?: SidePane;
  /** Whether the drawer is open; means nothing on a wide screen. */
  readonly endOpened?: boolean;
  /** The drawer was closed. */
  readonly onEndClose?: () => void;
  /** "Close", the drawer's button. */
  readonly closeLabel?: string;
  /** Which pane a phone shows when there is a list at the start. */
  readonly phonePane?: 'start' | 'main';
  /** The middle pane has no padding, for a board. */
  readonly flush?: boolean;
}

/** Up to three panes that scroll apart from each other; on a phone one at a time. */
export function SplitPanes({
  start,
  mainLabel,
  children,
  end,
  endOpened = false,
  onEndClose,
  closeLabel,
  phonePane = 'main',
  flush = false,
}: SplitPanesProps) {
  const narrow = useNarrow('drawer');
  const endInPlace = end !== undefined && !narrow;
  const columns = [start && (start.width ?? '260px'), 'minmax(0, 1fr)', endInPlace && (end.width ?? '332px')]
    .filter(Boolean)
    .join(' ');
  return (
    <div
      className={classes.panes}
      data-phone-pane={start ? phonePane : 'main'}
      style={{ '--panes': columns } as CSSProperties}
    >
      {start && <Side pane={start} className={classes.start} />}
      <section className={classes.main} aria-label={mainLabel} data-flush={flush || undefined} tabIndex={0}>
        {children}
      </section>
      {endInPlace && <Side pane={end} className={classes.end} />}
      {end !== undefined && narrow && (
        <Drawer
          opened={endOpened}
          onClose={() => onEndClose?.()}
          position="right"
          size={380}
          title={end.label}
          closeButtonProps={{ 'aria-label': closeLabel, size: 'lg' }}
        >
          {end.content}
        </Drawer>
      )}
    </div>
  );
}

function Side({ pane, className }: { readonly pane: SidePane; readonly className: string | undefined }) {
  return (
    <aside className={className} aria-label={pane.label} data-surface={pane.surface || undefined} tabIndex={0}>
      {pane.content}
    </aside>
  );
}
