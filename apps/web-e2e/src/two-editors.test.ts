import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser } from './harness/browser.ts';
import { createEventWorld, givePasswords } from './harness/event-world.ts';
import { beginRegistration } from './harness/full-world.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;

afterAll(closeBrowser);

it('two people edit one registration: other fields are merged, the same field is settled value by value; a draft stands in the other tab', async () => {
  const { slug } = await createEventWorld();
  const beginner = await beginRegistration(slug, 'beginner', 'foreignCompany');
  await givePasswords();
  const person = await Person.at(DESK, beginner.email);
  const { page, say } = person;
  const about = (of: typeof page) => of.getByLabel(say('registration.organisation.about'));
  const save = async (input: object) => {
    const { myRegistration } = await beginner.lead.ask<{ myRegistration: { version: number } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { version } }', { slug });
    await beginner.lead.act('saveOrganisationStep', 'SaveOrganisationStepInput', { eventSlug: slug, version: myRegistration.version, ...input }, '', 'RegistrationSaved');
  };
  await person.open(`/e/${slug}/register/organisation`);
  await about(page).waitFor();
  await save({ about: 'We cast housings.', website: 'https://wisla.example' });
  await about(page).fill('We machine housings.');
  const conflict = page.getByRole('alert').filter({ hasText: say('app.conflict.next') });
  await conflict.waitFor();
  expect(await conflict.innerText()).toContain('We cast housings.');
  expect(await page.getByLabel(say('registration.organisation.website')).inputValue()).toBe('https://wisla.example');
  await conflict.getByRole('button', { name: say('app.conflict.keepNamed', { label: say('registration.organisation.about') }) }).click();
  await conflict.waitFor({ state: 'detached' });
  await person.reads('registration.saving.saved');

  await page.context().setOffline(true);
  await about(page).fill('We machine and weld housings.');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('spilno-draft:') && localStorage.getItem(key)!.includes('weld')));
  await page.context().setOffline(false);
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await about(tab).waitFor();
  expect(await about(tab).inputValue()).toBe('We machine and weld housings.');
  await person.leave();
});
