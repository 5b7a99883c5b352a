/**
 * Entry of every npm script. Runs on any Node from 20 on: installs what the lockfile asks for when it is missing, then goes
 * on as the pinned Node.
 *
 *     node tools/run.mjs [--quiet] SCRIPT [ARGUMENTS]   a script of this workspace
 *     node tools/run.mjs --nx ARGUMENTS                 Nx
 */
import path from 'node:path';
import { ensureInstalled, InstallationFailed } from './run/installation.mjs';
import { goOnAs, pinnedNode } from './run/pinned-node.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [first, ...rest] = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== '--quiet');

if (first === undefined) fail('Usage: node tools/run.mjs [--quiet] SCRIPT [ARGUMENTS] | --nx ARGUMENTS', 2);
if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org and run the command again.`, 1);

try {
  await ensureInstalled(root);
} catch (error) {
  fail(error instanceof InstallationFailed ? error.message : `The packages could not be installed: ${error.message}`, 1);
}

const node = pinnedNode(root);
if (node === null) fail(`There is no pinned Node for ${process.platform} on ${process.arch}: install Node 24 from https://nodejs.org and run the command again.`, 1);

const bin = path.join(root, 'node_modules', '.bin');
const env = { INIT_CWD: process.cwd(), ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
process.chdir(root);
if (first === '--nx') {
  await goOnAs(node, [path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), ...rest], { NX_DAEMON: 'false', NX_TUI: 'false', ...env });
} else {
  await goOnAs(node, ['--conditions=source', path.resolve(root, first), ...rest], env);
}

function fail(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
