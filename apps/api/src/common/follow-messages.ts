/** What a subscription does with a message of the bus: hand a value on, leave it out, or end (the session is over). */
export type Followed<U> = { readonly value: U } | 'skip' | 'end';

/**
 * Turns bus messages into the values of one subscription. Unlike a generator it lets go of the bus at once when the
 * subscriber leaves, even while no message comes.
 * @param begin - what is told first; read once messages are kept, so that nothing lies between it and the first of them
 */
export function followMessages<T, U>(source: AsyncIterableIterator<T>, follow: (message: T) => Promise<Followed<U>>, begin?: () => Promise<Followed<U>>): AsyncIterableIterator<U> {
  let first = begin;
  let coming: Promise<IteratorResult<T>> | null = null;
  const read = async (): Promise<Followed<U> | 'done'> => {
    coming ??= source.next();
    if (first) {
      const told = first;
      first = undefined;
      return told();
    }
    const message = await coming;
    coming = null;
    return message.done ? 'done' : follow(message.value);
  };
  const finish = async (): Promise<IteratorResult<U>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next(): Promise<IteratorResult<U>> {
      for (;;) {
        const followed = await read();
        if (followed === 'done' || followed === 'end') return finish();
        if (followed !== 'skip') return { done: false, value: followed.value };
      }
    },
    return: finish,
    async throw(error: unknown): Promise<IteratorResult<U>> {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
