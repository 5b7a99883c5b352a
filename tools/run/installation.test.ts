import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno install '));
  write('package-lock.json', lockfile('1.0.0'));
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const lockfile = (version: string) => ({ packages: { '': {}, 'node_modules/planted': { version, integrity: `sha512-${version}` }, 'node_modules/absent': { version: '1.0.0', optional: true } } });

function write(file: string, content: object | string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

function present(version: string): void {
  const { packages } = lockfile(version);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/planted': packages['node_modules/planted'] } });
  write('node_modules/planted/package.json', {});
}

/** Runs the installation with a stand-in for npm that says what it was asked for and "installs" or fails. */
function ensureInstalled(npm: string): { said: string; asked: string } {
  const log = path.join(root, 'asked');
  write('npm-cli.js', `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n'); require('node:fs').mkdirSync('node_modules', { recursive: true }); ${npm}`);
  const program = `
    import { ensureInstalled } from ${JSON.stringify(path.join(import.meta.dirname, 'installation.mjs'))};
    await ensureInstalled(${JSON.stringify(root)}).catch((error) => process.stderr.write(error.message));`;
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: undefined, FORCE_COLOR: undefined, npm_execpath: path.join(root, 'npm-cli.js'), npm_config_registry: 'https://registry.example' };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env });
  expect(run.stdout).toBe('');
  return { said: run.stderr, asked: fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '' };
}

describe('The installation', () => {
  it('runs npm ci without scripts when nothing is there, once', () => {
    expect(ensureInstalled('').asked).toMatch(/^ci --ignore-scripts .*\n$/);
    expect(ensureInstalled('').asked.split('\n')).toHaveLength(2);
  });

  it('leaves alone what was installed by hand from the same lockfile', () => {
    present('1.0.0');
    expect(ensureInstalled('')).toEqual({ said: '', asked: '' });
  });

  it('runs again when the lockfile names another version', () => {
    present('1.0.0');
    ensureInstalled('');
    write('package-lock.json', lockfile('2.0.0'));
    expect(ensureInstalled('').asked).toMatch(/^ci /);
  });

  it('says where the archives are while npm runs, under the name of an alias too, and leaves no trace of that', () => {
    write('package-lock.json', { packages: { '': {}, 'apps/one': {}, 'node_modules/@planted/own': { version: '1.0.0', integrity: 'sha512-1' }, 'node_modules/planted/node_modules/old': { name: 'new', version: '2.0.0', integrity: 'sha512-2' } } });
    const { asked } = ensureInstalled(`require('node:fs').appendFileSync('asked', require('node:fs').readFileSync('npm-shrinkwrap.json'));`);
    expect(asked).toContain('"resolved":"https://registry.example/@planted/own/-/own-1.0.0.tgz"');
    expect(asked).toContain('"resolved":"https://registry.example/new/-/new-2.0.0.tgz"');
    expect(fs.readdirSync(root)).not.toContain('npm-shrinkwrap.json');
  });

  it('leaves no trace of that when it is interrupted', () => {
    const { asked } = ensureInstalled(`require('node:fs').appendFileSync('asked', String(require('node:fs').existsSync('npm-shrinkwrap.json'))); process.kill(process.ppid, 'SIGINT'); setTimeout(() => {}, 500);`);
    expect(asked).toMatch(/true$/);
    expect(fs.readdirSync(root)).not.toContain('npm-shrinkwrap.json');
  });

  it('lets npm ask for the addresses where the registry keeps its archives elsewhere', () => {
    const { said, asked } = ensureInstalled(`if (require('node:fs').existsSync('npm-shrinkwrap.json')) { console.error('E404 not found'); process.exitCode = 1; }`);
    expect(said).toMatch(/Installed in/);
    expect(asked.split('\n')).toHaveLength(3);
  });

  it.each([
    ['a full disk', 'ENOSPC: no space left on device', /The disk is full: free/],
    ['a registry that does not answer', 'request failed: ENOTFOUND registry.invalid', /registry cannot be reached: check the network/],
    ['anything else', 'Something odd', /Run the command again; if it fails again, remove node_modules first/],
  ])('shows what npm said about %s and what to do', (_what, complaint, remedy) => {
    const { said } = ensureInstalled(`console.error(${JSON.stringify(complaint)}); process.exitCode = 1;`);
    expect(said).toContain(`  ${complaint}`);
    expect(said).toMatch(remedy);
    const { said: saidNow } = ensureInstalled('');
    expect(saidNow).toMatch(/Installed in/);
  });
});
