import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiSession } from './harness/api.ts';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { createEventWorld, type EventWorld, givePasswords } from './harness/event-world.ts';
import { IMPORT_HEADING, importFile } from './harness/import-file.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

/** From six firms within an hour on, where nobody else has opened any and the organiser looks from five on. */
const UNUSUAL = 6;
const FIRMS = ['Arno', 'Borea', 'Cinder', 'Dorn', 'Elba', 'Fjell', 'Garda'].map((name) => `${name} Composites`);

describe('somebody who opens unusually many firms', () => {
  let world: EventWorld;
  let firms: readonly WaitingCase[];
  const viewer = (): string => `lead@rubin-${world.slug}.example`;

  beforeAll(async () => {
    world = await createEventWorld();
    const { slug } = world;
    const organiser = await ApiSession.as(world.organiser);
    const rows = FIRMS.map((name, at) => `${name};DE;company;DE 77-${at};;We make composites.;composites;machining;;;;10-49;Ann Lee <lead@firm${at}-${slug}.example>;en;`);
    await importFile(slug, organiser, [IMPORT_HEADING, `Рубін Прилад;UA;manufacturer;461774${Math.floor(10 + Math.random() * 89)};;;machining;composites;;;;50-249;Ada Lead <${viewer()}>;uk;`, ...rows, ''].join('\n'));
    const officers = await Promise.all(world.officers.slice(0, 2).map((email) => ApiSession.as(email)));
    const cases = await waitingCases(slug, officers[0]!, FIRMS.length + 1);
    for (const officer of officers) for (const { id } of cases) await approve(slug, id, officer);
    const { eventSetup } = await organiser.ask<{ eventSetup: { version: number } }>('query ($slug: String!) { eventSetup(eventSlug: $slug) { version } }', { slug });
    await organiser.act('openMatching', 'EventStepInput', { eventSlug: slug, version: eventSetup.version });
    await organiser.act('setViewingMinimum', 'SetViewingMinimumInput', { eventSlug: slug, minimum: 5 });
    await givePasswords();
    const lead = await ApiSession.as(viewer());
    const { myRegistration } = await lead.ask<{ myRegistration: { version: number } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { version } }', { slug });
    await lead.act('agreeToPreview', 'AgreeToPreviewInput', { eventSlug: slug, version: myRegistration.version });
    firms = cases.filter(({ legalName }) => FIRMS.includes(legalName));
  });
  afterEach(closeWindows);
  afterAll(closeBrowser);

  it('is told of to the organiser, who finds it in the work list, looks at it and marks it; the viewer learns nothing of it', async () => {
    const { slug } = world;
    expect(firms).toHaveLength(FIRMS.length);
    const [organiser, firm] = [await Person.at(DESK, world.organiser), await Person.at(PHONE, viewer())];
    const { page, say } = organiser;
    const alert = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: say('disclosure.alerts.settle') }) });
    const look = async ({ registrationId, legalName }: WaitingCase): Promise<void> => {
      await firm.open(`/e/${slug}/matches/${registrationId}`);
      await firm.page.getByRole('heading', { level: 1, name: legalName }).waitFor();
    };
    for (const one of firms.slice(0, UNUSUAL - 1)) await look(one);
    await organiser.open(`/e/${slug}/organise/viewing`);
    await organiser.reads('disclosure.alerts.empty');

    await look(firms[UNUSUAL - 1]!);
    await organiser.open(`/e/${slug}/organise/dashboard`);
    await page.getByRole('listitem').filter({ hasText: 'Alert of unusual viewing' }).getByRole('link').first().click();
    await page.waitForURL(/\/organise\/viewing/);
    await alert.getByText(new RegExp(`^${UNUSUAL} firms opened within an hour`)).waitFor();
    await alert.getByRole('button', { name: say('disclosure.alerts.settle') }).click();
    await page.getByText(/^Looked at /).waitFor();
    await organiser.open(`/e/${slug}/organise/viewing?open=yes`);
    await organiser.reads('disclosure.alerts.empty');

    // Another one the same day raises none anew.
    await look(firms[UNUSUAL]!);
    await organiser.open(`/e/${slug}/organise/viewing?open=yes`);
    await organiser.reads('disclosure.alerts.empty');
    await firm.open('/notifications');
    expect(await firm.page.getByText(/незвично багато/).count()).toBe(0);
    await Promise.all([organiser.leave(), firm.leave()]);
  });
});

interface WaitingCase {
  readonly id: string;
  readonly registrationId: string;
  readonly legalName: string;
}

/** The cases of an imported file, once the worker has written it. */
async function waitingCases(slug: string, officer: ApiSession, count: number): Promise<readonly WaitingCase[]> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const { vettingQueue } = await officer.ask<{ vettingQueue: { cases: WaitingCase[] } }>('query ($slug: String!) { vettingQueue(eventSlug: $slug) { cases { id registrationId legalName } } }', { slug });
    if (vettingQueue.cases.length === count) return vettingQueue.cases;
    await sleep(250);
  }
  throw new Error('The file was not imported.');
}

async function approve(slug: string, id: string, officer: ApiSession): Promise<void> {
  const { vettingCase } = await officer.ask<{ vettingCase: { version: number } }>('query ($slug: String!, $id: ID!) { vettingCase(eventSlug: $slug, id: $id) { version } }', { slug, id });
  await officer.act('decideVettingCase', 'DecideVettingCaseInput', { eventSlug: slug, caseId: id, version: vettingCase.version, verdict: 'approve', reason: '' }, '', 'VettingDecided');
}
