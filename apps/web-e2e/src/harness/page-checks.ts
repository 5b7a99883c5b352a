import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import { type Page } from 'playwright-core';
import { watchTraffic } from './traffic.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 AA and its good practice, as the page stands: a line a finding.
 * @param rules - these alone, where only the colours have changed
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const findings = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
    return (await axe.run({ resultTypes: ['violations'], runOnly })).violations;
  }, rules ? { type: 'rule', values: rules } : { type: 'tag', values: WCAG });
  return findings.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(' | ')}`);
}

/** Expects that axe finds nothing. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** By how many pixels something reaches past the sides of the window. */
export const sidewaysExcess = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** By how many pixels the page can be scrolled beyond its end, into nothing. */
export const emptyBelow = (page: Page): Promise<number> => page.evaluate(() => Math.round(document.documentElement.scrollHeight - Math.max(document.body.getBoundingClientRect().height, window.innerHeight)));

/** Expects that nothing reaches past the sides of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
}

/** Opens an address and waits until its page stands: its heading is there and nothing is being fetched. */
export async function openPage(page: Page, address: string): Promise<void> {
  const traffic = watchTraffic(page);
  await page.goto(address, { waitUntil: 'load', timeout: 90_000 });
  await traffic.rest();
  await page.locator('main h1').first().waitFor();
}

/** Goes to an address as a link of the page would, without loading the document again. */
export async function goWithin(page: Page, address: string): Promise<void> {
  const traffic = watchTraffic(page);
  await page.evaluate((to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, address);
  await page.waitForTimeout(50);
  // On a busy machine the new page may not have been drawn yet, nor have asked for anything: the heading would be that of the page before.
  await idle(page);
  await traffic.rest();
  await idle(page);
  await page.locator('main h1').first().waitFor();
}

/** Until the page has nothing left to work out, for two seconds at most. */
const idle = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 })));

/** Collects what the browser complains about; to be looked at when the walk is done. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
