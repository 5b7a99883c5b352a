import { expect } from '@jest/globals';
import { type Person } from './person.ts';
import { type Firm } from './register.ts';

/** A protected firm looks at what others will see of it and agrees; its status says that nobody sees it before. */
export async function agreeToBeShown(person: Person, slug: string, firm: Firm): Promise<void> {
  await person.open(`/e/${slug}/registration`);
  await person.reads('registration.meaning.agreeToPreview');
  await person.open(`/e/${slug}/disclosure`);
  await person.reads('disclosure.agree.title');
  await seesWhatStaffReads(person, firm);
  await person.button('disclosure.agree.submit').click();
  await person.reads('disclosure.agree.done');
}

/** The preview of every audience: organisers read the name and no number, officers the whole record, both without a reload. */
async function seesWhatStaffReads({ page, say }: Person, { legalName, registrationNumber }: Firm): Promise<void> {
  const preview = page.getByRole('article');
  await page.getByText(say('disclosure.audience.organiser'), { exact: true }).click();
  await preview.getByRole('heading', { name: legalName }).waitFor();
  expect(await preview.textContent()).not.toContain(registrationNumber);
  await page.getByText(say('disclosure.audience.officer'), { exact: true }).click();
  await preview.getByText(registrationNumber).waitFor();
  await page.getByText(say('disclosure.audience.participants'), { exact: true }).click();
  await page.getByRole('radiogroup', { name: say('disclosure.preview.level') }).getByText(say('disclosure.view.name')).click();
  await preview.getByText(legalName).waitFor();
}

/** A foreign firm looks at its matches, wishes and asks for a meeting; the name behind the code name is not on its pages. */
export async function ask(person: Person, slug: string, hidden: Firm): Promise<void> {
  const { page, say } = person;
  await person.open(`/e/${slug}/matches`);
  const card = page.getByRole('article').first();
  await card.waitFor();
  expect(await page.content()).not.toContain(hidden.legalName);
  await card.getByText(say('matching.wish.must'), { exact: true }).click();
  await card.getByRole('button', { name: say('matching.card.request') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('meetings.send.message')).fill('We would like to speak about a joint series of milled parts.');
  await dialog.getByRole('button', { name: say('meetings.send.submit') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The other side reads the request and accepts it. */
export async function accept(person: Person, slug: string): Promise<void> {
  const { page, say } = person;
  await person.open(`/e/${slug}/requests`);
  await page.getByText('We would like to speak about a joint series').first().waitFor();
  await page.getByRole('button', { name: say('meetings.act.accept') }).first().click();
  await page.getByRole('button', { name: say('meetings.act.accept') }).waitFor({ state: 'detached' });
}

/** Names are open to both once they have agreed. */
export async function seesName(person: Person, slug: string, { legalName }: Firm): Promise<void> {
  await person.open(`/e/${slug}/requests?box=agreed`);
  await person.page.getByRole('article').first().getByRole('link').first().click();
  await person.page.getByText(legalName).first().waitFor();
}

/** One of the two cancels on the page of the meeting, the other has the agenda open and sees it without loading again. */
export async function cancelBeforeTheOthersEyes(canceller: Person, watcher: Person, slug: string): Promise<void> {
  await watcher.open(`/e/${slug}/agenda`);
  await watcher.reads('agenda.next.title');
  await canceller.open(`/e/${slug}/agenda`);
  await canceller.page.getByRole('link', { name: canceller.say('agenda.next.open') }).first().click();
  await canceller.button('agenda.cancel.open').click();
  const dialog = canceller.page.getByRole('dialog');
  await dialog.getByLabel(canceller.say('agenda.cancel.reason')).fill('The delegate who knows the topic cannot come.');
  await dialog.getByRole('button', { name: canceller.say('agenda.cancel.submit') }).click();
  await dialog.waitFor({ state: 'detached' });
  await watcher.page.getByText(watcher.say('agenda.state.cancelled'), { exact: true }).first().waitFor();
}
