import { type ReactNode } from 'react';
import { Brand } from '../display/brand.tsx';
import { NavigationLinkView, type NavigationLink } from './navigation-link.tsx';
import classes from './participant-shell.module.css';
import { SkipLink, mainId } from './skip-link.tsx';

/** The shell's own words. */
export interface ParticipantShellLabels {
  /** "Skip to the contents". */
  readonly skip: string;
  /** Name of the navigation for screen readers: "Main". */
  readonly navigation: string;
  /** Name of the bar at the bottom of a phone, when it is to differ. Only one of the two is ever shown. */
  readonly tabs?: string;
}

export interface ParticipantShellProps {
  /** Name beside the mark. */
  readonly productName: string;
  /** Where the mark leads. */
  readonly homeHref: string;
  /** The event, beside the name on wide screens. */
  readonly eventName?: ReactNode;
  /** Another mark than the product's own. */
  readonly mark?: ReactNode;
  /** Places in the bar, on wide screens. None for a page outside the navigation, such as the registration. */
  readonly links?: readonly NavigationLink[];
  /** Places of the bar at the bottom of a phone, five at most, each with an icon. */
  readonly tabs?: readonly NavigationLink[];
  /** The venue's clock, usually a `VenueTime`; wide screens only. */
  readonly clock?: ReactNode;
  /** Icon buttons at the end of the bar: search, notifications, account. */
  readonly actions?: ReactNode;
  /** A line under the bar that concerns the whole page: offline, disruption. */
  readonly notice?: ReactNode;
  /** A bar that stays at the bottom of the window, for the primary action of a form. */
  readonly footer?: ReactNode;
  /** Words of the shell in the reader’s language. */
  readonly labels: ParticipantShellLabels;
  /** The page. */
  readonly children: ReactNode;
}

/** Frame of every participant's page: a bar of 60 px above, a centred column of 1240 px, on a phone a bar of five below. */
export function ParticipantShell({ tabs = [], notice, footer, labels, children, ...bar }: ParticipantShellProps) {
  return (
    <div
      className={classes.shell}
      data-tabs={tabs.length > 0 || undefined}
      data-footer={footer !== undefined || undefined}
    >
      <SkipLink label={labels.skip} />
      <Bar {...bar} label={labels.navigation} />
      {notice !== undefined && <div className={classes.notice}>{notice}</div>}
      <main id={mainId} className={classes.page} tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && (
        <div className={classes.footer}>
          <div>{footer}</div>
        </div>
      )}
      {tabs.length > 0 && (
        <nav className={classes.tabs} aria-label={labels.tabs ?? labels.navigation}>
          {tabs.map((tab) => (
            <NavigationLinkView key={tab.id} link={tab} iconSize={20} />
          ))}
        </nav>
      )}
    </div>
  );
}

type BarProps = Pick<
  ParticipantShellProps,
  'productName' | 'homeHref' | 'eventName' | 'mark' | 'links' | 'clock' | 'actions'
> & { readonly label: string };

function Bar({ productName, homeHref, eventName, mark, links = [], clock, actions, label }: BarProps) {
  return (
    <header className={classes.bar}>
      <Brand name={productName} href={homeHref} subtitle={eventName} mark={mark} />
      {links.length > 0 && (
        <nav className={classes.links} aria-label={label}>
          {links.map((link) => (
            <NavigationLinkView key={link.id} link={link} withIcon={false} />
          ))}
        </nav>
      )}
      <div className={classes.end}>
        {clock !== undefined && <span className={classes.clock}>{clock}</span>}
        {actions}
      </div>
    </header>
  );
}
