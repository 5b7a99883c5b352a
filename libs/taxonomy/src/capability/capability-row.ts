import { CAPABILITY_ROWS } from './nodes/index.ts';
import type { CapabilityRow } from './capability.ts';

let rowsByCode: ReadonlyMap<string, CapabilityRow> | undefined;

/** Everything that is known of a node: all languages, definition, cross-references. Kept out of pages, which need the tree only. */
export function capabilityRow(code: string): CapabilityRow {
  rowsByCode ??= new Map(CAPABILITY_ROWS.map((row) => [row.code, row]));
  const row = rowsByCode.get(code);
  if (row === undefined) throw new Error(`unknown capability: ${code}`);
  return row;
}
