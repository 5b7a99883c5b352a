import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOfProcess } from '../run/processes.mjs';
import { announcement } from './announce.ts';
import { type DataFolder, openDataFolder, secretOf, writePrivate } from './data-folder.ts';
import { openDatabase, type Database } from './database.ts';
import { requireFreePort } from './port.ts';
import { asProblem, Problem } from './problem.ts';
import { endLeftovers, runtimeFile, type Runtime } from './runtime.ts';
import { Service, tailOf } from './service.ts';
import { localUrl, type Settings } from './settings.ts';

const READY_MS = 10 * 60_000;

/** What is launched: the product, or stand-ins in the launcher's own tests. */
export interface Product {
  /** Brings the programs below up to date; says so when it takes time. */
  build(logFile: string, say: (sentence: string) => void, abort: AbortSignal): Promise<void>;
  /** Node arguments of the program that prepares the database and ends. */
  readonly migrate: readonly string[];
  readonly api: readonly string[];
  readonly worker: readonly string[];
  readonly webDir: string;
}

export interface Voice {
  say(line: string): void;
  warn(line: string): void;
}

/** Everything that one start has opened, closed in reverse order. */
export class Launch {
  readonly #settings: Settings;
  readonly #product: Product;
  readonly #voice: Voice;
  readonly #abort = new AbortController();
  #folder: DataFolder | null = null;
  #database: Database | null = null;
  #services: Service[] = [];

  constructor(settings: Settings, product: Product, voice: Voice) {
    this.#settings = settings;
    this.#product = product;
    this.#voice = voice;
  }

  /**
   * Starts everything and stays until something is lost for good.
   * @throws Problem with what happened and what to do
   */
  async run(): Promise<never> {
    const startedAt = Date.now();
    const settings = this.#settings;
    const folder = openDataFolder(settings.dataDir, settings.mode);
    this.#folder = folder;
    endLeftovers(folder.path);
    await requireFreePort(settings);
    const say = (sentence: string) => this.#voice.say(`  ${sentence}`);
    const [database] = await Promise.all([this.#openDatabase(folder), this.#product.build(path.join(folder.logs, 'build.log'), say, this.#abort.signal)]);
    const environment = this.#environmentOf(folder, database);
    await this.#migrate(folder, environment);
    const [api, worker] = this.#startServices(folder, environment);
    await this.#untilReady([api, worker], database);
    for (const service of this.#services) service.trust();
    this.#record(folder, environment);
    this.#voice.say(announcement(settings, (Date.now() - startedAt) / 1000));
    throw new Problem(await database.lost);
  }

  /** Ends everything within five seconds. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await Promise.all(this.#services.map((service) => service.stop()));
    await this.#database?.stop();
    if (this.#folder === null) return;
    endLeftovers(this.#folder.path);
    this.#folder.release();
  }

  kill(): void {
    for (const service of this.#services) service.kill();
  }

  async #openDatabase(folder: DataFolder): Promise<Database> {
    try {
      const database = await openDatabase(this.#settings, folder, (sentence) => this.#voice.say(`  ${sentence}`));
      this.#database = database;
      if (this.#abort.signal.aborted) await database.stop();
      return database;
    } catch (error) {
      throw asProblem(error, folder.path);
    }
  }

  #environmentOf(folder: DataFolder, database: Database): Record<string, string> {
    const { host, port, mode } = this.#settings;
    return {
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: process.env['PUBLIC_URL'] || localUrl(this.#settings),
      SPILNO_DATA_DIR: folder.path,
      SPILNO_DEMO: mode === 'demo' ? 'on' : 'off',
      SPILNO_SECRET: process.env['SPILNO_SECRET'] || secretOf(folder, 'secret'),
      SPILNO_WEB_DIR: this.#product.webDir,
    };
  }

  async #migrate(folder: DataFolder, environment: Record<string, string>): Promise<void> {
    this.#abort.signal.throwIfAborted();
    const child = spawn(process.execPath, this.#product.migrate, { env: childEnv(environment), stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let complaint = '';
    child.stderr?.on('data', (chunk) => (complaint = (complaint + chunk).slice(-8_000)));
    const quit = () => child.kill('SIGKILL');
    this.#abort.signal.addEventListener('abort', quit, { once: true });
    const [code] = (await once(child, 'close')) as [number | null];
    this.#abort.signal.throwIfAborted();
    if (code === 0) return;
    writePrivate(path.join(folder.logs, 'migrate.log'), complaint);
    throw new Problem(explainMigration(complaint, path.join(folder.logs, 'migrate.log')));
  }

  #startServices(folder: DataFolder, environment: Record<string, string>): [Service, Service] {
    const service = (name: string, args: readonly string[], log: string) =>
      new Service({
        name,
        args,
        env: childEnv(environment),
        logFile: path.join(folder.logs, log),
        onRestart: (sentence) => this.#voice.warn(sentence),
        onChange: () => this.#record(folder, environment),
      });
    const pair: [Service, Service] = [service('API', this.#product.api, 'api.log'), service('worker', this.#product.worker, 'worker.log')];
    this.#services = pair;
    for (const one of pair) one.start();
    return pair;
  }

  #record(folder: DataFolder, environment: Record<string, string>): void {
    const runtime: Runtime = {
      pid: process.pid,
      started: startOfProcess(process.pid),
      url: localUrl(this.#settings),
      environment,
      children: this.#services.map((service) => service.process).filter((process) => process !== null),
    };
    writePrivate(runtimeFile(folder.path), JSON.stringify(runtime, null, 2));
  }

  async #untilReady(services: readonly Service[], database: Database): Promise<void> {
    const failure = Promise.race([...services.map((service) => service.failed), database.lost]).then((sentence) => {
      throw new Problem(sentence);
    });
    const ready = this.#poll('/readyz');
    await Promise.race([ready, failure]);
  }

  async #poll(address: string): Promise<void> {
    const deadline = Date.now() + READY_MS;
    const url = `${localUrl(this.#settings)}${address}`;
    let waitsForDemo = false;
    for (let answer = await statusOf(url); answer !== 200; answer = await statusOf(url)) {
      this.#abort.signal.throwIfAborted();
      if (answer === 503 && !waitsForDemo && this.#settings.mode === 'demo') {
        waitsForDemo = true;
        this.#voice.say('  Preparing the demo forum …');
      }
      if (Date.now() > deadline) throw new Problem(`Spilno did not become ready within ${READY_MS / 60_000} minutes. The last lines of the API's log:\n${tailOf(path.join(this.#settings.dataDir, 'log', 'api.log'))}`);
      await pause(150);
    }
  }
}

/** What npm sets for its scripts is no business of the product. */
function childEnv(environment: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NX_|SPILNO_LAUNCHER$)/.test(name));
  return { ...Object.fromEntries(own), ...environment };
}

/** @returns null when nobody answers */
function statusOf(url: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}

/** A refusal of the database's own is a sentence already; of anything else the last lines help. */
function explainMigration(complaint: string, logFile: string): string {
  const sentence = /^(?:\w*Error): (This database .*|The configuration .*(?:\n- .*)*)/m.exec(complaint)?.[1];
  if (sentence !== undefined) return sentence;
  const tail = complaint.trim().split('\n').slice(-12).map((line) => `  ${line}`).join('\n');
  return `The database could not be brought up to date; it is as it was before. The last lines of ${logFile}:\n${tail}`;
}
