import { Button, Progress } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTypedMutation, UserErrorNote, type Answer } from '../../app/index.ts';
import { type SchedulingCancelSimulationMutation } from '../../gql/graphql.ts';
import { CancelSimulationDocument, type SimulationRow } from './simulator-documents.ts';
import classes from './simulator.module.css';

type Failure = Exclude<Answer<SchedulingCancelSimulationMutation>, { __typename: 'SimulationCancelled' }>;

/** How far the run under way is; it can be cancelled. */
export function SimulatorProgress({ run: { id, samples, samplesDone }, onCancelled }: { readonly run: SimulationRow; readonly onCancelled: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [cancel, isRunning] = useTypedMutation(CancelSimulationDocument);
  const end = async (): Promise<void> => {
    const answer = await cancel({ input: { eventSlug: slug, simulationId: id } });
    switch (answer.__typename) {
      case 'SimulationCancelled':
        return onCancelled();
      case 'NotFound':
      case 'NotPossible':
        onCancelled();
        return setFailure(answer);
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const words = intl.formatMessage({ id: 'scheduling.simulator.progress' }, { done: samplesDone, samples });
  return (
    <Panel title={<FormattedMessage id="scheduling.simulator.underWay" />}>
      <div className={classes.progress}>
        <Progress.Root size="md"><Progress.Section value={(100 * samplesDone) / samples} aria-label={words} /></Progress.Root>
        <div className={classes.actions}>
          <Button size="sm" loading={isRunning} onClick={() => void end()}><FormattedMessage id="scheduling.simulator.cancel" /></Button>
          <span className={classes.quiet}>{words}</span>
        </div>
        {failure && <UserErrorNote error={failure} reasons={{ runEnded: intl.formatMessage({ id: 'scheduling.simulator.ended' }) }} />}
      </div>
    </Panel>
  );
}
