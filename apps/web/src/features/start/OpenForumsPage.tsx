import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Link, PageTitle, Panel, PublicSection } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useDocumentTitle } from '../../app/index.ts';
import { ForumPanel } from './ForumPanel.tsx';
import { type OpenForumsQuery } from '../../gql/graphql.ts';
import { OpenForumsDocument } from './open-forums-document.ts';
import classes from './OpenForumsPage.module.css';

/** The forums that take registrations now, with the way in for whoever takes part already. */
export function OpenForumsPage() {
  useDocumentTitle('start.forums.title');
  const query = useQuery(OpenForumsDocument, { variables: { after: null }, fetchPolicy: 'cache-and-network' });
  const more = (after: string | null) =>
    void query.fetchMore({ variables: { after }, updateQuery: (old, { fetchMoreResult }) => joined(old as OpenForumsQuery, fetchMoreResult) }).catch(() => undefined);
  return (
    <PublicSection>
      <div className={classes.page}>
        <div className={classes.forums}>
          <PageTitle title={<FormattedMessage id="start.forums.title" />} lead={<FormattedMessage id="start.forums.lead" />} />
          <QueryState query={query} shape="cards" count={2}>
            {({ openEvents: { nodes, pageInfo } }) =>
              nodes.length === 0 ? (
                <EmptyState title={<FormattedMessage id="start.forums.none" />}><FormattedMessage id="start.forums.noneNext" /></EmptyState>
              ) : (
                <>
                  <ul className={classes.list}>
                    {nodes.map((forum) => (
                      <li key={forum.slug}><ForumPanel forum={forum} isOnly={nodes.length === 1} /></li>
                    ))}
                  </ul>
                  {pageInfo.hasNextPage && <Button onClick={() => more(pageInfo.endCursor ?? null)}><FormattedMessage id="start.forums.more" /></Button>}
                </>
              )
            }
          </QueryState>
        </div>
        <aside className={classes.aside}>
          <Panel title={<FormattedMessage id="start.signIn.title" />}>
            <p className={classes.text}><FormattedMessage id="start.signIn.lead" /></p>
            <Button component={Link} href="/sign-in" fullWidth><FormattedMessage id="app.action.signIn" /></Button>
          </Panel>
        </aside>
      </div>
    </PublicSection>
  );
}

const joined = (old: OpenForumsQuery, next: OpenForumsQuery): OpenForumsQuery => ({
  ...next,
  openEvents: { ...next.openEvents, nodes: [...old.openEvents.nodes, ...next.openEvents.nodes] },
});
