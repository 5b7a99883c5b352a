import { err, ok, type Result, seededRandom } from '@spilno/kernel';
import { type OneLineFault, type OneLineProblem } from '../one-line-problem.ts';
import { type OneLineOptions, planOneLine } from '../plan-one-line.ts';
import { assignTables } from './assign-tables.ts';
import { chooseLines } from './choose-lines.ts';
import { type LinedPlan, type LinedProblem } from './lined-problem.ts';

/**
 * Plans a forum with lines, delegates, interpreters and tables: first who of each organisation comes to which meeting, then the slots,
 * with lines as the participants and interpreters as a limit of every slot, then tables and interpreters, of which there are enough by then.
 */
export function planLines(problem: LinedProblem, options: OneLineOptions): Result<LinedPlan, readonly OneLineFault[]> {
  const { days, slotsPerDay, organisations, organisationOfLine, ownerOfTable, open, first, second, places, pool, poolSize } = problem;
  const say = (kind: OneLineFault['kind'], message: string): Result<LinedPlan, readonly OneLineFault[]> => err([{ kind, message }]);
  const isKnown = (organisation: number): boolean => organisation >= 0 && organisation < organisations;
  if (!Array.from(organisationOfLine).every(isKnown) || !first.every(isKnown) || !second.every(isKnown)) return say('unknownParticipant', `A line or a meeting names an organisation that is not there; there are ${organisations}, numbered from 0.`);
  if (second.length !== first.length || places.length !== first.length || open.length !== organisationOfLine.length * days) return say('badSize', 'Every meeting needs two organisations and its places in the day, every line its open places for every day.');
  const meetingOfOne = first.findIndex((organisation, meeting) => organisation === second[meeting]);
  if (meetingOfOne >= 0) return say('meetingOfOne', `Meeting ${meetingOfOne} is one of organisation ${first[meetingOfOne]} with itself.`);
  const { firstLine, secondLine } = chooseLines(problem, seededRandom(options.seed));
  if (firstLine.some((line) => line < 0)) return say('unknownParticipant', 'An organisation with meetings has no line: give it a delegate.');
  const lined: OneLineProblem = { participants: organisationOfLine.length, days, slotsPerDay, tables: ownerOfTable.length, first: firstLine, second: secondLine, places, open, pool, poolSize };
  const plan = planOneLine(lined, options);
  if (!plan.ok) return plan;
  const { slotOf, placed, gaps, moves } = plan.value;
  const slots = days * slotsPerDay;
  return ok({ slotOf, firstLine, secondLine, tableOf: assignTables(problem, slotOf, firstLine, secondLine, slots, organisationOfLine.length), interpreterOf: assignInterpreters(pool, slotOf, slots), placed, gaps, moves });
}

function assignInterpreters(pool: Int32Array, slotOf: Int32Array, slots: number): Int32Array {
  const taken = new Map<number, number>();
  return pool.map((number, meeting) => {
    if (number < 0 || slotOf[meeting]! < 0) return -1;
    const key = number * slots + slotOf[meeting]!;
    const interpreter = taken.get(key) ?? 0;
    taken.set(key, interpreter + 1);
    return interpreter;
  });
}
