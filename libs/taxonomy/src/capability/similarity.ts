import type { Capability } from './capability.ts';

/**
 * How specific each node is, out of the tree alone: 1 - log(descendants + 1) / log(nodes), counting one unnamed root
 * above the branches. In [0, 1]; leaves have 1, so a broad claim is worth less than a precise one.
 * @see Seco, Veale, Hayes, "An intrinsic information content metric for semantic similarity in WordNet", ECAI 2004
 */
export function intrinsicInformationContent(capabilities: readonly Capability[]): ReadonlyMap<string, number> {
  const nodesWithRoot = capabilities.length + 1;
  const descendants = new Map<string, number>();
  for (const { code } of capabilities) {
    for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
      const ancestor = code.slice(0, dot);
      descendants.set(ancestor, (descendants.get(ancestor) ?? 0) + 1);
    }
  }
  return new Map(
    capabilities.map(({ code }) => [code, 1 - Math.log((descendants.get(code) ?? 0) + 1) / Math.log(nodesWithRoot)]),
  );
}

/** The code that both begin with, whole parts only; null if there is none. */
function deepestCommon({ code: a }: Capability, { code: b }: Capability): string | null {
  let end = 0;
  for (let at = 0; ; at++) {
    const [endsInA, endsInB] = [at === a.length || a[at] === '.', at === b.length || b[at] === '.'];
    if (endsInA !== endsInB || (!endsInA && a[at] !== b[at])) break;
    if (!endsInA) continue;
    end = at;
    if (at === a.length || at === b.length) break;
  }
  return end === 0 ? null : a.slice(0, end);
}

/**
 * 2 · IC(deepest common ancestor) / (IC(a) + IC(b)); 0 across branches.
 * @see Lin, "An information-theoretic definition of similarity", ICML 1998
 */
export function linSimilarityOf(a: Capability, b: Capability, informationContent: (code: string) => number): number {
  if (a.code === b.code) return 1;
  const common = deepestCommon(a, b);
  if (common === null) return 0;
  return (2 * informationContent(common)) / (informationContent(a.code) + informationContent(b.code));
}
