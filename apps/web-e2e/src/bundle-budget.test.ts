import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const dist = path.resolve(import.meta.dirname, '../../web/dist');
const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** Every script and style that a browser fetches for these entries, each once. */
function filesOf(entries: readonly string[]): ReadonlySet<string> {
  const chunks = new Set<string>();
  const add = (key: string) => {
    if (chunks.has(key)) return;
    chunks.add(key);
    manifest[key]!.imports?.forEach(add);
  };
  entries.forEach(add);
  return new Set([...chunks].flatMap((key) => [manifest[key]!.file, ...(manifest[key]!.css ?? [])]));
}

/** Bytes over the wire: the brotli copy where one was made. */
const sizeOf = (file: string): number => fs.statSync([`${file}.br`, file].map((name) => path.join(dist, name)).find((name) => fs.existsSync(name))!).size;

const ENTRY = 'index.html';
const messages = (feature: string) => [`src/app/messages/uk.json`, `src/features/${feature}/messages/uk.json`];

describe('the weight of the first page', () => {
  it.each([
    ['sign-in', [ENTRY, 'src/features/session/SignInPage.tsx', ...messages('session')]],
    ['the start of a participant', [ENTRY, 'src/app/frames/event-frame.tsx', 'src/features/overview/OverviewPage.tsx', ...messages('overview')]],
  ])('%s: scripts and styles stay within 250 kB, compressed', (_page, entries) => {
    const total = [...filesOf(entries)].reduce((sum, file) => sum + sizeOf(file), 0);
    expect(total).toBeLessThanOrEqual(250_000);
    expect(total).toBeGreaterThan(50_000);
  });

  it('serves a compressed copy of every script and style above a kilobyte', () => {
    const files = fs.readdirSync(path.join(dist, 'assets')).filter((file) => /\.(js|css)$/.test(file));
    const bare = files.filter((file) => fs.statSync(path.join(dist, 'assets', file)).size > 1_024 && !fs.existsSync(path.join(dist, 'assets', `${file}.br`)));
    expect(bare).toEqual([]);
  });
});
