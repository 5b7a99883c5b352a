interface Group<Key, Value> {
  readonly keys: Map<string, Key>;
  readonly read: PromiseWithResolvers<ReadonlyMap<string, Value>>;
}

/** A statement that takes longer hangs on its connection, and those who wait behind it go on without it. */
const PATIENCE_MS = 200;

/**
 * Reads of many callers in few statements: while one is under way, whoever asks waits for the next, which answers all who wait.
 * Whoever asks while none is under way waits for nobody. A statement begins after everybody whom it answers has asked, so that
 * each answer is as fresh as with a statement of its own; it fails for all of them together.
 */
export class GroupedReads<Key, Value> {
  readonly #nameOf: (key: Key) => string;
  readonly #readAll: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>;
  #waiting: Group<Key, Value> | null = null;
  #underWay: Group<Key, Value> | null = null;

  /**
   * @param nameOf - the same for keys with the same answer
   * @param readAll - answers under the names of the keys; a key without one is read as undefined
   */
  constructor(nameOf: (key: Key) => string, readAll: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>) {
    this.#nameOf = nameOf;
    this.#readAll = readAll;
  }

  async read(key: Key): Promise<Value | undefined> {
    const name = this.#nameOf(key);
    const group = (this.#waiting ??= { keys: new Map(), read: Promise.withResolvers() });
    group.keys.set(name, key);
    if (!this.#underWay) this.#begin();
    return (await group.read.promise).get(name);
  }

  #begin(): void {
    const group = (this.#underWay = this.#waiting);
    this.#waiting = null;
    if (!group) return;
    const goOn = (): void => {
      clearTimeout(timer);
      if (this.#underWay === group) this.#begin();
    };
    const timer = setTimeout(goOn, PATIENCE_MS).unref();
    this.#readAll([...group.keys.values()]).then(group.read.resolve, group.read.reject).finally(goOn);
  }
}
