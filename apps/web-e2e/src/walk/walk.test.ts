import { afterAll, describe, it } from '@jest/globals';
import { closeBrowser } from '../harness/browser.ts';
import { createEventWorld } from '../harness/event-world.ts';
import { accept, agreeToBeShown, ask, cancelBeforeTheOthersEyes, seesName } from './partners.ts';
import { type Setting } from './person.ts';
import { type Firm, register } from './register.ts';
import { cannotDecideTwice, openMatching, schedule, vet } from './staff.ts';

const SETTINGS: readonly (Setting & { readonly title: string })[] = [
  { title: 'in English at a desk', language: 'en', isPhone: false },
  { title: 'in Ukrainian on a phone', language: 'uk', isPhone: true },
];

describe('the whole way of a partnership', () => {
  afterAll(closeBrowser);

  it.each(SETTINGS)('is walked by the three groups $title', async (setting) => {
    const { slug, organiser, officers } = await createEventWorld();
    const foreign: Firm = { legalName: 'Brandt Faserverbundwerkstoffe und Luftfahrttechnik GmbH', email: `lead@brandt-${slug}.example`, isUkrainian: false, registrationNumber: `HRB ${slug}`, needs: 'P.MAC.CNC5', offers: 'P.COMP.CFRP' };
    const ukrainian: Firm = { legalName: 'ТОВ «Рубін Механіка»', email: `lead@rubin-${slug}.example`, isUkrainian: true, registrationNumber: '31245678', needs: 'P.COMP.CFRP', offers: 'P.MAC.CNC5' };
    const brandt = await register(setting, slug, foreign);
    const rubin = await register(setting, slug, ukrainian);

    await vet(setting, slug, officers[0], [foreign, ukrainian]);
    await cannotDecideTwice(setting, slug, officers[0], foreign);
    await vet(setting, slug, officers[1], [foreign, ukrainian]);
    await agreeToBeShown(rubin, slug, ukrainian);
    await openMatching(setting, slug, organiser);

    await ask(brandt, slug, ukrainian);
    await accept(rubin, slug);
    await seesName(brandt, slug, ukrainian);
    await schedule(setting, slug, organiser);
    await cancelBeforeTheOthersEyes(rubin, brandt, slug);
    await brandt.leave();
    await rubin.leave();
  }, 600_000);
});
