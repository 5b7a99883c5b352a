import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONSOLE, UserError } from '../common/index.ts';
import { readDraft, VocabularyExchange, VocabularyPublishingService } from '../vocabulary/index.ts';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

const located = (file: string): string => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

/** Writes the vocabulary in force into a file, SKOS if its name ends with .ttl. */
export async function exportVocabulary(app: INestApplicationContext, { file }: Extract<Command, { kind: 'exportVocabulary' }>, output: ConsoleOutput): Promise<ExitCode> {
  const format = file.endsWith('.ttl') ? 'ttl' : 'csv';
  await writeFile(located(file), await app.get(VocabularyExchange).write(format, 'inForce'));
  output.result({ file, format }, `The vocabulary is written to ${file}.`);
  return EXIT.done;
}

/** Checks a file row by row; with a note its rows are taken and published, unless one is held or a draft is being worked at. */
export async function importVocabulary(app: INestApplicationContext, { file, note }: Extract<Command, { kind: 'importVocabulary' }>, output: ConsoleOutput): Promise<ExitCode> {
  const exchange = app.get(VocabularyExchange);
  const bytes = await readFile(located(file)).catch(() => null);
  if (!bytes) return refused(output, 'unreadable', `${file} cannot be read.`);
  const plan = await exchange.check(bytes);
  if ('kind' in plan) return refused(output, plan.kind, plan.detail);
  for (const row of plan.rows) if (row.outcome === 'held' || row.faults.length > 0) output.progress(`${row.place} ${row.code}: ${row.reason ?? row.faults.map(({ message }) => message).join('; ')} ${row.detail}`);
  const count = (outcome: string): number => plan.rows.filter((row) => row.outcome === outcome).length;
  const counts = { added: count('added'), changed: count('changed'), same: count('same'), held: count('held'), kept: plan.kept };
  if (note === null || plan.taken.length === 0) {
    output.result(counts, `${counts.added} added, ${counts.changed} changed, ${counts.same} the same, ${counts.held} held, ${counts.kept} not in the file. Nothing is published.`);
    return EXIT.done;
  }
  if (counts.held > 0) return refused(output, 'held', 'Rows are held. Mend them, or take them out of the file.');
  if (await readDraft(app.get(DataSource).manager)) return refused(output, 'draft', 'An administrator works at a draft. Publish or discard it first.');
  const taken = await exchange.take(CONSOLE, 0, bytes);
  if ('kind' in taken || taken instanceof UserError) return refused(output, 'refused', 'message' in taken ? taken.message : taken.kind);
  const published = await app.get(VocabularyPublishingService).publish(CONSOLE, taken.revision, note);
  if (published instanceof UserError) return refused(output, 'refused', `${published.message} The rows stand in the draft.`);
  output.result({ ...counts, ...published }, `Version ${published.number} is in force.`);
  return EXIT.done;
}

function refused(output: ConsoleOutput, kind: string, message: string): ExitCode {
  output.refusal(kind, message);
  return EXIT.refused;
}
