import { Button } from '@mantine/core';
import { Note, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useAct, useEvent, useEventNow, UserErrorNote, useTime } from '../../app/index.ts';
import { type OutcomeResult } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './agenda.module.css';

const ReportOutcomeDocument = graphql(`
  mutation AgendaReportOutcome($input: ReportOutcomeInput!) {
    reportOutcome(input: $input) {
      ... on OutcomeReported {
        outcome {
          held
        }
      }
      ...UserErrorParts
    }
  }
`);

const REFETCH = { refetchQueries: ['AgendaMeetingPage'] };
const RESULTS: readonly OutcomeResult[] = ['goesOn', 'open', 'nothing'];
const RESULT_IDS: Readonly<Record<OutcomeResult, string>> = { goesOn: 'agenda.outcome.goesOn', open: 'agenda.outcome.open', nothing: 'agenda.outcome.nothing' };

export interface OutcomePanelProps {
  readonly meeting: { readonly id: string; readonly status: string; readonly startsAt: string };
  readonly outcome: { readonly held: boolean; readonly result: OutcomeResult | null; readonly isConfirmed: boolean; readonly reportedBy: string | null; readonly reportedAt: string } | null;
}

/** Two taps once a meeting has begun: whether it took place, and what comes of it. */
export function OutcomePanel({ meeting, outcome }: OutcomePanelProps) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const now = useEventNow();
  const { act, failure, isRunning } = useAct(ReportOutcomeDocument, 'OutcomeReported', REFETCH);
  if (meeting.status !== 'planned' || now < meeting.startsAt) return null;
  const tell = (held: boolean, result: OutcomeResult | null = null) => void act({ input: { eventSlug: slug, meetingId: meeting.id, held, result } });
  const choice = (isChosen: boolean, id: string, choose: () => void) => (
    <Button key={id} variant={isChosen ? 'filled' : 'default'} aria-pressed={isChosen} disabled={isRunning} onClick={choose}>
      <FormattedMessage id={id} />
    </Button>
  );
  return (
    <Panel title={<FormattedMessage id="agenda.outcome.title" />} aside={outcome?.isConfirmed ? <StateBadge tone="ok"><FormattedMessage id="agenda.outcome.confirmed" /></StateBadge> : undefined}>
      <div className={classes.stack}>
        <div role="group" aria-labelledby="outcome-held" className={classes.stack}>
          <p id="outcome-held" className={classes.question}><FormattedMessage id="agenda.outcome.ask" /></p>
          <div className={classes.buttons}>
            {choice(outcome?.held === true, 'agenda.outcome.held', () => tell(true, outcome?.held ? outcome.result : null))}
            {choice(outcome?.held === false, 'agenda.outcome.notHeld', () => tell(false))}
          </div>
        </div>
        {outcome?.held && (
          <div role="group" aria-labelledby="outcome-result" className={classes.stack}>
            <p id="outcome-result" className={classes.question}><FormattedMessage id="agenda.outcome.next" /></p>
            <div className={classes.buttons}>{RESULTS.map((result) => choice(outcome.result === result, RESULT_IDS[result], () => tell(true, result)))}</div>
          </div>
        )}
        {failure && <UserErrorNote error={failure} reasons={{ notYet: <FormattedMessage id="agenda.outcome.notYet" />, cancelled: <FormattedMessage id="agenda.outcome.cancelled" /> }} />}
        {outcome && !outcome.isConfirmed && <Note tone="info"><FormattedMessage id="agenda.outcome.unconfirmed" /></Note>}
        <p className={classes.quiet}><FormattedMessage id="agenda.outcome.private" /></p>
        {outcome?.reportedBy && <p className={classes.quiet}><FormattedMessage id="agenda.note.by" values={{ name: outcome.reportedBy, time: dayTime(outcome.reportedAt) }} /></p>}
      </div>
    </Panel>
  );
}
