import { useQuery } from '@apollo/client/react';
import { DataTable, Panel } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { QueryState, useEvent } from '../../app/index.ts';
import { type Figure, SimulationDocument, type SimulationRow } from './simulator-documents.ts';
import { SimulatorCurve } from './SimulatorCurve.tsx';
import { firmsOf, foundOf, scarceOf, slotsADay, tableAdvice, type Found } from './simulator-words.ts';
import { useRange } from './use-range.ts';
import classes from './simulator.module.css';

/** What a run found, loaded once it is shown. */
export function SimulatorFound({ run }: { readonly run: SimulationRow }) {
  const { slug } = useEvent();
  const query = useQuery(SimulationDocument, { variables: { eventSlug: slug, simulationId: run.id }, fetchPolicy: 'cache-first' });
  return <QueryState query={query}>{({ simulation }) => simulation?.result && <FoundPanels run={run} found={foundOf(simulation.result)} />}</QueryState>;
}

/** The sentence, the curves, the figures. */
function FoundPanels({ run, found }: { readonly run: SimulationRow; readonly found: Found }) {
  const firms = firmsOf(run.firms);
  return (
    <>
      <Panel title={<FormattedMessage id="scheduling.simulator.answer" />}>
        <Sentence run={run} found={found} firms={firms} />
        <p className={classes.foot}><FormattedMessage id="scheduling.simulator.basis" values={{ samples: found.samples, seed: String(run.seed) }} /></p>
      </Panel>
      <div className={classes.pair}>
        <SimulatorCurve kind="byTables" points={found.byTables} of={({ tables }) => tables} here={run.tables} below={run.below} samples={found.curveSamples} />
        <SimulatorCurve kind="bySlots" points={found.bySlots} of={({ slotsOfDay }) => slotsADay(slotsOfDay)} here={slotsADay(run.slotsOfDay)} below={run.below} samples={found.curveSamples} />
      </div>
      <div className={classes.pair}>
        <Figures found={found} below={run.below} />
        <ByMeetings counts={found.base.firmsByMeetings} firms={firms} below={run.below} />
      </div>
    </>
  );
}

function Sentence({ run, found, firms }: { readonly run: SimulationRow; readonly found: Found; readonly firms: number }) {
  const range = useRange();
  const { base, byTables } = found;
  const { more, enough } = tableAdvice(byTables, run.tables, firms);
  return (
    <div className={classes.sentence}>
      <p><FormattedMessage id="scheduling.simulator.sentence" values={{ tables: run.tables, held: range(base.held), below: range(base.firmsBelow), least: run.below }} /></p>
      <p>
        {more ? <FormattedMessage id="scheduling.simulator.more" values={{ ...more, least: run.below }} /> : <FormattedMessage id="scheduling.simulator.noMore" />}{' '}
        {enough !== null && <FormattedMessage id="scheduling.simulator.enough" values={{ enough }} />}
      </p>
      <p><FormattedMessage id={scarceOf(base.binds).sentenceId} values={{ count: Math.round(base.leftovers.find(({ cause }) => cause === base.binds)?.count.mean ?? 0) }} /></p>
    </div>
  );
}

interface FigureRow {
  readonly id: string;
  readonly figure: Figure;
  readonly isShare?: boolean;
}

const CAUSES = [
  { cause: 'quota', id: 'scheduling.simulator.figure.left.quota' },
  { cause: 'ownTime', id: 'scheduling.simulator.figure.left.ownTime' },
  { cause: 'tables', id: 'scheduling.simulator.figure.left.tables' },
  { cause: 'noCommonTime', id: 'scheduling.simulator.figure.left.noCommonTime' },
  { cause: 'noShow', id: 'scheduling.simulator.figure.left.noShow' },
] as const;

function Figures({ found: { base, gaps }, below }: { readonly found: Found; readonly below: number }) {
  const intl = useIntl();
  const range = useRange();
  const rows: FigureRow[] = [
    { id: 'scheduling.simulator.figure.requests', figure: base.requests }, { id: 'scheduling.simulator.figure.agreed', figure: base.agreed }, { id: 'scheduling.simulator.figure.planned', figure: base.planned }, { id: 'scheduling.simulator.figure.held', figure: base.held },
    { id: 'scheduling.simulator.figure.below', figure: base.firmsBelow }, { id: 'scheduling.simulator.figure.none', figure: base.firmsWithNone }, { id: 'scheduling.simulator.figure.use', figure: base.use, isShare: true }, { id: 'scheduling.simulator.figure.gaps', figure: gaps },
    ...CAUSES.flatMap(({ cause, id }) => base.leftovers.filter((left) => left.cause === cause).map(({ count }) => ({ id, figure: count }))),
  ];
  return (
    <Panel title={<FormattedMessage id="scheduling.simulator.figures" />} flush>
      <DataTable
        caption={<FormattedMessage id="scheduling.simulator.figures" />}
        captionHidden
        frame={false}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'what', header: <FormattedMessage id="scheduling.simulator.what" />, cell: ({ id }) => <FormattedMessage id={id} values={{ below }} />, rowHeader: true },
          { id: 'range', header: <FormattedMessage id="scheduling.simulator.nineOfTen" />, cell: ({ figure, isShare }) => range(figure, isShare), align: 'end' },
          {
            id: 'mean', header: <FormattedMessage id="scheduling.simulator.mean" />, align: 'end',
            cell: ({ figure: { mean, standardError }, isShare }) => (isShare ? <FormattedNumber value={mean} style="percent" maximumFractionDigits={1} /> : intl.formatMessage({ id: 'scheduling.simulator.meanOf' }, { mean: Math.round(mean * 10) / 10, error: Math.round(standardError * 10) / 10 })),
          },
        ]}
      />
    </Panel>
  );
}

/** Firms by the meetings they hold, as bars with their words. */
function ByMeetings({ counts, firms, below }: { readonly counts: readonly number[]; readonly firms: number; readonly below: number }) {
  return (
    <Panel title={<FormattedMessage id="scheduling.simulator.byMeetings" />}>
      <ul className={classes.bars}>
        {counts.map((count, meetings) => (
          <li key={meetings}>
            <span><FormattedMessage id={meetings === below ? 'scheduling.simulator.meetingsOrMore' : 'scheduling.simulator.meetings'} values={{ meetings }} /></span>
            <i aria-hidden="true" style={{ inlineSize: `${(100 * count) / Math.max(1, firms)}%` }} data-tone={meetings === below ? 'ink' : undefined} />
            <b><FormattedNumber value={Math.round(count)} /></b>
          </li>
        ))}
      </ul>
      <p className={classes.foot}><FormattedMessage id="scheduling.simulator.byMeetingsFoot" /></p>
    </Panel>
  );
}
