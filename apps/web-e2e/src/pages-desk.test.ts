import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from './harness/browser.ts';
import { createFullWorld } from './harness/full-world.ts';
import { axeFindings, emptyBelow } from './harness/page-checks.ts';
import { visitEveryPage } from './harness/visit.ts';

describe('every page on a wide window', () => {
  afterAll(closeBrowser);

  it('has no accessibility finding in either theme and ends where it ends', async () => {
    const faults = await visitEveryPage({ world: await createFullWorld(), options: {} }, async (page) => {
      const light = [...(await axeFindings(page))];
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
      const dark = await axeFindings(page, ['color-contrast', 'link-in-text-block']);
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
      const below = await emptyBelow(page);
      if (below > 40) light.push(`scrolls ${below} px into nothing`);
      return [...light.map((finding) => `light: ${finding}`), ...dark.map((finding) => `dark: ${finding}`)];
    });
    expect(faults).toEqual([]);
  }, 10 * 60_000);
});
