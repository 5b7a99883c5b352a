import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, Note, Panel, StateBadge, type Tone } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingDiscardWhatIfMutation } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { ChangesList } from './ChangesList.tsx';
import classes from './what-if.module.css';
import { WhatIfApply } from './WhatIfApply.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { DiscardWhatIfDocument, whatIfKind, WhatIfScoreParts, type WhatIfRow } from './what-if-documents.ts';

type Failure = Exclude<Answer<SchedulingDiscardWhatIfMutation>, { __typename: 'WhatIfDiscarded' }>;

const STATES: Readonly<Record<string, { readonly id: string; readonly tone: Tone }>> = {
  queued: { id: 'scheduling.run.queued', tone: 'info' },
  running: { id: 'scheduling.run.running', tone: 'info' },
  done: { id: 'scheduling.run.done', tone: 'ok' },
  failed: { id: 'scheduling.run.failed', tone: 'danger' },
};

/** One what-if run: what it found beside the draft, carrying it over, and forgetting it. */
export function WhatIfRun({ run, days, onDiscarded }: { readonly run: WhatIfRow; readonly days: readonly { readonly day: string; readonly startsAt: string }[]; readonly onDiscarded: () => void }) {
  const { slug } = useEvent();
  const { day } = useTime();
  const { saidId, isOfFirm } = whatIfKind(run.kind);
  const startsAt = days.find((slot) => slot.day === run.day)?.startsAt;
  const state = STATES[run.status] ?? STATES['done']!;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [discard, isRunning] = useTypedMutation(DiscardWhatIfDocument);
  const forget = async (): Promise<void> => {
    const answer = await discard({ input: { eventSlug: slug, whatIfId: run.id } });
    switch (answer.__typename) {
      case 'WhatIfDiscarded':
        return onDiscarded();
      case 'NotFound':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const discardIt = <Button size="sm" loading={isRunning} onClick={() => void forget()}><FormattedMessage id="scheduling.whatIf.discard" /></Button>;
  const applicable = run.result && !run.applied && !run.isOvertaken ? run.setUp : null;
  return (
    <Panel title={<FormattedMessage id={saidId} values={{ amount: run.amount, day: startsAt ? day(startsAt) : (run.day ?? ''), organisation: run.organisation ?? '', pool: run.pool ?? '—' }} />} aside={<StateBadge tone={state.tone}><FormattedMessage id={state.id} /></StateBadge>}>
      <div className={classes.run}>
        {run.failure !== null && <Note tone="warn"><FormattedMessage id={run.failure === 'noBreak' ? 'scheduling.whatIf.noBreak' : 'scheduling.whatIf.failed'} /></Note>}
        {run.isOvertaken && <Note tone="warn"><FormattedMessage id="scheduling.whatIf.overtaken" /></Note>}
        {run.result && <Found result={run.result} versionNumber={run.versionNumber} />}
        {run.applied && <AppliedNote applied={run.applied} />}
        {run.result && !run.applied && !run.setUp && isOfFirm && <p className={classes.sum}><FormattedMessage id="scheduling.whatIf.byTheFirm" /></p>}
        {failure && <UserErrorNote error={failure} />}
        {applicable ? <WhatIfApply run={run} setUp={applicable} onApplied={onDiscarded}>{discardIt}</WhatIfApply> : <div className={classes.actions}>{discardIt}</div>}
      </div>
    </Panel>
  );
}

function AppliedNote({ applied: { number, versionId, besideVersionId } }: { readonly applied: NonNullable<WhatIfRow['applied']> }) {
  const { slug } = useEvent();
  return (
    <Note
      tone="ok"
      live="polite"
      actions={
        <>
          <Link href={`/e/${slug}/organise/versions/compare?from=${besideVersionId}&to=${versionId}`}><FormattedMessage id="scheduling.whatIf.compareDrafts" /></Link>
          <Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>
        </>
      }
    >
      <FormattedMessage id="scheduling.whatIf.applied" values={{ number }} />
    </Note>
  );
}

function Found({ result, versionNumber }: { readonly result: NonNullable<WhatIfRow['result']>; readonly versionNumber: number | null }) {
  const intl = useIntl();
  const [before, unchanged, after] = [readFragment(WhatIfScoreParts, result.before), readFragment(WhatIfScoreParts, result.unchanged), readFragment(WhatIfScoreParts, result.after)];
  const anyway = unchanged.placed - before.placed;
  return (
    <>
      <p className={classes.sum}>
        <FormattedMessage id={before.agreed === before.placed ? 'scheduling.whatIf.sumNoneLeft' : 'scheduling.whatIf.sum'} values={{ cured: result.cured.length, left: before.agreed - before.placed, moved: result.moved, lost: result.lost }} />
      </p>
      {anyway > 0 && <Note><FormattedMessage id="scheduling.whatIf.anyway" values={{ count: anyway }} /></Note>}
      <ScoreTable
        label={intl.formatMessage({ id: 'scheduling.compare.scores' })}
        beforeName={intl.formatMessage({ id: 'scheduling.versions.number' }, { number: versionNumber ?? 0 })}
        afterName={intl.formatMessage({ id: 'scheduling.whatIf.title' })}
        between={{ name: intl.formatMessage({ id: 'scheduling.whatIf.rerun' }), score: unchanged }}
        before={before}
        after={after}
      />
      <ChangesList meetings={result.meetings} />
    </>
  );
}
