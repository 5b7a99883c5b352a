import { type ReactNode } from 'react';
import { Brand } from '../display/brand.tsx';
import { NavigationLinkView, type NavigationLink } from './navigation-link.tsx';
import classes from './public-shell.module.css';
import { SkipLink, mainId } from './skip-link.tsx';

/** The shell's own words. */
export interface PublicShellLabels {
  /** "Skip to the contents". */
  readonly skip: string;
  /** Name of the navigation for screen readers. */
  readonly navigation: string;
}

export interface PublicShellProps {
  /** Name beside the mark. */
  readonly productName: string;
  /** Where the mark leads. */
  readonly homeHref: string;
  /** Another mark than the product's own. */
  readonly mark?: ReactNode;
  /** Places on the page, wide screens only. */
  readonly links?: readonly NavigationLink[];
  /** Language and sign-in at the end of the bar. */
  readonly actions?: ReactNode;
  /** Last lines of the page: languages, privacy, accessibility, source code. */
  readonly footer?: ReactNode;
  /** `column`: a centred column for forms and texts. `full`: sections bring their own widths (see `PublicSection`). */
  readonly layout?: 'column' | 'full';
  /** Words of the shell in the reader’s language. */
  readonly labels: PublicShellLabels;
  /** The page. */
  readonly children: ReactNode;
}

/** Frame of the pages anybody may see: landing page, sign-in, texts. */
export function PublicShell({
  productName,
  homeHref,
  mark,
  links = [],
  actions,
  footer,
  layout = 'full',
  labels,
  children,
}: PublicShellProps) {
  return (
    <div className={classes.shell}>
      <SkipLink label={labels.skip} />
      <header className={classes.bar}>
        <div className={classes.inner}>
          <Brand name={productName} href={homeHref} mark={mark} />
          {links.length > 0 && (
            <nav className={classes.links} aria-label={labels.navigation}>
              {links.map((link) => (
                <NavigationLinkView key={link.id} link={link} withIcon={false} />
              ))}
            </nav>
          )}
          {actions !== undefined && <div className={classes.end}>{actions}</div>}
        </div>
      </header>
      <main id={mainId} className={layout === 'column' ? classes.column : classes.full} tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && (
        <footer className={classes.footer}>
          <div className={classes.inner}>{footer}</div>
        </footer>
      )}
    </div>
  );
}

export interface PublicSectionProps {
  /** Ground of the band: paper, white, or midnight. */
  readonly ground?: 'paper' | 'surface' | 'night';
  /** Anchor for the links in the bar. */
  readonly id?: string;
  /** Names the section when it has no heading of its own. */
  readonly label?: string;
  /** The section. */
  readonly children: ReactNode;
}

/** A band of the landing page: full ground, centred contents. */
export function PublicSection({ ground = 'paper', id, label, children }: PublicSectionProps) {
  return (
    <section
      id={id}
      aria-label={label}
      className={classes.section}
      data-ground={ground}
      data-mantine-color-scheme={ground === 'night' ? 'dark' : undefined}
    >
      <div className={classes.inner}>{children}</div>
    </section>
  );
}
