import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, type FilterPill, FilterPills, Link, PageTitle } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, oneOf, QueryState, useEvent, useTime } from '../../app/index.ts';
import { type MeetingsBoxQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './meetings.module.css';
import { RequestCard } from './RequestCard.tsx';
import { useClosing } from './use-closing.ts';

const BoxDocument = graphql(`
  query MeetingsBox($eventSlug: String!, $box: RequestBox!, $after: String) {
    meetingRequests(eventSlug: $eventSlug, box: $box, first: 20, after: $after) {
      counts {
        incoming
        outgoing
        agreed
        closed
      }
      waitingForMe
      waitingForMeOfSent
      requests {
        id
        isMyTurn
        ...RequestCardParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const BOXES = ['incoming', 'outgoing', 'agreed', 'closed'] as const;
type Box = (typeof BOXES)[number];

const BOX_IDS = { incoming: 'meetings.box.incoming', outgoing: 'meetings.box.outgoing', agreed: 'meetings.box.agreed', closed: 'meetings.box.closed' } as const;
const EMPTY_IDS = {
  incoming: { title: 'meetings.empty.incoming', next: 'meetings.empty.incomingNext' },
  outgoing: { title: 'meetings.empty.outgoing', next: 'meetings.empty.outgoingNext' },
  agreed: { title: 'meetings.empty.agreed', next: 'meetings.empty.agreedNext' },
  closed: { title: 'meetings.empty.closed', next: 'meetings.empty.closedNext' },
} as const;

const BOX_RULES = { box: oneOf('meetings.page.boxes', BOXES) };

const boxOf = (value: string | null): Box => BOXES.find((box) => box === value) ?? 'incoming';

/** Requests in four boxes; the open one stands in the address. */
export function RequestsPage() {
  const intl = useIntl();
  const { slug, clockOffsetMs } = useEvent();
  const time = useTime();
  const [params] = useSearchParams();
  const box = boxOf(params.get('box'));
  const query = useQuery(BoxDocument, { variables: { eventSlug: slug, box }, fetchPolicy: 'cache-and-network' });
  const figures = (query.data ?? query.previousData)?.meetingRequests;
  const countOf = (id: Box, page: Page | undefined): Pick<FilterPill, 'count' | 'urgent'> => {
    const waiting = waitingIn(id, page);
    return { ...(page && page.counts[id] > 0 && { count: page.counts[id] }), ...(waiting > 0 && { urgent: intl.formatMessage({ id: 'meetings.page.boxWaiting' }, { count: waiting }) }) };
  };
  const now = new Date(Date.now() + clockOffsetMs).toISOString();
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="meetings.page.title" />} lead={figures && <WaitingLead box={box} figures={figures} />} />
      <FilterPills
        label={intl.formatMessage({ id: 'meetings.page.boxes' })}
        pills={BOXES.map((id) => ({ id, label: <FormattedMessage id={BOX_IDS[id]} />, ...countOf(id, figures), active: id === box, href: addressOf(slug, id) }))}
      />
      <DroppedNote rules={BOX_RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <QueryState query={query} shape="cards" label={<FormattedMessage id="meetings.page.loading" />}>
        {({ meetingRequests }) => (meetingRequests.requests.length === 0 ? <NoRequests box={box} /> : <RequestList page={meetingRequests} onMore={() => loadMore(query, meetingRequests.pageInfo.endCursor)} />)}
      </QueryState>
      <p className={classes.zone}>
        <FormattedMessage id="meetings.page.zone" values={{ zone: time.zone(now) }} />
      </p>
    </div>
  );
}

type Page = MeetingsBoxQuery['meetingRequests'];

const addressOf = (slug: string, box: Box): string => (box === 'incoming' ? `/e/${slug}/requests` : `/e/${slug}/requests?box=${box}`);

/** How many wait; it leads to the part where they wait when the open one has none of them. */
function WaitingLead({ box, figures }: { readonly box: Box; readonly figures: Page }) {
  const { slug } = useEvent();
  const sentence = <FormattedMessage id="meetings.page.lead" values={{ count: figures.waitingForMe }} />;
  const where = BOXES.find((one) => waitingIn(one, figures) > 0);
  return where === undefined || waitingIn(box, figures) > 0 ? sentence : <Link href={addressOf(slug, where)}>{sentence}</Link>;
}

/** Requests of a box that wait for the reader's side; one that was countered waits among those it sent. */
function waitingIn(box: Box, figures: Page | undefined): number {
  if (figures === undefined || box === 'agreed' || box === 'closed') return 0;
  return box === 'outgoing' ? figures.waitingForMeOfSent : figures.waitingForMe - figures.waitingForMeOfSent;
}

function loadMore(query: useQuery.Result<MeetingsBoxQuery, { eventSlug: string; box: Box; after?: string | null }>, after: string | null): Promise<unknown> {
  return query.fetchMore({
    variables: { after },
    updateQuery: (before, { fetchMoreResult: { meetingRequests: next } }) => ({ ...before, meetingRequests: { ...next, requests: [...before.meetingRequests.requests, ...next.requests] } }),
  });
}

function RequestList({ page, onMore }: { readonly page: Page; readonly onMore: () => Promise<unknown> }) {
  const [isLoading, setLoading] = useState(false);
  const firstToAnswer = page.requests.find(({ isMyTurn }) => isMyTurn)?.id;
  const more = async () => {
    setLoading(true);
    await onMore().catch(() => undefined);
    setLoading(false);
  };
  return (
    <>
      <ul className={classes.list}>
        {page.requests.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} isPrimary={request.id === firstToAnswer} />
          </li>
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <Button loading={isLoading} onClick={() => void more()}>
          <FormattedMessage id="meetings.page.more" />
        </Button>
      )}
    </>
  );
}

function NoRequests({ box }: { readonly box: Box }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const { requestsCloseAt, areRequestsClosed } = useClosing();
  if (areRequestsClosed && box !== 'closed') {
    return (
      <EmptyState
        title={<FormattedMessage id={EMPTY_IDS[box].title} />}
        action={<Button component={Link} href={`/e/${slug}/agenda`}><FormattedMessage id="meetings.empty.toAgenda" /></Button>}
      >
        <FormattedMessage id="meetings.empty.requestsClosed" values={{ time: dayTime(requestsCloseAt!) }} />
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<FormattedMessage id={EMPTY_IDS[box].title} />}
      action={
        <Button component={Link} href={`/e/${slug}/matches`} variant={box === 'closed' ? 'default' : 'filled'}>
          <FormattedMessage id="meetings.empty.toMatches" />
        </Button>
      }
    >
      <FormattedMessage id={EMPTY_IDS[box].next} />
    </EmptyState>
  );
}
