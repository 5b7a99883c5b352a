import { useQuery, useSubscription } from '@apollo/client/react';
import { EmptyState, Link, PageTitle, Panel, useNarrow } from '@spilno/ui';
import { IconMessages } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { FeatureMessages, QueryState, useEvent, useTime } from '../../app/index.ts';
import { type ThreadListQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { ThreadBody } from './ThreadBody.tsx';
import { ThreadChangedDocument, ThreadListDocument, ThreadParts } from './thread-documents.ts';
import { ThreadList } from './ThreadList.tsx';
import classes from './threads.module.css';
import { useThread } from './use-thread.ts';

/** The conversations with those one has agreed to meet; a phone shows the list or one of them. */
export function ThreadsPage() {
  return (
    <FeatureMessages name="meetings">
      <Page />
    </FeatureMessages>
  );
}

function Page() {
  const { slug } = useEvent();
  const { id = null } = useParams();
  const isPhone = useNarrow('phone');
  const query = useQuery(ThreadListDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  useSubscription(ThreadChangedDocument, { variables: { eventSlug: slug }, ignoreResults: true, onData: () => void query.refetch().catch(() => undefined) });
  const more = () => void query.fetchMore({ variables: { after: query.data?.threads.pageInfo.endCursor ?? null }, updateQuery: joined }).catch(() => undefined);
  const showsList = !isPhone || id === null;
  return (
    <div className={classes.page}>
      <PageTitle
        before={isPhone && id !== null && <Link href={`/e/${slug}/messages`}><FormattedMessage id="threads.page.back" /></Link>}
        title={<FormattedMessage id="threads.page.title" />}
        lead={showsList && <FormattedMessage id="threads.page.lead" />}
      />
      <div className={classes.panes}>
        {showsList && (
          <Panel flush>
            <QueryState query={query} count={4}>{({ threads }) => <ThreadList threads={threads} openId={id} onMore={more} />}</QueryState>
          </Panel>
        )}
        {id !== null ? <OpenThread key={id} id={id} /> : !isPhone && <Panel><EmptyState icon={IconMessages} title={<FormattedMessage id="threads.page.choose" />} /></Panel>}
      </div>
    </div>
  );
}

const joined = (before: ThreadListQuery, { fetchMoreResult }: { readonly fetchMoreResult: ThreadListQuery }): ThreadListQuery => ({
  ...fetchMoreResult,
  threads: { ...fetchMoreResult.threads, nodes: [...before.threads.nodes, ...fetchMoreResult.threads.nodes] },
});

function OpenThread({ id }: { readonly id: string }) {
  const { slug, clockOffsetMs } = useEvent();
  const { zone } = useTime();
  const words = useVocabulary();
  const live = useThread(id);
  const thread = live.query.data?.thread ? readFragment(ThreadParts, live.query.data.thread) : null;
  const name = thread ? words.name(thread.counterpart.displayName) : '';
  return (
    <Panel
      title={thread ? name : <FormattedMessage id="threads.panel.title" />}
      aside={thread && <Link href={`/e/${slug}/matches/${id}`}><FormattedMessage id="threads.page.toMatch" /></Link>}
      footer={<FormattedMessage id="threads.panel.rule" values={{ zone: zone(new Date(Date.now() + clockOffsetMs).toISOString()) }} />}
    >
      <QueryState query={live.query} count={4}>
        {() => (thread ? <ThreadBody thread={thread} live={live} name={name} showsPeople={false} /> : <EmptyState level={3} title={<FormattedMessage id="threads.page.none" />}><FormattedMessage id="threads.page.noneNext" /></EmptyState>)}
      </QueryState>
    </Panel>
  );
}
