import { EmptyState, Link, PageTitle, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { Navigate } from 'react-router';
import { homePath, useEventNameOf, useViewer } from '../../app/index.ts';
import { placeIn } from '../../app/event.tsx';
import classes from './StartPage.module.css';

/** Where a person begins: their event, or the list of them. */
export function StartPage() {
  const { places, isAdministrator } = useViewer();
  const nameOf = useEventNameOf();
  const slugs = [...new Set(places.map(({ eventSlug }) => eventSlug))];
  const homes = slugs.flatMap((slug) => {
    const place = placeIn(places, slug);
    return place ? [{ slug, place, name: nameOf(places.find(({ eventSlug }) => eventSlug === slug)!) }] : [];
  });
  const [only] = homes;
  if (only && homes.length === 1 && !isAdministrator) return <Navigate to={homePath(only.slug, only.place)} replace />;
  return (
    <>
      <PageTitle title={<FormattedMessage id="start.page.title" />} />
      {homes.length === 0 ? <NoEvents isAdministrator={isAdministrator} /> : null}
      <ul className={classes.events}>
        {homes.map(({ slug, place, name }) => (
          <li key={slug}>
            <Panel title={<Link href={homePath(slug, place)}>{name}</Link>}>
              <Roles roles={place.roles} />
            </Panel>
          </li>
        ))}
      </ul>
    </>
  );
}

const ROLE_IDS: Readonly<Record<string, string>> = {
  lead: 'start.role.lead',
  delegate: 'start.role.delegate',
  organiser: 'start.role.organiser',
  vettingOfficer: 'start.role.vettingOfficer',
};

function Roles({ roles }: { readonly roles: readonly string[] }) {
  const intl = useIntl();
  return <p>{intl.formatList(roles.flatMap((role) => (ROLE_IDS[role] ? [intl.formatMessage({ id: ROLE_IDS[role] })] : [])))}</p>;
}

function NoEvents({ isAdministrator }: { readonly isAdministrator: boolean }) {
  return (
    <EmptyState title={<FormattedMessage id={isAdministrator ? 'start.empty.noRole' : 'start.empty.title'} />} action={isAdministrator && <Link href="/admin/events"><FormattedMessage id="start.empty.all" /></Link>}>
      <FormattedMessage id={isAdministrator ? 'start.empty.administrator' : 'start.empty.person'} />
    </EmptyState>
  );
}
