import { Button, Select } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link } from '@spilno/ui';
import { useMemo, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useEventNameOf, UserErrorNote, useTypedMutation, useViewer } from '../../app/index.ts';
import { AdministrationCreateEventDocument } from './documents.ts';
import { BELOW, NewEventFields, useNewEvent } from './NewEventFields.tsx';
import { type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

const EMPTY = { name: '', nameUk: '', slug: '', city: '', cityUk: '', firstDay: '' };

/** Makes an event with defaults for everything else. */
export function CreateEventForm({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [run, isRunning] = useTypedMutation(AdministrationCreateEventDocument, { refetchQueries: ['AdministrationEvents'] });
  const event = useNewEvent<Failure>(EMPTY, 'administration:event');
  const { slug, failure, setFailure } = event;
  const [timeZone, setTimeZone] = useState('Europe/Kyiv');
  const zones = useMemo(() => [...new Set(['Europe/Kyiv', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/Kiev')])], []);
  const nameOf = useEventNameOf();
  const own = useViewer().places.filter(({ role }) => role === 'organiser');
  const send = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    const answer = await run({ input: { ...event.input, firstDay: event.form.firstDay || null, timeZone } });
    switch (answer.__typename) {
      case 'EventSetup':
        event.forget();
        return void navigate(`/admin/events/${answer.slug}`);
      case 'EventSlugTaken':
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const labels = {
    name: intl.formatMessage({ id: 'administration.create.name' }),
    nameUk: intl.formatMessage({ id: 'administration.create.nameUk' }),
    slug: intl.formatMessage({ id: 'administration.create.slug' }),
    city: intl.formatMessage({ id: 'administration.create.city' }),
    cityUk: intl.formatMessage({ id: 'administration.create.cityUk' }),
    firstDay: intl.formatMessage({ id: 'administration.create.firstDay' }),
    timeZone: intl.formatMessage({ id: 'administration.create.timeZone' }),
  };
  return (
    <form className={classes.form} onSubmit={(submitted) => void send(submitted)}>
      <p className={classes.hint}><FormattedMessage id="administration.create.hint" /></p>
      {own.length > 0 && <p className={classes.hint}><FormattedMessage id="administration.create.like" values={{ events: own.flatMap((place, index) => [index > 0 && ', ', <Link key={place.eventSlug} href={`/e/${place.eventSlug}/organise/setup/copy`}>{nameOf(place)}</Link>]) }} /></p>}
      <div className={classes.fields}>
        <NewEventFields
          event={event}
          labels={labels}
          faulty={failure && 'field' in failure && typeof failure.field === 'string' ? failure.field : null}
          hints={{ firstDay: <FormattedMessage id="administration.create.firstDayHint" />, slug: <FormattedMessage id="administration.create.slugHint" values={{ slug: slug || '…' }} />, city: <FormattedMessage id="administration.create.cityHint" /> }}
        />
        <Select label={labels.timeZone} inputWrapperOrder={BELOW} description={<FormattedMessage id="administration.create.timeZoneHint" />} searchable allowDeselect={false} data={zones} value={timeZone} onChange={(zone) => setTimeZone(zone ?? 'Europe/Kyiv')} />
      </div>
      {failure && (
        <UserErrorNote
          error={failure}
          fieldLabels={labels}
          text={event.form.name}
          reasons={{ EventSlugTaken: intl.formatMessage({ id: 'administration.create.slugTaken' }, { slug }), notASlug: intl.formatMessage({ id: 'administration.create.notASlug' }) }}
        />
      )}
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={isRunning} disabled={!slug}><FormattedMessage id="administration.create.make" /></Button>
        <Button variant="subtle" onClick={onClose}><FormattedMessage id="app.action.close" /></Button>
      </div>
    </form>
  );
}
