/** Most that is kept at a time; what was asked for longest ago goes first. */
const MOST = 50;

/** Values that are worked out once for the facts they depend on, and again when these are others. Nothing has to be told to forget. */
export class KeptByFacts<Value> {
  readonly #kept = new Map<string, { readonly facts: string; readonly value: Value }>();

  async get(key: string, facts: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    const value = known?.facts === facts ? known.value : await make();
    this.#kept.delete(key);
    this.#kept.set(key, { facts, value });
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value!);
    return value;
  }
}
