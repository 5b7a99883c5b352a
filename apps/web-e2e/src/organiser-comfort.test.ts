import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from './harness/browser.ts';
import { createEventWorld, type EventWorld, givePasswords } from './harness/event-world.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './harness/page-checks.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;
const HEADING = 'Organisation;Country;Type;Registration no.;Website;About;Offers;Seeks;Cooperation offered;Cooperation sought;Certificates;Employees;Delegates;Languages;Unavailable';
const PLACE = 'Our works: 12 Promyslova St, Kharkiv 61000.';

describe('an organiser', () => {
  let world: EventWorld;
  let organiser: Person;
  const lead = (): string => `lead@castor-${world.slug}.example`;
  beforeAll(async () => {
    world = await createEventWorld();
    organiser = await Person.at(DESK, world.organiser);
  });
  afterAll(closeBrowser);

  const bring = async (name: string, text: string): Promise<void> => {
    await organiser.open(`/e/${world.slug}/organise/import`);
    await organiser.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

  it('mends a held row in the report, and it is imported', async () => {
    const { page, say } = organiser;
    await bring('forum.csv', `${HEADING}\nCastor Systems Corp.;US;company;US 181-548;;${PLACE};generators;Military-vehicle parts;;;;10-49;Ada Lead <${lead()}>;en;\n`);
    await page.getByRole('link', { name: new RegExp(`^${say('organiser.import.mend')}`) }).click();
    await organiser.field('organiser.column.about').waitFor();
    expect(await organiser.field('organiser.column.about').inputValue()).toBe('Our works: ▇▇▇.');
    await organiser.button('organiser.mend.send').click();
    await organiser.reads('organiser.remedy.maskLeft');
    await organiser.field('organiser.column.about').fill('We make generators.');
    await expectNoAxeFindings(page);
    await organiser.button('organiser.mend.send').click();
    await page.getByText(/^1 imported, 0 with a warning, 0 held/).waitFor();
  });

  it('says which column is which of a file with German headings', async () => {
    const { page, say } = organiser;
    await bring('gaeste.csv', `Firmenname,Land,Handelsregisternummer,Angebot,Ansprechpartner,E-Mail\nMuster GmbH,DE,HRB 12345,generators,Eva Lang,eva@muster-${world.slug}.example\n`);
    await organiser.reads('organiser.mapping.unknown');
    const confirm = page.getByRole('button', { name: 'Check and import 1 row' });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel(`${say('organiser.mapping.column')}: ${say('organiser.column.type')}`).first().click();
    await page.getByRole('option', { name: say('organiser.mapping.allAre', { type: say('organiser.mapping.typeCompany') }) }).click();
    await expectNoAxeFindings(page);
    await confirm.click();
    await page.getByText(/^1 imported, 0 with a warning, 0 held/).waitFor();
  });

  it('writes to a filtered subset after a preview in both languages', async () => {
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/registrations?country=US`);
    await page.getByRole('link', { name: say('organiser.registrations.write') }).click();
    const texts = { subjectEn: 'Bring your badge, {organisation}', bodyEn: 'Doors open at nine.', subjectUk: 'Візьміть бейдж, {organisation}', bodyUk: 'Двері відчиняються о дев’ятій.' };
    for (const [field, text] of Object.entries(texts)) await organiser.field(`broadcasts.field.${field}`).fill(text);
    await organiser.button('broadcasts.compose.preview').click();
    await page.getByText('Bring your badge, Castor Systems Corp.').waitFor();
    await page.getByRole('button', { name: 'Send to 1 person' }).click();
    await page.getByText('1 person of 1 organisation').waitFor();
  });

  it('acts on behalf under a banner; the organisation reads on a phone in Ukrainian what was written and done', async () => {
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

    await givePasswords();
    const firm = await Person.at(PHONE, lead());
    await firm.open(`/e/${world.slug}/from-organisers`);
    await firm.page.getByText('Візьміть бейдж, Castor Systems Corp.').waitFor();
    await firm.reads('acting.done.about');
    await firm.reads('acting.done.reason', { reason: 'Asked by telephone.' });
    await expectNoAxeFindings(firm.page);
    await firm.leave();
  });
});
