import { ActionIcon, Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Brand } from '../display/brand.tsx';
import { Glyph } from '../display/glyph.tsx';
import { NavigationLinkView, type NavigationLink } from './navigation-link.tsx';
import classes from './organiser-shell.module.css';
import { SkipLink, mainId } from './skip-link.tsx';

/** Places under one word of the rail. */
export interface NavigationGroup {
  /** Stable key. */
  readonly id: string;
  /** The word above; none for the first place. */
  readonly label?: string;
  readonly links: readonly NavigationLink[];
}

/** The shell's own words. */
export interface OrganiserShellLabels {
  /** "Skip to the contents". */
  readonly skip: string;
  /** Name of the rail for screen readers. */
  readonly navigation: string;
  /** Button that opens the rail on narrow screens. */
  readonly open: string;
  /** Button that closes it. */
  readonly close: string;
}

export interface OrganiserShellProps {
  /** Name beside the mark. */
  readonly productName: string;
  /** Where the mark leads. */
  readonly homeHref: string;
  /** Another mark than the product's own. */
  readonly mark?: ReactNode;
  /** Control that shows the event and switches to another; `EventSwitcherButton` has the measures. */
  readonly eventSwitcher?: ReactNode;
  /** The rail from top to bottom. */
  readonly groups: readonly NavigationGroup[];
  /** Places at the foot of the rail: event set-up. */
  readonly footLinks?: readonly NavigationLink[];
  /** Who is signed in, below everything. */
  readonly account?: ReactNode;
  /** Buttons of the bar that replaces the rail on narrow screens: search, notifications. */
  readonly compactActions?: ReactNode;
  /** Words of the shell in the reader’s language. */
  readonly labels: OrganiserShellLabels;
  /** What stands on the sheet: `SheetHead`, bands, then `SheetBody` or `SplitPanes`. */
  readonly children: ReactNode;
}

/**
 * Frame of organisers' and officers' pages: a rail of 220 px on paper and one white sheet whose panes scroll, the page does not.
 * At 1024 px and below the rail is a drawer.
 */
export function OrganiserShell({ labels, children, ...rail }: OrganiserShellProps) {
  const [opened, setOpened] = useState(false);
  const { productName, homeHref, mark, compactActions } = rail;
  return (
    <div className={classes.shell}>
      <SkipLink label={labels.skip} />
      <header className={classes.compact}>
        <ActionIcon
          size="lg"
          variant="subtle"
          aria-label={labels.open}
          aria-expanded={opened}
          onClick={() => setOpened(true)}
        >
          <Glyph icon={IconMenu2} size={20} />
        </ActionIcon>
        <Brand name={productName} href={homeHref} mark={mark} size={24} />
        {compactActions !== undefined && <div className={classes.compactEnd}>{compactActions}</div>}
      </header>
      <header className={classes.rail}>
        <Rail {...rail} label={labels.navigation} />
      </header>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        size={280}
        padding={0}
        closeButtonProps={{ 'aria-label': labels.close, size: 'lg' }}
        title={productName}
        classNames={{ header: classes.drawerHead }}
      >
        <div className={classes.drawer}>
          <Rail {...rail} label={labels.navigation} withoutBrand onFollow={() => setOpened(false)} />
        </div>
      </Drawer>
      <main id={mainId} className={classes.sheet} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

interface RailProps extends Omit<OrganiserShellProps, 'labels' | 'children'> {
  readonly label: string;
  readonly withoutBrand?: boolean;
  readonly onFollow?: () => void;
}

function Rail({
  productName,
  homeHref,
  mark,
  eventSwitcher,
  groups,
  footLinks = [],
  account,
  label,
  withoutBrand = false,
  onFollow,
}: RailProps) {
  return (
    <>
      {!withoutBrand && <Brand name={productName} href={homeHref} mark={mark} size={24} />}
      {eventSwitcher !== undefined && <div className={classes.event}>{eventSwitcher}</div>}
      <nav className={classes.navigation} aria-label={label}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label} className={classes.group}>
            {group.label !== undefined && (
              <div className={classes.groupLabel} aria-hidden="true">
                {group.label}
              </div>
            )}
            {group.links.map((link) => (
              <NavigationLinkView key={link.id} link={link} className={classes.link} onFollow={onFollow} />
            ))}
          </div>
        ))}
        {footLinks.length > 0 && (
          <div className={classes.foot}>
            {footLinks.map((link) => (
              <NavigationLinkView key={link.id} link={link} className={classes.link} onFollow={onFollow} />
            ))}
          </div>
        )}
      </nav>
      {account !== undefined && <div className={classes.account}>{account}</div>}
    </>
  );
}
