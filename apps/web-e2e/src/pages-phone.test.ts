import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from './harness/browser.ts';
import { createFullWorld } from './harness/full-world.ts';
import { axeFindings, sidewaysExcess } from './harness/page-checks.ts';
import { visitEveryPage } from './harness/visit.ts';

/** What a narrow window can break beyond what the wide one has shown. */
const PHONE_RULES = ['scrollable-region-focusable', 'target-size', 'page-has-heading-one', 'heading-order', 'label', 'button-name', 'link-name', 'duplicate-id-aria', 'aria-hidden-focus'];

describe('every page on a phone, in Ukrainian', () => {
  afterAll(closeBrowser);

  it('has neither a finding nor sideways scroll', async () => {
    const faults = await visitEveryPage({ world: await createFullWorld(), options: { isPhone: true, locale: 'uk' } }, async (page) => {
      const excess = await sidewaysExcess(page);
      return [...(await axeFindings(page, PHONE_RULES)), ...(excess > 0 ? [`scrolls sideways by ${excess} px`] : [])];
    });
    expect(faults).toEqual([]);
  }, 10 * 60_000);
});
