import { type Firm } from './register.ts';
import { Person, type Setting } from './person.ts';

/** An officer decides on the firms, one after the other, from the queue. */
export async function vet(setting: Setting, slug: string, officer: string, firms: readonly Firm[]): Promise<void> {
  const person = await Person.at(setting, officer);
  const { page, say } = person;
  for (const { legalName } of firms) {
    await person.open(`/e/${slug}/organise/vetting`);
    await page.getByRole('button', { name: legalName }).click();
    await page.getByRole('heading', { name: legalName }).first().waitFor();
    await page.getByRole('radio', { name: say('vetting.choice.approve') }).check();
    await page.getByRole('button', { name: say('vetting.choice.decide') }).or(page.getByRole('button', { name: say('vetting.choice.confirm') })).click();
    await person.reads('vetting.decided.toast', { name: legalName });
  }
  await person.leave();
}

/** The first officer cannot decide again. */
export async function cannotDecideTwice(setting: Setting, slug: string, officer: string, { legalName }: Firm): Promise<void> {
  const person = await Person.at(setting, officer);
  await person.open(`/e/${slug}/organise/vetting`);
  await person.page.getByRole('button', { name: legalName }).click();
  await person.reads('vetting.refusal.sameOfficer');
  await person.leave();
}

export async function openMatching(setting: Setting, slug: string, organiser: string): Promise<void> {
  const person = await Person.at(setting, organiser);
  await person.open(`/e/${slug}/organise/setup`);
  await person.button('organiser.setup.matching.open').click();
  await person.button('organiser.setup.matching.openNow').click();
  await person.reads('organiser.setup.matching.isOpen');
  await person.leave();
}

/** A run, its draft, and publishing after a look at who will be told. */
export async function schedule(setting: Setting, slug: string, organiser: string): Promise<void> {
  const person = await Person.at(setting, organiser);
  const { page, say } = person;
  await person.open(`/e/${slug}/organise/board`);
  await page.getByLabel(say('scheduling.run.seconds')).fill('2');
  await person.button('scheduling.run.start').click();
  await person.button('scheduling.publish.open').click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('scheduling.publish.submit', { count: 2 }) }).click();
  await dialog.waitFor({ state: 'detached' });
  await person.leave();
}
