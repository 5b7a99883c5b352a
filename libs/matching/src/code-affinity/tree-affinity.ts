import type { CodeScheme } from '@spilno/taxonomy';

/**
 * Likeness of two codes by their place in the tree, in [0, 1]: 2 · IC(meeting point) / (IC(a) + IC(b)).
 * @see Lin, "An information-theoretic definition of similarity", ICML 1998
 */
export function treeAffinity(scheme: CodeScheme): (a: number, b: number) => number {
  const content = scheme.informationContent;
  return (a, b) => {
    if (a === b) return 1;
    const lineOfB = scheme.lines[b] as Int32Array;
    const meeting = (scheme.lines[a] as Int32Array).find((code) => lineOfB.includes(code));
    if (meeting === undefined) return 0;
    return (2 * (content[meeting] as number)) / ((content[a] as number) + (content[b] as number));
  };
}
