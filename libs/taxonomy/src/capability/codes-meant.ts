import { capabilityRow, capabilityRows } from './capability-row.ts';
import { taxonomy } from './taxonomy.ts';

/**
 * Nodes under which a choice may stand that somebody asks for by a code of any version: the node itself, or the one it was merged into; of one
 * that was split its parts as well, and of a part the node that was split, which firms keep until they have chosen anew.
 * @returns the code itself where no version knows it
 */
export function codesMeant(code: string): readonly string[] {
  const node = taxonomy.find(code)?.code;
  if (node === undefined) return [code];
  const before = capabilityRows().filter(({ replacedBy }) => replacedBy?.includes(node)).map((row) => row.code);
  return [...new Set([node, ...(capabilityRow(node).replacedBy ?? []), ...before])];
}
