/**
 * @jest-environment node
 */
/// <reference types="node" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const modules = path.resolve(project, '../../node_modules');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-ui-'));
const installed = path.join(folder, 'node_modules/@spilno/ui');

/** What the user of the package brings along; taken from the workspace instead of a registry. */
const peers = [
  'react',
  'react-dom',
  '@mantine/core',
  '@mantine/hooks',
  '@tabler/icons-react',
  '@tanstack/react-virtual',
  '@tanstack/virtual-core',
  '@types/react',
  '@types/react-dom',
  'csstype',
  'vite',
];

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  });
const tool = (bin: string, ...args: string[]) => run(process.execPath, path.join(modules, bin), ...args);
const write = (file: string, text: string) => fs.writeFileSync(path.join(folder, file), text);

const application = `
import { OrganisationCard, SpilnoProvider, StateBadge, VenueTime, spilnoTheme, type LinkComponent } from '@spilno/ui';

const RouterLink: LinkComponent = ({ href, children, ...anchor }) => <a {...anchor} href={'/app' + href}>{children}</a>;

export function Application() {
  return (
    <SpilnoProvider forceColorScheme="light" linkComponent={RouterLink}>
      <OrganisationCard name="Lynx 9" codeName href="/firms/lynx" country={{ code: 'FR', name: 'France' }} badges={<StateBadge tone="ok">Approved</StateBadge>} />
      <VenueTime time="11:20" zone="Kyiv time" />
      {/* @ts-expect-error -- the tones are a closed set */}
      <StateBadge tone="purple">Approved</StateBadge>
      <p>{spilnoTheme.primaryColor}</p>
    </SpilnoProvider>
  );
}
`;

const browser = `
import '@mantine/core/styles.layer.css';
import '@spilno/ui/styles.css';
import { createRoot } from 'react-dom/client';
import { Application } from './application';

createRoot(document.getElementById('root')!).render(<Application />);
`;

const server = `
import { renderToString } from 'react-dom/server';
import { Application } from './application';

process.stdout.write(renderToString(<Application />));
`;

function pack(): string {
  const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: project,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(answer) as [{ filename: string }];
  return path.join(folder, filename);
}

function install(): void {
  write('package.json', JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  run('npm', 'install', '--offline', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', pack());
  for (const peer of peers) {
    const place = path.join(folder, 'node_modules', peer);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.symlinkSync(path.join(modules, peer), place, 'dir');
  }
  write('index.html', '<!doctype html><div id="root"></div><script type="module" src="/browser.tsx"></script>');
  write('application.tsx', application);
  write('browser.tsx', browser);
  write('server.tsx', server);
  const strict = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    lib: ['ES2022', 'DOM'],
    types: ['vite/client'],
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: strict, include: ['application.tsx', 'browser.tsx'] }));
}

beforeAll(() => {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  });
  install();
}, 300_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the packed library, installed into an empty Vite project', () => {
  it('holds every file that its exports name, a style sheet and its licence, and no sources', () => {
    const { exports } = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    const named = Object.values(exports).flatMap((target) =>
      typeof target === 'string'
        ? [target]
        : Object.entries(target).flatMap(([condition, file]) => (condition === 'source' ? [] : [file])),
    );
    expect(named).toContain('./dist/index.d.ts');
    expect([...named, 'README.md', 'LICENSE'].filter((file) => !fs.existsSync(path.join(installed, file)))).toEqual([]);
    expect(fs.existsSync(path.join(installed, 'src'))).toBe(false);
  });

  it('brings declarations that find each other', () => {
    const dist = path.join(installed, 'dist');
    const declarations = fs
      .readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'));
    const missing = declarations.flatMap((file) => {
      const text = fs.readFileSync(path.join(dist, file), 'utf8');
      return [...text.matchAll(/['"](\.{1,2}\/[^'"]+)['"]/g)].filter(
        ([, to = '']) => !fs.existsSync(path.join(dist, path.dirname(file), to.replace(/\.js$/, '.d.ts'))),
      );
    });
    expect(declarations).toContain('index.d.ts');
    expect(missing).toEqual([]);
  });

  it('brings types that a strict project accepts, and that refuse what does not exist', () => {
    expect(tool('typescript/bin/tsc', '-p', folder)).toBe('');
  }, 120_000);

  it('is built for the browser with its styles', () => {
    tool('vite/bin/vite.js', 'build', '--outDir', 'out');
    const assets = fs.readdirSync(path.join(folder, 'out/assets'));
    const css = assets
      .filter((file) => file.endsWith('.css'))
      .map((file) => fs.readFileSync(path.join(folder, 'out/assets', file), 'utf8'))
      .join('');
    expect(assets.some((file) => file.endsWith('.js'))).toBe(true);
    expect(css).toContain('--sp-action:#16263f');
    expect(css).toContain('prefers-contrast');
  }, 120_000);

  it('is rendered with its words, its links and classes that its style sheet knows', () => {
    tool('vite/bin/vite.js', 'build', '--ssr', 'server.tsx', '--outDir', 'server');
    const html = run(process.execPath, path.join(folder, 'server/server.js'));
    expect(html).toContain('Lynx 9');
    expect(html).toContain('href="/app/firms/lynx"');
    const css = fs.readFileSync(path.join(installed, 'dist/styles.css'), 'utf8');
    const classes = [...html.matchAll(/<article[^>]* class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect(classes.length).toBeGreaterThan(0);
    expect(classes.filter((name) => !css.includes(`.${name}`))).toEqual([]);
  }, 120_000);
});
