import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './file-lock.mjs';
import { SIGNALS } from './pinned-node.mjs';

/**
 * Installs the packages of the lockfile when `node_modules` is missing or differs from it; otherwise costs milliseconds.
 * Two commands at once install once.
 * @param {string} root
 * @throws {InstallationFailed}
 */
export async function ensureInstalled(root) {
  if (hasStamp(root)) return;
  await withLock(
    path.join(root, '.cache', 'install.lock'),
    async () => {
      if (hasStamp(root)) return;
      if (!agreesWithLockfile(root)) await install(root);
      fs.writeFileSync(stampFile(root), fingerprint(root));
    },
    () => say('Another command is installing the packages; waiting for it …'),
  );
}

/** The message is written for the person at the keyboard. */
export class InstallationFailed extends Error {}

const stampFile = (root) => path.join(root, 'node_modules', '.spilno-install');

function hasStamp(root) {
  try {
    return fs.readFileSync(stampFile(root), 'utf8') === fingerprint(root);
  } catch {
    return false;
  }
}

function fingerprint(root) {
  const lockfile = fs.readFileSync(path.join(root, 'package-lock.json'));
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lockfile).digest('hex')}\n`;
}

/** npm notes what it installed in node_modules/.package-lock.json: the same packages as in the lockfile need no second installation. */
function agreesWithLockfile(root) {
  try {
    const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(fs.readFileSync(path.join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(([place, pack]) => {
      if (!place.includes('node_modules/')) return true;
      const found = present[place];
      if (found === undefined) return pack.optional === true || pack.peer === true;
      return found.version === pack.version && found.integrity === pack.integrity && fs.existsSync(path.join(root, place));
    });
  } catch {
    return false;
  }
}

async function install(root) {
  const started = Date.now();
  say('Installing the packages of the lockfile (about a minute) …');
  let { code, output } = await npmCiWithAddresses(root);
  if (code !== 0 && /E40[134]|EINTEGRITY|ENOTFOUND/.test(output)) ({ code, output } = await npmCi(root));
  if (code !== 0) throw new InstallationFailed(explain(output));
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * The lockfile names no registry, so npm would ask for a document of every package to learn where its archive is: half of the
 * work of an installation. Nearly every registry keeps archives at the same place below its address; a lockfile that says so
 * takes precedence for as long as npm runs. The hashes of the archives are those of the lockfile.
 */
async function npmCiWithAddresses(root) {
  const file = path.join(root, 'npm-shrinkwrap.json');
  const remove = () => fs.rmSync(file, { force: true });
  const leave = () => process.exit(130);
  process.once('exit', remove);
  for (const signal of SIGNALS) process.once(signal, leave);
  try {
    const lockfile = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    fs.writeFileSync(file, JSON.stringify({ ...lockfile, packages: withAddresses(lockfile.packages) }));
    return await npmCi(root);
  } finally {
    remove();
    process.removeListener('exit', remove);
    for (const signal of SIGNALS) process.removeListener(signal, leave);
  }
}

function withAddresses(packages) {
  const registry = (process.env.npm_config_registry ?? 'https://registry.npmjs.org/').replace(/\/?$/, '/');
  return Object.fromEntries(
    Object.entries(packages).map(([place, pack]) => {
      if (!place.includes('node_modules/') || pack.integrity === undefined || pack.resolved !== undefined) return [place, pack];
      const name = pack.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [place, { ...pack, resolved: `${registry}${name}/-/${name.split('/').at(-1)}-${pack.version}.tgz` }];
    }),
  );
}

function npmCi(root) {
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress', '--engine-strict=false'];
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /npm(-cli)?\.(c?js)$/.test(npm);
  const [command, args] = isScript ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: !isScript && process.platform === 'win32' });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `npm could not be started: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const REMEDIES = [
  [/ENOSPC/, 'The disk is full: free about 1.5 GB and run the command again.'],
  [/EACCES|EPERM|EROFS/, 'This folder cannot be written to: make it yours (chown), or clone into a folder that is.'],
  [/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/, 'The package registry cannot be reached: check the network, a proxy (npm config get proxy) and the registry (npm config get registry).'],
  [/E401|E403|E404/, 'The package registry refused a package: check `npm config get registry`.'],
  [/in sync|EUSAGE/, 'package.json and package-lock.json disagree: run `npm install --ignore-scripts` and commit the lockfile.'],
];

function explain(output) {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(output))?.[1] ?? 'Run the command again; if it fails again, remove node_modules first.';
  const tail = output.trim().split('\n').slice(-15).map((line) => `  ${line}`);
  return ['The packages could not be installed. npm said:', ...tail, remedy].join('\n');
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
