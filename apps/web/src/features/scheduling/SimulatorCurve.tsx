import { Button } from '@mantine/core';
import { DataTable, Glyph, Panel } from '@spilno/ui';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { type Point } from './simulator-documents.ts';
import { scarceOf } from './simulator-words.ts';
import { useRange } from './use-range.ts';
import classes from './simulator.module.css';

const SimulatorChart = lazy(() => import('./SimulatorChart.tsx').then((module) => ({ default: module.SimulatorChart })));

const KINDS = {
  byTables: { titleId: 'scheduling.simulator.byTables', unitId: 'scheduling.simulator.byTablesUnit' },
  bySlots: { titleId: 'scheduling.simulator.bySlots', unitId: 'scheduling.simulator.bySlotsUnit' },
} as const;

interface SimulatorCurveProps {
  readonly kind: keyof typeof KINDS;
  readonly points: readonly Point[];
  /** Tables, or slots a day, of a point. */
  readonly of: (point: Point) => number;
  readonly here: number;
  readonly below: number;
  readonly samples: number;
}

/** Meetings held and firms below over the size of the room; behind a button the table. */
export function SimulatorCurve({ kind, points, of, here, below, samples }: SimulatorCurveProps) {
  const intl = useIntl();
  const range = useRange();
  const [isTable, setIsTable] = useState(false);
  const say = (id: string, values?: Record<string, string | number>) => intl.formatMessage({ id }, values);
  const title = say(KINDS[kind].titleId);
  const unit = say(KINDS[kind].unitId);
  const curves = [{ id: 'held', title: say('scheduling.simulator.figure.held'), tone: 'teal' as const, figure: (point: Point) => point.held }, { id: 'below', title: say('scheduling.simulator.figure.below', { below }), tone: 'ink' as const, figure: (point: Point) => point.firmsBelow }];
  return (
    <Panel
      quiet
      title={title}
      aside={<Button size="xs" variant="subtle" leftSection={<Glyph icon={isTable ? IconChartBar : IconTable} />} aria-label={say(isTable ? 'scheduling.simulator.chartOf' : 'scheduling.simulator.tableOf', { title })} onClick={() => setIsTable(!isTable)}>{say(isTable ? 'scheduling.simulator.chart' : 'scheduling.simulator.table')}</Button>}
    >
      <p className="sp-hidden">{points.map((point) => say('scheduling.simulator.pointSummary', { at: of(point), unit, held: Math.round(point.held.mean), firms: Math.round(point.firmsBelow.mean), below })).join(' ')}</p>
      {isTable ? (
        <div className={classes.table}>
          <DataTable
            caption={title}
            captionHidden
            frame={false}
            rows={points}
            rowKey={(point) => String(of(point))}
            phoneRow={(point) => (
              <div className={classes.phoneRow}>
                <b>{unit}: <FormattedNumber value={of(point)} /></b>
                <FormattedMessage id="scheduling.simulator.phoneRun" values={{ held: range(point.held), firms: range(point.firmsBelow), below }} />
              </div>
            )}
            columns={[
              { id: 'at', header: unit, cell: (point) => <FormattedNumber value={of(point)} />, rowHeader: true },
              { id: 'room', header: <FormattedMessage id="scheduling.simulator.figure.room" />, cell: ({ room }) => <FormattedNumber value={room} />, align: 'end' },
              ...curves.map((curve) => ({ id: curve.id, header: curve.title, cell: (point: Point) => range(curve.figure(point)), align: 'end' as const })),
              { id: 'binds', header: <FormattedMessage id="scheduling.simulator.scarce" />, cell: ({ binds }) => <FormattedMessage id={scarceOf(binds).wordId} /> },
            ]}
          />
        </div>
      ) : (
        <div className={classes.curves}>
          {curves.map((curve) => (
            <figure key={curve.id} className={classes.curve} aria-hidden="true">
              <figcaption>{curve.title}</figcaption>
              <div className={classes.plot}>
                <Suspense><SimulatorChart points={points.map((point) => ({ at: of(point), figure: curve.figure(point) }))} here={here} unit={unit} tone={curve.tone} /></Suspense>
              </div>
            </figure>
          ))}
        </div>
      )}
      <p className={classes.foot}><FormattedMessage id="scheduling.simulator.curveFoot" values={{ here, unit, samples }} /></p>
    </Panel>
  );
}
