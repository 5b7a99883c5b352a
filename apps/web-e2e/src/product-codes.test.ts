import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser } from './harness/browser.ts';
import { createEventWorld, givePasswords } from './harness/event-world.ts';
import { beginRegistration } from './harness/full-world.ts';
import { Person } from './walk/person.ts';

const PHONE = { language: 'uk', isPhone: true } as const;
const WORDS = 'Виробляємо безпілотні літальні апарати, виконуємо токарну обробку деталей з ЧПК';

afterAll(closeBrowser);

it('own words in Ukrainian propose capabilities and product codes; one of each is confirmed, and nothing else is stored', async () => {
  const { slug } = await createEventWorld();
  const beginner = await beginRegistration(slug, 'codes', 'ukrainianManufacturer');
  await givePasswords();
  const person = await Person.at(PHONE, beginner.email);
  const { page, say } = person;
  const act = (id: string, name: string) => page.getByRole('button', { name: say(id, { name }) });
  await person.open(`/e/${slug}/register/capabilities?side=offers`);
  await page.getByLabel(say('registration.words.label')).fill(WORDS);

  const drones = 'CPV 35613000 Безпілотні літальні апарати';
  await act('registration.suggestion.addNamed', drones).waitFor();
  const row = page.getByRole('listitem').filter({ has: act('registration.suggestion.addNamed', drones) });
  expect(await row.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('безпілотні')]));
  const turning = act('registration.suggestion.addNamed', 'Токарна обробка з ЧПК');
  await turning.waitFor();
  // Nothing is chosen before somebody chooses it.
  expect(await page.getByRole('button', { name: say('registration.suggestion.removeNamed', { name: '' }).trim() }).count()).toBe(0);
  expect(await page.getByRole('button', { name: say('registration.suggestion.addNamed', { name: '' }).trim() }).count()).toBeGreaterThan(3);
  await turning.click();
  await act('registration.suggestion.addNamed', drones).click();
  await act('registration.suggestion.removeNamed', drones).first().waitFor();
  await person.reads('registration.saving.saved');

  await page.reload();
  await page.locator('ol').getByText('CPV 35613000').waitFor();
  const { myRegistration } = await beginner.lead.ask<{ myRegistration: object }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { offers { nodeCode } needs { nodeCode } offerCodes { scheme code } needCodes { scheme code } } }', { slug });
  expect(myRegistration).toEqual({ offers: [{ nodeCode: 'P.MAC.TURN' }], needs: [], offerCodes: [{ scheme: 'cpv', code: '35613000' }], needCodes: [] });
  await person.leave();
});
