import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiSession } from './harness/api.ts';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { createEventWorld, type EventWorld, givePasswords } from './harness/event-world.ts';
import { IMPORT_HEADING, importFile } from './harness/import-file.ts';
import { ADMINISTRATOR } from './harness/product.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './harness/page-checks.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

describe('an organiser, towards an imported organisation', () => {
  let world: EventWorld;
  const lead = (): string => `lead@castor-${world.slug}.example`;
  beforeAll(async () => {
    world = await createEventWorld();
    const organiser = await ApiSession.as(world.organiser);
    await importFile(world.slug, organiser, `${IMPORT_HEADING}\nCastor Systems Corp.;US;company;US 181-548;;We make generators.;generators;Military-vehicle parts;;;;10-49;Ada Lead <${lead()}>;en;\n`);
    await imported(world.slug, organiser);
    await givePasswords();
  });
  afterEach(closeWindows);
  afterAll(closeBrowser);

  /** What the organisation finds on its page of the organisers' words and acts. */
  const reads = async (look: (firm: Person) => Promise<void>): Promise<void> => {
    const firm = await Person.at(PHONE, lead());
    await firm.open(`/e/${world.slug}/from-organisers`);
    await look(firm);
    await firm.leave();
  };

  it('writes to a filtered subset after a preview in both languages; the organisation reads it on a phone in Ukrainian', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/registrations?country=US`);
    await page.getByRole('link', { name: say('organiser.registrations.write') }).click();
    const texts = { subjectEn: 'Bring your badge, {organisation}', bodyEn: 'Doors open at nine.', subjectUk: 'Візьміть бейдж, {organisation}', bodyUk: 'Двері відчиняються о дев’ятій.' };
    for (const [field, text] of Object.entries(texts)) await organiser.field(`broadcasts.field.${field}`).fill(text);
    await organiser.button('broadcasts.compose.preview').click();
    await page.getByText('Bring your badge, Castor Systems Corp.').waitFor();
    await page.getByRole('button', { name: 'Send to 1 person' }).click();
    await page.getByText('1 person of 1 organisation').waitFor();
    await reads(async (firm) => firm.page.getByText('Візьміть бейдж, Castor Systems Corp.').waitFor());
    await organiser.leave();
  });

  it('acts on behalf under a banner; the organisation reads on a phone in Ukrainian what was done', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/registrations?country=US`);
    await page.getByRole('link', { name: say('organiser.registrations.actFor') }).click();
    await organiser.field('acting.start.reason').or(page.getByLabel(say('acting.start.reason'))).first().fill('Asked by telephone.');
    await organiser.button('acting.start.begin').click();
    await organiser.reads('app.acting.title', { name: 'Castor Systems Corp.' });
    await organiser.field('acting.registration.about').fill('We make generators and pumps.');
    await organiser.button('acting.registration.save').click();
    await organiser.reads('acting.registration.saved');
    await expectNoAxeFindings(page);
    await organiser.button('app.acting.end').click();
    await organiser.button('acting.start.begin').waitFor();
    await expectNoSidewaysScroll(page);

    await reads(async (firm) => {
      await firm.reads('acting.done.about');
      await firm.reads('acting.done.reason', { reason: 'Asked by telephone.' });
      await expectNoAxeFindings(firm.page);
    });
    await organiser.leave();
  });

  it('whose role ended a second ago, saves nothing more on its behalf', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/registrations?country=US`);
    await page.getByRole('link', { name: say('organiser.registrations.actFor') }).click();
    await page.getByLabel(say('acting.start.reason')).first().fill('Asked by telephone again.');
    await organiser.button('acting.start.begin').click();
    await organiser.field('acting.registration.about').fill('We make nothing any more.');
    const administrator = await ApiSession.as(ADMINISTRATOR);
    const { eventRoles } = await administrator.ask<{ eventRoles: { accountId: string; email: string; role: string }[] }>('query ($slug: String!) { eventRoles(eventSlug: $slug) { accountId email role } }', { slug: world.slug });
    const { accountId } = eventRoles.find(({ email, role }) => email === world.organiser && role === 'organiser')!;
    await administrator.act('revokeEventRole', 'RevokeEventRoleInput', { eventSlug: world.slug, accountId, role: 'organiser' }, '', 'EventRolesChanged');
    await organiser.button('acting.registration.save').click();
    await organiser.reads('app.error.forbidden');
    const { myRegistration } = await (await ApiSession.as(lead())).ask<{ myRegistration: { about: string } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { about } }', { slug: world.slug });
    expect(myRegistration.about).toMatch(/^We make generators/);
    await organiser.leave();
  });
});

/** Waits until the worker has written the one row of the file. */
async function imported(slug: string, organiser: ApiSession): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const { registrations } = await organiser.ask<{ registrations: { total: number } }>('query ($slug: String!) { registrations(eventSlug: $slug) { total } }', { slug });
    if (registrations.total > 0) return;
    await sleep(250);
  }
  throw new Error('The file was not imported.');
}
