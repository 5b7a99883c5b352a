/** A way along edges, none twice. */
export interface Trail {
  readonly edges: readonly number[];
  /** Where each edge is entered. */
  readonly nodes: readonly number[];
  /** It ends where it began. */
  readonly isClosed: boolean;
}

/**
 * Takes a graph apart into as few ways as can be: an open one for every two nodes of odd degree, and a closed one for each connected part that has
 * none. O(nodes + edges).
 * @see Hierholzer, "Über die Möglichkeit, einen Linienzug ohne Wiederholung und ohne Unterbrechung zu umfahren", 1873
 */
export function eulerTrails(nodes: number, ends: readonly (readonly [number, number])[]): readonly Trail[] {
  const edgesAt: number[][] = Array.from({ length: nodes + 1 }, () => []);
  const all = [...ends];
  for (const [edge, [one, other]] of ends.entries()) {
    edgesAt[one]!.push(edge);
    edgesAt[other]!.push(edge);
  }
  // Whoever is odd is joined with one node more: what begins and ends there are the open ways.
  const joint = nodes;
  for (let node = 0; node < nodes; node++) {
    if (edgesAt[node]!.length % 2 === 0) continue;
    edgesAt[node]!.push(all.length);
    edgesAt[joint]!.push(all.length);
    all.push([node, joint]);
  }
  const walk = new ClosedWalk(edgesAt, all);
  const trails: Trail[] = [];
  const around = walk.from(joint);
  for (let begin = 0; begin < around.edges.length; ) {
    const end = around.edges.findIndex((edge, at) => at > begin && edge >= ends.length);
    trails.push({ edges: around.edges.slice(begin + 1, end), nodes: around.nodes.slice(begin + 1, end), isClosed: false });
    begin = end + 1;
  }
  for (const [node] of ends) {
    const closed = walk.from(node);
    if (closed.edges.length > 0) trails.push({ ...closed, isClosed: true });
  }
  return trails;
}

/** Closed ways over edges that have not been gone yet, where every degree is even. */
class ClosedWalk {
  readonly #edgesAt: readonly (readonly number[])[];
  readonly #ends: readonly (readonly [number, number])[];
  readonly #next: Int32Array;
  readonly #isGone: Uint8Array;

  constructor(edgesAt: readonly (readonly number[])[], ends: readonly (readonly [number, number])[]) {
    this.#edgesAt = edgesAt;
    this.#ends = ends;
    this.#next = new Int32Array(edgesAt.length);
    this.#isGone = new Uint8Array(ends.length);
  }

  /** Over everything that is connected with the node. */
  from(start: number): { readonly edges: number[]; readonly nodes: number[] } {
    const [edges, nodes]: [number[], number[]] = [[], []];
    const stack: [node: number, edge: number][] = [[start, -1]];
    while (stack.length > 0) {
      const [node, edgeIn] = stack.at(-1)!;
      const edge = this.#nextAt(node);
      if (edge >= 0) {
        this.#isGone[edge] = 1;
        const [one, other] = this.#ends[edge]!;
        stack.push([one === node ? other : one, edge]);
        continue;
      }
      stack.pop();
      if (edgeIn < 0) continue;
      edges.push(edgeIn);
      nodes.push(node);
    }
    return { edges, nodes };
  }

  #nextAt(node: number): number {
    const edges = this.#edgesAt[node]!;
    while (this.#next[node]! < edges.length) {
      const edge = edges[this.#next[node]!]!;
      if (this.#isGone[edge] === 0) return edge;
      this.#next[node]! += 1;
    }
    return -1;
  }
}
