import { StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { Figure } from '../dashboard/Figure.tsx';
import { GAP_TYPES, type GapRow, type GapSide } from './gap-rows.ts';
import classes from './gaps.module.css';

export interface GapSeamProps {
  readonly row: GapRow;
  readonly side: GapSide;
  /** Name of the capability. */
  readonly name: string;
  /** The longest bar among the rows. */
  readonly most: number;
}

/** Needs to the left of the seam, offers to the right; each figure opens its firms. */
export function GapSeam({ row: { nodeCode, needed, offered }, side, name, most }: GapSeamProps) {
  const intl = useIntl();
  const types = GAP_TYPES[side];
  return (
    <span className={classes.seam}>
      <span className={classes.needed}>
        <Figure value={needed} page="registrations" parts={{ status: 'approved', need: nodeCode, type: types.need }} label={`${name}, ${intl.formatMessage({ id: 'organiser.dashboard.needed' })}`} />
        <i aria-hidden="true" style={{ inlineSize: lengthOf(needed, most) }} />
      </span>
      <b aria-hidden="true" />
      <span className={classes.offered}>
        <i aria-hidden="true" style={{ inlineSize: lengthOf(offered, most) }} />
        <Figure value={offered} page="registrations" parts={{ status: 'approved', offer: nodeCode, type: types.offer }} label={`${name}, ${intl.formatMessage({ id: 'organiser.dashboard.offered' })}`} />
      </span>
    </span>
  );
}

/** The longest bar leaves room for its figure. */
const lengthOf = (value: number, most: number): string => `calc((100% - 34px) * ${value / most})`;

/** What is missing or left over, in words. */
export function GapBadge({ row: { needed, offered, unmet } }: { readonly row: GapRow }) {
  if (unmet > 0) return <StateBadge tone="warn">{offered === 0 ? <FormattedMessage id="organiser.dashboard.noSupply" /> : <FormattedMessage id="organiser.dashboard.unmet" values={{ count: unmet }} />}</StateBadge>;
  return offered > needed ? <StateBadge dot="none"><FormattedMessage id="organiser.dashboard.spare" values={{ count: offered - needed }} /></StateBadge> : null;
}

/** Whose colour is whose. */
export function GapKey() {
  return (
    <span className={classes.key} aria-hidden="true">
      <span><i data-side="get" /><FormattedMessage id="organiser.dashboard.needed" /></span>
      <span><i data-side="give" /><FormattedMessage id="organiser.dashboard.offered" /></span>
    </span>
  );
}
