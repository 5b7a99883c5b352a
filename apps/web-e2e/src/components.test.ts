import fs from 'node:fs/promises';
import http, { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { closeBrowser, openWindow } from './harness/browser.ts';
import { axeFindings } from './harness/page-checks.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../libs/ui/storybook-static');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };
/** Rows of pills reach over the margin of the page to its edge, where they scroll. */
const PAGE_MARGIN = 16;
/** Rules of whole pages; here the parts of many pages stand beside each other. */
const OF_PAGES = ['region', 'heading-order', 'landmark-unique', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-main', 'landmark-main-is-top-level', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level', 'landmark-complementary-is-top-level', 'page-has-heading-one'];

describe('every component of the built Storybook in each of its states', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const file = path.join(BUILT, path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
      fs.readFile(file).then(
        (body) => response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await closeBrowser();
    server.close();
  });

  async function openEverything(theme: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const { page, context } = await openWindow();
    await page.goto(`${base}/iframe.html?id=everything--all&viewMode=story&globals=theme:${theme}`);
    await page.locator('[data-component]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    return { page, close: () => context.close() };
  }

  it('is listed with its states, in both themes and high contrast', async () => {
    const index = JSON.parse(await fs.readFile(path.join(BUILT, 'index.json'), 'utf8')) as { entries: Record<string, { title: string; name: string; type: string }> };
    const entries = Object.values(index.entries);
    const titles = new Set(entries.map(({ title }) => title).filter((title) => title !== 'Everything'));
    expect(titles.size).toBeGreaterThan(40);
    for (const title of titles) {
      const own = entries.filter((entry) => entry.title === title);
      expect([title, own.filter(({ type }) => type === 'docs').length]).toEqual([title, 1]);
      expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(['Dark', 'High contrast']));
      expect(own.filter(({ type }) => type === 'story').length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['light', 'dark', 'contrast'])('has no accessibility finding: %s', async (theme) => {
    const { page, close } = await openEverything(theme);
    const findings = await axeFindings(page, theme === 'light' ? undefined : ['color-contrast', 'link-in-text-block']);
    expect(findings.filter((finding) => !OF_PAGES.some((rule) => finding.startsWith(`${rule}:`)))).toEqual([]);
    await close();
  });

  it('has room for the longest words on a phone', async () => {
    const { page, close } = await openEverything('light');
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = await page.evaluate((MARGIN) =>
      [...document.querySelectorAll<HTMLElement>('div[data-state]')]
        .filter((state) => {
          const inner = [...state.querySelectorAll('*')].some((element) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1);
          return state.scrollWidth > state.clientWidth + MARGIN && !inner;
        })
        .map((state) => `${state.closest('[data-component]')?.getAttribute('data-component')}: ${state.dataset['state']}`),
      PAGE_MARGIN,
    );
    expect(wide).toEqual([]);
    await close();
  });

  it('shows where the focus is, and moves nothing for whoever asked for less motion', async () => {
    const { page, close } = await openEverything('light');
    const { looked, unseen, moving } = await page.evaluate(() => {
      const name = (element: Element) => `${element.closest('[data-component]')?.getAttribute('data-component')} ${element.closest('[data-state]')?.getAttribute('data-state')}: ${element.outerHTML.slice(0, 100)}`;
      const focusable = [...document.querySelectorAll<HTMLElement>('[data-component] :is(a[href], button:not(:disabled), input:not(:disabled), textarea, select, [tabindex="0"])')].filter((element) => element.getClientRects().length > 0);
      const ring = (element: Element) => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2; };
      const look = (element: Element) => `${getComputedStyle(element).borderColor} ${getComputedStyle(element).boxShadow} ${getComputedStyle(element).outline}`;
      const unseen = focusable.filter((element) => {
        const around = [element, element.parentElement!, element.parentElement!.parentElement!, ...(element.nextElementSibling ? [element.nextElementSibling] : [])];
        const before = around.map(look).join();
        element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
        if (document.activeElement !== element) return false;
        const isSeen = ring(element) || around.map(look).join() !== before;
        element.blur();
        return !isSeen;
      });
      const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
      const moving = [...document.querySelectorAll('[data-component] *')].filter((element) => { const style = getComputedStyle(element); return seconds(style.transitionDuration) > 0.001 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.001 && style.animationIterationCount === 'infinite'); });
      return { looked: focusable.length, unseen: unseen.map(name), moving: moving.map(name) };
    });
    expect(looked).toBeGreaterThan(80);
    expect(unseen).toEqual([]);
    expect(moving).toEqual([]);
    await close();
  });
});
