import { useQuery } from '@apollo/client/react';
import { EmptyState, Note, SheetBody, SheetHead } from '@spilno/ui';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, oneOf, QueryState, useEvent } from '../../app/index.ts';
import { type SimulationFacts, SimulationFactsDocument, type SimulationRow, SimulationsDocument } from './simulator-documents.ts';
import { valuesOf } from './simulator-form.ts';
import { SimulatorForm } from './SimulatorForm.tsx';
import { SimulatorFound } from './SimulatorFound.tsx';
import { SimulatorProgress } from './SimulatorProgress.tsx';
import { SimulatorRuns } from './SimulatorRuns.tsx';
import classes from './simulator.module.css';

const EVERY_MS = 1_000;

/** How many meetings the event will hold, before anybody has asked for one. */
export function SimulatorPage() {
  const { slug } = useEvent();
  const facts = useQuery(SimulationFactsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const runs = useQuery(SimulationsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' });
  const isWaiting = runs.data?.simulations.some(isUnderWay) ?? false;
  const { startPolling, stopPolling } = runs;
  useEffect(() => {
    if (isWaiting) startPolling(EVERY_MS);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.simulator.title" />} meta={<FormattedMessage id="scheduling.simulator.lead" />} />
      <SheetBody>
        <QueryState query={facts}>
          {({ simulationFacts }) => (
            <QueryState query={runs}>{({ simulations }) => <Simulator facts={simulationFacts} runs={simulations} onChanged={() => void runs.refetch().catch(() => undefined)} />}</QueryState>
          )}
        </QueryState>
      </SheetBody>
    </>
  );
}

const isUnderWay = ({ status }: SimulationRow): boolean => status === 'queued' || status === 'running';

function Simulator({ facts, runs, onChanged }: { readonly facts: SimulationFacts; readonly runs: readonly SimulationRow[]; readonly onChanged: () => void }) {
  const [search, setSearch] = useSearchParams();
  const rules = { run: oneOf('scheduling.simulator.run', runs.map(({ id }) => id)) };
  const chosen = knownParams(search, rules).get('run');
  const show = (simulationId: string | null) => setSearch(simulationId === null ? {} : { run: simulationId }, { replace: true, preventScrollReset: true });
  const waiting = runs.find(isUnderWay);
  const shown = runs.find(({ id, result }) => id === chosen && result) ?? runs.find(({ result }) => result);
  const newest = runs[0];
  const [reused, setReused] = useState<SimulationRow | null>(null);
  const given = reused ?? shown ?? facts;
  return (
    <div className={classes.page}>
      <div className={classes.answers}>
        <DroppedNote rules={rules}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
        {waiting && <SimulatorProgress run={waiting} onCancelled={onChanged} />}
        {newest?.status === 'failed' && <Note tone="danger"><FormattedMessage id="scheduling.simulator.failed" /></Note>}
        {newest?.status === 'cancelled' && <Note><FormattedMessage id="scheduling.simulator.wasCancelled" /></Note>}
        {shown && <SimulatorFound key={shown.id} run={shown} />}
        {!shown && !waiting && <EmptyState title={<FormattedMessage id="scheduling.simulator.empty" />}><FormattedMessage id="scheduling.simulator.emptyLead" /></EmptyState>}
        {runs.length > 0 && <SimulatorRuns runs={runs} shownId={shown?.id ?? null} onShow={(run) => { show(run.id); setReused(run); }} onDiscarded={(id) => { if (id === chosen) show(null); onChanged(); }} />}
      </div>
      <SimulatorForm key={reused?.id ?? 'first'} facts={facts} initial={valuesOf(given)} isWaiting={waiting !== undefined} onStarted={() => { show(null); onChanged(); }} />
    </div>
  );
}
