import { Button } from '@mantine/core';
import { Glyph, Link, PublicSection, StateBadge } from '@spilno/ui';
import { IconArrowRight, IconCalendar, IconMapPinOff } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useDocumentTitle } from '../../app/index.ts';
import { type CapabilityTree, type LandingEvent } from './landing-documents.ts';
import classes from './landing.module.css';
import { Seam } from './Seam.tsx';
import { useCalls } from './use-calls.ts';
import { useEventWords } from './use-event-words.ts';

/** What it is, when it is, and the way in. */
export function Hero({ event, tree }: { readonly event: LandingEvent; readonly tree: CapabilityTree }) {
  const { name, city, days, zone } = useEventWords(event);
  const { primary, secondary } = useCalls(event);
  useDocumentTitle(undefined, name);
  return (
    <PublicSection>
      <div className={classes.hero}>
        <div>
          <p className={classes.event}>
            {name} <RegistrationBadge event={event} />
          </p>
          <h1><FormattedMessage id="landing.hero.title" /></h1>
          <p className={classes.lead}><FormattedMessage id="landing.hero.lead" values={{ days: event.days.length }} /></p>
          <p className={classes.calls}>
            <Button component={Link} href={primary.href} variant="filled" size="xl"><FormattedMessage id={primary.labelId} /></Button>
            {secondary && <Button component={Link} href={secondary.href} variant="subtle" size="xl" rightSection={<Glyph icon={IconArrowRight} size={18} />}><FormattedMessage id={secondary.labelId} /></Button>}
          </p>
          <ul className={classes.meta}>
            <li>
              <Glyph icon={IconCalendar} size={18} />
              <span>{days ? <>{days}, <b>{zone}</b></> : <FormattedMessage id="landing.hero.noDays" />}{city !== null && <>, {city}</>}</span>
            </li>
            <li>
              <Glyph icon={IconMapPinOff} size={18} />
              <span><FormattedMessage id="landing.hero.venue" /></span>
            </li>
          </ul>
        </div>
        <Seam tree={tree} slotMinutes={event.slotMinutes} />
      </div>
    </PublicSection>
  );
}

function RegistrationBadge({ event }: { readonly event: LandingEvent }) {
  const { clock } = useEventWords(event);
  if (event.isRegistrationOpen) return <StateBadge tone="ok"><FormattedMessage id="landing.badge.open" /></StateBadge>;
  const opens = event.registrationOpensAt;
  return opens !== null && Date.parse(opens) > Date.parse(event.now) ? (
    <StateBadge dot="hollow"><FormattedMessage id="landing.badge.opens" values={{ time: clock.dayTime(opens) }} /></StateBadge>
  ) : (
    <StateBadge><FormattedMessage id="landing.badge.closed" /></StateBadge>
  );
}
