import { err, ok, type Result, seededRandom } from '@spilno/kernel';
import { type OneLineFault, type OneLineProblem } from '../one-line-problem.ts';
import { type OneLineOptions, planOneLine } from '../plan-one-line.ts';
import { assignTables } from './assign-tables.ts';
import { chooseLines } from './choose-lines.ts';
import { type LinedPlan, type LinedProblem, validateLines } from './lined-problem.ts';

/**
 * Plans a forum with lines, delegates, interpreters and tables: first who of each organisation comes to which meeting, then the slots,
 * with lines as the participants, which take over each other's meetings, and interpreters as a limit of every slot, then tables and interpreters, of which there are enough by then.
 */
export function planLines(problem: LinedProblem, options: OneLineOptions): Result<LinedPlan, readonly OneLineFault[]> {
  const { days, slotsPerDay, organisationOfLine, ownerOfTable, open, places, pool, poolSize } = problem;
  const faults = validateLines(problem);
  if (faults.length > 0) return err(faults);
  // Slots are searched with these; the search then exchanges lines of one organisation in place.
  const { firstLine, secondLine } = chooseLines(problem, seededRandom(options.seed));
  if (firstLine.some((line) => line < 0)) return err([{ kind: 'unknownParticipant', message: 'An organisation with meetings has no line: give it a delegate.' }]);
  const lined: OneLineProblem = { participants: organisationOfLine.length, days, slotsPerDay, tables: ownerOfTable.length, first: firstLine, second: secondLine, organisationOf: organisationOfLine, places, open, pool, poolSize };
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
