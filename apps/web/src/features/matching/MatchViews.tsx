import { useIntl } from 'react-intl';
import { NavLink } from 'react-router';
import { useEvent } from '../../app/index.ts';
import classes from './recommended.module.css';

/** The list that was made for the reader, the list of everybody who fits, and groups of several. */
export function MatchViews() {
  const intl = useIntl();
  const { slug } = useEvent();
  const views = [
    { path: `/e/${slug}/matches/recommended`, label: intl.formatMessage({ id: 'matching.view.recommended' }) },
    { path: `/e/${slug}/matches`, label: intl.formatMessage({ id: 'matching.view.all' }) },
    { path: `/e/${slug}/matches/together`, label: intl.formatMessage({ id: 'matching.together.title' }) },
  ];
  return (
    <nav className={classes.views} aria-label={intl.formatMessage({ id: 'matching.view.label' })}>
      {views.map(({ path, label }) => (
        <NavLink key={path} to={path} end>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
