import type { ByLanguage, Titles } from '../locale.ts';

/** What kind of thing a node is. Enablers (capital, licences, market) and attributes are never compared with goods. */
export type CapabilityFacet = 'process' | 'product' | 'service' | 'attribute' | 'enabler';

/** What a place in the tree needs: the part of a row that every page carries. */
export interface CapabilityTreeRow {
  /** Parts joined by dots: `P.MAC.CNC5` lies below `P.MAC`, which lies below the branch `P`. */
  readonly code: string;
  readonly facet: CapabilityFacet;
  readonly titles: Titles;
}

/** A node of the vocabulary from which firms pick their offers and needs. */
export interface Capability extends CapabilityTreeRow {
  /** Null for a branch. */
  readonly parent: string | null;
  /** Code of the top-level node above it; its own if it is one. */
  readonly branch: string;
  /** 0 for a branch. */
  readonly depth: number;
  readonly children: readonly string[];
}

/** Everything that is known of a node, as written down in `nodes/`. */
export interface CapabilityRow extends CapabilityTreeRow {
  /** The trade's plain term, at most 60 characters; no two nodes share one in a language. */
  readonly titles: ByLanguage<string>;
  /** Other words for it, as firms say them. Never shown. */
  readonly words: ByLanguage<readonly string[]>;
  /** One sentence: what counts, and what does not where it is easily confused. */
  readonly definition: Titles;
  readonly references: CapabilityReferences;
  /** Near, but neither above nor below; holds both ways. */
  readonly related?: readonly string[];
  /** Wholes that it goes into. */
  readonly partOf?: readonly string[];
  /** Processes that make it. */
  readonly madeBy?: readonly string[];
  /** Set once it was split into siblings: nobody chooses it any more, and who chose it is asked which of these it is. */
  readonly replacedBy?: readonly string[];
}

/** Codes of other classifications, each behind its relation to the node. */
export interface CapabilityReferences {
  /** CPV 2008 / DK 021:2015, eight digits. */
  readonly cpv?: readonly RelatedCode[];
  /** NATO supply group (two digits) or class (four). */
  readonly fsc?: readonly RelatedCode[];
  /** NACE Rev. 2 = KVED-2010. */
  readonly nace?: readonly RelatedCode[];
  /** EU Common Military List: an export-control hint, never advice and never a measure of similarity. */
  readonly euMl?: readonly string[];
}

/** `=` the code says the same as the node, `<` the code is broader, `>` the code is narrower, `~` they merely touch. */
export type RelatedCode = `${'=' | '<' | '>' | '~'}${string}`;
