import type { CompiledProblem } from './compiled-problem.ts';

/**
 * The order in which pairs are placed: first one meeting for everybody, so that nobody is left at zero, those with the
 * fewest partners before others; then by priority, pairs of much-asked organisations first. Whatever comes before a meeting is placed
 * before it.
 */
export function constructionOrder(problem: CompiledProblem): readonly number[] {
  const pairsOf: number[][] = Array.from({ length: problem.organisationCount }, () => []);
  for (let pair = 0; pair < problem.pairCount; pair++) {
    pairsOf[problem.sideA[pair]!]!.push(pair);
    pairsOf[problem.sideB[pair]!]!.push(pair);
  }
  const degree = (organisation: number): number => pairsOf[organisation]!.length;
  const load = (pair: number): number => degree(problem.sideA[pair]!) + degree(problem.sideB[pair]!);
  const byImportance = (one: number, other: number): number =>
    problem.priority[other]! - problem.priority[one]! || load(other) - load(one) || one - other;
  return withPredecessors(problem, [...firstMeetings(problem, pairsOf, byImportance), ...Array.from({ length: problem.pairCount }, (_, pair) => pair).sort(byImportance)]);
}

/** Each pair once, after all those whose meetings come before its own; there is no cycle. */
function withPredecessors({ before }: CompiledProblem, pairs: readonly number[]): number[] {
  const order = new Set<number>();
  for (const first of pairs) {
    const waiting = [first];
    while (waiting.length > 0) {
      const pair = waiting.at(-1)!;
      const open = before[pair]?.filter((other) => !order.has(other)) ?? [];
      if (open.length > 0) waiting.push(...open);
      else order.add(waiting.pop()!);
    }
  }
  return [...order];
}

function firstMeetings(
  problem: CompiledProblem,
  pairsOf: readonly number[][],
  byImportance: (one: number, other: number) => number,
): number[] {
  const served = new Uint8Array(problem.organisationCount);
  const byDegree = pairsOf
    .map((_, organisation) => organisation)
    .sort((one, other) => pairsOf[one]!.length - pairsOf[other]!.length || one - other);
  return byDegree.flatMap((organisation) => {
    const pairs = pairsOf[organisation]!.filter((pair) => problem.allowed[pair] === 1);
    if (served[organisation] === 1 || pairs.length === 0) return [];
    const unserved = (pair: number): number => served[problem.sideA[pair]!]! + served[problem.sideB[pair]!]!;
    const first = [...pairs].sort((one, other) => unserved(one) - unserved(other) || byImportance(one, other))[0]!;
    served[problem.sideA[first]!] = 1;
    served[problem.sideB[first]!] = 1;
    return [first];
  });
}
