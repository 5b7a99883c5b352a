import type { CapabilityRow } from './capability.ts';
import { CAPABILITY_ROWS } from './nodes/index.ts';
import { perTaxonomy } from './per-taxonomy.ts';
import { taxonomy, taxonomyInForce, type Taxonomy } from './taxonomy.ts';

/** Rows of a tree that is not the shipped one. */
const rowsOfTree = new WeakMap<Taxonomy, readonly CapabilityRow[]>();

/** Says which rows a tree was built of. */
export const setRowsOf = (tree: Taxonomy, rows: readonly CapabilityRow[]): void => void rowsOfTree.set(tree, rows);

/** All rows of the vocabulary in force, parents before children. */
export const capabilityRows = (): readonly CapabilityRow[] => rowsOfTree.get(taxonomyInForce()) ?? CAPABILITY_ROWS;

const rowsByCode = perTaxonomy(
  (): ReadonlyMap<string, CapabilityRow> => new Map(capabilityRows().map((row) => [row.code, row])),
);

/**
 * Everything that is known of a node: all languages, definition, cross-references. Kept out of pages, which need the tree only.
 * @param code - one of an earlier version as well
 */
export function capabilityRow(code: string): CapabilityRow {
  const row = rowsByCode().get(taxonomy.find(code)?.code ?? code);
  if (row === undefined) throw new Error(`unknown capability: ${code}`);
  return row;
}

/** False for a node that was split: firms that have it keep it, nobody else is offered it. */
export const canBeChosen = ({ code }: { readonly code: string }): boolean =>
  capabilityRow(code).replacedBy === undefined;
