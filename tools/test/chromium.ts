import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Problem } from '../start/problem.ts';

/** Debian's browser without a window comes first: the same engine for two thirds of the processor time. */
const CANDIDATES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A browser that the page tests can drive: the one of CHROMIUM_PATH, one that is there, or Debian's, installed now.
 * @param say is told before something is installed
 */
export async function findChromium(env: NodeJS.ProcessEnv, say: (sentence: string) => void): Promise<string> {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Problem(`CHROMIUM_PATH names ${named}, which does not run: correct it, or unset it to have a browser found or installed.`);
  }
  const found = CANDIDATES.find(runs);
  if (found !== undefined) return found;
  say('No Chromium found: installing Debian\'s "chromium-headless-shell", or "chromium" where there is none, with apt-get …');
  const complaint = (await install('chromium-headless-shell')) && (await install('chromium'));
  const installed = CANDIDATES.find(runs);
  if (installed !== undefined) return installed;
  throw new Problem(`The page tests need Chromium, and it could not be installed${complaint ? ` (${complaint})` : ''}: install it yourself, or set CHROMIUM_PATH to a Chromium or Chrome.`);
}

/** Starting it tells more than finding it: some systems have a script of that name that only advises. */
function runs(command: string): boolean {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 && /Chrom/.test(stdout);
}

/** @returns what went wrong, in a line; empty when nothing did */
async function install(debianPackage: string): Promise<string> {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', debianPackage]]) {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args] as [string, ...string[]];
    const run = spawn(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'pipe'] });
    const outcome = await Promise.all([once(run, 'close') as Promise<[number | null]>, text(run.stderr)]).catch(() => null);
    if (outcome === null) return `${command} is not there`;
    const [[code], said] = outcome;
    if (code !== 0 && args[0] === 'install') return said.trim().split('\n').at(-1) || `apt-get ended with ${code}`;
  }
  return '';
}
