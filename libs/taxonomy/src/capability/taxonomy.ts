import type { Capability, CapabilityTreeRow } from './capability.ts';
import { CAPABILITY_TREE } from './capability-tree.data.ts';
import { parentCodeOf } from './node-code.ts';
import { intrinsicInformationContent, linSimilarityOf } from './similarity.ts';

/** A tree of capabilities. Every function takes codes; a code that is not in the tree is a bug, except in `find` and `has`. */
export interface Taxonomy {
  /** Parents before children, siblings in the order in which they are shown. */
  readonly capabilities: readonly Capability[];
  /** The top-level nodes. */
  readonly branches: readonly Capability[];
  find(code: string): Capability | undefined;
  has(code: string): boolean;
  get(code: string): Capability;
  /** Position in `capabilities`, for dense matrices; -1 for an unknown code. */
  indexOf(code: string): number;
  parentOf(code: string): Capability | undefined;
  childrenOf(code: string): readonly Capability[];
  /** From the parent up to the branch. */
  ancestorsOf(code: string): readonly Capability[];
  isAncestorOrSelf(ancestor: string, code: string): boolean;
  /** Code of the top-level node. */
  branchOf(code: string): string;
  /** In [0, 1]: 0 at the (unnamed) root above all branches, 1 at every leaf. */
  informationContent(code: string): number;
  /** In [0, 1], symmetric: 1 for the same node, 0 for nodes of different branches. */
  linSimilarity(a: string, b: string): number;
}

const branchCode = (code: string): string => code.split('.', 1)[0] as string;

const isBelowOrSelf = (code: string, ancestor: string): boolean => code === ancestor || code.startsWith(`${ancestor}.`);

/** What became of codes that are no nodes any more: one code after a merge, none after a removal. */
export type CodeAliases = Readonly<Record<string, readonly string[]>>;

/** The node that a code of an earlier version stands for now; chains are followed, and a code without a single heir stands for nothing. */
export function heirOf(code: string, aliases: CodeAliases): string | undefined {
  const seen = new Set<string>();
  let at = code;
  while (Object.hasOwn(aliases, at) && !seen.has(at)) {
    seen.add(at);
    const heirs = aliases[at] ?? [];
    if (heirs.length !== 1) return undefined;
    at = heirs[0] as string;
  }
  return seen.has(at) ? undefined : at;
}

function toCapabilities(rows: readonly CapabilityTreeRow[]): readonly Capability[] {
  const childrenByCode = new Map<string, string[]>(rows.map((row) => [row.code, []]));
  for (const row of rows) {
    const parent = parentCodeOf(row.code);
    if (parent === null) continue;
    const siblings = childrenByCode.get(parent);
    if (siblings === undefined) throw new Error(`the parent of ${row.code} is not in the vocabulary`);
    siblings.push(row.code);
  }
  return rows.map((row) => ({
    ...row,
    parent: parentCodeOf(row.code),
    branch: branchCode(row.code),
    depth: row.code.split('.').length - 1,
    children: childrenByCode.get(row.code) ?? [],
  }));
}

/**
 * Builds the tree; throws when a parent is missing, because then the rows are wrong.
 * @param aliases - codes of earlier versions: each is taken for the node that it was merged into
 */
export function buildTaxonomy(rows: readonly CapabilityTreeRow[], aliases: CodeAliases = {}): Taxonomy {
  const capabilities = toCapabilities(rows);
  const byCode = new Map(capabilities.map((capability) => [capability.code, capability]));
  for (const code of Object.keys(aliases)) {
    const heir = byCode.get(heirOf(code, aliases) ?? '');
    if (heir !== undefined && !byCode.has(code)) byCode.set(code, heir);
  }
  const positions = new Map(capabilities.map((capability, index) => [capability, index]));
  const get = (code: string): Capability => {
    const capability = byCode.get(code);
    if (capability === undefined) throw new Error(`unknown capability: ${code}`);
    return capability;
  };
  const ancestorsOf = (code: string): readonly Capability[] => {
    const { parent } = get(code);
    return parent === null ? [] : [get(parent), ...ancestorsOf(parent)];
  };
  const content = intrinsicInformationContent(capabilities);
  const informationContent = (code: string): number => content.get(get(code).code) as number;

  return {
    capabilities,
    branches: capabilities.filter((capability) => capability.parent === null),
    find: (code) => byCode.get(code),
    has: (code) => byCode.has(code),
    get,
    indexOf: (code) => positions.get(byCode.get(code) as Capability) ?? -1,
    parentOf: (code) => {
      const { parent } = get(code);
      return parent === null ? undefined : get(parent);
    },
    childrenOf: (code) => get(code).children.map(get),
    ancestorsOf,
    isAncestorOrSelf: (ancestor, code) => isBelowOrSelf(get(code).code, get(ancestor).code),
    branchOf: (code) => get(code).branch,
    informationContent,
    linSimilarity: (a, b) => linSimilarityOf(get(a), get(b), informationContent),
  };
}

/** The tree that the product is shipped with. */
const shipped: Taxonomy = buildTaxonomy(CAPABILITY_TREE);
let inForce: Taxonomy = shipped;

/** The tree of the vocabulary in force, as one value that never changes: a key for whatever is worked out from it once. */
export const taxonomyInForce = (): Taxonomy => inForce;

/** Puts another tree in force for this process; null the shipped one. Called by `putVocabularyInForce` and by pages, which carry the tree alone. */
export function putTaxonomyInForce(tree: Taxonomy | null): void {
  inForce = tree ?? shipped;
}

/** The tree in force: the shipped one until the installation has published a version of its own. */
export const taxonomy: Taxonomy = {
  get capabilities() {
    return inForce.capabilities;
  },
  get branches() {
    return inForce.branches;
  },
  find: (code) => inForce.find(code),
  has: (code) => inForce.has(code),
  get: (code) => inForce.get(code),
  indexOf: (code) => inForce.indexOf(code),
  parentOf: (code) => inForce.parentOf(code),
  childrenOf: (code) => inForce.childrenOf(code),
  ancestorsOf: (code) => inForce.ancestorsOf(code),
  isAncestorOrSelf: (ancestor, code) => inForce.isAncestorOrSelf(ancestor, code),
  branchOf: (code) => inForce.branchOf(code),
  informationContent: (code) => inForce.informationContent(code),
  linSimilarity: (a, b) => inForce.linSimilarity(a, b),
};
