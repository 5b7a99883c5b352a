import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel } from '@spilno/ui';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { InstantField, instantOf, wallTimeOf } from '../organiser/index.ts';
import { AdministrationSetClockDocument } from './documents.ts';
import { type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

export interface ClockFormProps {
  readonly eventSlug: string;
  readonly timeZone: string;
  /** "Now" of the event. */
  readonly now: string;
}

/** Moves "now" of an event of a demo, so that every deadline can be tried. */
export function ClockForm({ eventSlug, timeZone, now }: ClockFormProps) {
  const intl = useIntl();
  const { dayTime, zone } = useTime(timeZone);
  const [wall, setWall] = useState(() => wallTimeOf(now, timeZone));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(AdministrationSetClockDocument, { refetchQueries: ['AdministrationEventStaff'] });
  const instant = instantOf(wall, timeZone);
  const move = async (to: string | null): Promise<void> => {
    const answer = await run({ input: { eventSlug, now: to } });
    switch (answer.__typename) {
      case 'EventClockMoved':
        setWall(wallTimeOf(answer.now, timeZone));
        return setFailure(null);
      case 'InvalidInput':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const label = intl.formatMessage({ id: 'administration.clock.label' });
  return (
    <Panel title={<FormattedMessage id="administration.clock.title" />}>
      <form className={classes.form} onSubmit={(event: FormEvent) => { event.preventDefault(); if (instant) void move(instant); }}>
        <p><FormattedMessage id="administration.clock.now" values={{ now: `${dayTime(now)}, ${zone(now)}` }} /></p>
        <InstantField label={label} description={<FormattedMessage id="administration.clock.hint" />} none={<FormattedMessage id="administration.clock.none" />} timeZone={timeZone} value={wall} isFaulty={false} onChange={setWall} />
        {failure && <UserErrorNote error={failure} fieldLabels={{ now: label }} />}
        <div className={classes.actions}>
          <Button type="submit" loading={isRunning} disabled={!instant}><FormattedMessage id="administration.clock.move" /></Button>
          <Button variant="subtle" disabled={isRunning} onClick={() => void move(null)}><FormattedMessage id="administration.clock.real" /></Button>
        </div>
      </form>
    </Panel>
  );
}
