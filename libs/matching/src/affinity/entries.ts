import { PostingLists } from './posting-lists.ts';

export interface Entry {
  readonly node: number;
  readonly packed: number;
  /** Of all needs of its member, in (0, 1]. */
  readonly share: number;
}

const NONE: readonly number[] = [];

/** Needs or offers of everybody, each by number, with the lists of its node; and room for what is found of them. */
export class Entries {
  readonly lists: PostingLists;
  memberOf = new Int32Array(256);
  packed = new Int16Array(256);
  share = new Float64Array(256);
  /** By entry, or by member where that is told apart: what is best so far; 0 between two uses. */
  coverage = new Float64Array(256);
  terms = new Float64Array(256);
  /** Which of them are not 0. */
  seen = new Int32Array(256);
  readonly #nodeOf: number[] = [];
  readonly #entriesOf: (readonly number[] | undefined)[] = [];
  readonly #free: number[] = [];
  #count = 0;

  constructor(nodes: number) {
    this.lists = new PostingLists(nodes);
  }

  /** Of a member, in the order in which they were put. */
  entriesOf(member: number): readonly number[] {
    return this.#entriesOf[member] ?? NONE;
  }

  put(member: number, entries: readonly Entry[]): void {
    this.#grow(Math.max(this.#count + entries.length, member + 1));
    this.#entriesOf[member] = entries.map(({ node, packed, share }) => {
      const entry = this.#free.pop() ?? this.#count++;
      this.#nodeOf[entry] = node;
      this.memberOf[entry] = member;
      this.packed[entry] = packed;
      this.share[entry] = share;
      this.lists.add(node, entry);
      return entry;
    });
  }

  remove(member: number): void {
    for (const entry of this.entriesOf(member)) {
      this.lists.remove(this.#nodeOf[entry]!, entry);
      this.#free.push(entry);
    }
    this.#entriesOf[member] = undefined;
  }

  #grow(size: number): void {
    if (size <= this.share.length) return;
    const length = Math.max(size, this.share.length * 2);
    const wider = <T extends Int32Array | Int16Array | Float64Array>(old: T, into: T): T => {
      into.set(old);
      return into;
    };
    this.memberOf = wider(this.memberOf, new Int32Array(length));
    this.packed = wider(this.packed, new Int16Array(length));
    this.share = wider(this.share, new Float64Array(length));
    this.coverage = new Float64Array(length);
    this.terms = new Float64Array(length);
    this.seen = new Int32Array(length);
  }
}
