import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiSession } from './harness/api.ts';
import { closeBrowser } from './harness/browser.ts';
import { COLLEAGUE, createFullWorld, type FullWorld, plan } from './harness/full-world.ts';
import { expectNoSidewaysScroll } from './harness/page-checks.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

describe('after publishing', () => {
  let world: FullWorld;
  beforeAll(async () => {
    world = await createFullWorld();
  });
  afterAll(closeBrowser);

  it('one side asks for another time on the desk, the other takes one on a phone in Ukrainian; both see the meeting move', async () => {
    const address = `/e/${world.slug}/agenda/${world.meetingId}`;
    const [asking, other] = [await Person.at(DESK, world.foreign.email), await Person.at(PHONE, world.ukrainian.email)];
    await other.open(address);
    await other.button('agenda.another.open').waitFor();
    await asking.open(`${address}?pane=another-time`);
    const sheet = asking.page.getByRole('dialog');
    const offered = sheet.getByRole('checkbox');
    await offered.first().check();
    await offered.nth(1).check();
    await sheet.getByLabel(asking.say('agenda.cancel.reason')).fill('The engineer arrives later than planned.');
    await sheet.locator('button[type=submit]').click();
    await sheet.waitFor({ state: 'detached' });
    await asking.reads('agenda.another.stateOwn');

    // The page of the other side was open all the time.
    await other.page.getByText('The engineer arrives later than planned.').waitFor();
    await other.button('agenda.another.accept').click();
    await other.page.getByText(other.say('agenda.another.accept'), { exact: true }).waitFor({ state: 'detached' });
    await asking.page.locator('[data-tone=draft]').first().waitFor();
    await other.page.locator('[data-tone=draft]').first().waitFor();
    expect(await asking.page.getByRole('button', { name: asking.say('agenda.another.withdraw') }).count()).toBe(0);
    await Promise.all([asking.leave(), other.leave()]);
  });

  it('a colleague takes the meeting over, and the lead takes that back', async () => {
    const lead = await Person.at(DESK, world.foreign.email);
    await lead.open(`/e/${world.slug}/agenda/${world.meetingId}`);
    const line = lead.page.getByRole('listitem').filter({ hasText: COLLEAGUE });
    await lead.button('agenda.team.takeOverOf', { name: COLLEAGUE }).click();
    await line.getByText(lead.say('agenda.team.goes'), { exact: true }).waitFor();
    await lead.button('app.toast.undo').click();
    await lead.button('agenda.team.takeOverOf', { name: COLLEAGUE }).waitFor();
    await lead.leave();
  });

  it('matches are chosen and compared by keys, and a filter is kept and opened again', async () => {
    const person = await Person.at(DESK, world.ukrainian.email);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/matches?country=DE&country=PL`);
    await page.getByRole('article').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await person.reads('matching.compare.chosen', { count: 2, max: 4 });
    await page.keyboard.press('v');
    await page.waitForURL(/\/matches\/compare\?/);
    await page.getByRole('columnheader').nth(1).waitFor();
    expect(new URL(page.url()).searchParams.getAll('compare')).toHaveLength(2);
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['DE', 'PL']);

    await page.getByRole('link', { name: say('matching.detail.back') }).click();
    await page.getByRole('textbox', { name: say('matching.saved.name') }).fill('Neighbours');
    await person.button('matching.saved.save').click();
    await page.getByRole('link', { name: 'Neighbours' }).waitFor();
    await person.open(`/e/${world.slug}/matches`);
    await page.getByRole('link', { name: 'Neighbours' }).click();
    await page.waitForURL(/saved=/);
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['DE', 'PL']);
    await person.leave();
  });

  it('the comparison stands below each other on a phone, in Ukrainian', async () => {
    const person = await Person.at(PHONE, world.ukrainian.email);
    await person.open(`/e/${world.slug}/matches/compare?compare=${world.foreign.registrationId}`);
    await person.reads('matching.compare.one');
    await person.reads('matching.compare.affinity');
    await person.leave();
  });

  it('search and commands find a firm and a page, Z and the recent changes take back', async () => {
    const person = await Person.at(DESK, world.ukrainian.email);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/matches`);
    await page.getByRole('article').first().waitFor();
    const put = page.getByRole('article').filter({ hasText: 'Wisla' });
    await put.getByRole('heading').getByRole('link').focus();
    await page.keyboard.press('n');
    await page.getByText(say('app.toast.undo'), { exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: say('app.palette.title') });
    await box.fill('brandt');
    await page.getByRole('option', { name: /^Brandt/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matches\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Brandt' }).waitFor();

    await page.keyboard.press('Control+k');
    await box.fill(say('app.history.title').slice(0, 6));
    await page.getByRole('option', { name: say('app.history.title') }).click();
    await page.getByRole('dialog', { name: say('app.history.title') }).getByRole('button', { name: say('app.toast.undo') }).click();
    await page.getByText(say('app.history.empty')).waitFor();
    await page.keyboard.press('Escape');
    await person.open(`/e/${world.slug}/matches`);
    await put.waitFor();

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: say('app.keys.title') }).getByText(say('matching.keys.wish')).waitFor();
    await person.leave();
  });

  it('search and commands stand on a phone, in Ukrainian', async () => {
    const person = await Person.at(PHONE, world.ukrainian.email);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/requests`);
    await person.button('app.palette.title').click();
    await page.getByRole('combobox', { name: say('app.palette.title') }).fill(say('app.nav.disclosure').slice(0, 5));
    await page.getByRole('option', { name: say('app.nav.disclosure') }).click();
    await page.waitForURL(/\/disclosure$/);
    await person.leave();
  });

  it('two people edit one registration: other fields are merged, the same field is settled value by value; a draft stands in the other tab', async () => {
    const { beginner, slug } = world;
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

  it('an organiser goes from a figure to its list, sees what a rule would change before saving, and sets the next event up from this one', async () => {
    const person = await Person.at(DESK, world.organiser);
    const { page, say } = person;
    const registered = say('organiser.dashboard.registered');
    await person.open(`/e/${world.slug}/organise/dashboard`);
    await person.button('organiser.chart.tableOf', { title: registered }).click();
    await page.getByRole('table', { name: registered }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('table')).toEqual(['registered']);
    await page.getByRole('listitem').filter({ hasText: 'Rows of the import are held' }).or(page.getByRole('listitem').filter({ hasText: 'Row of the import is held' })).getByRole('link').click();
    await page.waitForURL(new RegExp(`/organise/import/${world.importBatchId}$`));

    await person.open(`/e/${world.slug}/organise/matching?side=others&find=5-axis`);
    await page.getByRole('link', { name: new RegExp(`${say('organiser.dashboard.needed')}: 1$`) }).last().click();
    await page.waitForURL(/registrations\?.*need=P\.MAC\.CNC5/);
    await page.getByRole('rowheader', { name: /^Brandt/ }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);

    await person.open(`/e/${world.slug}/organise/requests`);
    await page.getByRole('rowheader', { name: /Рубін/ }).waitFor();

    await person.open(`/e/${world.slug}/organise/setup`);
    const rules = page.locator('#rules');
    await rules.getByRole('group').first().getByLabel('Foreign companies').click();
    await rules.getByRole('button', { name: say('app.action.save') }).click();
    await rules.getByText(say('organiser.effect.title')).waitFor();
    await rules.getByText(/planned meetings? (is|are) between types/).waitFor();
    await rules.getByRole('button', { name: say('organiser.effect.back') }).click();
    await rules.getByRole('button', { name: say('organiser.setup.drop') }).click();

    await page.getByRole('link', { name: say('organiser.copy.link') }).click();
    await person.reads('organiser.copy.new');
    await person.field('organiser.copy.name').fill(`Next ${world.slug}`);
    await person.field('organiser.copy.firstDay').fill('2099-09-22');
    await page.getByRole('cell', { name: 'Tue 22 Sept 2099' }).or(page.getByRole('cell', { name: 'Tue 22 Sep 2099' })).waitFor();
    await person.button('organiser.copy.make').click();
    await page.waitForURL(new RegExp(`/e/next-${world.slug}/organise/setup$`));
    await person.open(`/e/next-${world.slug}/organise/dashboard`);
    await person.reads('organiser.dashboard.nothing');
    await person.leave();
  });

  it('the dashboard and its lists stand on a phone, in Ukrainian', async () => {
    const person = await Person.at(PHONE, world.organiser);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/organise/dashboard`);
    await person.reads('organiser.dashboard.todo');
    await person.reads('organiser.gaps.title');
    await expectNoSidewaysScroll(page);
    await page.getByRole('listitem').filter({ hasText: 'Чернетку розкладу не опубліковано' }).getByRole('link').waitFor();
    await person.button('organiser.chart.tableOf', { title: say('organiser.dashboard.byCountry') }).click();
    await page.getByRole('rowheader', { name: 'Німеччина' }).waitFor();
    await person.leave();
  });

  it('organisers move meetings on the board by keyboard and mouse, are told of a conflict with its ways out, undo, and restore a version', async () => {
    const { slug, organiser } = world;
    await world.ukrainian.lead.act('acceptMeetingRequest', 'MeetingRequestRef', { eventSlug: slug, requestId: world.pendingRequestId, version: 1 }, '', 'MeetingRequestActedOn');
    const session = await ApiSession.as(organiser);
    await plan(slug, session);
    const day = await onOneDay(session, slug);
    const [person, colleague] = [await Person.at(DESK, organiser), await Person.at(DESK, organiser)];
    const { page, say } = person;
    for (const one of [person, colleague]) await one.open(`/e/${slug}/organise/board?day=${day}`);
    const meetings = page.locator('[role=gridcell][data-movable]');
    const placeOf = (at: number) => meetings.nth(at).evaluate(({ dataset }) => ({ row: dataset['row']!, slot: dataset['slot']! }));
    const at = ({ row, slot }: { row: string; slot: string }, of = page) => of.locator(`[role=gridcell][data-row="${row}"][data-slot="${slot}"]`);
    await meetings.nth(1).waitFor();
    const [first, second] = [await placeOf(0), await placeOf(1)];
    const name = await at(second).locator('b').innerText();

    // By keyboard: picked up, free places light up, down to one, put down; the colleague's board follows.
    await at(first).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=gridcell][data-target=free]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const below = await page.locator('[role=gridcell]:focus').evaluate(({ dataset }) => ({ row: dataset['row']!, slot: dataset['slot']! }));
    await page.keyboard.press('Enter');
    await person.button('app.toast.undo').waitFor();
    await at(below, colleague.page).and(colleague.page.locator('[data-movable]')).waitFor();
    await page.keyboard.press('z');
    await at(first).and(page.locator('[data-movable]')).waitFor();

    // By mouse onto the other meeting of the same firm.
    await colleague.page.locator(`[role=gridcell][data-row="${first.row}"][data-slot="${first.slot}"][data-movable]`).waitFor();
    await at(second).scrollIntoViewIfNeeded();
    await at(first).scrollIntoViewIfNeeded();
    const from = (await at(first).boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 60, { steps: 3 });
    await page.locator('[role=gridcell][data-target=taken]').first().waitFor({ state: 'attached' });
    const to = (await at(second).boundingBox())!;
    await page.mouse.move(to.x + 20, to.y + 20, { steps: 5 });
    await page.mouse.move(to.x + 24, to.y + 22);
    await page.mouse.up();
    const conflict = page.getByRole('alert').filter({ hasText: say('scheduling.move.refused') });
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain(name);
    const ways = conflict.getByRole('button');
    expect(await ways.first().innerText()).toContain(say('scheduling.way.free'));
    await ways.filter({ hasText: '2 people move' }).first().click();
    await conflict.waitFor({ state: 'detached' });
    await page.locator('label').filter({ hasText: say('scheduling.history.title') }).click();
    const acts = page.getByRole('listitem').filter({ has: page.locator('time') });
    await acts.nth(3).waitFor();
    await acts.first().getByRole('button', { name: say('app.toast.undo') }).click();
    await acts.nth(4).waitFor();
    expect([await placeOf(0), await placeOf(1)]).toEqual([first, second]);

    await person.open(`/e/${slug}/organise/versions`);
    await person.button('scheduling.restore.act').last().click();
    await person.reads('scheduling.restore.from', { number: 1 });
    await Promise.all([person.leave(), colleague.leave()]);
  });
});

interface DraftBoard {
  readonly version: { readonly id: string };
  readonly slots: readonly { readonly id: string; readonly day: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly meetings: readonly { readonly agreementId: string; readonly slotId: string; readonly tableId: string; readonly status: string }[];
}

/** Puts both meetings of the draft side by side at the beginning of a day, where they are in sight; the scheduler may have taken any time. @returns the day */
async function onOneDay(organiser: ApiSession, slug: string): Promise<string> {
  const { scheduleBoard } = await organiser.ask<{ scheduleBoard: DraftBoard }>('query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id } slots { id day } tables { id } meetings { agreementId slotId tableId status } } }', { slug });
  const { version, slots, tables, meetings } = scheduleBoard;
  const moves = meetings
    .filter(({ status }) => status === 'planned')
    .map(({ agreementId, slotId, tableId }, at) => ({ agreementId, fromSlotId: slotId, fromTableId: tableId, slotId: slots[at]!.id, tableId: tables[0]!.id }));
  await organiser.act('moveMeetings', 'MoveMeetingsInput', { eventSlug: slug, versionId: version.id, moves }, '', 'ScheduleDraftEdited');
  return slots[0]!.day;
}
