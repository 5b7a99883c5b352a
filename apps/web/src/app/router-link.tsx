import { type LinkProps } from '@spilno/ui';
import { Link } from 'react-router';

/** Draws the links of the component library through the router; addresses of other sites and downloads stay plain. */
export function RouterLink({ href, ...anchor }: LinkProps) {
  if (!href.startsWith('/') || anchor.download !== undefined || anchor.target === '_blank') return <a href={href} {...anchor} />;
  return <Link to={href} {...anchor} />;
}
