import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONSOLE, NotFound, UserError } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { EventRoles } from '../events/index.ts';
import { OneTimeLinks } from '../identity/index.ts';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { eventIdOf } from './event-id-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

export async function grantRole(app: INestApplicationContext, command: Extract<Command, { kind: 'grantRole' }>, output: ConsoleOutput): Promise<ExitCode> {
  const eventId = await eventIdOf(app, command.eventSlug, output);
  if (!eventId) return EXIT.refused;
  const outcome = await app.get(EventRoles).grant(CONSOLE, eventId, { email: command.email, role: command.role, displayName: command.name });
  if (outcome instanceof NotFound) {
    output.refusal('NotFound', `There is no account ${command.email}. Give --name to make one.`);
    return EXIT.refused;
  }
  if (outcome instanceof UserError) {
    output.refusal(outcome.constructor.name, outcome.message);
    return EXIT.refused;
  }
  const facts = { event: command.eventSlug, email: command.email, role: command.role };
  const sentence = `${command.email} is ${command.role} of ${command.eventSlug}.`;
  const [account] = (await app.get(DataSource).query('select password_hash is null as "isNew" from account where id = $1', [outcome.accountId])) as { isNew: boolean }[];
  if (!account?.isNew) {
    output.result(facts, sentence);
    return EXIT.done;
  }
  const path = await app.get(OneTimeLinks).create(app.get(DataSource).manager, outcome.accountId, 'resetPassword');
  const link = `${app.get<Environment>(ENVIRONMENT).publicUrl}${path}`;
  output.result({ ...facts, passwordLink: link }, sentence, `A password can be set once, within the hour, at ${link}`);
  return EXIT.done;
}
