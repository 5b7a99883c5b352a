import { Button, Select, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link } from '@spilno/ui';
import { useMemo, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { UserErrorNote, useTypedMutation, useViewer } from '../../app/index.ts';
import { AdministrationCreateEventDocument } from './documents.ts';
import { BELOW } from './RoleForm.tsx';
import { slugFrom } from './slug-from.ts';
import { type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

const EMPTY = { name: '', nameUk: '', slug: '', city: '', cityUk: '', firstDay: '', timeZone: 'Europe/Kyiv' };

/** Makes an event with defaults for everything else; what was typed stays on the page, never in the browser's storage, as it may name a city. */
export function CreateEventForm({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [run, isRunning] = useTypedMutation(AdministrationCreateEventDocument, { refetchQueries: ['AdministrationEvents'] });
  const [form, setForm] = useState(EMPTY);
  const [failure, setFailure] = useState<Failure | null>(null);
  const zones = useMemo(() => [...new Set(['Europe/Kyiv', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/Kiev')])], []);
  const own = useViewer().places.filter(({ role }) => role === 'organiser');
  const slug = form.slug || slugFrom(form.name);
  const set = (part: Partial<typeof form>) => {
    setFailure(null);
    setForm((old) => ({ ...old, ...part }));
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await run({ input: { slug, name: form.name, nameUk: form.nameUk.trim() || null, city: form.city.trim() || null, cityUk: form.cityUk.trim() || null, firstDay: form.firstDay || null, timeZone: form.timeZone } });
    switch (answer.__typename) {
      case 'EventSetup':
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
    <form className={classes.form} onSubmit={(event) => void send(event)}>
      <p className={classes.hint}><FormattedMessage id="administration.create.hint" /></p>
      {own.length > 0 && <p className={classes.hint}><FormattedMessage id="administration.create.like" values={{ events: own.flatMap(({ eventSlug, eventName }, index) => [index > 0 && ', ', <Link key={eventSlug} href={`/e/${eventSlug}/organise/setup/copy`}>{eventName}</Link>]) }} /></p>}
      <div className={classes.fields}>
        <TextInput label={labels.name} required withAsterisk={false} maxLength={120} value={form.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        <TextInput label={labels.nameUk} lang="uk" maxLength={120} value={form.nameUk} onChange={(event) => set({ nameUk: event.currentTarget.value })} />
        <TextInput label={labels.slug} inputWrapperOrder={BELOW} description={<FormattedMessage id="administration.create.slugHint" values={{ slug: slug || '…' }} />} maxLength={60} value={form.slug} placeholder={slugFrom(form.name)} onChange={(event) => set({ slug: event.currentTarget.value.toLowerCase() })} />
        <TextInput label={labels.city} inputWrapperOrder={BELOW} description={<FormattedMessage id="administration.create.cityHint" />} maxLength={120} value={form.city} onChange={(event) => set({ city: event.currentTarget.value })} />
        <TextInput label={labels.cityUk} lang="uk" maxLength={120} value={form.cityUk} onChange={(event) => set({ cityUk: event.currentTarget.value })} />
        <TextInput type="date" label={labels.firstDay} inputWrapperOrder={BELOW} description={<FormattedMessage id="administration.create.firstDayHint" />} value={form.firstDay} onChange={(event) => set({ firstDay: event.currentTarget.value })} />
        <Select label={labels.timeZone} inputWrapperOrder={BELOW} description={<FormattedMessage id="administration.create.timeZoneHint" />} searchable allowDeselect={false} data={zones} value={form.timeZone} onChange={(timeZone) => set({ timeZone: timeZone ?? 'Europe/Kyiv' })} />
      </div>
      {failure && (
        <UserErrorNote
          error={failure}
          fieldLabels={labels}
          text={form.name}
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
