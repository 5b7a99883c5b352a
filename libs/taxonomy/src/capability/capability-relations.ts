import type { CapabilityRow } from './capability.ts';
import { capabilityRows } from './capability-row.ts';
import { perTaxonomy } from './per-taxonomy.ts';
import { taxonomy } from './taxonomy.ts';

/** What a node has to do with others beside the tree; every list in the order of the vocabulary, without repeats. */
export interface CapabilityRelations {
  readonly related: readonly string[];
  /** Wholes that it goes into. */
  readonly partOf: readonly string[];
  /** What goes into it. */
  readonly parts: readonly string[];
  /** Processes that make it. */
  readonly madeBy: readonly string[];
  /** What it makes. */
  readonly makes: readonly string[];
}

type Lists = Record<keyof CapabilityRelations, Set<string>>;

/** Both directions of what the rows say in one. */
function bothWays(rows: readonly CapabilityRow[]): ReadonlyMap<string, CapabilityRelations> {
  const empty = (): Lists => ({
    related: new Set(),
    partOf: new Set(),
    parts: new Set(),
    madeBy: new Set(),
    makes: new Set(),
  });
  const listsByCode = new Map(rows.map(({ code }) => [code, empty()]));
  const join = (from: string, relation: keyof Lists, to: string, inverse: keyof Lists): void => {
    listsByCode.get(from)?.[relation].add(to);
    listsByCode.get(to)?.[inverse].add(from);
  };
  for (const { code, related = [], partOf = [], madeBy = [] } of rows) {
    for (const other of related) join(code, 'related', other, 'related');
    for (const whole of partOf) join(code, 'partOf', whole, 'parts');
    for (const process of madeBy) join(code, 'madeBy', process, 'makes');
  }
  const position = new Map(rows.map(({ code }, index) => [code, index]));
  const inOrder = (codes: Set<string>): string[] =>
    [...codes].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
  return new Map(
    Array.from(listsByCode, ([code, { related, partOf, parts, madeBy, makes }]) => [
      code,
      {
        related: inOrder(related),
        partOf: inOrder(partOf),
        parts: inOrder(parts),
        madeBy: inOrder(madeBy),
        makes: inOrder(makes),
      },
    ]),
  );
}

const relationsByCode = perTaxonomy(() => bothWays(capabilityRows()));

/** Relations of a node in both directions: `parts` is `partOf` seen from the whole, `makes` is `madeBy` seen from the process. */
export function capabilityRelations(code: string): CapabilityRelations {
  const relations = relationsByCode().get(taxonomy.find(code)?.code ?? code);
  if (relations === undefined) throw new Error(`unknown capability: ${code}`);
  return relations;
}
