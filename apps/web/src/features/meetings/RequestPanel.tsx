import { useQuery } from '@apollo/client/react';
import { Panel } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { BorrowedMessages, QueryState, useEvent } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import classes from './meetings.module.css';
import { PlannedMeeting } from './PlannedMeeting.tsx';
import { RequestActions } from './RequestActions.tsx';
import { RequestBadge } from './RequestBadge.tsx';
import { RequestCardParts } from './request-parts.ts';
import { isWaiting, type RequestState } from './request-state.ts';
import { RequestTopic } from './RequestTopic.tsx';
import { RequestRules, RequestWords } from './RequestWords.tsx';

const RequestOfMatchDocument = graphql(`
  query MeetingsOfMatch($eventSlug: String!, $box: RequestBox!) {
    meetingRequests(eventSlug: $eventSlug, box: $box, first: 100) {
      requests {
        id
        ...RequestCardParts
      }
    }
  }
`);

export interface RequestPanelProps {
  /** The newest request of the pair; null where there was none. */
  readonly request: (RequestState & { readonly id: string }) | null;
  readonly counterpart: string;
  /** Shown where a new request can be sent: nothing was asked yet, or the last one is over. */
  readonly ask: ReactNode;
}

/** The request of a pair, on the page of the match. */
export function RequestPanel({ request, counterpart, ask }: RequestPanelProps) {
  return (
    <BorrowedMessages name="meetings">
      <Panel title={<FormattedMessage id="meetings.panel.title" />} aside={request && <RequestBadge request={request} />}>
        <div className={classes.panel}>
          {request && <StoredRequest request={request} counterpart={counterpart} />}
          {(!request || isOver(request.status)) && ask}
        </div>
      </Panel>
    </BorrowedMessages>
  );
}

const isOver = (status: string): boolean => !isWaiting(status) && status !== 'accepted';

function boxOf({ status, isOwn }: RequestState): 'incoming' | 'outgoing' | 'agreed' | 'closed' {
  if (status === 'accepted') return 'agreed';
  if (!isWaiting(status)) return 'closed';
  return isOwn ? 'outgoing' : 'incoming';
}

function StoredRequest({ request, counterpart }: { readonly request: RequestState & { readonly id: string }; readonly counterpart: string }) {
  const { slug } = useEvent();
  const query = useQuery(RequestOfMatchDocument, { variables: { eventSlug: slug, box: boxOf(request) }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} shape="text">
      {({ meetingRequests }) => {
        const stored = meetingRequests.requests.find(({ id }) => id === request.id);
        return stored ? <Opened request={stored} counterpart={counterpart} /> : null;
      }}
    </QueryState>
  );
}

function Opened({ request: masked, counterpart }: { readonly request: FragmentType<typeof RequestCardParts>; readonly counterpart: string }) {
  const request = readFragment(RequestCardParts, masked);
  return (
    <>
      <RequestWords request={request} />
      <RequestTopic {...request} />
      {request.status === 'accepted' && request.counterpart && <PlannedMeeting counterpartId={request.counterpart.registrationId} />}
      <RequestActions request={request} counterpart={counterpart} counterpartId={request.counterpart?.registrationId} isPrimary />
      <RequestRules request={request} />
    </>
  );
}
