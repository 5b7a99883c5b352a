/** What a subscription does with a message of the bus: hand a value on, leave it out, or end (the session is over). */
export type Followed<U> = { readonly value: U } | 'skip' | 'end';

/**
 * Turns bus messages into the values of one subscription. Unlike a generator it lets go of the bus at once when the
 * subscriber leaves, even while no message comes.
 */
export function followMessages<T, U>(source: AsyncIterableIterator<T>, follow: (message: T) => Promise<Followed<U>>): AsyncIterableIterator<U> {
  const finish = async (): Promise<IteratorResult<U>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next(): Promise<IteratorResult<U>> {
      for (;;) {
        const message = await source.next();
        if (message.done) return finish();
        const followed = await follow(message.value);
        if (followed === 'end') return finish();
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
