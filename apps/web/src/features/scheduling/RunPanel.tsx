import { Button, NumberInput, Progress } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { StateBadge, type Tone } from '@spilno/ui';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingStartRunMutation, type SchedulingStopRunMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type Run } from './board-documents.ts';
import classes from './board.module.css';

const StartRunDocument = graphql(`
  mutation SchedulingStartRun($input: StartScheduleRunInput!) {
    startScheduleRun(input: $input) {
      ... on ScheduleRunAccepted {
        run {
          id
          status
        }
      }
      ...UserErrorParts
    }
  }
`);

const StopRunDocument = graphql(`
  mutation SchedulingStopRun($input: StopScheduleRunInput!) {
    stopScheduleRun(input: $input) {
      ... on ScheduleRunAccepted {
        run {
          id
          status
        }
      }
      ...UserErrorParts
    }
  }
`);

const STATUS: Readonly<Record<string, { readonly id: string; readonly tone: Tone }>> = {
  queued: { id: 'scheduling.run.queued', tone: 'info' },
  running: { id: 'scheduling.run.running', tone: 'info' },
  done: { id: 'scheduling.run.done', tone: 'ok' },
  failed: { id: 'scheduling.run.failed', tone: 'danger' },
  cancelled: { id: 'scheduling.run.cancelled', tone: 'neutral' },
};

type Failure =
  | Exclude<Answer<SchedulingStartRunMutation>, { __typename: 'ScheduleRunAccepted' }>
  | Exclude<Answer<SchedulingStopRunMutation>, { __typename: 'ScheduleRunAccepted' }>;

const DEFAULT_SECONDS = 20;
const MAX_SECONDS = 600;

/** The scheduler: order a run, watch it, stop it; how good the version shown is. */
export function RunPanel({ run, version }: { readonly run: Run | null; readonly version: Board['version'] }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [seconds, setSeconds] = useState<number | string>(DEFAULT_SECONDS);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [start, isStarting] = useTypedMutation(StartRunDocument, { refetchQueries: ['SchedulingRun'] });
  const [stop, isStopping] = useTypedMutation(StopRunDocument, { refetchQueries: ['SchedulingRun'] });
  const isActive = run?.status === 'queued' || run?.status === 'running';
  const settle = (answer: Answer<SchedulingStartRunMutation> | Answer<SchedulingStopRunMutation>) => {
    switch (answer.__typename) {
      case 'ScheduleRunAccepted':
        return setFailure(null);
      case 'InvalidInput':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const label = intl.formatMessage({ id: 'scheduling.run.seconds' });
  return (
    <section className={classes.run} aria-labelledby="scheduling-run">
      <div className={classes.runHead}>
        <h2 id="scheduling-run"><FormattedMessage id="scheduling.run.title" /></h2>
        {run && <StateBadge tone={STATUS[run.status]?.tone ?? 'neutral'}><FormattedMessage id={STATUS[run.status]?.id ?? 'scheduling.run.done'} /></StateBadge>}
        {run && <span className={classes.quiet}><FormattedMessage id="scheduling.run.seed" values={{ seed: String(run.seed) }} /></span>}
      </div>
      {isActive && run ? <RunProgress run={run} /> : version?.score ? <Score score={version.score} /> : <p className={classes.quiet}><FormattedMessage id="scheduling.run.lead" /></p>}
      {failure && <UserErrorNote error={failure} fieldLabels={{ seconds: label }} reasons={{ alreadyRunning: intl.formatMessage({ id: 'scheduling.run.already' }) }} />}
      <div className={classes.runActions}>
        {isActive && run ? (
          <Button loading={isStopping} onClick={() => void stop({ input: { eventSlug: slug, runId: run.id } }).then(settle)}>
            <FormattedMessage id="scheduling.run.stop" />
          </Button>
        ) : (
          <>
            <NumberInput label={label} w={130} min={1} max={MAX_SECONDS} allowDecimal={false} value={seconds} onChange={setSeconds} />
            <Button loading={isStarting} onClick={() => void start({ input: { eventSlug: slug, seconds: Number(seconds) || DEFAULT_SECONDS } }).then(settle)}>
              <FormattedMessage id={version ? 'scheduling.run.again' : 'scheduling.run.start'} />
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function RunProgress({ run }: { readonly run: Run }) {
  const intl = useIntl();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const elapsedMs = run.startedAt === null ? 0 : Math.max(0, Math.min(run.timeLimitMs, nowMs - Date.parse(run.startedAt)));
  return (
    <div className={classes.progress}>
      <Progress value={(100 * elapsedMs) / run.timeLimitMs} aria-label={intl.formatMessage({ id: 'scheduling.run.progress' })} />
      <p role="status">
        <FormattedMessage id="scheduling.run.elapsed" values={{ seconds: Math.round(elapsedMs / 1_000), limit: Math.round(run.timeLimitMs / 1_000) }} />
        {run.placed !== null && run.total !== null && (
          <>
            {' '}
            <FormattedMessage id="scheduling.run.placed" values={{ placed: run.placed, total: run.total, gaps: run.gaps ?? 0 }} />
          </>
        )}
      </p>
    </div>
  );
}

function Score({ score }: { readonly score: NonNullable<NonNullable<Board['version']>['score']> }) {
  const intl = useIntl();
  const figures = [
    { id: 'scheduling.score.placed', value: score.placed },
    { id: 'scheduling.score.gaps', value: score.gaps },
    { id: 'scheduling.score.fairness', value: score.gapSpread },
    { id: 'scheduling.score.unserved', value: score.unserved },
    { id: 'scheduling.score.timeWishes', value: score.unmetTimeWishes },
  ];
  return (
    <dl className={classes.score}>
      {figures.map(({ id, value }) => (
        <div key={id}>
          <dt>{intl.formatMessage({ id }, { agreed: score.agreed, count: value })}</dt>
          <dd>{intl.formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
