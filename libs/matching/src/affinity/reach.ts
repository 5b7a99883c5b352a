import { coverageMatrix } from '../node-coverage.ts';

/** Nodes that matter for a node, and how much. */
export interface Reach {
  readonly nodes: Int32Array;
  /** In (0, 1], one for each. */
  readonly coverage: Float64Array;
}

let reaches: { readonly ofNeed: readonly Reach[]; readonly ofOffer: readonly Reach[] } | undefined;

/** For every need the offers that cover it, and for every offer the needs that it covers; computed once. */
export function nodeReaches(): { readonly ofNeed: readonly Reach[]; readonly ofOffer: readonly Reach[] } {
  if (reaches) return reaches;
  const { width, cells } = coverageMatrix();
  const nodes = Array.from({ length: width }, (_, node) => node);
  const reach = (cellOf: (other: number) => number): Reach => {
    const near = nodes.filter((other) => cellOf(other) > 0);
    return { nodes: Int32Array.from(near), coverage: Float64Array.from(near, cellOf) };
  };
  return (reaches = { ofNeed: nodes.map((need) => reach((offer) => cells[need * width + offer]!)), ofOffer: nodes.map((offer) => reach((need) => cells[need * width + offer]!)) });
}
