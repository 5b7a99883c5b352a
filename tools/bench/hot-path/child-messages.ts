import { type ChildProcess } from 'node:child_process';

/** The next message of a kind. @throws when the process ends or says nothing for too long */
export function reply<T>(child: ChildProcess, kind: string, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      settle();
    };
    const onMessage = (message: unknown): void => {
      if ((message as { kind?: string }).kind === kind) end(() => resolve(message as T));
    };
    const onExit = (): void => end(() => reject(new Error(`The process ended before it said "${kind}".`)));
    const timer = setTimeout(() => end(() => reject(new Error(`The process did not say "${kind}" within ${patienceMs / 1000} s.`))), patienceMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

/** Asks the process to end, and ends it after ten seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}
