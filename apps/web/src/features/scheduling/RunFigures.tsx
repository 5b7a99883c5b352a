import { Link } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import classes from './board.module.css';
import { type Board, type Run } from './board-documents.ts';
import { leastServed } from './least-served.ts';

interface Figure {
  readonly id: string;
  readonly value: ReactNode;
  readonly label: ReactNode;
}

/** What a run has reached so far. */
export function RunningFigures({ run: { placed, total, bound, gaps, gapBound } }: { readonly run: Run }) {
  const intl = useIntl();
  const placement = usePlacement(placed ?? 0, total ?? 0, bound);
  if (placed === null || total === null) return null;
  return <Figures figures={[...placement, { id: 'gaps', value: intl.formatNumber(gaps ?? 0), label: gapsLabel(gaps ?? 0, placed === total ? gapBound : null) }]} />;
}

/** How good the version on the board is. */
export function ScoreFigures({ board, score }: { readonly board: Board; readonly score: NonNullable<NonNullable<Board['version']>['score']> }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const list = `/e/${slug}/organise/meetings${board.version?.status === 'published' ? '?of=published' : ''}`;
  const isListed = board.version?.status === 'published' || board.version?.status === 'draft';
  const [placed, ...bounds] = usePlacement(score.placed, score.agreed, score.bound);
  const placement = [...(placed ? [isListed && score.placed > 0 ? { ...placed, value: <Link href={list}>{placed.value}</Link> } : placed] : []), ...bounds];
  const least = leastServed(board);
  return (
    <Figures
      figures={[
        ...placement,
        ...(least ? [{ id: 'least', value: <FormattedMessage id="scheduling.score.share" values={{ placed: least.placed, agreed: least.agreed }} />, label: <FormattedMessage id="scheduling.score.least" values={{ name: least.name }} /> }] : []),
        { id: 'gaps', value: intl.formatNumber(score.gaps), label: gapsLabel(score.gaps, score.gapBound) },
        { id: 'timeWishes', value: intl.formatNumber(score.unmetTimeWishes), label: <FormattedMessage id="scheduling.score.timeWishes" values={{ count: score.unmetTimeWishes }} /> },
      ]}
    />
  );
}

/** The fewest are only known where everything is placed. */
function gapsLabel(gaps: number, bound: number | null): ReactNode {
  if (bound === null) return <FormattedMessage id="scheduling.score.gaps" values={{ count: gaps }} />;
  if (gaps <= bound) return <FormattedMessage id="scheduling.score.gapsBest" values={{ count: gaps }} />;
  return <FormattedMessage id="scheduling.score.gapsAbove" values={{ count: gaps, above: gaps - bound }} />;
}

/** Placed, the proven bound, and how far the one is from the other. "Proven" stands only where it is. */
function usePlacement(placed: number, agreed: number, bound: number | null): Figure[] {
  const intl = useIntl();
  const first = { id: 'placed', value: intl.formatNumber(placed), label: <FormattedMessage id="scheduling.score.placed" values={{ agreed }} /> };
  if (bound === null) return [first, { id: 'bound', value: '–', label: <FormattedMessage id="scheduling.score.noBound" /> }];
  const gap = bound === 0 ? 0 : Math.max(0, (bound - placed) / bound);
  return [
    first,
    { id: 'bound', value: intl.formatNumber(bound), label: <FormattedMessage id="scheduling.score.bound" /> },
    { id: 'gap', value: intl.formatNumber(gap, { style: 'percent', maximumFractionDigits: 1 }), label: <FormattedMessage id={gap === 0 ? 'scheduling.score.optimal' : 'scheduling.score.gap'} /> },
  ];
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={classes.score}>
      {figures.map(({ id, value, label }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
