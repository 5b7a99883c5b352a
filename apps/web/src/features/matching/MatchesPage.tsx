import { useQuery } from '@apollo/client/react';
import { Button, Drawer, NativeSelect } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { Count, FilterPills, Glyph, PageTitle, useNarrow } from '@spilno/ui';
import { useRef, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router';
import { DroppedNote, FeatureMessages, knownParams, QueryState, useEvent } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { chosenCount, searchOf, viewOf, withoutFilters, withoutSaved, withValue, withWord } from './match-address.ts';
import { MatchingListDocument } from './match-documents.ts';
import { type ListQuery, type MatchConnection } from './match-query.ts';
import { GoneNote } from './GoneNote.tsx';
import { HowComputed } from './HowComputed.tsx';
import { MATCH_RULES } from './match-rules.ts';
import { MatchFilters } from './MatchFilters.tsx';
import classes from './matching.module.css';
import { MatchesNotOpen } from './MatchesNotOpen.tsx';
import { MatchList } from './MatchList.tsx';
import { More, NoMatches, storeMustUsed } from './MatchListEnd.tsx';
import { Quota } from './MatchQuota.tsx';
import { MatchViews } from './MatchViews.tsx';
import { SavedFiltersDocument, type SavedFilter } from './saved-filter-documents.ts';
import { useNoteShown } from './use-note-shown.ts';
import { useMatchVisit, type Visit } from './use-match-visit.ts';
import { VisitNote } from './VisitNote.tsx';

/** Matches of the own organisation, with reasons for both sides. */
export function MatchesPage() {
  return (
    <FeatureMessages name="meetings">
      <Page />
    </FeatureMessages>
  );
}

function Page() {
  const { slug } = useEvent();
  const params = knownParams(useSearchParams()[0], MATCH_RULES);
  const visit = useMatchVisit();
  // What is new to the reader is known once the visit is noted.
  const query = useQuery(MatchingListDocument, { variables: { eventSlug: slug, ...viewOf(params) }, skip: params.has('since') && visit === null });
  // While a changed filter is asked for, the list before it stays in place.
  const data = query.data ?? query.previousData;
  return (
    <div className={classes.page} data-loading={(!data && !query.error) || undefined}>
      {!data && <PageTitle title={<FormattedMessage id="matching.page.title" />} />}
      <QueryState query={{ ...query, data }} shape="cards" count={4} label={<FormattedMessage id="matching.page.loading" />} safe={<FormattedMessage id="matching.page.safe" />}>
        {({ matches }) =>
          matches.__typename === 'MatchConnection' ? (
            <OpenMatches connection={matches} query={query as ListQuery} visit={visit} />
          ) : (
            <>
              <PageTitle title={<FormattedMessage id="matching.page.title" />} />
              <MatchesNotOpen reason={matches.reason} />
            </>
          )
        }
      </QueryState>
    </div>
  );
}

function OpenMatches({ connection, query, visit }: { readonly connection: MatchConnection; readonly query: ListQuery; readonly visit: Visit | null }) {
  const intl = useIntl();
  const [address, setParams] = useSearchParams();
  const params = knownParams(address, MATCH_RULES);
  const isNarrow = useNarrow('drawer');
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const saved = useSavedFilters();
  useNoteShown('matches', visit, connection.edges.map(({ node }) => node.id));
  const change = (next: URLSearchParams) => setParams(withoutSaved(next), { replace: true, preventScrollReset: true });
  const filters = <MatchFilters params={params} facets={connection.facets} onChange={change} searchRef={search} saved={saved} />;
  const find = () => {
    setDrawerOpen(isNarrow);
    setTimeout(() => search.current?.focus(), isNarrow ? 250 : 0);
  };
  const filterButton = (
    <Button className={classes.filterButton} leftSection={<Glyph icon={IconAdjustmentsHorizontal} />} onClick={() => setDrawerOpen(true)}>
      <FormattedMessage id="matching.filter.open" /> {chosenCount(params) > 0 && <Count value={chosenCount(params)} />}
    </Button>
  );
  return (
    <>
      <PageTitle title={<FormattedMessage id="matching.page.title" />} lead={<FormattedMessage id="matching.page.lead" values={{ count: connection.totalCount }} />} aside={<Quota connection={connection} />} />
      <MatchViews />
      <NeedPills connection={connection} before={isNarrow ? filterButton : undefined} />
      <div className={classes.columns}>
        {isNarrow ? (
          <Drawer
            opened={isDrawerOpen}
            onClose={() => setDrawerOpen(false)}
            position="bottom"
            size="85%"
            title={<FormattedMessage id="matching.filter.title" />}
            closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}
          >
            {filters}
            <Button className={classes.show} variant="filled" fullWidth onClick={() => setDrawerOpen(false)}>
              <FormattedMessage id="matching.filter.apply" values={{ count: connection.totalCount }} />
            </Button>
          </Drawer>
        ) : (
          <aside aria-label={intl.formatMessage({ id: 'matching.filter.title' })}>{filters}</aside>
        )}
        <div className={classes.content} aria-busy={query.loading}>
          <DroppedNote rules={MATCH_RULES} />
          <GoneNote filter={saved.find(({ id }) => id === params.get('saved'))} />
          <VisitNote visit={visit} params={params} />
          <Order params={params} onChange={change} />
          <MatchList
            nodes={connection.edges.map(({ node }) => node)}
            mustUsed={connection.mustUsed}
            mustMax={connection.mustMax}
            onMustUsed={(mustUsed) => storeMustUsed(query, mustUsed)}
            visit={visit}
            onFind={find}
            empty={<NoMatches isNarrowed={chosenCount(params) > 0 || params.has('q') || params.has('need')} onClear={() => change(withoutFilters(params))} />}
            foot={<More query={query} connection={connection} shown={connection.edges.length} />}
          />
          <HowComputed rules={connection.rules} leftOut={connection.leftOut} />
        </div>
      </div>
    </>
  );
}

function useSavedFilters(): readonly SavedFilter[] {
  const { slug } = useEvent();
  return useQuery(SavedFiltersDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' }).data?.savedMatchFilters ?? NO_FILTERS;
}

const NO_FILTERS: readonly SavedFilter[] = [];

function NeedPills({ connection, before }: { readonly connection: MatchConnection; readonly before?: ReactNode }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const words = useVocabulary();
  const params = knownParams(useSearchParams()[0], MATCH_RULES);
  const chosen = params.getAll('need');
  const counts = new Map(connection.facets.filter(({ kind }) => kind === 'need').map(({ value, count }) => [value, count]));
  const needs = [...new Set([...counts.keys(), ...chosen])].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const all = new URLSearchParams(params);
  all.delete('need');
  const path = `/e/${slug}/matches`;
  const pills = [
    { id: 'all', label: intl.formatMessage({ id: 'matching.filter.allNeeds' }), active: chosen.length === 0, href: path + searchOf(all) },
    ...needs.map((need) => ({ id: need, label: words.capability(need), count: counts.get(need) ?? 0, active: chosen.includes(need), href: path + searchOf(withValue(params, 'need', need, !chosen.includes(need))) })),
  ];
  return <FilterPills label={intl.formatMessage({ id: 'matching.filter.need' })} pills={pills} before={before} />;
}

/** A list of its own, not an order of this one. */
const RECOMMENDED = 'recommended';

function Order({ params, onChange }: { readonly params: URLSearchParams; readonly onChange: (params: URLSearchParams) => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { slug } = useEvent();
  const options = [
    { value: 'mutual', label: intl.formatMessage({ id: 'matching.order.mutual' }) },
    { value: 'get', label: intl.formatMessage({ id: 'matching.order.get' }) },
    { value: 'give', label: intl.formatMessage({ id: 'matching.order.give' }) },
    { value: RECOMMENDED, label: intl.formatMessage({ id: 'matching.order.recommended' }) },
  ];
  const choose = (order: string) => (order === RECOMMENDED ? void navigate(`/e/${slug}/matches/recommended`) : onChange(withWord(params, 'order', order === 'mutual' ? '' : order)));
  return (
    <div className={classes.order}>
      <NativeSelect aria-label={intl.formatMessage({ id: 'matching.order.label' })} data={options} value={viewOf(params).order} onChange={(event) => choose(event.currentTarget.value)} />
    </div>
  );
}
