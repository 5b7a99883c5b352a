import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { QueryState, useEvent, useTypedMutation, UserErrorNote, type Answer } from '../../../app/index.ts';
import { type OrganiserCopyEventMutation } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';
import { NewEventFields, useNewEvent } from '../../administration/index.ts';
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
  const event = useNewEvent<Failure>({ name: '', nameUk: '', slug: '', city: setup.city ?? '', cityUk: setup.cityUk ?? '', firstDay: first ? yearLater(first) : '' }, `organiser:copy:${setup.slug}`);
  const { form, slug, failure, setFailure } = event;
  const [isDone, setDone] = useState(false);
  const [run, isRunning] = useTypedMutation(OrganiserCopyEventDocument);
  const send = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    const answer = await run({ input: { ...event.input, eventSlug: setup.slug, firstDay: form.firstDay } });
    switch (answer.__typename) {
      case 'EventSetup':
        event.forget();
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
  return (
    <form className={classes.page} onSubmit={(submitted) => void send(submitted)}>
      <Panel title={<FormattedMessage id="organiser.copy.new" />}>
        <div className={classes.fields}>
          <NewEventFields
            isFirstDayRequired
            event={event}
            labels={labels}
            faulty={failure?.__typename === 'EventSlugTaken' ? 'slug' : faultyField(failure)}
            hints={{ firstDay: <FormattedMessage id="organiser.copy.firstDayHint" />, slug: <FormattedMessage id="organiser.copy.slugHint" values={{ slug: slug || '…' }} />, city: <FormattedMessage id="organiser.copy.cityHint" /> }}
          />
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
