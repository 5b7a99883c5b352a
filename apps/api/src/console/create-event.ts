import { type INestApplicationContext } from '@nestjs/common';
import { CONSOLE, UserError } from '../common/index.ts';
import { EventCreation } from '../events/index.ts';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

export async function createEvent(app: INestApplicationContext, command: Extract<Command, { kind: 'createEvent' }>, output: ConsoleOutput): Promise<ExitCode> {
  const outcome = await app.get(EventCreation).create(CONSOLE, { slug: command.slug, name: command.name, firstDay: command.firstDay });
  if (outcome instanceof UserError) {
    output.refusal(outcome.constructor.name, outcome.message);
    return EXIT.refused;
  }
  const dates = outcome.days.map(({ date }) => date);
  const slots = outcome.days.reduce((sum, day) => sum + day.slots.length, 0);
  output.result(
    { slug: outcome.slug, name: outcome.name, timeZone: outcome.timeZone, days: dates, slotMinutes: outcome.slotMinutes, slots, tables: outcome.tables.length },
    `"${outcome.name}" is there: ${dates.join(', ')} (${outcome.timeZone}), ${slots} slots of ${outcome.slotMinutes} minutes, ${outcome.tables.length} tables.`,
    `Next: npm run cli -- role grant --event ${outcome.slug} --email ADDRESS --name NAME --role organiser`,
  );
  return EXIT.done;
}
