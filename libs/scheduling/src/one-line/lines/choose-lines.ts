import { type Random } from '@spilno/kernel';
import { type LinedProblem } from './lined-problem.ts';

/** A line for either side of every meeting: whoever has most room left among those who are there together; -1 where an organisation has none. */
export function chooseLines({ organisations, organisationOfLine, days, open, first, second, places }: LinedProblem, random: Random): { firstLine: Int32Array; secondLine: Int32Array } {
  const linesOf: number[][] = Array.from({ length: organisations }, () => []);
  const room = new Float64Array(organisationOfLine.length);
  for (let line = 0; line < organisationOfLine.length; line++) {
    linesOf[organisationOfLine[line]!]!.push(line);
    for (let day = 0; day < days; day++) for (let bits = open[line * days + day]!; bits !== 0; bits &= bits - 1) room[line]! += 1;
  }
  const load = new Float64Array(organisationOfLine.length);
  const fullness = (line: number): number => (load[line]! + 1) / Math.max(0.5, room[line]!);
  const common = (one: number, other: number, meeting: number): boolean => {
    for (let day = 0; day < days; day++) if ((open[one * days + day]! & open[other * days + day]! & places[meeting]!) !== 0) return true;
    return false;
  };
  const [firstLine, secondLine] = [new Int32Array(first.length).fill(-1), new Int32Array(first.length).fill(-1)];
  for (const meeting of random.shuffled([...first.keys()])) {
    let best = Infinity;
    for (const one of linesOf[first[meeting]!]!) {
      for (const other of linesOf[second[meeting]!]!) {
        const cost = Math.max(fullness(one), fullness(other)) + 0.1 * Math.min(fullness(one), fullness(other)) + (common(one, other, meeting) ? 0 : 1_000);
        if (cost >= best) continue;
        best = cost;
        firstLine[meeting] = one;
        secondLine[meeting] = other;
      }
    }
    if (firstLine[meeting]! < 0) continue;
    load[firstLine[meeting]!]! += 1;
    load[secondLine[meeting]!]! += 1;
  }
  return { firstLine, secondLine };
}
