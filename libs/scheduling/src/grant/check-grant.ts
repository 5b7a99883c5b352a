import { type GrantProblem } from './grant-problem.ts';

/** Judges what was granted by the rules as they are stated; shares nothing with the engine. */
export function checkGrant({ participants, cap, total, floor, first, second, weight }: GrantProblem, granted: readonly number[]): { violations: number; weight: number; belowFloor: number } {
  const meetings = Array.from({ length: participants }, () => 0);
  const requested = Array.from({ length: participants }, () => 0);
  for (let request = 0; request < first.length; request++) for (const who of [first[request]!, second[request]!]) requested[who]! += 1;
  let [violations, sum] = [0, 0];
  for (const request of new Set(granted)) {
    const worth = weight[request];
    if (worth === undefined) {
      violations += 1;
      continue;
    }
    sum += worth;
    for (const who of [first[request]!, second[request]!]) meetings[who]! += 1;
  }
  violations += granted.length - new Set(granted).size;
  if (granted.length > total) violations += 1;
  for (let who = 0; who < participants; who++) if (meetings[who]! > cap[who]!) violations += 1;
  const belowFloor = meetings.filter((count, who) => count < Math.min(floor, requested[who]!, cap[who]!)).length;
  return { violations, weight: sum, belowFloor };
}
