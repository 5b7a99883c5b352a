import type { Titles } from '../locale.ts';

/** What kind of thing a node is. Enablers (capital, licences, market) and attributes are never compared with goods. */
export type CapabilityFacet = 'process' | 'product' | 'service' | 'attribute' | 'enabler';

/** A row as written down; what follows from the code (parent, depth, branch) is derived. */
export interface CapabilityRow {
  /** Parts joined by dots: `P.MAC.CNC5` lies below `P.MAC`, which lies below the branch `P`. */
  readonly code: string;
  readonly titles: Titles;
  readonly facet: CapabilityFacet;
  /** CPV 2008 / DK 021:2015, eight digits. */
  readonly cpv: readonly string[];
  /** NATO supply group (two digits) or class (four). */
  readonly fsc: readonly string[];
  /** NACE Rev. 2 = KVED-2010. */
  readonly nace: readonly string[];
  /** EU Common Military List: an export-control hint, never advice and never a measure of similarity. */
  readonly euMl: readonly string[];
}

/** A node of the vocabulary from which firms pick their offers and needs. */
export interface Capability extends CapabilityRow {
  /** Null for a branch. */
  readonly parent: string | null;
  /** Code of the top-level node above it; its own if it is one. */
  readonly branch: string;
  /** 0 for a branch. */
  readonly depth: number;
  readonly children: readonly string[];
}
