import { type CapabilitySuggestion, type ProductCode, type ProductCodeScheme, referenceCodesOf, type TextPassage } from '@spilno/taxonomy';
import { type CodeConfidence, type ProposedCode } from '@spilno/taxonomy/code-model';

const MAX_PROPOSALS = 10;
const RANK: Readonly<Record<CodeConfidence, number>> = { strong: 0, fair: 1, weak: 2 };

/**
 * What the model proposes together with the codes that mean the same as a node which the text names, each once, surest first.
 * @param find - the code as its list has it; undefined for one that only this installation knows
 */
export function mergeProposals(model: readonly ProposedCode[], nodes: readonly CapabilitySuggestion[], find: (scheme: ProductCodeScheme, code: string) => ProductCode | undefined): readonly ProposedCode[] {
  const merged = new Map<string, ProposedCode>();
  for (const proposal of [...ofNodes(nodes, find), ...model]) {
    const key = `${proposal.scheme} ${proposal.code}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? proposal : { ...known, confidence: surer(known, proposal), passages: together([...known.passages, ...proposal.passages]) });
  }
  return [...merged.values()].toSorted((a, b) => RANK[a.confidence] - RANK[b.confidence]).slice(0, MAX_PROPOSALS);
}

const ofNodes = (nodes: readonly CapabilitySuggestion[], find: (scheme: ProductCodeScheme, code: string) => ProductCode | undefined): readonly ProposedCode[] =>
  nodes.flatMap(({ code: node, passages }, place) =>
    referenceCodesOf({ code: node }).flatMap(({ scheme, code, relation }) => {
      const known = scheme === 'euMl' || relation !== 'exact' ? undefined : find(scheme, code);
      return known === undefined ? [] : [{ ...known, confidence: place === 0 ? ('strong' as const) : ('fair' as const), passages }];
    }),
  );

const surer = (a: ProposedCode, b: ProposedCode): CodeConfidence => (RANK[a.confidence] <= RANK[b.confidence] ? a.confidence : b.confidence);

/** In order, overlapping ones as one. */
function together(passages: readonly TextPassage[]): readonly TextPassage[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
