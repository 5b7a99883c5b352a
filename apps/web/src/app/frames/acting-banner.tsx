import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { EndActingDocument, useCurrentActing } from '../current-acting.ts';
import { useEvent } from '../event.tsx';
import { useTime } from '../use-time.ts';
import classes from './acting-banner.module.css';

/** Says on every page of the organiser on whose behalf is acted, until when, and ends it. */
export function ActingBanner() {
  const { slug } = useEvent();
  const { time } = useTime();
  const acting = useCurrentActing();
  const [end, { loading }] = useMutation(EndActingDocument, { variables: { input: { eventSlug: slug } }, refetchQueries: ['CurrentActing'] });
  if (!acting) return null;
  return (
    <div className={classes.banner} role="status">
      <span className={classes.words}>
        <b><FormattedMessage id="app.acting.title" values={{ name: acting.organisationName }} /></b>, <FormattedMessage id="app.acting.until" values={{ time: time(acting.endsAt) }} />
      </span>
      <span className={classes.actions}>
        <Link href={`/e/${slug}/organise/registrations/${acting.registrationId}/act`}><FormattedMessage id="app.acting.open" /></Link>
        <Button size="xs" variant="default" loading={loading} onClick={() => void end().catch(() => undefined)}><FormattedMessage id="app.acting.end" /></Button>
      </span>
    </div>
  );
}
