import { expect } from '@jest/globals';
import { ApiSession } from '../harness/api.ts';
import { linksMailedTo } from '../harness/event-world.ts';
import { Person, type Setting } from './person.ts';

export interface Firm {
  readonly legalName: string;
  readonly email: string;
  readonly isUkrainian: boolean;
  readonly registrationNumber: string;
  readonly needs: string;
  readonly offers: string;
}

/** Names of capabilities, countries and forms in the language of the walk. */
export interface Vocabulary {
  capability(code: string): string;
  country(code: string): string;
  form(code: string): string;
}

export async function vocabularyIn(language: string): Promise<Vocabulary> {
  const { capabilityTree, vocabulary } = await new ApiSession().ask<{ capabilityTree: { code: string; title: string }[]; vocabulary: { cooperationForms: { code: string; title: string }[] } }>(
    'query ($locale: String!) { capabilityTree(locale: $locale) { code title } vocabulary(locale: $locale) { cooperationForms { code title } } }', { locale: language },
  );
  const titleIn = (terms: readonly { code: string; title: string }[]) => (code: string) => terms.find((term) => term.code === code)!.title;
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return { capability: titleIn(capabilityTree), form: titleIn(vocabulary.cooperationForms), country: (code) => countries.of(code)! };
}

/** A firm registers in its browser, from the public page to the status that says what comes next. */
export async function register(setting: Setting, slug: string, firm: Firm): Promise<Person> {
  const words = await vocabularyIn(setting.language);
  const person = await Person.at(setting);
  await start(person, slug, firm);
  await organisation(person, firm, words);
  await delegates(person);
  await capabilities(person, firm, words);
  await cooperation(person, words);
  await particulars(person);
  await check(person);
  return person;
}

async function start(person: Person, slug: string, firm: Firm): Promise<void> {
  const { page, say } = person;
  await person.open(`/e/${slug}/register?type=${firm.isUkrainian ? 'ukrainianManufacturer' : 'foreignCompany'}`);
  await person.field('registration.start.name').fill(firm.isUkrainian ? 'Олена Коваль' : 'Jürgen von der Heide');
  await page.getByLabel(say('registration.start.email')).fill(firm.email);
  await person.button('registration.start.submit').click();
  await person.reads('registration.start.mailed');
  const [link] = await linksMailedTo(firm.email);
  await person.open(link!);
  await person.button('session.link.open').click();
  await page.waitForURL('**/register/organisation');
}

async function organisation(person: Person, firm: Firm, words: Vocabulary): Promise<void> {
  const { page, say } = person;
  await page.getByLabel(say('registration.organisation.legalName')).fill(firm.legalName);
  if (!firm.isUkrainian) await person.choose(page.getByRole('combobox', { name: say('registration.organisation.country'), exact: true }), words.country('DE'));
  await person.field('registration.organisation.number').fill(firm.registrationNumber);
  if (firm.isUkrainian) await refusePlace(person);
  await page.getByLabel(say('registration.organisation.about')).fill(firm.isUkrainian ? 'Точна механіка для авіації, серії до тисячі деталей.' : 'Series production of composite parts for aviation.');
  await goOn(person, 'delegates');
}

/** A place in a free text is refused where it stands; the rest of the form is kept over a reload. */
async function refusePlace(person: Person): Promise<void> {
  const { page, say } = person;
  await page.getByLabel(say('registration.organisation.about')).fill('Наш цех стоїть у Кропивницькому на вулиці Заводській, 14.');
  await nextButton(person, 'delegates').click();
  await page.getByRole('alert').filter({ visible: true }).first().waitFor();
  await page.locator('mark').first().waitFor();
  expect(page.url()).toContain('/register/organisation');
  await page.reload();
  expect(await page.getByLabel(say('registration.organisation.number'), { exact: true }).inputValue()).not.toBe('');
}

async function delegates(person: Person): Promise<void> {
  await person.field('registration.delegates.jobFunction').fill('Business development');
  await goOn(person, 'capabilities');
}

async function capabilities(person: Person, firm: Firm, words: Vocabulary): Promise<void> {
  const { page, say } = person;
  for (const [side, code] of [['needs', firm.needs], ['offers', firm.offers]] as const) {
    await page.getByRole('tab', { name: say(`registration.capabilities.${side}`) }).click();
    await page.getByRole('searchbox', { name: say('registration.picker.search') }).or(page.getByRole('textbox', { name: say('registration.picker.search') })).fill(words.capability(code));
    await page.getByRole('checkbox', { name: words.capability(code) }).first().check();
  }
  await goOn(person, 'cooperation');
}

async function cooperation(person: Person, words: Vocabulary): Promise<void> {
  const { page, say } = person;
  for (const code of ['subcontract', 'venture']) {
    for (const way of ['sought', 'offered']) await page.getByRole('checkbox', { name: `${words.form(code)}: ${say(`registration.cooperation.${way}`)}` }).check();
  }
  await goOn(person, 'particulars');
}

async function particulars(person: Person): Promise<void> {
  await person.page.getByRole('radio').nth(2).check();
  await goOn(person, 'check');
}

async function check(person: Person): Promise<void> {
  const { page, say } = person;
  await page.getByRole('checkbox', { name: say('registration.check.consent') }).check();
  await person.button('registration.check.send').click();
  await page.waitForURL('**/registration');
  await person.reads('registration.status.submitted');
}

const nextButton = (person: Person, step: string) => person.button('registration.foot.next', { step: person.say(`registration.steps.${step}`) });

async function goOn(person: Person, step: string): Promise<void> {
  await nextButton(person, step).click();
  await person.page.waitForURL(`**/register/${step}`);
  await person.page.getByRole('heading', { level: 1, name: person.say(`registration.title.${step}`) }).waitFor();
}
