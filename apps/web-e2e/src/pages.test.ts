import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BrowserContext, type Page } from 'playwright-core';
import { closeBrowser, openWindow } from './harness/browser.ts';
import { createFullWorld, type FullWorld } from './harness/full-world.ts';
import { axeFindings, complaintsOf, openPage, sidewaysExcess } from './harness/page-checks.ts';
import { pagesOf } from './pages.ts';

const MINUTES = 60_000;
/** What a narrow window can break beyond what the wide one has shown. */
const PHONE_RULES = ['scrollable-region-focusable', 'target-size', 'page-has-heading-one', 'heading-order', 'label', 'button-name', 'link-name', 'duplicate-id-aria', 'aria-hidden-focus'];

describe('every page', () => {
  let world: FullWorld;
  beforeAll(async () => {
    world = await createFullWorld();
  }, 3 * MINUTES);
  afterAll(closeBrowser);

  it('has no accessibility finding in either theme on a wide window', async () => {
    const faults = await walk({ world, isPhone: false }, async (page) => {
      const light = await axeFindings(page);
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
      const dark = await axeFindings(page, ['color-contrast', 'link-in-text-block']);
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
      return [...light.map((finding) => `light: ${finding}`), ...dark.map((finding) => `dark: ${finding}`)];
    });
    expect(faults).toEqual([]);
  }, 10 * MINUTES);

  it('has neither a finding nor sideways scroll on a phone, in Ukrainian', async () => {
    const faults = await walk({ world, isPhone: true }, async (page) => {
      const excess = await sidewaysExcess(page);
      return [...(await axeFindings(page, PHONE_RULES)), ...(excess > 0 ? [`scrolls sideways by ${excess} px`] : [])];
    });
    expect(faults).toEqual([]);
  }, 10 * MINUTES);
});

interface Walk {
  readonly world: FullWorld;
  readonly isPhone: boolean;
}

/** Opens the pages one person after the other and gathers what a look at each finds, with what the browser complained about. */
async function walk({ world, isPhone }: Walk, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  let person: string | null | undefined;
  let open: { page: Page; context: BrowserContext; complaints: readonly string[] } | null = null;
  for (const { address, as } of pagesOf(world)) {
    if (!open || as !== person) {
      await open?.context.close();
      const { page, context } = await openWindow({ isPhone, locale: isPhone ? 'uk' : 'en', ...(as !== null && { as }) });
      open = { page, context, complaints: complaintsOf(page) };
      person = as;
    }
    const before = open.complaints.length;
    await openPage(open.page, address);
    faults.push(...(await look(open.page)).map((fault) => `${address}: ${fault}`), ...open.complaints.slice(before).map((complaint) => `${address}: ${complaint}`));
  }
  await open?.context.close();
  return faults;
}
