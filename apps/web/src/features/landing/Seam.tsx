import { FormattedMessage, useIntl } from 'react-intl';
import { titleIn, type CapabilityTree } from './landing-documents.ts';
import classes from './landing.module.css';

interface Entry {
  readonly code: string;
  readonly kind: 'needed' | 'offered';
  /** Row of the other side that answers it; null when nobody does. */
  readonly to: number | null;
}

/** Examples, by nodes of the vocabulary: what one side needs and the other offers. */
const ABROAD: readonly Entry[] = [
  { code: 'P.COMP.CFRP', kind: 'needed', to: 2 },
  { code: 'P.MAC.CNC5', kind: 'offered', to: 1 },
  { code: 'F.FIELD', kind: 'needed', to: 3 },
  { code: 'S.TI', kind: 'offered', to: 4 },
  { code: 'U.AIR.PROP', kind: 'needed', to: 0 },
  { code: 'M.EXP', kind: 'needed', to: null },
];
const UKRAINE: readonly Entry[] = [
  { code: 'U.AIR.PROP', kind: 'offered', to: 4 },
  { code: 'P.MAC.CNC5', kind: 'needed', to: 1 },
  { code: 'P.COMP.CFRP', kind: 'offered', to: 0 },
  { code: 'F.FIELD', kind: 'offered', to: 2 },
  { code: 'S.TI', kind: 'needed', to: 3 },
  { code: 'E.BAT', kind: 'offered', to: null },
];

const PITCH = 76;
const HEIGHT = PITCH * ABROAD.length;
const middle = (row: number): number => PITCH * row + PITCH / 2;
const KIND_IDS = { needed: 'landing.seam.needed', offered: 'landing.seam.offered' } as const;

/** Two sides and the line where they join. */
export function Seam({ tree, slotMinutes }: { readonly tree: CapabilityTree; readonly slotMinutes: number }) {
  const intl = useIntl();
  return (
    <div className={classes.seam} role="img" aria-label={intl.formatMessage({ id: 'landing.seam.label' })}>
      <div className={classes.seamHeads}>
        <span><FormattedMessage id="landing.side.abroad" /></span>
        <span><FormattedMessage id="landing.side.ukraine" /></span>
      </div>
      <div className={classes.seamRows}>
        <Column entries={ABROAD} side="start" tree={tree} />
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {ABROAD.map(({ kind, to }, row) => to !== null && <path key={row} data-kind={kind} d={curve(middle(row), middle(to))} />)}
          <line x1="50" x2="50" y1="10" y2={HEIGHT - 10} />
          {ABROAD.map(({ to }, row) => to !== null && to !== row && <path key={row} data-joint="edge" d={joint(row, to)} />)}
          {ABROAD.map(({ to }, row) => to !== null && to !== row && <path key={row} data-joint="core" d={joint(row, to)} />)}
        </svg>
        <Column entries={UKRAINE} side="end" tree={tree} />
        <p className={classes.seamTable}>
          <b><FormattedMessage id="landing.seam.table" values={{ minutes: slotMinutes }} /></b>
          <FormattedMessage id="landing.seam.reason" />
        </p>
      </div>
    </div>
  );
}

const curve = (from: number, to: number): string => {
  const seam = (from + to) / 2;
  return `M0 ${from}C25 ${from} 25 ${seam} 50 ${seam}S75 ${to} 100 ${to}`;
};

/** A round dot where a pair crosses the seam, round whatever the width of the drawing. */
const joint = (from: number, to: number): string => `M50 ${(middle(from) + middle(to)) / 2}h0.001`;

function Column({ entries, side, tree }: { readonly entries: readonly Entry[]; readonly side: 'start' | 'end'; readonly tree: CapabilityTree }) {
  const title = titleIn(tree);
  return (
    <div className={classes.seamColumn} data-side={side}>
      {entries.map(({ code, kind, to }) => (
        <div key={code} data-kind={kind} data-open={to === null || undefined}>
          <b>{title(code)}</b>
          <span><FormattedMessage id={KIND_IDS[kind]} /></span>
        </div>
      ))}
    </div>
  );
}
