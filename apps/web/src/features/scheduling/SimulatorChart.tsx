import { useIntl } from 'react-intl';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type Figure } from './simulator-documents.ts';
import classes from './simulator.module.css';

const AXIS = { fontSize: 11, fill: 'var(--sp-ink-3)' } as const;

export interface CurvePoint {
  /** Tables, or slots a day. */
  readonly at: number;
  readonly figure: Figure;
}

interface Row {
  readonly at: number;
  readonly mean: number;
  readonly range: readonly [number, number];
}

interface SimulatorChartProps {
  readonly points: readonly CurvePoint[];
  /** Where the event stands. */
  readonly here: number;
  readonly unit: string;
  readonly tone: 'teal' | 'ink';
}

/** The mean of a count over the size of the room, within what nine of ten events do. */
export function SimulatorChart({ points, here, unit, tone }: SimulatorChartProps) {
  const intl = useIntl();
  const rows: Row[] = points.map(({ at, figure: { mean, low, high } }) => ({ at, mean, range: [low, high] }));
  const colour = tone === 'teal' ? 'var(--sp-chart-3)' : 'var(--sp-ink)';
  return (
    <ResponsiveContainer width="100%" height="100%" minWidth={0}>
      <ComposedChart data={rows} margin={{ top: 10, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--sp-chart-grid)" />
        <XAxis dataKey="at" type="number" domain={['dataMin', 'dataMax']} ticks={rows.map(({ at }) => at)} tick={AXIS} tickLine={false} axisLine={{ stroke: 'var(--sp-line)' }} tickFormatter={(value: number) => intl.formatNumber(value)} />
        <YAxis width={44} allowDecimals={false} domain={[0, 'auto']} tick={AXIS} tickLine={false} axisLine={false} tickFormatter={(value: number) => intl.formatNumber(value)} />
        <Tooltip isAnimationActive={false} cursor={{ stroke: 'var(--sp-ink-3)', strokeDasharray: '2 3' }} content={({ active, payload }) => (active && payload && payload.length > 0 ? <Tip row={payload[0]!.payload as Row} unit={unit} /> : null)} />
        <Area dataKey="range" type="linear" stroke="none" fill={colour} fillOpacity={0.18} isAnimationActive={false} />
        <Line dataKey="mean" type="linear" stroke={colour} strokeWidth={2} dot={{ r: 3, fill: colour, stroke: 'none' }} isAnimationActive={false} />
        <ReferenceLine x={here} stroke="var(--sp-ink)" strokeDasharray="2 3" />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function Tip({ row: { at, mean, range }, unit }: { readonly row: Row; readonly unit: string }) {
  const intl = useIntl();
  return (
    <div className={classes.tip}>
      <b>{intl.formatNumber(at)} {unit}</b>
      <span>{intl.formatMessage({ id: 'scheduling.simulator.tip' }, { mean: Math.round(mean), low: Math.round(range[0]), high: Math.round(range[1]) })}</span>
    </div>
  );
}
