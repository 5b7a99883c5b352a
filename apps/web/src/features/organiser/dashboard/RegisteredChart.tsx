import { useIntl } from 'react-intl';
import { Area, AreaChart, CartesianGrid, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { useDate } from './use-date.ts';

export interface RegisteredChartProps {
  readonly days: EventFigures['byDay'];
  readonly words: { readonly ukrainian: string; readonly others: string };
}

const AXIS = { fontSize: 11, fill: 'var(--sp-ink-3)' } as const;

/** Two layers, one on the other: Ukrainian manufacturers below, everybody else above; the upper edge is the total. */
export function RegisteredChart({ days, words }: RegisteredChartProps) {
  const intl = useIntl();
  const date = useDate();
  const rows = days.map((day) => ({ date: day.date, ukrainian: day.ukrainian, others: day.total - day.ukrainian, total: day.total }));
  const last = rows.at(-1);
  const ticks = rows.filter((_, index) => (rows.length - 1 - index) % 14 === 0).map((row) => row.date);
  return (
    <ResponsiveContainer width="100%" height="100%" minWidth={0}>
      <AreaChart data={rows} margin={{ top: 22, right: 26, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--sp-chart-grid)" />
        <XAxis dataKey="date" ticks={ticks} tickFormatter={(day: string) => date(day).replace(/^\S+ /u, '')} tick={AXIS} tickLine={false} axisLine={{ stroke: 'var(--sp-line)' }} interval="preserveStartEnd" />
        <YAxis width={40} allowDecimals={false} tick={AXIS} tickLine={false} axisLine={false} tickFormatter={(value: number) => intl.formatNumber(value)} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--sp-ink-3)', strokeDasharray: '2 3' }}
          content={({ active, label, payload }) =>
            active && payload && payload.length > 0 ? (
              <div className={classes.tip}>
                <b>{date(String(label))}</b>
                <span>{words.others}: {intl.formatNumber(Number(payload[0]!.payload.others))}</span>
                <span>{words.ukrainian}: {intl.formatNumber(Number(payload[0]!.payload.ukrainian))}</span>
              </div>
            ) : null
          }
        />
        <Area dataKey="ukrainian" stackId="side" type="monotone" stroke="var(--sp-chart-3)" strokeWidth={2} fill="var(--sp-chart-3)" fillOpacity={0.22} isAnimationActive={false} />
        <Area dataKey="others" stackId="side" type="monotone" stroke="var(--sp-ink)" strokeWidth={2} fill="var(--sp-chart-5)" fillOpacity={0.16} isAnimationActive={false} />
        {last && <ReferenceDot x={last.date} y={last.total} r={4} fill="var(--sp-ink)" stroke="none" label={{ value: intl.formatMessage({ id: 'organiser.dashboard.todayTotal' }, { total: last.total }), position: 'top', fontSize: 12, fontWeight: 600, fill: 'var(--sp-ink)', textAnchor: 'end', dx: 10 }} />}
      </AreaChart>
    </ResponsiveContainer>
  );
}
