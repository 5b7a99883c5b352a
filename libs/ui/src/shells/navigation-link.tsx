import { Count } from '../display/count.tsx';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import { Link } from '../theme/link-component.tsx';

/** One place to go to. */
export interface NavigationLink {
  /** Stable key. */
  readonly id: string;
  /** The word that is shown. */
  readonly label: string;
  /** Address, handed to the link component. */
  readonly href: string;
  /** Icon beside the word; a phone's tab bar needs one. */
  readonly icon?: IconComponent;
  /** The reader is here. */
  readonly active?: boolean;
  /** Figure beside the word. */
  readonly count?: number | string;
  /** The figure waits for the reader. */
  readonly urgent?: boolean;
  /** What the figure counts, for screen readers. */
  readonly countLabel?: string;
}

interface NavigationLinkViewProps {
  readonly link: NavigationLink;
  readonly className?: string;
  readonly iconSize?: number;
  readonly withIcon?: boolean;
  readonly onFollow?: () => void;
}

/** Draws one place; the shells decide how it looks. */
export function NavigationLinkView({
  link,
  className,
  iconSize = 16,
  withIcon = true,
  onFollow,
}: NavigationLinkViewProps) {
  return (
    <Link href={link.href} className={className} aria-current={link.active ? 'page' : undefined} onClick={onFollow}>
      {withIcon && link.icon && <Glyph icon={link.icon} size={iconSize} />}
      <span>{link.label}</span>
      {link.count !== undefined && <Count value={link.count} urgent={link.urgent} label={link.countLabel} />}
    </Link>
  );
}
