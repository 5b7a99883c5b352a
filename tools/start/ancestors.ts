import { commandLineOf, parentOf, startOfProcess } from '../run/processes.mjs';

const INTERVAL_MS = 1_000;
const MAX_STEPS = 4;

/**
 * Tells when the command that started this process is gone without a signal, as after kill -9 of npm. Watches the processes
 * between npm and this one; nothing when npm did not start it, so that it can outlive a script that put it into the background.
 */
export function onceAbandoned(env: NodeJS.ProcessEnv, act: () => void): void {
  const watched = starters(env).map((pid) => ({ pid, started: startOfProcess(pid) }));
  if (watched.length === 0) return;
  const timer = setInterval(() => {
    if (watched.every(({ pid, started }) => startOfProcess(pid) === started)) return;
    clearInterval(timer);
    act();
  }, INTERVAL_MS);
  timer.unref();
}

function starters(env: NodeJS.ProcessEnv): number[] {
  if (process.platform === 'linux') {
    const chain: number[] = [];
    for (let pid = process.ppid; pid > 1 && chain.length < MAX_STEPS; pid = parentOf(pid) ?? 0) {
      chain.push(pid);
      if (env['npm_lifecycle_event'] && isNpm(commandLineOf(pid))) return chain;
    }
  }
  const launcher = Number(env['SPILNO_LAUNCHER']);
  return launcher > 0 && launcher === process.ppid ? [launcher] : [];
}

function isNpm(commandLine: string): boolean {
  return /^(npm|npx)( |$)/.test(commandLine) || /npm-cli\.js/.test(commandLine);
}
