import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { createEventWorld, type EventWorld } from './harness/event-world.ts';
import { IMPORT_HEADING } from './harness/import-file.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './harness/page-checks.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PLACE = 'Our works: 12 Promyslova St, Kharkiv 61000.';

describe('an organiser who brings a file', () => {
  let world: EventWorld;
  beforeAll(async () => {
    world = await createEventWorld();
  });
  afterEach(closeWindows);
  afterAll(closeBrowser);

  const bring = async (organiser: Person, name: string, text: string): Promise<void> => {
    await organiser.open(`/e/${world.slug}/organise/import`);
    await organiser.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

  it('mends a held row in the report, and it is imported', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await bring(organiser, 'forum.csv', `${IMPORT_HEADING}\nCastor Systems Corp.;US;company;US 181-548;;${PLACE};generators;Military-vehicle parts;;;;10-49;Ada Lead <lead@castor-${world.slug}.example>;en;\n`);
    await page.getByRole('link', { name: new RegExp(`^${say('organiser.import.mend')}`) }).click();
    await organiser.field('organiser.column.about').waitFor();
    expect(await organiser.field('organiser.column.about').inputValue()).toBe('Our works: ▇▇▇.');
    await organiser.button('organiser.mend.send').click();
    await organiser.reads('organiser.remedy.maskLeft');
    await organiser.field('organiser.column.about').fill('We make generators.');
    await expectNoAxeFindings(page);
    await organiser.button('organiser.mend.send').click();
    await page.getByText(/^1 imported, 0 with a warning, 0 held/).waitFor();
    await organiser.leave();
  });

  it('mends a row that a product code holds back, helped by what the columns take', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/import`);
    await page.getByText(say('organiser.help.open')).click();
    await page.getByRole('rowheader', { name: 'Offer codes' }).waitFor();
    await expectNoAxeFindings(page);
    const sample = await page.request.get(`/api/events/${world.slug}/import/sample`);
    expect([sample.status(), (await sample.text()).includes('Offer codes')]).toEqual([200, true]);
    await bring(organiser, 'codes.csv', `${IMPORT_HEADING};Offer codes\nPollux Systems Corp.;US;company;US 181-549;;We make engines.;generators;;;;;10-49;Ada Lead <lead@pollux-${world.slug}.example>;en;;CPV 34711299\n`);
    await page.getByRole('link', { name: new RegExp(`^${say('organiser.import.mend')}`) }).last().click();
    await organiser.field('organiser.column.offerCodes').waitFor();
    await organiser.field('organiser.column.offerCodes').fill('CPV 34711200-6; NATO 1560');
    await organiser.button('organiser.mend.send').click();
    await page.getByText(/^1 imported, 0 with a warning, 0 held/).waitFor();
    await organiser.leave();
  });

  it('says which column is which of a file with German headings', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await bring(organiser, 'gaeste.csv', `Firmenname,Land,Handelsregisternummer,Angebot,Ansprechpartner,E-Mail\nMuster GmbH,DE,HRB 12345,generators,Eva Lang,eva@muster-${world.slug}.example\n`);
    await organiser.reads('organiser.mapping.unknown');
    const confirm = page.getByRole('button', { name: 'Check and import 1 row' });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel(`${say('organiser.mapping.column')}: ${say('organiser.column.type')}`).first().click();
    await page.getByRole('option', { name: say('organiser.mapping.allAre', { type: say('organiser.mapping.typeCompany') }) }).click();
    await expectNoAxeFindings(page);
    await confirm.click();
    await page.getByText(/^1 imported, 0 with a warning, 0 held/).waitFor();
    await expectNoSidewaysScroll(page);
  });
});
