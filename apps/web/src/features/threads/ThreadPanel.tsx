import { Count, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { BorrowedMessages, QueryState, useEvent, useTime } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { ThreadBody } from './ThreadBody.tsx';
import { ThreadParts } from './thread-documents.ts';
import { useThread } from './use-thread.ts';

export interface ThreadPanelProps {
  /** Registration of the other organisation. */
  readonly registrationId: string;
  /** Its over-the-shoulder name. */
  readonly name: string;
}

/** The thread of a pair on the page of its match or meeting; nothing stands here before there can be one. */
export function ThreadPanel(props: ThreadPanelProps) {
  return (
    <BorrowedMessages name="threads">
      <Loaded {...props} />
    </BorrowedMessages>
  );
}

function Loaded({ registrationId, name }: ThreadPanelProps) {
  const intl = useIntl();
  const { clockOffsetMs } = useEvent();
  const { zone } = useTime();
  const live = useThread(registrationId);
  const thread = live.query.data?.thread ? readFragment(ThreadParts, live.query.data.thread) : null;
  if (live.query.data && (!thread || (!thread.isOpen && !thread.lastMessage))) return null;
  const unread = thread?.unreadCount ?? 0;
  return (
    <Panel
      title={<FormattedMessage id="threads.panel.title" />}
      aside={unread > 0 && <Count value={unread} urgent label={intl.formatMessage({ id: 'threads.list.unread' }, { count: unread })} />}
      footer={<FormattedMessage id="threads.panel.rule" values={{ zone: zone(new Date(Date.now() + clockOffsetMs).toISOString()) }} />}
    >
      <QueryState query={live.query} count={3}>{() => thread && <ThreadBody thread={thread} live={live} name={name} showsPeople />}</QueryState>
    </Panel>
  );
}
