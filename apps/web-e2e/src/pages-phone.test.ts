import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser, openWindow } from './harness/browser.ts';
import { createFullWorld, type FullWorld } from './harness/full-world.ts';
import { axeFindings, openPage, sidewaysExcess } from './harness/page-checks.ts';
import { visitEveryPage } from './harness/visit.ts';

/** What a narrow window can break beyond what the wide one has shown. */
const PHONE_RULES = ['scrollable-region-focusable', 'target-size', 'page-has-heading-one', 'heading-order', 'label', 'button-name', 'link-name', 'duplicate-id-aria', 'aria-hidden-focus'];

describe('every page on a phone', () => {
  let world: FullWorld;
  beforeAll(async () => {
    world = await createFullWorld();
  }, 5 * 60_000);
  afterAll(closeBrowser);

  it('has, in Ukrainian, neither a finding nor sideways scroll', async () => {
    const faults = await visitEveryPage({ world, options: { isPhone: true, locale: 'uk' } }, async (page) => {
      const excess = await sidewaysExcess(page);
      return [...(await axeFindings(page, PHONE_RULES)), ...(excess > 0 ? [`scrolls sideways by ${excess} px`] : [])];
    });
    expect(faults).toEqual([]);
  }, 10 * 60_000);

  it('is German for whoever chose it, after a reload too, and its long words stay within the window', async () => {
    const { page, context } = await openWindow({ as: world.foreign.email, isPhone: true });
    const event = `/e/${world.slug}`;
    await openPage(page, `${event}/settings`);
    await page.getByRole('radio', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const [path, heading] of [['overview', 'Überblick'], ['matches', 'Treffer'], ['requests', 'Gesprächsanfragen'], ['agenda', 'Ihre Agenda'], ['registration', 'Registrierung']] as const) {
      await openPage(page, `${event}/${path}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect([path, await page.evaluate(() => document.documentElement.lang), await sidewaysExcess(page)]).toEqual([path, 'de', 0]);
    }
    await openPage(page, `${event}/matches/${world.ukrainian.registrationId}`);
    await page.getByText('CNC-Bearbeitung, 5-Achs-Fräsen').first().waitFor();
    expect(await sidewaysExcess(page)).toBe(0);
    await context.close();
  }, 60_000);
});
