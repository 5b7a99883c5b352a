import { Glyph, Link, PageTitle, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { participantNavigation, useEvent, usePlace } from '../../app/index.ts';
import { usePaths } from '../../app/app-context.tsx';
import classes from './account.module.css';

/** What stands behind "More" on a phone. */
export function MorePage() {
  const intl = useIntl();
  const { slug } = useEvent();
  const paths = usePaths('event');
  const places = participantNavigation(usePlace()).more.filter(({ path }) => paths.has(path));
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="account.more.title" />} />
      <Panel flush>
        <ul className={classes.links}>
          {places.map(({ path, labelId, icon }) => (
            <li key={path}>
              <Link href={`/e/${slug}/${path}`}>
                <Glyph icon={icon} size={20} />
                {intl.formatMessage({ id: labelId })}
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
      <p className={classes.about}>
        <Link href="/privacy"><FormattedMessage id="app.footer.privacy" /></Link>
        <Link href="/accessibility"><FormattedMessage id="app.footer.accessibility" /></Link>
      </p>
    </div>
  );
}
