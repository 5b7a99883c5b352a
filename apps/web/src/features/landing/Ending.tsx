import { Button } from '@mantine/core';
import { Link, PublicSection } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { type LandingEvent } from './landing-documents.ts';
import classes from './landing.module.css';
import { useCalls } from './use-calls.ts';
import { useEventWords } from './use-event-words.ts';

/** Until when, and the way in once more. */
export function Ending({ event }: { readonly event: LandingEvent }) {
  const { clock, name } = useEventWords(event);
  const { primary } = useCalls(event);
  const closes = event.registrationClosesAt;
  return (
    <PublicSection ground="surface">
      <div className={classes.ending}>
        <div>
          <h2>{event.isRegistrationOpen ? closes ? <FormattedMessage id="landing.end.closes" values={{ time: clock.dayTime(closes), zone: clock.zone(closes) }} /> : <FormattedMessage id="landing.end.open" /> : name}</h2>
          {event.isRegistrationOpen && <p className={classes.sub}><FormattedMessage id="landing.end.approval" /></p>}
        </div>
        <Button component={Link} href={primary.href} variant="filled" size="xl"><FormattedMessage id={primary.labelId} /></Button>
      </div>
    </PublicSection>
  );
}
