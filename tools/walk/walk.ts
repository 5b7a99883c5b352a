/**
 * The whole way of a partnership over GraphQL alone, against a running demo whose sign-ins it reads from SPILNO_DATA_DIR:
 *
 *     npm run walk -- --url http://127.0.0.1:4000
 *
 * Makes an event and firms of its own each time, so it works twice and in parallel. A line `ok|FAIL step operation answer`
 * per step; ends with 1 at the first answer that is not the expected one, the reason last. 2: used wrongly.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Forum, firmsOf } from './forum.ts';
import { agendas } from './parts/agenda.ts';
import { agree, expectExpired } from './parts/agree.ts';
import { board } from './parts/board.ts';
import { match } from './parts/match.ts';
import { register } from './parts/register.ts';
import { schedule } from './parts/schedule.ts';
import { setUp } from './parts/set-up.ts';
import { ndas, threads } from './parts/threads.ts';
import { vet } from './parts/vet.ts';
import { Report } from './report.ts';
import { readSignIns, type SignIn } from './sign-ins.ts';
import { Walker } from './walker.ts';

const url = urlOf(process.argv.slice(2));
const report = new Report();
try {
  await walk(newForum(new Walker(url, report)), readSignIns(path.resolve(import.meta.dirname, '../..')));
  process.stdout.write(`${report.summary}, all as expected\n`);
} catch (error) {
  const { message, cause } = error as Error;
  process.stdout.write(`FAILED: ${message}${cause instanceof Error ? ` (${cause.message})` : ''}\n`);
  process.exitCode = 1;
}

async function walk(forum: Forum, signIns: readonly SignIn[]): Promise<void> {
  await setUp(forum, signIns);
  for (const firm of Object.values(forum.firms)) await register(forum, firm);
  await vet(forum);
  await match(forum);
  await agree(forum);
  await threads(forum);
  await ndas(forum);
  await schedule(forum);
  await agendas(forum);
  await board(forum);
  await expectExpired(forum);
}

function newForum(walker: Walker): Forum {
  const mark = randomBytes(4).toString('hex');
  const officers = [walker.person('officer-1'), walker.person('officer-2'), walker.person('officer-3')] as const;
  return { walker, slug: `walk-${mark}`, mark, anonymous: walker.person('stranger'), administrator: walker.person('administrator'), organiser: walker.person('organiser'), officers, firms: firmsOf(walker, mark) };
}

function urlOf(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { url: { type: 'string' } } });
    if (values.url && URL.canParse(values.url)) return new URL(values.url).origin;
  } catch {
    // falls through to the usage
  }
  process.stderr.write('usage: npm run walk -- --url http://127.0.0.1:4000\n');
  process.exit(2);
}
