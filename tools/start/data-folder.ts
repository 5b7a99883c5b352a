import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { tryLock } from '../run/file-lock.mjs';
import { asProblem, diskFull, Problem } from './problem.ts';
import { readRuntime } from './runtime.ts';
import { type Mode } from './settings.ts';

const NEEDED_BYTES = 200 * 1024 * 1024;
/** What only a start that had its database leaves; without the mark of its mode the folder is damaged. */
const SIGNS_OF_USE = ['database-folder', 'secret', 'runtime.json'];
/** What a start that failed early leaves in a folder that is nobody's yet. */
const SIGNS_OF_FAILURE = /^(lock.*|log|lost\+found|postgres|database-password(\.new)?|mode\.new)$/;

export interface DataFolder {
  readonly path: string;
  readonly logs: string;
  /** Makes the folder demo or real for life: called once a database exists, so that a start that failed before decides nothing. */
  bindMode(): void;
  /** Gives the folder free for the next start. */
  release(): void;
}

/** Opens the data folder for this process alone; makes it when it is not there. */
export function openDataFolder(folder: string, mode: Mode): DataFolder {
  try {
    prepare(folder);
    const lock = tryLock(path.join(folder, 'lock'));
    if ('holder' in lock) throw new Problem(alreadyRunning(folder, lock.holder));
    try {
      refuseOtherMode(folder, mode);
      requireSpace(folder);
      fs.mkdirSync(path.join(folder, 'log'), { recursive: true, mode: 0o700 });
    } catch (error) {
      lock.release();
      throw error;
    }
    return { path: folder, logs: path.join(folder, 'log'), bindMode: () => bindMode(folder, mode), release: lock.release };
  } catch (error) {
    throw asProblem(error, folder);
  }
}

/** A secret of this folder, made at first use and readable by its owner alone. */
export function secretOf(folder: DataFolder, name: string): string {
  const file = path.join(folder.path, name);
  if (!fs.existsSync(file)) writePrivate(file, `${randomBytes(32).toString('base64url')}\n`);
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Problem(`The file ${file} is damaged: restore it from a backup.`);
  return secret;
}

/** Writes at once or not at all, readable by the owner alone. */
export function writePrivate(file: string, content: string): void {
  const draft = `${file}.new`;
  fs.writeFileSync(draft, content, { mode: 0o600, flush: true });
  fs.renameSync(draft, file);
}

function prepare(folder: string): void {
  const isMissing = !fs.existsSync(folder);
  if (!isMissing && !fs.statSync(folder).isDirectory()) throw new Problem(`SPILNO_DATA_DIR names ${folder}, which is a file: name a folder.`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const files = fs.readdirSync(folder);
  if (files.includes('mode')) return;
  if (files.some((name) => SIGNS_OF_USE.includes(name))) {
    throw new Problem(`The data folder ${folder} is damaged: its file "mode" is missing. Restore the folder from a backup, or move it away to start empty.`);
  }
  if (files.some((name) => !SIGNS_OF_FAILURE.test(name))) {
    throw new Problem(`The folder ${folder} holds other files: set SPILNO_DATA_DIR to an empty folder or to one that Spilno made.`);
  }
}

const modeFile = (folder: string) => path.join(folder, 'mode');

function bindMode(folder: string, mode: Mode): void {
  if (!fs.existsSync(modeFile(folder))) writePrivate(modeFile(folder), `${mode}\n`);
}

function refuseOtherMode(folder: string, mode: Mode): void {
  const file = modeFile(folder);
  if (!fs.existsSync(file)) return;
  const kept = fs.readFileSync(file, 'utf8').trim();
  if (kept === mode) return;
  if (kept !== 'demo' && kept !== 'real') throw new Problem(`The data folder ${folder} is damaged: its file "mode" holds neither "demo" nor "real". Restore the folder from a backup, or move it away to start empty.`);
  throw new Problem(`The data folder ${folder} holds a ${kept} forum and stays one: start with SPILNO_DEMO=${kept === 'demo' ? 'on' : 'off'}, or set SPILNO_DATA_DIR to another folder.`);
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize < NEEDED_BYTES) throw new Problem(diskFull(folder));
}

function alreadyRunning(folder: string, holder: number): string {
  const url = readRuntime(folder)?.url;
  return `Spilno already runs with the data folder ${folder} (process ${holder}${url ? `, ${url}` : ''}): use that one, stop it first, or set SPILNO_DATA_DIR and PORT for a second one beside it.`;
}
