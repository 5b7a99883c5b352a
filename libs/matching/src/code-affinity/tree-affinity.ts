import type { CodeScheme } from '@spilno/taxonomy';

/**
 * Likeness of two codes by their place in the tree, in [0, 1]: 2 · IC(meeting point) / (IC(a) + IC(b)), the information content
 * out of the tree alone.
 * @see Lin, "An information-theoretic definition of similarity", ICML 1998; Seco, Veale, Hayes, ECAI 2004
 */
export function treeAffinity(scheme: CodeScheme): (a: number, b: number) => number {
  const below = new Float64Array(scheme.entries.length);
  for (const line of scheme.lines) for (const code of line) below[code] = (below[code] as number) + 1;
  const nodes = scheme.entries.length + 1;
  const content = below.map((count) => 1 - Math.log(count) / Math.log(nodes));
  return (a, b) => {
    if (a === b) return 1;
    const lineOfB = scheme.lines[b] as Int32Array;
    const meeting = (scheme.lines[a] as Int32Array).find((code) => lineOfB.includes(code));
    if (meeting === undefined) return 0;
    return (2 * (content[meeting] as number)) / ((content[a] as number) + (content[b] as number));
  };
}
