/**
 * `npm run bench:board -- [--organisations N] [--slots N] [--tables N] [--seed N] [--json]`: how the schedule board keeps up in
 * Chromium with a full day of a large forum, served by the product from Postgres. Prints a line for each thing that is done by
 * real input: scrolling both ways, carrying a meeting to the edges and dropping it, walking by keyboard; by table and by
 * organisation. Milliseconds; a frame may take 50.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createDatabase } from '../dev/product/database.ts';
import { startProduct } from '../dev/product/start-product.ts';
import { ensureBuilt } from '../start/build.ts';
import { findChromium } from '../test/chromium.ts';
import { startTestPostgres } from '../test/test-postgres.ts';
import { framesWhile } from './board/frames.ts';
import { seedBoard } from './board/seed-board.ts';
import { machineFacts } from './hot-path/bench-stage.ts';
import { SLUG } from './hot-path/seed-forum.ts';

/** Pixels in 16 ms: a fast throw of the wheel. */
const WHEEL = 120;
const ROOT = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '900' },
    slots: { type: 'string', default: '48' },
    tables: { type: 'string', default: '100' },
    seed: { type: 'string', default: '7' },
    'as-built': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [organisations, slots, tables, seed] = [values.organisations, values.slots, values.tables, values.seed].map(Number) as [number, number, number, number];
if (![organisations, slots, tables, seed].every((value) => Number.isInteger(value) && value > 0) || slots > 84) {
  process.stderr.write('usage: bench:board -- [--organisations N] [--slots N (up to 84)] [--tables N] [--seed N] [--as-built] [--json]\n');
  process.exit(2);
}

const opened: (() => Promise<unknown>)[] = [];
const close = async (): Promise<void> => {
  for (const end of opened.splice(0).toReversed()) await end();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close().finally(() => process.exit(130)));
try {
  await bench();
} finally {
  await close();
}

async function bench(): Promise<void> {
  if (!values['as-built']) await ensureBuilt(ROOT, path.join(ROOT, '.cache/build.log'), () => process.stderr.write('Building …\n'), new AbortController().signal);
  const database = await createDatabase(process.env['SPILNO_TEST_DATABASE_URL'] ?? (await ownPostgres()));
  opened.push(() => database.drop());
  await promisify(execFile)(process.execPath, [path.join(ROOT, 'apps/api/dist/migrate.js')], { env: { ...process.env, DATABASE_URL: database.url } });
  const board = await seedBoard(database.url, { organisations, slots, tables }, seed);
  const product = await startProduct({ root: ROOT, databaseUrl: database.url, isDemo: false, port: 0 });
  opened.push(() => product.stop());
  const browser = await chromium.launch({ executablePath: await findChromium(process.env, (line) => process.stderr.write(`${line}\n`)), args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  opened.push(() => browser.close());
  const context = await browser.newContext({ baseURL: product.url, viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: 'spilno_session', value: board.token, url: product.url, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  const facts = { organisations, slots, tables, meetings: board.meetings, leftovers: board.leftovers };
  for (const view of ['tables', 'organisations'] as const) {
    const began = performance.now();
    await page.goto(`/e/${SLUG}/organise/board?view=${view}`);
    await page.getByRole('grid').waitFor({ timeout: 60_000 });
    print({ view, act: 'open', ms: Math.round(performance.now() - began), cells: await page.getByRole('gridcell').count(), ...facts });
    await page.waitForTimeout(1_500);
    for (const [act, script] of Object.entries({ scroll, drag, keyboard })) {
      const { took, figures } = await measured(browser, page, script);
      print({ view, act, ...figures, ...took, ...facts });
    }
  }
}

type Script = (page: Page) => Promise<Record<string, number>>;

async function measured(browser: Browser, page: Page, script: Script) {
  let took: Record<string, number> = {};
  const figures = await framesWhile(browser, page, async () => {
    took = await script(page);
  });
  return { took, figures };
}

/** Down and up again and across, as a wheel does. */
async function scroll(page: Page): Promise<Record<string, number>> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (const [dx, dy] of [[0, WHEEL], [WHEEL, 0], [0, -WHEEL], [-WHEEL, 0], [WHEEL, WHEEL], [-WHEEL, -WHEEL]] as const) {
    for (let step = 0; step < 30; step++) {
      await page.mouse.wheel(dx, dy);
      await page.waitForTimeout(16);
    }
  }
  return {};
}

/** Picks a meeting up, carries it to the lower and the far edge until both have scrolled, and drops it where it is free for both. */
async function drag(page: Page): Promise<Record<string, number>> {
  // The first organisation of the round-robin has a meeting in every slot: another one is carried.
  const from = (await page.locator('[role=gridcell][data-movable]').nth(20).boundingBox())!;
  const { x, y, width, height } = await middleOf(page);
  await page.mouse.move(from.x + 20, from.y + 15);
  await page.mouse.down();
  const picked = performance.now();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 4 });
  await page.locator('[role=gridcell][data-target]').first().waitFor({ state: 'attached', timeout: 30_000 });
  const litMs = Math.round(performance.now() - picked);
  const around = [[x, y + height / 2 - 20], [x + width / 2 - 20, y], [x - width / 4, y - height / 4], [x, y]] as const;
  for (const [toX, toY] of around) {
    await page.mouse.move(toX, toY, { steps: 30 });
    await page.waitForTimeout(500);
  }
  await page.getByRole('grid').evaluate((grid) => grid.parentElement!.scrollTo(0, 0));
  await page.waitForTimeout(200);
  const to = await freePlaceInSight(page);
  await page.mouse.move(to.x, to.y, { steps: 10 });
  const dropped = performance.now();
  await page.mouse.up();
  await page.getByRole('grid').and(page.locator(':not([data-picking])')).waitFor({ timeout: 30_000 });
  const droppedMs = Math.round(performance.now() - dropped);
  await page.waitForTimeout(500);
  return { litMs, droppedMs };
}

/** The middle of a place that is free for both and that the pointer can reach; while there is none, looks further down. */
async function freePlaceInSight(page: Page): Promise<{ x: number; y: number }> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const found = await page.evaluate(() => {
      for (const cell of document.querySelectorAll('[role=gridcell][data-target=free]')) {
        const { x, y, width, height } = cell.getBoundingClientRect();
        const [middleX, middleY] = [x + width / 2, y + height / 2];
        if (cell.contains(document.elementFromPoint(middleX, middleY))) return { x: middleX, y: middleY };
      }
      return null;
    });
    if (found) return found;
    await page.mouse.wheel(attempt % 8 === 7 ? 300 : 0, attempt % 8 === 7 ? 0 : attempt % 16 < 8 ? 300 : -300);
    await page.waitForTimeout(100);
  }
  throw new Error('There is no free place in sight.');
}

/** Sixty steps by arrow keys, far beyond what is drawn. */
async function keyboard(page: Page): Promise<Record<string, number>> {
  await page.locator('[role=gridcell][tabindex="0"]').focus();
  for (const key of ['ArrowDown', 'ArrowRight']) for (let step = 0; step < 30; step++) await page.keyboard.press(key);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  return {};
}

async function middleOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const { x, y, width, height } = await page.getByRole('grid').evaluate((grid) => {
    const box = grid.parentElement!.getBoundingClientRect();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  });
  return { x: x + width / 2, y: y + height / 2, width, height };
}

async function ownPostgres(): Promise<string> {
  const server = await startTestPostgres();
  opened.push(() => server.stop());
  return server.url;
}

function print(figures: Record<string, unknown>): void {
  const line = { bench: 'board', ...figures, seed, ...machineFacts() };
  process.stdout.write(`${values.json ? JSON.stringify(line) : Object.entries(line).map(([key, value]) => `${key} ${String(value)}`).join('  ')}\n`);
}
