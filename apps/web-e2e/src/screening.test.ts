import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiSession } from './harness/api.ts';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { createEventWorld, type EventWorld, givePasswords } from './harness/event-world.ts';
import { IMPORT_HEADING, importFile } from './harness/import-file.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './harness/page-checks.ts';
import { ADMINISTRATOR } from './harness/product.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

describe('screening', () => {
  let world: EventWorld;
  let caseId: string;
  /** Of this world alone, since lists are of the whole installation. */
  const list = (): string => `Made-up list ${world.slug}`;

  beforeAll(async () => {
    world = await createEventWorld();
    const organiser = await ApiSession.as(world.organiser);
    await importFile(world.slug, organiser, `${IMPORT_HEADING}\nQuellbrunn Zahnradwerk GmbH;DE;company;DE 99-1;;We make gears.;generators;machining;;;;10-49;Ann Lee <lead@quellbrunn-${world.slug}.example>;en;\n`);
    caseId = await waitingCase(world.slug, await ApiSession.as(world.officers[0]));
    await givePasswords();
  });
  afterEach(closeWindows);
  afterAll(closeBrowser);

  it('begins with a list that the administrator brings; an officer cannot approve over a likeness, settles it, and approves; a retired list is compared with no more', async () => {
    const [administrator, officer] = [await Person.at(DESK, ADMINISTRATOR), await Person.at(PHONE, world.officers[0])];
    const address = `/e/${world.slug}/organise/vetting?stage=all&case=${caseId}`;
    await administrator.open('/admin/screening');
    await administrator.page.getByLabel(administrator.say('administration.screening.name')).fill(list());
    await administrator.page.getByLabel(administrator.say('administration.screening.edition')).fill('2026-08-24');
    await administrator.page.getByLabel(administrator.say('administration.screening.source')).fill('Made up for a test');
    const file = administrator.page.locator('input[type=file]');
    await file.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('street\nLong Street\n') });
    await administrator.button('administration.screening.bring').click();
    await administrator.reads('administration.screening.noNameColumn');
    await file.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('id,name,aliases,country\nQ1,QUELLBRUNN ZAHNRADWERK,,de\nQ2,Ostrov Granit,,ru\n') });
    await administrator.button('administration.screening.bring').click();
    await administrator.page.getByText(/^2 entries taken, no row skipped/).waitFor();
    const row = administrator.page.getByRole('row').filter({ hasText: list() });
    await row.getByText(administrator.say('administration.screening.current')).waitFor();
    await expectNoAxeFindings(administrator.page);

    // The worker compares everybody anew within moments; approving compares once more by itself.
    await officer.open(address);
    await officer.page.getByRole('radio').first().check();
    await officer.page.locator('form').filter({ has: officer.page.getByRole('radio') }).locator('button[type=submit]').click();
    await officer.reads('vetting.refusal.screeningWaits');
    await officer.page.reload();
    const hit = officer.page.getByRole('region', { name: /^Quellbrunn Zahnradwerk GmbH: / });
    await hit.getByRole('row').filter({ hasText: 'QUELLBRUNN ZAHNRADWERK' }).waitFor();
    await expectNoAxeFindings(officer.page);
    await expectNoSidewaysScroll(officer.page);
    await hit.getByRole('textbox').fill('Інший номер у реєстрі.');
    await hit.getByRole('button', { name: officer.say('vetting.hit.setNotSame'), exact: true }).click();
    await hit.getByRole('textbox').waitFor({ state: 'detached' });
    await hit.getByText('Інший номер у реєстрі.').waitFor();
    await officer.page.locator('form').filter({ has: officer.page.getByRole('radio') }).locator('button[type=submit]').click();
    await officer.page.getByText(/^Записано: Quellbrunn/).waitFor();

    await row.getByRole('button', { name: administrator.say('administration.screening.retireNamed', { name: list() }) }).click();
    await row.getByText(/^Retired /).waitFor();
    await officer.open(address);
    await officer.page.getByRole('heading', { name: 'Quellbrunn Zahnradwerk GmbH' }).waitFor();
    await hit.waitFor({ state: 'detached' });
    expect(await officer.page.getByText(list()).count()).toBe(0);
    // The refused file stands in the administrator's console.
    await expectNoSidewaysScroll(administrator.page);
    await officer.leave();
  });
});

/** The case of the one row of the file, once the worker has written it. */
async function waitingCase(slug: string, officer: ApiSession): Promise<string> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const { vettingQueue } = await officer.ask<{ vettingQueue: { cases: { id: string }[] } }>('query ($slug: String!) { vettingQueue(eventSlug: $slug) { cases { id } } }', { slug });
    if (vettingQueue.cases[0]) return vettingQueue.cases[0].id;
    await sleep(250);
  }
  throw new Error('The file was not imported.');
}
