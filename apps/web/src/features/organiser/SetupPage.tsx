import { useQuery } from '@apollo/client/react';
import { Link, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useCallback, useEffect, type ComponentType } from 'react';
import { FormattedMessage } from 'react-intl';
import { useLocation } from 'react-router';
import { QueryState, useEvent, useTime } from '../../app/index.ts';
import { OrganiserSetupDocument, type Setup } from './setup-parts.ts';
import { DeadlinesSection } from './setup/DeadlinesSection.tsx';
import { MatchingSection } from './setup/MatchingSection.tsx';
import { NamesSection } from './setup/NamesSection.tsx';
import { PolicySection } from './setup/PolicySection.tsx';
import { ProgrammeSection } from './setup/ProgrammeSection.tsx';
import { ResourcesSection } from './setup/ResourcesSection.tsx';
import { RulesSection } from './setup/RulesSection.tsx';
import { TypesSection } from './setup/TypesSection.tsx';
import { type SectionProps } from './setup/use-section.ts';
import { VenueSection } from './setup/VenueSection.tsx';
import classes from './setup/setup.module.css';

interface Part {
  readonly id: string;
  readonly titleId: string;
  readonly Section: ComponentType<SectionProps>;
}

const PARTS: readonly Part[] = [
  { id: 'matching', titleId: 'organiser.setup.matching.title', Section: MatchingSection },
  { id: 'names', titleId: 'organiser.setup.names.title', Section: NamesSection },
  { id: 'days', titleId: 'organiser.setup.days.title', Section: ProgrammeSection },
  { id: 'tables', titleId: 'organiser.setup.tables.title', Section: TablesSection },
  { id: 'interpreters', titleId: 'organiser.setup.pools.title', Section: ResourcesSection },
  { id: 'deadlines', titleId: 'organiser.setup.deadlines.title', Section: DeadlinesSection },
  { id: 'types', titleId: 'organiser.setup.types.title', Section: TypesSection },
  { id: 'rules', titleId: 'organiser.setup.rules.title', Section: RulesSection },
  { id: 'policy', titleId: 'organiser.setup.policy.title', Section: PolicySection },
  { id: 'venue', titleId: 'organiser.setup.venue.title', Section: VenueSection },
];

/** The rules of the event, each part saved by itself. */
export function SetupPage() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const query = useQuery(OrganiserSetupDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const { refetch } = query;
  const reload = useCallback(
    (): Promise<Setup | null> =>
      refetch().then(
        ({ data }) => data?.eventSetup ?? null,
        () => null,
      ),
    [refetch],
  );
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.setup.title" />} meta={query.data && <FormattedMessage id="organiser.setup.zone" values={{ zone: zone(query.data.eventSetup.now) }} />} actions={<Link href={`/e/${slug}/organise/setup/copy`}><FormattedMessage id="organiser.copy.link" /></Link>} />
      <SheetBody>
        <QueryState query={query} shape="text">
          {({ eventSetup }) => (
            <div className={classes.layout}>
              <Contents />
              <div className={classes.sections}>{PARTS.map(({ id, Section }) => <Section key={id} setup={eventSetup} reload={reload} />)}</div>
            </div>
          )}
        </QueryState>
      </SheetBody>
    </>
  );
}

/** The sections of the page, to jump to; an address may name one of them. */
function Contents() {
  const { hash } = useLocation();
  useEffect(() => {
    if (PARTS.some(({ id }) => `#${id}` === hash)) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <div className={classes.contents}>
      <ul>
        {PARTS.map(({ id, titleId }) => (
          <li key={id}><a href={`#${id}`}><FormattedMessage id={titleId} /></a></li>
        ))}
      </ul>
    </div>
  );
}

/** Tables have a page of their own. */
function TablesSection({ setup }: SectionProps) {
  const halls = new Set(setup.tables.map(({ hall }) => hall)).size;
  return (
    <div id="tables" className={classes.section}>
      <Panel title={<FormattedMessage id="organiser.setup.tables.title" />} aside={<Link href={`/e/${setup.slug}/organise/rooms`}><FormattedMessage id="organiser.setup.tables.open" /></Link>}>
        <div className={classes.form}>
          <p className={classes.hint}><FormattedMessage id="organiser.setup.tables.hint" /></p>
          <p><FormattedMessage id="organiser.setup.tables.count" values={{ tables: setup.tables.length, halls }} /></p>
        </div>
      </Panel>
    </div>
  );
}
