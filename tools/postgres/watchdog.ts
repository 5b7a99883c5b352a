import { spawn } from 'node:child_process';
import { type OperatingUser } from './operating-user.ts';

/**
 * Stops Postgres when this process disappears, however it does: a shell of one megabyte waits on a pipe whose other end only
 * this process holds. A word through the pipe sends it home, the end of the pipe makes it stop the server: fast first, at
 * once after three seconds.
 */
export function watchOver(serverPid: number, user: OperatingUser): { dismiss(): void } {
  if (process.platform === 'win32') return { dismiss: () => undefined };
  const script = 'read word && exit; kill -INT "$0"; sleep 3; kill -QUIT "$0" 2>/dev/null; true';
  const shell = spawn('/bin/sh', ['-c', script, String(serverPid)], { ...user, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return { dismiss: () => void shell.stdin.end('home\n') };
}
