import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CoreModule } from './app.module.ts';
import { readEnvironment } from './config/index.ts';
import { USAGE } from './console/command.ts';
import { ConsoleOutput } from './console/console-output.ts';
import { EXIT, type ExitCode } from './console/exit-code.ts';
import { isRunning } from './console/is-running.ts';
import { readCommandLine } from './console/read-command-line.ts';
import { runCommand } from './console/run-command.ts';

const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text);

async function run(words: readonly string[]): Promise<ExitCode> {
  const line = readCommandLine(words);
  const output = new ConsoleOutput(words.includes('--json'), write(process.stdout), write(process.stderr));
  if (!line.ok) {
    output.refusal('usage', `${line.error}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { command } = line.value;
  if (command.kind === 'help') {
    output.progress(USAGE);
    return EXIT.done;
  }
  if (!process.env['DATABASE_URL'] || !(await isRunning(process.env['DATABASE_URL']))) {
    output.refusal('notRunning', 'Spilno is not running here. Start it with "npm start" (the same SPILNO_DATA_DIR), or set DATABASE_URL to its database.');
    return EXIT.notRunning;
  }
  const app = await NestFactory.createApplicationContext(CoreModule.with(readEnvironment(process.env)), { logger: ['error'], abortOnError: false });
  try {
    return await runCommand(app, command, output);
  } finally {
    await app.close();
  }
}

process.exitCode = await run(process.argv.slice(2));
