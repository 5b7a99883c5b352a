import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, Panel, StateBadge } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaConfirmAttendanceMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './agenda.module.css';

const ConfirmDocument = graphql(`
  mutation AgendaConfirmAttendance($input: ConfirmAttendanceInput!) {
    confirmAttendance(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

const VenueDocument = graphql(`
  query AgendaVenue($eventSlug: String!) {
    eventVenue(eventSlug: $eventSlug) {
      venue
      reason
    }
  }
`);

const REASON_IDS: Readonly<Record<string, string>> = {
  notApproved: 'agenda.venue.notApproved',
  notConfirmed: 'agenda.venue.notConfirmed',
  notReleased: 'agenda.venue.notReleased',
  notSet: 'agenda.venue.notSet',
};

/** Attendance, and the protected venue behind it. It is asked for by a press, because each look is logged. */
export function VenuePanel({ confirmedAt }: { readonly confirmedAt: string | null }) {
  return (
    <Panel
      title={<FormattedMessage id="agenda.venue.title" />}
      aside={
        <StateBadge tone={confirmedAt === null ? 'warn' : 'ok'} dot={confirmedAt === null ? 'hollow' : 'filled'}>
          <FormattedMessage id={confirmedAt === null ? 'agenda.venue.toConfirm' : 'agenda.venue.confirmed'} />
        </StateBadge>
      }
    >
      <div className={classes.stack}>{confirmedAt === null ? <Confirm /> : <Venue />}</div>
    </Panel>
  );
}

type Failure = Exclude<Answer<AgendaConfirmAttendanceMutation>, { __typename: 'RegistrationSaved' }>;

function Confirm() {
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(ConfirmDocument, { refetchQueries: ['AgendaPage'] });
  const confirm = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug } });
    switch (answer.__typename) {
      case 'RegistrationSaved':
        return;
      case 'DelegateMeetingsAffected':
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <>
      <p className={classes.quiet}>
        <FormattedMessage id="agenda.venue.confirmLead" />
      </p>
      {failure && <UserErrorNote error={failure} reasons={{ notApproved: <FormattedMessage id="agenda.venue.notApproved" /> }} />}
      <Button variant="filled" loading={isRunning} onClick={() => void confirm()}>
        <FormattedMessage id="agenda.venue.confirm" />
      </Button>
    </>
  );
}

function Venue() {
  const { slug } = useEvent();
  const [look, { data, error, loading }] = useLazyQuery(VenueDocument, { fetchPolicy: 'no-cache' });
  const shown = data?.eventVenue;
  return (
    <>
      <p className={classes.quiet}>
        <FormattedMessage id="agenda.venue.lead" />
      </p>
      {typeof shown?.venue === 'string' && <p className={classes.venue}>{shown.venue}</p>}
      {typeof shown?.reason === 'string' && (
        <Note live="polite">
          <FormattedMessage id={REASON_IDS[shown.reason] ?? 'agenda.venue.notSet'} />
        </Note>
      )}
      {error && <UserErrorNote error={{ __typename: 'NotAnswered', reason: 'failed' }} />}
      {typeof shown?.venue !== 'string' && (
        <Button loading={loading} onClick={() => void look({ variables: { eventSlug: slug } }).catch(() => undefined)}>
          <FormattedMessage id="agenda.venue.show" />
        </Button>
      )}
    </>
  );
}
