import { afterAll, expect, it } from '@jest/globals';
import { closeBrowser } from './harness/browser.ts';
import { createEventWorld, givePasswords } from './harness/event-world.ts';
import { beginRegistration, type WorldFirm } from './harness/full-world.ts';
import { Person } from './walk/person.ts';
import { vocabularyIn } from './walk/register.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

afterAll(closeBrowser);

/** What a colleague saves meanwhile. */
const colleagueOf = (slug: string, firm: WorldFirm) => async (step: string, input: object): Promise<void> => {
  const { myRegistration } = await firm.lead.ask<{ myRegistration: { version: number } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { version } }', { slug });
  await firm.lead.act(`save${step}Step`, `Save${step}StepInput`, { eventSlug: slug, version: myRegistration.version, ...input }, '', 'RegistrationSaved');
};

it('two people edit one registration: other fields are merged, the same field is settled value by value; a draft stands in the other tab', async () => {
  const { slug } = await createEventWorld();
  const beginner = await beginRegistration(slug, 'beginner', 'foreignCompany');
  await givePasswords();
  const save = colleagueOf(slug, beginner);
  const person = await Person.at(DESK, beginner.email);
  const { page, say } = person;
  const about = (of: typeof page) => of.getByLabel(say('registration.organisation.about'));
  await person.open(`/e/${slug}/register/organisation`);
  await about(page).waitFor();
  await save('Organisation', { about: 'We cast housings.', website: 'https://wisla.example' });
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
  await editRows(slug, beginner);
});

/** On a phone, in Ukrainian: rows of delegates, capabilities and forms are merged one by one; only the same part of the same row is asked about. */
async function editRows(slug: string, firm: WorldFirm): Promise<void> {
  const save = colleagueOf(slug, firm);
  const words = await vocabularyIn('uk');
  const person = await Person.at(PHONE, firm.email);
  const { page, say } = person;
  const { myRegistration } = await firm.lead.ask<{ myRegistration: { delegates: { id: string }[] } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { delegates { id } } }', { slug });
  const lead = { id: myRegistration.delegates[0]!.id, name: 'Olena Koval', email: firm.email };
  const colleague = { name: 'Taras Melnyk', email: `taras.${firm.email}`, jobFunction: 'Engineering', languages: ['en'] };
  const role = page.getByLabel(say('registration.delegates.jobFunction'));

  await person.open(`/e/${slug}/register/delegates`);
  await role.first().waitFor();
  await save('Delegates', { delegates: [{ ...lead, languages: ['en'] }, colleague] });
  await role.first().fill('Sales');
  await page.getByLabel(say('registration.delegates.name')).nth(1).waitFor();
  expect(await role.nth(1).inputValue()).toBe('Engineering');
  expect(await role.first().inputValue()).toBe('Sales');
  await person.reads('registration.saving.saved');
  const { myRegistration: now } = await firm.lead.ask<{ myRegistration: { delegates: { id: string }[] } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { delegates { id } } }', { slug });
  await save('Delegates', { delegates: [{ ...lead, languages: ['en'], jobFunction: 'Purchasing' }, { id: now.delegates[1]!.id, ...colleague }] });
  await role.first().fill('Management');
  const conflict = page.getByRole('alert').filter({ hasText: say('app.conflict.next') });
  await conflict.waitFor();
  expect(await conflict.innerText()).toMatch(/Purchasing[^]*Management/);
  await conflict.getByRole('button').first().click();
  await conflict.waitFor({ state: 'detached' });
  expect(await role.first().inputValue()).toBe('Purchasing');

  const entry = (nodeCode: string) => ({ nodeCode, isEssential: false, quantityBand: '200-1000', leadTimeBand: '8-12', place: 'either' });
  await person.open(`/e/${slug}/register/capabilities`);
  const search = page.getByRole('searchbox', { name: say('registration.picker.search') }).or(page.getByRole('textbox', { name: say('registration.picker.search') }));
  await search.fill(words.capability('P.MAC.TURN'));
  await save('Capabilities', { needs: [entry('P.FOR.CAST')], offers: [] });
  await page.getByRole('checkbox', { name: words.capability('P.MAC.TURN') }).first().check();
  for (const code of ['P.FOR.CAST', 'P.MAC.TURN']) await page.getByRole('heading', { name: words.capability(code) }).waitFor();
  await person.reads('registration.saving.saved');

  await person.open(`/e/${slug}/register/cooperation`);
  const offered = (form: string) => page.getByRole('checkbox', { name: `${words.form(form)}: ${say('registration.cooperation.offered')}` });
  await offered('licence').waitFor();
  await save('Cooperation', { offered: [{ form: 'licence', place: 'ukraine' }], sought: [] });
  await offered('venture').check();
  await page.locator('input:checked').nth(1).waitFor({ state: 'attached' });
  for (const form of ['licence', 'venture']) expect(await offered(form).isChecked()).toBe(true);
  await person.leave();
}
