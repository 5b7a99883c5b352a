import DataLoader from 'dataloader';

type Batch<K, V> = (keys: readonly K[]) => Promise<readonly (V | Error)[]>;

/** The loaders of one request: made on first use, gone with the request, so nothing read for one viewer reaches another. */
export class LoaderCache {
  readonly #loaders = new Map<string, DataLoader<unknown, unknown>>();

  loader<K, V>(name: string, batch: Batch<K, V>): DataLoader<K, V> {
    const known = this.#loaders.get(name);
    if (known) return known as unknown as DataLoader<K, V>;
    const created = new DataLoader<K, V>(batch);
    this.#loaders.set(name, created as unknown as DataLoader<unknown, unknown>);
    return created;
  }
}
