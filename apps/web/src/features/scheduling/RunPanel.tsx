import { Button, NumberInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { StateBadge, useToast, type Tone } from '@spilno/ui';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingDiscardRunMutation, type SchedulingStartRunMutation, type SchedulingStopRunMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type Run } from './board-documents.ts';
import classes from './board.module.css';
import { CourseTable } from './CourseTable.tsx';
import { RunCurve } from './RunCurve.tsx';
import { RunningFigures, ScoreFigures } from './RunFigures.tsx';
import { ScoreTraceDialog } from './ScoreTraceDialog.tsx';

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

const DiscardRunDocument = graphql(`
  mutation SchedulingDiscardRun($input: StopScheduleRunInput!) {
    discardScheduleRun(input: $input) {
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

type Outcome = Answer<SchedulingStartRunMutation> | Answer<SchedulingStopRunMutation> | Answer<SchedulingDiscardRunMutation>;
type Failure = Exclude<Outcome, { __typename: 'ScheduleRunAccepted' }>;

const DEFAULT_SECONDS = 20;
const MAX_SECONDS = 600;

/** The scheduler: order a run, watch it, stop or discard it; how good the version shown is. */
export function RunPanel({ run, board, onOpen }: { readonly run: Run | null; readonly board: Board; readonly onOpen: (meetingId: string) => void }) {
  const intl = useIntl();
  const { version } = board;
  const [seconds, setSeconds] = useState<number | string>(DEFAULT_SECONDS);
  const runs = useRuns();
  const isActive = run?.status === 'queued' || run?.status === 'running';
  const isOfVersion = run?.status === 'done' && run.versionId === version?.id;
  const label = intl.formatMessage({ id: 'scheduling.run.seconds' });
  const [isTracing, setTracing] = useState(false);
  return (
    <section className={classes.run} aria-labelledby="scheduling-run">
      {run && (isActive || isOfVersion) && run.course.length > 0 && (
        <div className={classes.course}>
          <RunCurve run={run} spanMs={isActive ? run.timeLimitMs : lastedMs(run)} untilMs={isActive ? 0 : lastedMs(run)} />
          <CourseTable run={run} />
        </div>
      )}
      <div className={classes.runBody}>
        <div className={classes.runHead}>
          <h2 id="scheduling-run"><FormattedMessage id={isActive ? 'scheduling.run.improving' : 'scheduling.run.title'} /></h2>
          {run && <StateBadge tone={STATUS[run.status]?.tone ?? 'neutral'}>{run.status === 'running' ? <Elapsed run={run} /> : <FormattedMessage id={STATUS[run.status]?.id ?? 'scheduling.run.done'} />}</StateBadge>}
          {run && <span className={classes.quiet}><FormattedMessage id="scheduling.run.seed" values={{ seed: String(run.seed) }} /></span>}
        </div>
        {isActive && run ? <RunningFigures run={run} /> : version?.score ? <ScoreFigures board={board} score={version.score} /> : <p className={classes.quiet}><FormattedMessage id="scheduling.run.lead" /></p>}
        {runs.failure && <UserErrorNote error={runs.failure} fieldLabels={{ seconds: label }} reasons={{ alreadyRunning: intl.formatMessage({ id: 'scheduling.run.already' }), runEnded: intl.formatMessage({ id: 'scheduling.run.ended' }) }} />}
      </div>
      <div className={classes.runActions}>
        {isActive && run ? (
          <>
            <Button loading={runs.isBusy} onClick={() => void runs.stop(run.id)}>
              <FormattedMessage id="scheduling.run.stop" />
            </Button>
            <Button variant="subtle" disabled={runs.isBusy} onClick={() => void runs.discard(run)}>
              <FormattedMessage id="scheduling.run.discard" />
            </Button>
          </>
        ) : (
          <>
            {version?.score && <Button variant="subtle" onClick={() => setTracing(true)}><FormattedMessage id="scheduling.trace.open" /></Button>}
            <NumberInput aria-label={label} title={label} suffix={intl.formatMessage({ id: 'scheduling.run.unit' })} min={1} max={MAX_SECONDS} allowDecimal={false} value={seconds} onChange={setSeconds} />
            <Button loading={runs.isBusy} onClick={() => void runs.start(Number(seconds) || DEFAULT_SECONDS, null)}>
              <FormattedMessage id={version ? 'scheduling.run.again' : 'scheduling.run.start'} />
            </Button>
          </>
        )}
      </div>
      {isTracing && version && (
        <ScoreTraceDialog
          board={board}
          versionId={version.id}
          onOpen={(meetingId) => {
            setTracing(false);
            onOpen(meetingId);
          }}
          onClose={() => setTracing(false)}
        />
      )}
    </section>
  );
}

/** How long a run that has ended took. */
const lastedMs = ({ startedAt, finishedAt, course }: Run): number => Math.max(course.at(-1)?.elapsedMs ?? 0, startedAt !== null && finishedAt !== null ? Date.parse(finishedAt) - Date.parse(startedAt) : 0);

/** Orders, stops and discards runs; what was discarded can be run once more, with its own seed. */
function useRuns() {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [runStart, isStarting] = useTypedMutation(StartRunDocument, { refetchQueries: ['SchedulingRun'] });
  const [runStop, isStopping] = useTypedMutation(StopRunDocument, { refetchQueries: ['SchedulingRun'] });
  const [runDiscard, isDiscarding] = useTypedMutation(DiscardRunDocument, { refetchQueries: ['SchedulingRun'] });
  const settle = (answer: Outcome): boolean => {
    switch (answer.__typename) {
      case 'ScheduleRunAccepted':
        setFailure(null);
        return true;
      case 'InvalidInput':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        setFailure(answer);
        return false;
      default:
        return assertNever(answer);
    }
  };
  const start = async (seconds: number, seed: number | null) => settle(await runStart({ input: { eventSlug: slug, seconds, seed } }));
  return {
    failure,
    isBusy: isStarting || isStopping || isDiscarding,
    start,
    stop: async (runId: string) => settle(await runStop({ input: { eventSlug: slug, runId } })),
    discard: async ({ id, seed, timeLimitMs }: Run) => {
      if (!settle(await runDiscard({ input: { eventSlug: slug, runId: id } }))) return;
      toast({ message: intl.formatMessage({ id: 'scheduling.run.discarded' }), undo: { label: intl.formatMessage({ id: 'scheduling.run.rerun' }), onUndo: () => void start(Math.round(timeLimitMs / 1_000), seed) } });
    },
  };
}

/** "Running, 41 of 120 s" */
function Elapsed({ run: { startedAt, timeLimitMs } }: { readonly run: Run }) {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const elapsedMs = startedAt === null ? 0 : Math.max(0, Math.min(timeLimitMs, nowMs - Date.parse(startedAt)));
  return <FormattedMessage id="scheduling.run.runningFor" values={{ seconds: Math.round(elapsedMs / 1_000), limit: Math.round(timeLimitMs / 1_000) }} />;
}
