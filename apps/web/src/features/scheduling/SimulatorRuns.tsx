import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { DataTable, Panel, StateBadge, type Tone } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTypedMutation, UserErrorNote, type Answer } from '../../app/index.ts';
import { type SchedulingDiscardSimulationMutation } from '../../gql/graphql.ts';
import { DiscardSimulationDocument, type SimulationRow } from './simulator-documents.ts';
import { firmsOf, scarceOf, slotsADay } from './simulator-words.ts';
import { useRange } from './use-range.ts';
import classes from './simulator.module.css';

type Failure = Exclude<Answer<SchedulingDiscardSimulationMutation>, { __typename: 'SimulationDiscarded' }>;

const STATES: Readonly<Record<string, { readonly id: string; readonly tone: Tone }>> = {
  queued: { id: 'scheduling.run.queued', tone: 'info' },
  running: { id: 'scheduling.run.running', tone: 'info' },
  done: { id: 'scheduling.run.done', tone: 'ok' },
  failed: { id: 'scheduling.run.failed', tone: 'danger' },
  cancelled: { id: 'scheduling.simulator.cancelled', tone: 'neutral' },
};

interface SimulatorRunsProps {
  readonly runs: readonly SimulationRow[];
  readonly shownId: string | null;
  readonly onShow: (run: SimulationRow) => void;
  readonly onDiscarded: (simulationId: string) => void;
}

/** The runs side by side; each can be shown again, with its numbers in the form, or forgotten. */
export function SimulatorRuns({ runs, shownId, onShow, onDiscarded }: SimulatorRunsProps) {
  const intl = useIntl();
  const range = useRange();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [discard, isRunning] = useTypedMutation(DiscardSimulationDocument);
  const forget = async (simulationId: string): Promise<void> => {
    const answer = await discard({ input: { eventSlug: slug, simulationId } });
    switch (answer.__typename) {
      case 'SimulationDiscarded':
        return onDiscarded(simulationId);
      case 'NotFound':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const room = ({ firms, tables, slotsOfDay }: SimulationRow): string => intl.formatMessage({ id: 'scheduling.simulator.roomOf' }, { firms: firmsOf(firms), tables, days: slotsOfDay.length, slots: slotsADay(slotsOfDay) });
  const state = ({ status }: SimulationRow) => {
    const { id, tone } = STATES[status] ?? STATES['done']!;
    return <StateBadge tone={tone}><FormattedMessage id={id} /></StateBadge>;
  };
  const actions = (run: SimulationRow) => (
    <span className={classes.rowActions}>
      {run.result && run.id !== shownId && <Button size="xs" aria-label={intl.formatMessage({ id: 'scheduling.simulator.showNamed' }, { room: room(run) })} onClick={() => onShow(run)}><FormattedMessage id="scheduling.simulator.show" /></Button>}
      <Button size="xs" variant="default" disabled={isRunning} aria-label={intl.formatMessage({ id: 'scheduling.simulator.forgetNamed' }, { room: room(run) })} onClick={() => void forget(run.id)}><FormattedMessage id="scheduling.simulator.forget" /></Button>
    </span>
  );
  const found = ({ result }: SimulationRow) => result?.base ?? null;
  return (
    <Panel title={<FormattedMessage id="scheduling.simulator.runs" />} flush>
      {failure && <UserErrorNote error={failure} />}
      <DataTable
        caption={<FormattedMessage id="scheduling.simulator.runs" />}
        captionHidden
        frame={false}
        rows={runs}
        rowKey={({ id }) => id}
        activeKey={shownId ?? undefined}
        phoneRow={(run) => {
          const base = found(run);
          return (
            <div className={classes.phoneRow}>
              <b>{room(run)}</b>
              {base ? <FormattedMessage id="scheduling.simulator.phoneRun" values={{ held: range(base.held), firms: range(base.firmsBelow), below: run.below }} /> : state(run)}
              {actions(run)}
            </div>
          );
        }}
        columns={[
          { id: 'room', header: <FormattedMessage id="scheduling.simulator.planned" />, cell: room, rowHeader: true },
          { id: 'held', header: <FormattedMessage id="scheduling.simulator.figure.held" />, cell: (run) => (found(run) ? range(found(run)!.held) : state(run)), align: 'end' },
          { id: 'below', header: <FormattedMessage id="scheduling.simulator.firmsBelow" />, cell: (run) => (found(run) ? <span className={classes.twoLines}>{range(found(run)!.firmsBelow)} <span className={classes.quiet}><FormattedMessage id="scheduling.simulator.fewerThan" values={{ below: run.below }} /></span></span> : '–'), align: 'end' },
          { id: 'none', header: <FormattedMessage id="scheduling.simulator.withNone" />, cell: (run) => (found(run) ? range(found(run)!.firmsWithNone) : '–'), align: 'end' },
          { id: 'binds', header: <FormattedMessage id="scheduling.simulator.scarce" />, cell: (run) => (found(run) ? <FormattedMessage id={scarceOf(found(run)!.binds).wordId} /> : '–') },
          { id: 'actions', header: <span className="sp-hidden"><FormattedMessage id="scheduling.simulator.actions" /></span>, cell: actions, align: 'end' },
        ]}
      />
    </Panel>
  );
}
