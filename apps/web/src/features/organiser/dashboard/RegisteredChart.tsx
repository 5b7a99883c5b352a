import { useIntl } from 'react-intl';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceDot, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import classes from './dashboard.module.css';
import { type RegisteredRow } from './expected-surge.ts';
import { useDate } from './use-date.ts';

export interface RegisteredChartProps {
  readonly rows: readonly RegisteredRow[];
  readonly words: { readonly ukrainian: string; readonly others: string };
  /** Null when there is no earlier event to hold it against. */
  readonly earlierName: string | null;
}

const AXIS = { fontSize: 11, fill: 'var(--sp-ink-3)' } as const;

/** How far a label is written to the left of its point, near the right edge. */
const NEAR_EDGE = 0.75;

/** Two layers, one on the other: Ukrainian manufacturers below, everybody else above; the upper edge is the total. */
export function RegisteredChart({ rows, words, earlierName }: RegisteredChartProps) {
  const intl = useIntl();
  const date = useDate();
  const todayAt = rows.findLastIndex(({ ukrainian }) => ukrainian !== null);
  const today = rows[todayAt];
  const total = (today?.ukrainian ?? 0) + (today?.others ?? 0);
  const last = rows.at(-1);
  const step = rows.length > 75 ? 28 : 14;
  const ticks = rows.filter((_, index) => (rows.length - 1 - index) % step === 0).map((row) => row.date);
  const isNearEdge = todayAt > rows.length * NEAR_EDGE;
  return (
    <ResponsiveContainer width="100%" height="100%" minWidth={0}>
      <ComposedChart data={[...rows]} margin={{ top: 22, right: 26, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--sp-chart-grid)" />
        <XAxis dataKey="date" ticks={ticks} tickFormatter={(day: string) => date(day).replace(/^\S+ /u, '')} tick={AXIS} tickLine={false} axisLine={{ stroke: 'var(--sp-line)' }} interval="preserveStartEnd" />
        <YAxis width={40} allowDecimals={false} tick={AXIS} tickLine={false} axisLine={false} tickFormatter={(value: number) => intl.formatNumber(value)} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--sp-ink-3)', strokeDasharray: '2 3' }}
          content={({ active, payload }) =>
            active && payload && payload.length > 0 ? (
              <Tip row={payload[0]!.payload as RegisteredRow} words={words} earlierName={earlierName} />
            ) : null
          }
        />
        <Area dataKey="ukrainian" stackId="side" type="monotone" stroke="var(--sp-chart-3)" strokeWidth={2} fill="var(--sp-chart-3)" fillOpacity={0.22} isAnimationActive={false} />
        <Area dataKey="others" stackId="side" type="monotone" stroke="var(--sp-ink)" strokeWidth={2} fill="var(--sp-chart-5)" fillOpacity={0.16} isAnimationActive={false} />
        {earlierName && <Area dataKey="expected" type="monotone" stroke="none" fill="var(--sp-chart-5)" fillOpacity={0.22} isAnimationActive={false} connectNulls={false} />}
        {earlierName && <Line dataKey="earlier" type="monotone" stroke="var(--sp-chart-5)" strokeWidth={1.5} strokeDasharray="5 4" dot={false} isAnimationActive={false} />}
        {today && last !== today && <ReferenceLine x={today.date} stroke="var(--sp-ink)" strokeDasharray="2 3" />}
        {today && <ReferenceDot x={today.date} y={total} r={4} fill="var(--sp-ink)" stroke="none" label={{ value: intl.formatMessage({ id: 'organiser.dashboard.todayTotal' }, { total }), position: 'top', fontSize: 12, fontWeight: 600, fill: 'var(--sp-ink)', textAnchor: 'end', dx: isNearEdge ? 10 : -6 }} />}
        {last?.expected && last !== today && <ReferenceDot x={last.date} y={last.expected[1]} r={0} label={{ value: intl.formatMessage({ id: 'organiser.dashboard.expectedRange' }, { least: last.expected[0], most: last.expected[1] }), position: 'top', fontSize: 11, fill: 'var(--sp-ink-3)', textAnchor: 'end', dx: 10 }} />}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function Tip({ row, words, earlierName }: { readonly row: RegisteredRow } & Pick<RegisteredChartProps, 'words' | 'earlierName'>) {
  const intl = useIntl();
  const date = useDate();
  return (
    <div className={classes.tip}>
      <b>{date(row.date)}</b>
      {row.others !== null && <span>{words.others}: {intl.formatNumber(row.others)}</span>}
      {row.ukrainian !== null && <span>{words.ukrainian}: {intl.formatNumber(row.ukrainian)}</span>}
      {row.ukrainian === null && row.expected && <span>{intl.formatMessage({ id: 'organiser.dashboard.expectedRange' }, { least: row.expected[0], most: row.expected[1] })}</span>}
      {earlierName && row.earlier !== null && <span>{earlierName}: {intl.formatNumber(row.earlier)}</span>}
    </div>
  );
}
