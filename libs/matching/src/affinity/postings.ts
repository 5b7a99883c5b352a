export interface Posting {
  readonly node: number;
  /** See `pack`. */
  readonly packed: number;
  /** Of all needs of its member, in (0, 1]; 1 of an offer. */
  readonly share: number;
}

const NONE: readonly number[] = [];

/** Who names a node, side by side so that they are read in one go. */
export class NodePostings {
  count = 0;
  members = new Int32Array(4);
  packed = new Int16Array(4);
  shares = new Float64Array(4);

  add(member: number, packed: number, share: number): void {
    if (this.count === this.members.length) this.#grow();
    this.members[this.count] = member;
    this.packed[this.count] = packed;
    this.shares[this.count] = share;
    this.count += 1;
  }

  /** The last one takes its place. */
  remove(member: number): void {
    const place = this.members.subarray(0, this.count).indexOf(member);
    const last = --this.count;
    this.members[place] = this.members[last]!;
    this.packed[place] = this.packed[last]!;
    this.shares[place] = this.shares[last]!;
  }

  #grow(): void {
    const { members, packed, shares } = this;
    const length = this.count * 2;
    (this.members = new Int32Array(length)).set(members);
    (this.packed = new Int16Array(length)).set(packed);
    (this.shares = new Float64Array(length)).set(shares);
  }
}

/** Needs or offers of everybody, by node. A member names a node once. */
export class Postings {
  readonly byNode: readonly NodePostings[];
  readonly #nodesOf: (readonly number[] | undefined)[] = [];

  constructor(nodes: number) {
    this.byNode = Array.from({ length: nodes }, () => new NodePostings());
  }

  put(member: number, postings: readonly Posting[]): void {
    this.#nodesOf[member] = postings.map(({ node }) => node);
    for (const { node, packed, share } of postings) this.byNode[node]!.add(member, packed, share);
  }

  remove(member: number): void {
    for (const node of this.#nodesOf[member] ?? NONE) this.byNode[node]!.remove(member);
    this.#nodesOf[member] = undefined;
  }
}
