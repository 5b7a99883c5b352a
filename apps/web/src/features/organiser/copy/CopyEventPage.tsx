import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { QueryState, useEvent, useTypedMutation, UserErrorNote, type Answer } from '../../../app/index.ts';
import { type OrganiserCopyEventMutation } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';
import { slugFrom } from '../../administration/index.ts';
import { useSetupReasons } from '../setup-reasons.ts';
import { faultyField } from '../setup/faulty-field.ts';
import { OrganiserSetupDocument, type Setup } from '../setup-parts.ts';
import classes from './copy.module.css';
import { yearLater } from './moved-dates.ts';
import { WhatComesAlong } from './WhatComesAlong.tsx';

const OrganiserCopyEventDocument = graphql(`
  mutation OrganiserCopyEvent($input: CopyEventInput!) {
    copyEvent(input: $input) { ... on EventSetup { slug } ... on EventSlugTaken { slug } ...UserErrorParts }
  }
`);

const BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

type Failure = Exclude<Answer<OrganiserCopyEventMutation>, { __typename: 'EventSetup' }>;

/** Sets another event up from the open one. */
export function CopyEventPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserSetupDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.copy.title" />} actions={<Link href={`/e/${slug}/organise/setup`}><FormattedMessage id="organiser.copy.back" /></Link>} />
      <SheetBody>
        <QueryState query={query} shape="text">{({ eventSetup }) => <Form key={eventSetup.slug} setup={eventSetup} />}</QueryState>
      </SheetBody>
    </>
  );
}

function Form({ setup }: { readonly setup: Setup }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const client = useApolloClient();
  const reasons = useSetupReasons();
  const first = setup.days[0]?.date;
  const [form, setForm] = useState({ name: '', nameUk: '', slug: '', city: setup.city ?? '', cityUk: setup.cityUk ?? '', firstDay: first ? yearLater(first) : '' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isDone, setDone] = useState(false);
  const [run, isRunning] = useTypedMutation(OrganiserCopyEventDocument);
  const slug = form.slug || slugFrom(form.name);
  const set = (part: Partial<typeof form>) => {
    setFailure(null);
    setForm((old) => ({ ...old, ...part }));
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const text = (value: string) => value.trim() || null;
    const answer = await run({ input: { eventSlug: setup.slug, slug, name: form.name, nameUk: text(form.nameUk), city: text(form.city), cityUk: text(form.cityUk), firstDay: form.firstDay } });
    switch (answer.__typename) {
      case 'EventSetup':
        setDone(true);
        // The frame of the new event asks what the reader is in it.
        await client.refetchQueries({ include: ['Viewer'] });
        return void navigate(`/e/${answer.slug}/organise/setup`);
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
    name: intl.formatMessage({ id: 'organiser.copy.name' }),
    nameUk: intl.formatMessage({ id: 'organiser.copy.nameUk' }),
    slug: intl.formatMessage({ id: 'organiser.copy.slug' }),
    city: intl.formatMessage({ id: 'organiser.copy.city' }),
    cityUk: intl.formatMessage({ id: 'organiser.copy.cityUk' }),
    firstDay: intl.formatMessage({ id: 'organiser.copy.firstDay' }),
  };
  const faulty = failure?.__typename === 'EventSlugTaken' ? 'slug' : faultyField(failure);
  return (
    <form className={classes.page} onSubmit={(event) => void send(event)}>
      <Panel title={<FormattedMessage id="organiser.copy.new" />}>
        <div className={classes.fields}>
          <TextInput label={labels.name} required withAsterisk={false} maxLength={120} error={faulty === 'name'} value={form.name} onChange={(event) => set({ name: event.currentTarget.value })} />
          <TextInput label={labels.nameUk} lang="uk" maxLength={120} error={faulty === 'nameUk'} value={form.nameUk} onChange={(event) => set({ nameUk: event.currentTarget.value })} />
          <TextInput type="date" label={labels.firstDay} required withAsterisk={false} error={faulty === 'firstDay'} inputWrapperOrder={BELOW} description={<FormattedMessage id="organiser.copy.firstDayHint" />} value={form.firstDay} onChange={(event) => set({ firstDay: event.currentTarget.value })} />
          <TextInput label={labels.slug} maxLength={60} error={faulty === 'slug'} inputWrapperOrder={BELOW} description={<FormattedMessage id="organiser.copy.slugHint" values={{ slug: slug || '…' }} />} value={form.slug} placeholder={slugFrom(form.name)} onChange={(event) => set({ slug: event.currentTarget.value.toLowerCase() })} />
          <TextInput label={labels.city} maxLength={120} error={faulty === 'city'} inputWrapperOrder={BELOW} description={<FormattedMessage id="organiser.copy.cityHint" />} value={form.city} onChange={(event) => set({ city: event.currentTarget.value })} />
          <TextInput label={labels.cityUk} lang="uk" maxLength={120} error={faulty === 'cityUk'} value={form.cityUk} onChange={(event) => set({ cityUk: event.currentTarget.value })} />
        </div>
        {failure && (
          <UserErrorNote
            error={failure}
            fieldLabels={labels}
            text={form.name}
            reasons={{ ...reasons, EventSlugTaken: intl.formatMessage({ id: 'organiser.copy.slugTaken' }, { slug }), notASlug: intl.formatMessage({ id: 'organiser.copy.notASlug' }), notADate: intl.formatMessage({ id: 'organiser.copy.notADate' }) }}
          />
        )}
        <div className={classes.actions}>
          <Button type="submit" variant="filled" loading={isRunning || isDone} disabled={!slug || !form.firstDay}><FormattedMessage id="organiser.copy.make" /></Button>
        </div>
      </Panel>
      <WhatComesAlong setup={setup} firstDay={form.firstDay} />
    </form>
  );
}
