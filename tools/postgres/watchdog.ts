import { spawn } from 'node:child_process';
import { type OperatingUser } from './operating-user.ts';

/**
 * Stops a process when this one disappears, however it does: a shell of one megabyte waits on a pipe whose other end only
 * this process holds. A word through the pipe sends it home; the end of the pipe makes it interrupt the process, which for
 * Postgres is the fast shutdown, and after three seconds quit it.
 * @param target a process, or minus its group
 */
export function watchOver(target: number, user: OperatingUser): { dismiss(): void } {
  if (process.platform === 'win32') return { dismiss: () => undefined };
  const script = 'read word && exit; kill -INT "$0"; sleep 3; kill -QUIT "$0" 2>/dev/null; true';
  const shell = spawn('/bin/sh', ['-c', script, String(target)], { ...user, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return { dismiss: () => void shell.stdin.end('home\n') };
}
