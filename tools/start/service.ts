import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startOfProcess } from '../run/processes.mjs';

const MAX_LOG_BYTES = 20 * 1024 * 1024;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A process that lived this long was well; its next death starts with a short pause again. */
const WELL_AFTER_MS = 60_000;
const PATIENCE_MS = 2_000;

export interface ServiceOptions {
  /** As people call it: "API". */
  readonly name: string;
  /** Node arguments, the script first. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly onRestart: (sentence: string) => void;
  /** Told about every new process, for the record that the next start reads. */
  readonly onChange: () => void;
}

/**
 * A Node process of the product that is started again when it ends by itself, with growing pauses. It holds a channel to this
 * process, whose end tells it that this one is gone.
 */
export class Service {
  readonly #options: ServiceOptions;
  #child: ChildProcess | null = null;
  #isStopping = false;
  #isTrusted = false;
  readonly #failed = Promise.withResolvers<string>();

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  /** Settles with a sentence when the process ends before it was trusted. */
  get failed(): Promise<string> {
    return this.#failed.promise;
  }

  get process(): { pid: number; started: string | null } | null {
    const pid = this.#child?.pid;
    return pid === undefined ? null : { pid, started: startOfProcess(pid) };
  }

  start(): void {
    const log = openLog(this.#options.logFile);
    const child = spawn(process.execPath, this.#options.args, { env: this.#options.env, stdio: ['ignore', log, log, 'ipc'] });
    fs.closeSync(log);
    const startedAt = Date.now();
    this.#child = child;
    child.on('error', () => undefined);
    child.on('exit', (code, signal) => {
      this.#child = null;
      void this.#ended(signal ?? `exit ${code}`, Date.now() - startedAt);
    });
    this.#options.onChange();
  }

  /** From now on a death is answered by a new start instead of giving up. */
  trust(): void {
    this.#isTrusted = true;
  }

  /** Asks the process to end, and ends it after two seconds. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child === null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await exited;
    clearTimeout(late);
  }

  kill(): void {
    this.#isStopping = true;
    this.#child?.kill('SIGKILL');
  }

  #pauseMs = FIRST_PAUSE_MS;

  async #ended(how: string, livedMs: number): Promise<void> {
    // A signal to the whole group may reach the child first.
    await pause(100);
    if (this.#isStopping) return;
    const { name, logFile, onRestart } = this.#options;
    if (!this.#isTrusted) return this.#failed.resolve(`The ${name} ended while it was starting (${how}). The last lines of ${logFile}:\n${tailOf(logFile)}`);
    if (livedMs > WELL_AFTER_MS) this.#pauseMs = FIRST_PAUSE_MS;
    onRestart(`The ${name} ended (${how}); starting it again in ${this.#pauseMs / 1000} s. Why is in ${logFile}`);
    await pause(this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    if (!this.#isStopping) this.start();
  }
}

export function tailOf(logFile: string, lines = 12): string {
  const log = fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8').slice(-8_000) : '';
  return log.trim().split('\n').slice(-lines).map((line) => `  ${line}`).join('\n');
}

function openLog(file: string): number {
  if (fs.existsSync(file) && fs.statSync(file).size > MAX_LOG_BYTES) fs.renameSync(file, `${file}.1`);
  return fs.openSync(file, 'a', 0o600);
}
