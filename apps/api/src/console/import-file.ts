import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { err, ok, type Result } from '@spilno/kernel';
import { CONSOLE } from '../common/index.ts';
import { type FileFault, ImportIntake, ImportWriter, MAX_FILE_BYTES, sentenceOfFault } from '../importing/index.ts';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { eventIdOf } from './event-id-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Brings a file of registrations in, in this process: the last line is its four counts. */
export async function importFile(app: INestApplicationContext, command: Extract<Command, { kind: 'import' }>, output: ConsoleOutput): Promise<ExitCode> {
  const eventId = await eventIdOf(app, command.eventSlug, output);
  if (!eventId) return EXIT.refused;
  const bytes = await readBounded(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), command.file));
  const batch = bytes.ok ? await app.get(ImportIntake).take(CONSOLE, eventId, { name: path.basename(command.file), bytes: bytes.value }) : bytes;
  if (!batch.ok) {
    const fault = batch.error;
    output.refusal(fault.kind, fault.kind === 'unreadable' ? fault.message : sentenceOfFault(fault), fault.kind === 'missingColumns' ? { columns: fault.columns } : {});
    return EXIT.refused;
  }
  output.progress('The file is read and checked; the registrations are written.');
  try {
    const counts = await app.get(ImportWriter).write(eventId, batch.value, (rows) => output.progress(`${rows} rows`));
    output.result(counts, `${counts.imported} imported, ${counts.warnings} with a warning, ${counts.held} held, ${counts.unchanged} unchanged.`);
    return EXIT.done;
  } catch (error) {
    await app.get(ImportWriter).fail(eventId, batch.value, 'unexpected');
    throw error;
  }
}

type Unreadable = { readonly kind: 'unreadable'; readonly message: string };

/** The size is asked for first, so that a huge file is never read. */
async function readBounded(file: string): Promise<Result<Uint8Array, FileFault | Unreadable>> {
  try {
    const { size } = await stat(file);
    return size > MAX_FILE_BYTES ? err({ kind: 'tooLarge', limitMegabytes: MAX_FILE_BYTES / 1_000_000 }) : ok(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return err({ kind: 'unreadable', message: code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read (${code}).` });
  }
}
