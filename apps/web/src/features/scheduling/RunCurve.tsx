import { useIntl } from 'react-intl';
import classes from './board.module.css';
import { type Run } from './board-documents.ts';

const WIDTH = 200;
const HEIGHT = 62;
/** Room for the words above the bound and for the dot at the end. */
const TOP = 16;
const END = 6;

export interface RunCurveProps {
  readonly run: Run;
  /** Milliseconds over which it is drawn. */
  readonly spanMs: number;
  /** Milliseconds up to which it is known; nothing better was found after the last point. */
  readonly untilMs: number;
}

/** How many meetings were placed over the time of a run, step by step, under what can be placed at most. */
export function RunCurve({ run: { course, bound, total }, spanMs, untilMs }: RunCurveProps) {
  const intl = useIntl();
  const last = course.at(-1);
  if (!last) return null;
  const most = Math.max(bound ?? 0, last.placed, 1, bound === null ? (total ?? 0) : 0);
  const across = (elapsedMs: number) => Math.min(1, elapsedMs / Math.max(1, spanMs)) * (WIDTH - END);
  const down = (placed: number) => HEIGHT - 1 - (placed / most) * (HEIGHT - TOP - 1);
  const end = across(Math.max(last.elapsedMs, untilMs));
  const line = `M0 ${down(0).toFixed(1)} ${course.map(({ elapsedMs, placed }) => `H${across(elapsedMs).toFixed(1)} V${down(placed).toFixed(1)}`).join(' ')} H${end.toFixed(1)}`;
  const isLate = end > WIDTH / 2;
  const summary = intl.formatMessage({ id: 'scheduling.curve.summary' }, { placed: last.placed, total: total ?? 0, seconds: Math.round(last.elapsedMs / 1_000), hasBound: bound === null ? 'no' : 'yes', bound: bound ?? 0 });
  return (
    <svg className={classes.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      <path className={classes.curveArea} d={`${line} V${HEIGHT - 1} H0 Z`} />
      <path className={classes.curveLine} d={line} />
      {bound !== null && <line className={classes.curveBound} x1={0} x2={WIDTH} y1={down(bound)} y2={down(bound)} />}
      {bound !== null && <text className={classes.curveBoundText} x={WIDTH} y={down(bound) - 5} textAnchor="end">{intl.formatMessage({ id: 'scheduling.curve.bound' }, { bound })}</text>}
      <circle className={classes.curveEnd} cx={end} cy={down(last.placed)} r={3.5} />
      <text className={classes.curveEndText} x={isLate ? end : end + 6} y={down(last.placed) + 17} textAnchor={isLate ? 'end' : 'start'}>{intl.formatMessage({ id: 'scheduling.curve.now' }, { placed: last.placed })}</text>
    </svg>
  );
}
