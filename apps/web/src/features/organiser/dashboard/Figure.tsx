import { Link } from '@spilno/ui';
import { FormattedNumber } from 'react-intl';
import { useOrganiserLink, type AddressParts } from './use-organiser-link.ts';

export interface FigureProps {
  readonly value: number;
  /** Page with the list that the figure counts; without one, or of nothing, there is none to open. */
  readonly page?: string;
  readonly parts?: AddressParts;
  /** What is counted, for screen readers. */
  readonly label?: string;
}

/** A figure that opens its list. */
export function Figure({ value, page, parts, label }: FigureProps) {
  const to = useOrganiserLink();
  const words = <>{label !== undefined && <span className="sp-hidden">{label}: </span>}<FormattedNumber value={value} /></>;
  return page === undefined || value === 0 ? words : <Link href={to(page, parts)}>{words}</Link>;
}
