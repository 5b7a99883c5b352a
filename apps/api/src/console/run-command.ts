import { type INestApplicationContext } from '@nestjs/common';
import { assertNever } from '@spilno/kernel';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { createAdministrator } from './create-administrator.ts';
import { createEvent } from './create-event.ts';
import { type ExitCode } from './exit-code.ts';
import { grantRole } from './grant-role.ts';
import { exportVocabulary, importVocabulary } from './exchange-vocabulary.ts';
import { importFile } from './import-file.ts';
import { compareMatching, stopMatching, trainMatching, useMatching } from './learn-matching.ts';

/** Runs one command against the services of the product, as the audited actor "console". */
export async function runCommand(app: INestApplicationContext, command: Exclude<Command, { kind: 'help' }>, output: ConsoleOutput): Promise<ExitCode> {
  switch (command.kind) {
    case 'createEvent':
      return createEvent(app, command, output);
    case 'createAdministrator':
      return createAdministrator(app, command, output);
    case 'grantRole':
      return grantRole(app, command, output);
    case 'import':
      return importFile(app, command, output);
    case 'exportVocabulary':
      return exportVocabulary(app, command, output);
    case 'importVocabulary':
      return importVocabulary(app, command, output);
    case 'trainMatching':
      return trainMatching(app, command, output);
    case 'compareMatching':
      return compareMatching(app, command.eventSlug, output);
    case 'useMatching':
      return useMatching(app, command.eventSlug, output);
    case 'stopMatching':
      return stopMatching(app, command.eventSlug, output);
    default:
      return assertNever(command);
  }
}
