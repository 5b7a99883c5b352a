import type { CapabilityRow } from './capability.ts';
import { setRowsOf } from './capability-row.ts';
import { buildTaxonomy, putTaxonomyInForce, type CodeAliases } from './taxonomy.ts';

/** A whole vocabulary as it is published: its nodes, and what became of codes that are none any more. */
export interface Vocabulary {
  readonly rows: readonly CapabilityRow[];
  readonly aliases: CodeAliases;
}

/** Puts a vocabulary in force for this process: every function of the library answers from it from now on. Null: the shipped one. */
export function putVocabularyInForce(vocabulary: Vocabulary | null): void {
  if (vocabulary === null) return putTaxonomyInForce(null);
  const tree = buildTaxonomy(vocabulary.rows, vocabulary.aliases);
  setRowsOf(tree, vocabulary.rows);
  putTaxonomyInForce(tree);
}
