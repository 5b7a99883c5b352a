import { Button } from '@mantine/core';
import { EmptyState } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { type MatchingListQuery } from '../../gql/graphql.ts';
import { type ListQuery, type MatchConnection } from './match-query.ts';
import classes from './matching.module.css';

export function storeMustUsed(query: ListQuery, mustUsed: number): void {
  query.updateQuery((before) => (before.matches?.__typename === 'MatchConnection' ? ({ ...before, matches: { ...before.matches, mustUsed } } as MatchingListQuery) : undefined));
}

/** How many of the whole list are shown, and the way to more. */
export function More({ query, connection, shown }: { readonly query: ListQuery; readonly connection: MatchConnection; readonly shown: number }) {
  const [isLoading, setLoading] = useState(false);
  const load = async () => {
    setLoading(true);
    await query
      .fetchMore({
        variables: { after: connection.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: { matches: next } }) =>
          before.matches.__typename === 'MatchConnection' && next.__typename === 'MatchConnection' ? { ...before, matches: { ...next, edges: [...before.matches.edges, ...next.edges] } } : before,
      })
      .catch(() => undefined);
    setLoading(false);
  };
  return (
    <div className={classes.foot}>
      <span>
        <FormattedMessage id="matching.list.shown" values={{ shown, count: connection.totalCount }} />
      </span>
      {connection.pageInfo.hasNextPage && (
        <Button loading={isLoading} onClick={() => void load()}>
          <FormattedMessage id="matching.list.more" />
        </Button>
      )}
    </div>
  );
}

/** Nothing passes the filters, or nobody fits at all. */
export function NoMatches({ isNarrowed, onClear }: { readonly isNarrowed: boolean; readonly onClear: () => void }) {
  return isNarrowed ? (
    <EmptyState
      title={<FormattedMessage id="matching.empty.filtered" />}
      action={
        <Button onClick={onClear}>
          <FormattedMessage id="matching.filter.clear" />
        </Button>
      }
    >
      <FormattedMessage id="matching.empty.filteredNext" />
    </EmptyState>
  ) : (
    <EmptyState title={<FormattedMessage id="matching.empty.none" />}>
      <FormattedMessage id="matching.empty.noneNext" />
    </EmptyState>
  );
}
