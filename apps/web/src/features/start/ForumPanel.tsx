import { Button } from '@mantine/core';
import { Link, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEventWords } from '../landing/index.ts';
import { type OpenForum } from './open-forums-document.ts';
import classes from './OpenForumsPage.module.css';

export interface ForumPanelProps {
  readonly forum: OpenForum;
  /** Its button is the page's one primary action. */
  readonly isOnly: boolean;
}

/** One forum: when, where, until when one can register. */
export function ForumPanel({ forum, isOnly }: ForumPanelProps) {
  const intl = useIntl();
  const { name, city, days, zone, clock } = useEventWords(forum);
  const closes = forum.registrationClosesAt;
  return (
    <Panel title={<Link href={`/e/${forum.slug}`}>{name}</Link>}>
      <p className={classes.text}>
        {days ? <>{days}, {zone}</> : <FormattedMessage id="start.forums.noDays" />}
        {city !== null && <>, {city}</>}
      </p>
      {closes !== null && <p className={classes.quiet}><FormattedMessage id="start.forums.closes" values={{ time: clock.dayTime(closes), zone: clock.zone(closes) }} /></p>}
      <p className={classes.actions}>
        <Button component={Link} href={`/e/${forum.slug}/register`} variant={isOnly ? 'filled' : 'default'} aria-label={intl.formatMessage({ id: 'start.forums.registerNamed' }, { name })}>
          <FormattedMessage id="start.forums.register" />
        </Button>
        <Link href={`/e/${forum.slug}`} aria-label={intl.formatMessage({ id: 'start.forums.aboutNamed' }, { name })}><FormattedMessage id="start.forums.about" /></Link>
      </p>
    </Panel>
  );
}
