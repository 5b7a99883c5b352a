import type { Context } from './context.ts';

/** One thing that speaks for (weight > 0) or against a passage. */
export interface Rule<Candidate> {
  readonly name: string;
  readonly weight: number;
  readonly applies: (candidate: Candidate, context: Context) => boolean;
}

/** A sum of rules at or above this is refused. */
export const THRESHOLD = 2;

/** Sum of the weights that apply; null below the threshold, else the rules that spoke. */
export function judge<Candidate>(candidate: Candidate, context: Context, rules: readonly Rule<Candidate>[]): readonly string[] | null {
  const speaking = rules.filter((rule) => rule.applies(candidate, context));
  const sum = speaking.reduce((total, rule) => total + rule.weight, 0);
  return sum >= THRESHOLD ? speaking.map((rule) => `${rule.name} ${rule.weight > 0 ? '+' : ''}${rule.weight}`) : null;
}
