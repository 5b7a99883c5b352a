import type { Passage } from '../passage.ts';
import type { Context } from '../scoring/context.ts';
import { passageOf } from '../scoring/context.ts';
import { placeRules } from '../scoring/place-rules.ts';
import { judge } from '../scoring/score.ts';

const BESIDE = 6;

/**
 * Known settlements and regions that the text makes a site.
 * @param sure - passages already refused: a name right beside one belongs to it
 */
export function findSettlements(context: Context, sure: readonly Passage[]): readonly Passage[] {
  const edges = new Set(sure.flatMap(({ start, end }) => Array.from({ length: 2 * BESIDE + 1 }, (_, step) => [start - BESIDE + step, end - BESIDE + step]).flat()));
  return context.places.flatMap((hit) => {
    const whole = passageOf(context, hit, 'settlement', []);
    const reasons = judge(hit, context, placeRules) ?? (edges.has(whole.start) || edges.has(whole.end) ? ['besidePassage'] : null);
    if (!reasons) return [];
    const isRegion = hit.place.kind === 'region' || context.tokens[hit.to]?.cues.has('region');
    return [passageOf(context, hit, isRegion ? 'region' : 'settlement', reasons)];
  });
}
