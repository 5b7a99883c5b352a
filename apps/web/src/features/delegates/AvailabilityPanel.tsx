import { Button } from '@mantine/core';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime, useTypedMutation } from '../../app/index.ts';
import { type DelegatePartsFragment } from '../../gql/graphql.ts';
import { awaySlots, exceptionsOf } from './availability.ts';
import { SetAvailabilityDocument } from './delegate-documents.ts';
import { type DelegatesDay } from './DelegatesPage.tsx';
import { FailureNote, type SaveFailure } from './FailureNote.tsx';
import { failureOf } from '../registration/index.ts';
import { SlotToggles } from './SlotToggles.tsx';
import classes from './delegates.module.css';

export interface AvailabilityPanelProps {
  readonly delegate: DelegatePartsFragment;
  readonly days: readonly DelegatesDay[];
  /** The person themselves, or the lead. */
  readonly canChange: boolean;
}

/** When a delegate is not there; at all other times of the attended days they are free. */
export function AvailabilityPanel({ delegate, days, canChange }: AvailabilityPanelProps) {
  const intl = useIntl();
  const { zone } = useTime();
  const { away, isChanged, failure, isRunning, change, reset, save } = useAvailability(delegate, days);
  const first = days.find(({ slots }) => slots.length > 0)?.slots[0];
  return (
    <Panel
      title={<FormattedMessage id="delegates.availability.title" values={{ name: delegate.name }} />}
      aside={first && zone(first.startsAt)}
      footer={
        canChange && (
          <div className={classes.foot}>
            <Button variant={isChanged ? 'filled' : 'default'} disabled={!isChanged} loading={isRunning} onClick={() => void save()}>
              <FormattedMessage id="delegates.availability.save" />
            </Button>
            {isChanged && (
              <Button variant="subtle" onClick={reset}>
                <FormattedMessage id="app.action.cancel" />
              </Button>
            )}
            <span role="status">{isChanged ? intl.formatMessage({ id: 'delegates.availability.unsaved' }) : ''}</span>
          </div>
        )
      }
    >
      <div className={classes.stackTight}>
        <p className={classes.quiet}><FormattedMessage id={canChange ? 'delegates.availability.text' : 'delegates.availability.readOnly'} /></p>
        {failure && <FailureNote failure={failure} />}
        {first === undefined && <p className={classes.quiet}><FormattedMessage id="delegates.availability.noSlots" /></p>}
        {days.map((day) => (
          <Day key={day.id} day={day} away={away} isAttended={delegate.attendsDayIds.length === 0 || delegate.attendsDayIds.includes(day.id)} canChange={canChange} onChange={change} />
        ))}
      </div>
    </Panel>
  );
}

function useAvailability(delegate: DelegatePartsFragment, days: readonly DelegatesDay[]) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const stored = awaySlots(days, delegate.unavailable);
  const [away, setAway] = useState(stored);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [run, isRunning] = useTypedMutation(SetAvailabilityDocument);
  const save = async () => {
    const unavailable = exceptionsOf(days, away, delegate.unavailable);
    const failed = failureOf(await run({ input: { eventSlug: slug, delegateId: delegate.id, version: delegate.version, unavailable } }));
    setFailure(failed);
    if (!failed) toast({ message: intl.formatMessage({ id: 'delegates.availability.saved' }, { name: delegate.name }) });
  };
  return {
    away,
    isChanged: away.size !== stored.size || [...away].some((id) => !stored.has(id)),
    failure,
    isRunning,
    change: setAway,
    reset: () => {
      setAway(stored);
      setFailure(null);
    },
    save,
  };
}

interface DayProps {
  readonly day: DelegatesDay;
  readonly away: ReadonlySet<string>;
  readonly isAttended: boolean;
  readonly canChange: boolean;
  readonly onChange: (away: ReadonlySet<string>) => void;
}

function Day({ day, away, isAttended, canChange, onChange }: DayProps) {
  const intl = useIntl();
  const { longDay } = useTime();
  const first = day.slots[0];
  if (!first) return null;
  const ids = day.slots.map(({ id }) => id);
  const isAllAway = ids.every((id) => away.has(id));
  const toggleDay = () => onChange(new Set(isAllAway ? [...away].filter((id) => !ids.includes(id)) : [...away, ...ids]));
  const name = longDay(first.startsAt);
  return (
    <section className={classes.day}>
      <header>
        <h3>{name}</h3>
        {isAttended && canChange && (
          <Button size="sm" variant="subtle" aria-label={intl.formatMessage({ id: isAllAway ? 'delegates.day.thereNamed' : 'delegates.day.awayNamed' }, { day: name })} onClick={toggleDay}>
            <FormattedMessage id={isAllAway ? 'delegates.day.there' : 'delegates.day.away'} />
          </Button>
        )}
      </header>
      {isAttended ? (
        <SlotToggles label={name} slots={day.slots} away={away} isReadOnly={!canChange} onChange={onChange} />
      ) : (
        <p className={classes.quiet}><FormattedMessage id="delegates.day.notAttended" /></p>
      )}
    </section>
  );
}
