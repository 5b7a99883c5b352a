import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useLocale, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingApplyWhatIfMutation } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { AffectedList, MeetingsAffectedParts } from '../organiser/index.ts';
import classes from './what-if.module.css';
import { ApplyWhatIfDocument, type WhatIfRow } from './what-if-documents.ts';

type Refusal = Exclude<Answer<SchedulingApplyWhatIfMutation>, { __typename: 'WhatIfDraft' }>;
type SetUp = NonNullable<WhatIfRow['setUp']>;

const SAID: Readonly<Record<string, string>> = {
  tables: 'scheduling.whatIf.setUp.tables',
  dayEnd: 'scheduling.whatIf.setUp.dayEnd',
  breakEnd: 'scheduling.whatIf.setUp.breakEnd',
  parallelMeetings: 'scheduling.whatIf.setUp.parallelMeetings',
  maxMeetings: 'scheduling.whatIf.setUp.maxMeetings',
  poolSize: 'scheduling.whatIf.setUp.poolSize',
};

export interface WhatIfApplyProps {
  readonly run: WhatIfRow;
  readonly setUp: SetUp;
  readonly onApplied: () => void;
  /** What else can be done with the run, beside it. */
  readonly children: ReactNode;
}

/** What carrying the run over would change, and doing so: the set-up and the draft together, or neither. */
export function WhatIfApply({ run, setUp, onApplied, children }: WhatIfApplyProps) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const { slug } = useEvent();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [apply, isRunning] = useTypedMutation(ApplyWhatIfDocument);
  const { textLocale } = useLocale();
  const send = async (accepted: string | null): Promise<void> => {
    setRefusal(null);
    const answer = await apply({ input: { eventSlug: slug, whatIfId: run.id, version: setUp.version, accepted } });
    switch (answer.__typename) {
      case 'WhatIfDraft':
        return onApplied();
      case 'NotFound':
      case 'StaleVersion':
        onApplied();
        return setRefusal(answer);
      case 'InvalidInput':
      case 'LocationRefused':
      case 'MeetingsAffected':
      case 'NotPossible':
      case 'NotAnswered':
        return setRefusal(answer);
      default:
        return assertNever(answer);
    }
  };
  const reasons = {
    overtaken: say('scheduling.whatIf.overtaken'),
    noLongerValid: say('scheduling.whatIf.noLongerValid'),
    notDone: say('scheduling.whatIf.notDone'),
    notOfTheSetUp: say('scheduling.whatIf.byTheFirm'),
    disruptionOpen: say('scheduling.disruption.refused.disruptionOpen'),
    runUnderWay: say('scheduling.disruption.refused.runUnderWay'),
  };
  return (
    <div className={classes.run}>
      <p className={classes.sum}>
        <FormattedMessage id={SAID[setUp.field] ?? 'scheduling.whatIf.setUp.tables'} values={{ before: setUp.before, after: setUp.after, label: setUp.field === 'maxMeetings' ? say(`scheduling.simulator.type.${setUp.label}`) : textLocale === 'uk' ? setUp.labelUk : setUp.label }} />{' '}
        <FormattedMessage id="scheduling.whatIf.becomesDraft" />
      </p>
      {refusal?.__typename === 'MeetingsAffected' ? (
        <Losing refusal={refusal} isRunning={isRunning} onGoOn={(key) => void send(key)} />
      ) : (
        refusal && <UserErrorNote error={refusal} reasons={reasons} onReload={onApplied} />
      )}
      <div className={classes.actions}>
        {refusal?.__typename !== 'MeetingsAffected' && <Button size="sm" variant="filled" loading={isRunning} onClick={() => void send(null)}><FormattedMessage id="scheduling.whatIf.apply" /></Button>}
        {children}
      </div>
    </div>
  );
}

interface LosingProps {
  readonly refusal: Extract<Refusal, { __typename: 'MeetingsAffected' }>;
  readonly isRunning: boolean;
  readonly onGoOn: (key: string) => void;
}

/** Meetings that lose their slot in the set-up; the plan has a place for them, as far as it holds them. */
function Losing({ refusal, isRunning, onGoOn }: LosingProps) {
  const { count, key, meetings } = readFragment(MeetingsAffectedParts, refusal);
  return (
    <Note
      tone="warn"
      live="assertive"
      title={<FormattedMessage id="scheduling.whatIf.losing" values={{ count }} />}
      actions={key !== null && <Button size="sm" color="red" loading={isRunning} onClick={() => onGoOn(key)}><FormattedMessage id="scheduling.whatIf.goOn" /></Button>}
    >
      <AffectedList meetings={meetings} />
      {key === null && <p><FormattedMessage id="scheduling.whatIf.begun" /></p>}
    </Note>
  );
}
