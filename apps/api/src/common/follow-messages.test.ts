import { PubSub } from 'graphql-subscriptions';
import { describe, expect, it } from '@jest/globals';
import { type Followed, followMessages } from './follow-messages.ts';

const follow = (message: string): Promise<Followed<string>> => Promise.resolve(message === 'other' ? 'skip' : message === 'over' ? 'end' : { value: message });

describe('what a subscription tells', () => {
  it('is each message that concerns it, until the session is over', async () => {
    const bus = new PubSub();
    const told = followMessages(bus.asyncIterableIterator<string>('topic'), follow);
    const first = told.next();
    for (const message of ['other', 'one', 'two', 'over', 'late']) await bus.publish('topic', message);
    expect([await first, await told.next(), await told.next()]).toEqual([{ done: false, value: 'one' }, { done: false, value: 'two' }, { done: true, value: undefined }]);
  });

  it('begins with how things stand, read once messages are kept, so that none lies between', async () => {
    const bus = new PubSub();
    const told = followMessages(bus.asyncIterableIterator<string>('topic'), follow, async () => {
      await bus.publish('topic', 'done while it was read');
      return { value: 'as it stands' };
    });
    expect(await told.next()).toEqual({ done: false, value: 'as it stands' });
    expect(await told.next()).toEqual({ done: false, value: 'done while it was read' });
    const none = followMessages(bus.asyncIterableIterator<string>('topic'), follow, () => Promise.resolve('skip'));
    const next = none.next();
    await new Promise((resolve) => setTimeout(resolve));
    await bus.publish('topic', 'one');
    expect(await next).toEqual({ done: false, value: 'one' });
  });

  it('lets go of the bus at once when the subscriber leaves', async () => {
    const bus = new PubSub();
    const told = followMessages(bus.asyncIterableIterator<string>('topic'), follow);
    const waiting = told.next();
    await new Promise((resolve) => setTimeout(resolve));
    await told.return!();
    expect((await waiting).done).toBe(true);
  });
});
