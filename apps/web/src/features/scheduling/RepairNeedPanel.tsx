import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEvent, useHall, useSpelling, useTime, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingStartRepairMutation } from '../../gql/graphql.ts';
import { hasNeed, StartRepairDocument, type RepairNeed } from './repair-documents.ts';
import classes from './repair.module.css';
import { useRepairReasons } from './use-repair-reasons.ts';

type Failure = Exclude<Answer<SchedulingStartRepairMutation>, { __typename: 'RepairStarted' }>;

const PARTS = [
  { part: 'withoutPeople', id: 'scheduling.repair.need.people' },
  { part: 'withoutTable', id: 'scheduling.repair.need.table' },
  { part: 'withoutTime', id: 'scheduling.repair.need.time' },
  { part: 'withoutPair', id: 'scheduling.repair.need.pair' },
  { part: 'tooMany', id: 'scheduling.repair.need.tooMany' },
  { part: 'withoutHelper', id: 'scheduling.repair.need.withoutHelper' },
  { part: 'outOfOrder', id: 'scheduling.repair.need.outOfOrder' },
  { part: 'tooFar', id: 'scheduling.repair.need.tooFar' },
  { part: 'newlyAgreed', id: 'scheduling.repair.need.newlyAgreed' },
  { part: 'leftOver', id: 'scheduling.repair.need.leftOver' },
] as const;

interface RepairNeedPanelProps {
  readonly need: RepairNeed;
  readonly isUnderWay: boolean;
  readonly hasOffers: boolean;
  readonly onStarted: () => void;
}

/** What has become of the published schedule, and the order to mend it. */
export function RepairNeedPanel({ need, isUnderWay, hasOffers, onStarted }: RepairNeedPanelProps) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const reasons = useRepairReasons();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(StartRepairDocument);
  const start = async (): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug } });
    switch (answer.__typename) {
      case 'RepairStarted':
        return onStarted();
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const isNeeded = hasNeed(need);
  return (
    <Panel title={<FormattedMessage id="scheduling.repair.since" values={{ number: need.versionNumber, time: dayTime(need.publishedAt) }} />}>
      <div className={classes.stack}>
        {isNeeded ? (
          <ul className={classes.need}>
            {PARTS.filter(({ part }) => need[part] > 0).map(({ part, id }) => (
              <li key={part}><FormattedMessage id={id} values={{ count: need[part] }} /></li>
            ))}
          </ul>
        ) : (
          <p className={classes.line}><FormattedMessage id="scheduling.repair.nothing" /></p>
        )}
        {need.meetings.length > 0 && <BrokenList meetings={need.meetings} />}
        {failure && <UserErrorNote error={failure} reasons={reasons} />}
        <div className={classes.actions}>
          <Button variant={isNeeded && !hasOffers ? 'filled' : 'default'} loading={isRunning} disabled={isUnderWay} onClick={() => void start()}>
            <FormattedMessage id={!isNeeded ? 'scheduling.repair.startAnyway' : hasOffers ? 'scheduling.repair.again' : 'scheduling.repair.start'} />
          </Button>
          <span className={classes.quiet}><FormattedMessage id="scheduling.repair.startHint" /></span>
        </div>
      </div>
    </Panel>
  );
}

const CAUSE_IDS: Readonly<Record<string, string>> = { table: 'scheduling.repair.cause.table', people: 'scheduling.repair.cause.people', pair: 'scheduling.repair.cause.pair', time: 'scheduling.repair.cause.time', crowd: 'scheduling.repair.cause.crowd' };
/** More are folded away. */
const OPEN_AT_FIRST = 6;

/** Which published meetings cannot stand, each with why. */
function BrokenList({ meetings }: { readonly meetings: RepairNeed['meetings'] }) {
  const { dayTime } = useTime();
  const { slug } = useEvent();
  const spell = useSpelling();
  const hallOf = useHall();
  return (
    <details className={classes.broken} open={meetings.length <= OPEN_AT_FIRST}>
      <summary><FormattedMessage id="scheduling.repair.which" values={{ count: meetings.length }} /></summary>
      <ul tabIndex={0}>
        {spell(meetings).map(({ meetingId, cause, closedFor, firstName, secondName, startsAt, tableLabel, hall, hallUk }) => (
          <li key={meetingId}>
            <Link href={`/e/${slug}/organise/board?meeting=${meetingId}`}>{`${firstName} · ${secondName}`}</Link>
            <span>{[dayTime(startsAt), tableLabel, hallOf({ hall, hallUk })].join(', ')}</span>
            <span className={classes.quiet}>{closedFor !== null && cause === 'table' ? <FormattedMessage id="scheduling.repair.cause.closedFor" values={{ reason: closedFor }} /> : <FormattedMessage id={CAUSE_IDS[cause] ?? 'scheduling.repair.cause.time'} />}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
