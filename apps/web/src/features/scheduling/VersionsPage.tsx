import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, Panel, SheetBody, SheetHead, StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, useTime } from '../../app/index.ts';
import { type SchedulingVersionsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './board.module.css';
import { versionId } from './BoardVersionBar.tsx';

const VersionsDocument = graphql(`
  query SchedulingVersions($eventSlug: String!) {
    scheduleVersions(eventSlug: $eventSlug) {
      id
      number
      status
      meetings
      createdAt
      publishedAt
      score {
        placed
        agreed
        gaps
        gapSpread
      }
    }
  }
`);

const TONES: Readonly<Record<string, Tone>> = { draft: 'draft', published: 'ok' };

/** Every version of the schedule, newest first; each opens on the board. */
export function VersionsPage() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const query = useQuery(VersionsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.versions.title" />} meta={<FormattedMessage id="scheduling.versions.zone" values={{ zone: zone(new Date().toISOString()) }} />} />
      <SheetBody>
        <QueryState query={query}>
          {({ scheduleVersions }) =>
            scheduleVersions.length === 0 ? (
              <EmptyState title={<FormattedMessage id="scheduling.versions.empty" />} action={<Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>}>
                <FormattedMessage id="scheduling.versions.emptyLead" />
              </EmptyState>
            ) : (
              <ul className={classes.versions}>
                {scheduleVersions.map((version) => (
                  <li key={version.id}>
                    <Version version={version} />
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      </SheetBody>
    </>
  );
}

function Version({ version }: { readonly version: SchedulingVersionsQuery['scheduleVersions'][number] }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const { score } = version;
  return (
    <Panel
      title={<Link href={`/e/${slug}/organise/board?version=${version.id}`}><FormattedMessage id="scheduling.versions.number" values={{ number: version.number }} /></Link>}
      aside={<StateBadge tone={TONES[version.status] ?? 'neutral'}><FormattedMessage id={versionId(version.status)} values={{ number: version.number }} /></StateBadge>}
    >
      <p className={classes.quiet}>
        <FormattedMessage id="scheduling.version.meetings" values={{ count: version.meetings }} />
        {' · '}
        {version.publishedAt === null ? <FormattedMessage id="scheduling.versions.made" values={{ time: dayTime(version.createdAt) }} /> : <FormattedMessage id="scheduling.versions.published" values={{ time: dayTime(version.publishedAt) }} />}
      </p>
      {score && (
        <p className={classes.quiet}>
          <FormattedMessage id="scheduling.versions.score" values={{ placed: score.placed, agreed: score.agreed, gaps: score.gaps, spread: score.gapSpread }} />
        </p>
      )}
    </Panel>
  );
}
