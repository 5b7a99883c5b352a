import { Link, Note } from '@spilno/ui';
import { useCallback, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { type ThreadPartsFragment } from '../../gql/graphql.ts';
import { MessageForm } from './MessageForm.tsx';
import { MessageLog } from './MessageLog.tsx';
import classes from './threads.module.css';
import { useMarkRead, type useThread } from './use-thread.ts';

export interface ThreadBodyProps {
  readonly thread: ThreadPartsFragment;
  readonly live: ReturnType<typeof useThread>;
  readonly name: string;
  readonly showsPeople: boolean;
}

/** What was said, and where to go on; or why nobody can. */
export function ThreadBody({ thread, live: { query, add, earlier, loadEarlier }, name, showsPeople }: ThreadBodyProps) {
  const { slug } = useEvent();
  const markRead = useMarkRead(thread.id);
  const messages = query.data?.threadMessages;
  const marked = useRef(thread.unreadCount === 0 ? messages?.nodes[0]?.id : undefined);
  const seen = useCallback((messageId: string) => {
    if (marked.current === messageId) return;
    marked.current = messageId;
    markRead(messageId);
  }, [markRead]);
  return (
    <div className={classes.body}>
      <MessageLog
        messages={messages?.nodes ?? []}
        name={name}
        showsPeople={showsPeople}
        isOpen={thread.isOpen}
        hasEarlier={messages?.pageInfo.hasNextPage ?? false}
        earlier={earlier}
        onEarlier={() => void loadEarlier()}
        onSeen={seen}
      />
      {thread.isOpen ? (
        <MessageForm threadId={thread.id} name={name} onSent={add} />
      ) : (
        <Note live="polite" title={<FormattedMessage id="threads.closed.title" />} actions={thread.isClosedByUs && <Link href={`/e/${slug}/disclosure`}><FormattedMessage id="threads.closed.reopen" /></Link>}>
          <FormattedMessage id={thread.isClosedByUs ? 'threads.closed.byUs' : 'threads.closed.ended'} />
        </Note>
      )}
    </div>
  );
}
