import { Button } from '@mantine/core';
import { Count, EmptyState, Link, OrganisationMark } from '@spilno/ui';
import { IconMessages } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { type ThreadListQuery } from '../../gql/graphql.ts';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { ThreadMessageParts, ThreadParts } from './thread-documents.ts';
import classes from './threads.module.css';

export interface ThreadListProps {
  readonly threads: ThreadListQuery['threads'];
  /** The one that is open beside the list. */
  readonly openId: string | null;
  readonly onMore: () => void;
}

/** The conversations of the own organisation, the one with the newest message first. */
export function ThreadList({ threads: { nodes, pageInfo }, openId, onMore }: ThreadListProps) {
  const { slug } = useEvent();
  if (nodes.length === 0) {
    return (
      <EmptyState icon={IconMessages} title={<FormattedMessage id="threads.list.empty" />} action={<Link href={`/e/${slug}/requests`}><FormattedMessage id="threads.list.toRequests" /></Link>}>
        <FormattedMessage id="threads.list.emptyNext" />
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.threads}>
        {nodes.map((thread) => <Entry key={thread.id} thread={thread} isCurrent={thread.id === openId} />)}
      </ul>
      {pageInfo.hasNextPage && (
        <Button className={classes.earlier} onClick={onMore}>
          <FormattedMessage id="threads.list.more" />
        </Button>
      )}
    </>
  );
}

function Entry({ thread: masked, isCurrent }: { readonly thread: FragmentType<typeof ThreadParts>; readonly isCurrent: boolean }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const words = useVocabulary();
  const thread = readFragment(ThreadParts, masked);
  const last = thread.lastMessage && readFragment(ThreadMessageParts, thread.lastMessage);
  const name = words.name(thread.counterpart.displayName);
  return (
    <li>
      <Link href={`/e/${slug}/messages/${thread.id}`} className={classes.entry} aria-current={isCurrent ? 'page' : undefined}>
        <OrganisationMark name={name} codeName={thread.counterpart.displayName.isCodeName} size="sm" />
        <span className={classes.entryText}>
          <span className={classes.entryHead}>
            <b>{name}</b>
            {thread.unreadCount > 0 && <Count value={thread.unreadCount} urgent label={intl.formatMessage({ id: 'threads.list.unread' }, { count: thread.unreadCount })} />}
          </span>
          <span className={classes.preview} dir="auto">
            {last ? (last.isOwn ? intl.formatMessage({ id: 'threads.list.own' }, { text: last.text }) : last.text) : intl.formatMessage({ id: 'threads.list.nothing' })}
          </span>
          <span className={classes.quiet}>{thread.isOpen ? last && dayTime(last.sentAt) : intl.formatMessage({ id: 'threads.list.closed' })}</span>
        </span>
      </Link>
    </li>
  );
}
