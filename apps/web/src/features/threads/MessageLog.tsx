import { Button } from '@mantine/core';
import { EmptyState } from '@spilno/ui';
import { IconMessages } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, useTime } from '../../app/index.ts';
import { type ThreadMessagePartsFragment } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { ThreadMessageParts } from './thread-documents.ts';
import classes from './threads.module.css';
import { type MessageNode } from './use-thread.ts';

export interface MessageLogProps {
  /** Newest first, as they are read. */
  readonly messages: readonly MessageNode[];
  /** Over-the-shoulder name of the other side. */
  readonly name: string;
  /** Whether persons are named: only on the pages of the match and the meeting. */
  readonly showsPeople: boolean;
  readonly isOpen: boolean;
  readonly hasEarlier: boolean;
  readonly earlier: 'ready' | 'running' | 'failed';
  readonly onEarlier: () => void;
  /** The newest message came into view. */
  readonly onSeen: (messageId: string) => void;
}

/** The messages of a thread by day, the newest at the foot. */
export function MessageLog({ messages, name, showsPeople, isOpen, hasEarlier, earlier, onEarlier, onSeen }: MessageLogProps) {
  const intl = useIntl();
  const log = useRef<HTMLDivElement>(null);
  const read = messages.map((message) => readFragment(ThreadMessageParts, message));
  const newest = read[0];
  useEffect(() => {
    const box = log.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [newest?.id]);
  const foot = useSeen(newest && !newest.isOwn ? newest.id : null, onSeen);
  if (!newest) {
    return (
      <EmptyState icon={IconMessages} level={3} title={<FormattedMessage id="threads.log.empty" />}>
        {isOpen && <FormattedMessage id="threads.log.emptyNext" values={{ name }} />}
      </EmptyState>
    );
  }
  return (
    <div ref={log} className={classes.log} role="log" tabIndex={0} aria-label={intl.formatMessage({ id: 'threads.log.label' }, { name })}>
      {earlier === 'failed' && <UserErrorNote error={{ __typename: 'NotAnswered', reason: 'unavailable' }} />}
      {hasEarlier && (
        <Button className={classes.earlier} loading={earlier === 'running'} onClick={onEarlier}>
          <FormattedMessage id="threads.log.earlier" />
        </Button>
      )}
      <Days messages={read.toReversed()} name={name} showsPeople={showsPeople} />
      <div ref={foot} />
    </div>
  );
}

/** Tells once that what ends here was scrolled to. */
function useSeen(id: string | null, onSeen: (id: string) => void) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id === null || !foot.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      onSeen(id);
    });
    observer.observe(foot.current);
    return () => observer.disconnect();
  }, [id, onSeen]);
  return foot;
}

interface DaysProps {
  /** Oldest first. */
  readonly messages: readonly ThreadMessagePartsFragment[];
  readonly name: string;
  readonly showsPeople: boolean;
}

function Days({ messages, name, showsPeople }: DaysProps) {
  const { dateKey, longDay } = useTime();
  const days = Map.groupBy(messages, ({ sentAt }) => dateKey(sentAt));
  return [...days].map(([key, ofDay]) => (
    <section key={key} className={classes.day}>
      <h3>{longDay(ofDay[0]!.sentAt)}</h3>
      <ol>
        {ofDay.map((message) => <Message key={message.id} message={message} name={name} showsPeople={showsPeople} />)}
      </ol>
    </section>
  ));
}

function Message({ message: { isOwn, author, text, sentAt }, name, showsPeople }: { readonly message: ThreadMessagePartsFragment; readonly name: string; readonly showsPeople: boolean }) {
  const intl = useIntl();
  const { time } = useTime();
  const by = showsPeople && author !== null ? intl.formatMessage({ id: isOwn ? 'threads.log.byOwn' : 'threads.log.by' }, { author, side: name }) : isOwn ? intl.formatMessage({ id: 'threads.log.own' }) : name;
  return (
    <li className={classes.message} data-own={isOwn || undefined}>
      <p className={classes.by}>
        {by} · <time dateTime={sentAt}>{time(sentAt)}</time>
      </p>
      <p className={classes.text} dir="auto">{text}</p>
    </li>
  );
}
