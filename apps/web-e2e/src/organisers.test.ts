import { readFile } from 'node:fs/promises';
import { type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiSession } from './harness/api.ts';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { ADMINISTRATOR } from './harness/product.ts';
import { changeCapabilities, createFullWorld, type FullWorld, plan } from './harness/full-world.ts';
import { speakNoCommonLanguage, wishForAnotherDay } from './harness/event-world.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './harness/page-checks.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

describe('organisers', () => {
  let world: FullWorld;
  beforeAll(async () => {
    world = await createFullWorld();
  });
  afterEach(closeWindows);
  afterAll(closeBrowser);

  it('an organiser goes from a figure to its list, sees what a rule would change before saving, and sets the next event up from this one', async () => {
    const person = await Person.at(DESK, world.organiser);
    const { page, say } = person;
    const registered = say('organiser.dashboard.registered');
    await person.open(`/e/${world.slug}/organise/dashboard`);
    await person.button('organiser.chart.tableOf', { title: registered }).click();
    await page.getByRole('table', { name: registered }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('table')).toEqual(['registered']);
    const [file] = await Promise.all([page.waitForEvent('download'), person.button('organiser.export.act').click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^${world.slug}-\\d{4}-\\d{2}-\\d{2}\\.csv$`));
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(lines[1]).toContain(`${say('organiser.export.by')},Olena Koval`);
    expect(lines).toContain(`${say('organiser.dashboard.byCountry')},Germany,${say('organiser.status.approved')},1`);
    await page.getByRole('listitem').filter({ hasText: 'Rows of the import are held' }).or(page.getByRole('listitem').filter({ hasText: 'Row of the import is held' })).getByRole('link').click();
    await page.waitForURL(new RegExp(`/organise/import/${world.importBatchId}$`));

    // Each figure of the schedule opens the list of what it counts.
    await person.open(`/e/${world.slug}/organise/dashboard?table=capacity`);
    await page.getByRole('table', { name: say('organiser.dashboard.capacity') }).getByRole('link', { name: /: 1$/ }).first().click();
    await page.waitForURL(/\/organise\/meetings\?day=.*of=published/);
    await page.getByRole('heading', { level: 1, name: say('scheduling.list.title') }).waitFor();
    await page.getByRole('rowheader').first().waitFor();
    await person.counts(page.getByRole('rowheader'), 1);
    await page.getByRole('rowheader').getByRole('link').click();
    await page.waitForURL(/\/organise\/board\?day=.*&meeting=/);
    await page.getByRole('dialog').waitFor();

    await person.open(`/e/${world.slug}/organise/matching?side=others&find=5-axis`);
    await page.getByRole('link', { name: new RegExp(`${say('organiser.dashboard.needed')}: 1$`) }).last().click();
    await page.waitForURL(/registrations\?.*need=P\.MAC\.CNC5/);
    await page.getByRole('rowheader', { name: /^Brandt/ }).waitFor();
    await person.counts(page.getByRole('rowheader'), 1);

    await person.open(`/e/${world.slug}/organise/viewing`);
    await person.field('disclosure.alerts.minimum').fill('31');
    await person.button('app.action.save').click();
    await person.reads('disclosure.alerts.rule', { minimum: 31 });

    await person.open(`/e/${world.slug}/organise/requests`);
    await page.getByRole('rowheader', { name: /Рубін/ }).waitFor();
    // J goes to the rows of a table too, also where a row holds nothing to press.
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.textContent)).toMatch(/Рубін/);

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
    await (await ApiSession.as(ADMINISTRATOR)).act('grantEventRole', 'GrantEventRoleInput', { eventSlug: slug, email: world.officers[2], displayName: 'Officer 3', role: 'organiser' });
    const [person, colleague] = [await Person.at(DESK, organiser), await Person.at(DESK, world.officers[2])];
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
    await page.getByRole('button', { name: say('app.toast.undo'), exact: true }).waitFor();
    await at(below, colleague.page).and(colleague.page.locator('[data-movable]')).waitFor();
    await page.keyboard.press('z');
    await at(first).and(page.locator('[data-movable]')).waitFor();
    await carryOneAtOnce({ person, colleague }, { at, first, below });

    // By mouse onto the other meeting of the same firm.
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
    await acts.nth(7).waitFor();
    await acts.first().getByRole('button', { name: say('app.toast.undo') }).click();
    await acts.nth(8).waitFor();
    expect([await placeOf(0), await placeOf(1)]).toEqual([first, second]);

    await tryAndPlaceLeftover(person, session, slug);
    await publishOverPublished(person, session, world);

    await person.open(`/e/${slug}/organise/versions`);
    await person.button('scheduling.restore.act').last().click();
    await person.reads('scheduling.restore.from', { number: 1 });

    // A run that cannot end early is discarded: the draft stays.
    await wishForAnotherDay(slug);
    await person.open(`/e/${slug}/organise/board`);
    const draft = await page.getByText(/^Draft v\d+$/).innerText();
    await person.field('scheduling.run.seconds').fill('300');
    await person.button('scheduling.run.again').click();
    await page.getByText(/^Running, /).waitFor();
    await page.getByRole('button', { name: say('scheduling.curve.tableOf') }).click();
    await page.getByRole('dialog').getByRole('rowheader').first().waitFor();
    await page.keyboard.press('Escape');
    await person.button('scheduling.run.discard').click();
    await person.reads('scheduling.run.discarded');
    await person.button('scheduling.run.again').waitFor();
    expect(await page.getByText(/^Draft v\d+$/).innerText()).toBe(draft);

    // One that is stopped is kept: a new draft with its score beside the proven bound.
    await person.button('scheduling.run.again').click();
    await page.getByText(/^Running, /).waitFor();
    await person.button('scheduling.run.stop').click();
    await person.button('scheduling.run.again').waitFor();
    await page.getByText(/^Draft v\d+$/).filter({ hasNotText: draft }).waitFor();
    await person.reads('scheduling.score.bound');
    await person.leave();
  });

  it('a meeting is held before another; interpreters that a colleague adds appear in what is open on the board, and the plan says who sits where', async () => {
    const { slug, organiser, officers } = world;
    const session = await ApiSession.as(organiser);
    await plan(slug, session);
    const day = await onOneDay(session, slug);
    await speakNoCommonLanguage(slug);
    const [person, colleague] = [await Person.at(DESK, organiser), await Person.at(DESK, officers[2])];
    const { page, say } = person;
    await person.open(`/e/${slug}/organise/board?day=${day}`);
    await page.locator('[role=gridcell][data-movable]').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('scheduling.order.title')).click();
    await dialog.getByLabel(say('scheduling.order.before')).filter({ visible: true }).first().click();
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: say('scheduling.order.keep') }).click();
    await person.reads('scheduling.order.kept');
    const { scheduleBoard } = await session.ask<{ scheduleBoard: { orders: object[] } }>('query ($slug: String!) { scheduleBoard(eventSlug: $slug) { orders { beforeId } } }', { slug });
    expect(scheduleBoard.orders).toHaveLength(1);

    await colleague.open(`/e/${slug}/organise/setup`);
    const pools = colleague.page.locator('#interpreters');
    await pools.getByRole('button', { name: say('organiser.setup.pools.addInterpreters') }).click();
    for (const [field, language] of [['firstLanguage', 'Ukrainian'], ['secondLanguage', 'German']]) await colleague.choose(pools.getByLabel(say(`organiser.setup.pools.${field}`)).filter({ visible: true }).first(), language!);
    await pools.getByLabel(say('organiser.setup.pools.size'), { exact: true }).fill('2');
    await pools.getByRole('button', { name: say('app.action.save') }).click();
    await dialog.getByText(say('scheduling.meeting.with', { people: 'Ukrainian – German 1' })).waitFor();
    await page.keyboard.press('Escape');
    await pools.getByRole('link', { name: say('organiser.setup.pools.plan') }).click();
    const seats = colleague.page.getByRole('table', { name: say('scheduling.interpreters.title') });
    await seats.getByRole('rowheader').nth(1).waitFor();
    await colleague.counts(seats.getByRole('cell', { name: 'Ukrainian – German 1', exact: true }), 2);
    await Promise.all([person.leave(), colleague.leave()]);
  });

  it('an organiser tries other weights, sets them and takes them back; a firm reads why its list is as it is', async () => {
    const person = await Person.at(DESK, world.organiser);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/organise/matching/rules`);
    await person.field('weighing.part.capability').fill('40');
    await page.getByText(/30 per cent are missing/).waitFor();
    expect(await person.button('weighing.form.save').isDisabled()).toBe(true);
    await person.field('weighing.part.forms').fill('45');
    await person.button('weighing.form.try').click();
    await page.getByRole('heading', { name: say('weighing.preview.title') }).waitFor();
    await person.reads('weighing.preview.note');
    await person.button('weighing.form.save').click();
    await person.reads('weighing.form.saved');
    await person.button('weighing.history.undo').click();
    await person.reads('weighing.history.restoresDefaults');
    await person.field('weighing.part.capability').and(page.locator('[value^="70"]')).waitFor();

    await person.open(`/e/${world.slug}/organise/matching/learning`);
    await person.button('organiser.learning.train').click();
    await page.getByText(/at least 300 are needed/).waitFor();

    await person.leave();

    const firm = await Person.at(PHONE, world.foreign.email);
    await firm.open(`/e/${world.slug}/matches/recommended`);
    // Lists are made by the worker within a minute of matching being opened.
    const card = firm.page.getByRole('article').first();
    for (let minute = 0; minute < 30 && !(await card.isVisible()); minute++) {
      const again = firm.button('matching.recommended.again');
      if (await again.isVisible()) await again.click();
      await firm.page.waitForTimeout(2_000);
    }
    await firm.page.getByText(firm.say('matching.why.title')).first().click();
    await firm.reads('matching.why.room');
    await expectNoSidewaysScroll(firm.page);
    await firm.open(`/e/${world.slug}/matches/together`);
    await firm.reads('matching.together.noEssential');
    await expectNoSidewaysScroll(firm.page);
    await firm.leave();
  });

  it('an organiser goes from the gaps to whom to invite, with a target for each partner country and a way to what is behind each figure', async () => {
    const person = await Person.at(DESK, world.organiser);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/organise/matching`);
    await page.getByRole('link', { name: say('organiser.invite.title') }).click();
    await page.waitForURL(/\/organise\/matching\/invite$/);
    const targets = page.getByRole('table', { name: say('organiser.invite.targets') });
    await targets.getByRole('rowheader').first().waitFor();
    const rows = await targets.locator('tbody tr').evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent!.trim())));
    expect(rows.length).toBeGreaterThan(1);
    for (const [country, target, sent, approved, open] of rows) {
      expect({ country, open: Number(open) }).toEqual({ country, open: Math.max(0, Number(target) - Number(sent)) });
      expect(Number(approved)).toBeLessThanOrEqual(Number(sent));
    }
    expect(rows.find(([country]) => country === 'Germany')).toEqual(['Germany', expect.stringMatching(/^\d+$/), '1', '1', expect.any(String)]);
    const [file] = await Promise.all([page.waitForEvent('download'), person.button('organiser.export.act').click()]);
    const table = await readFile(await file.path(), 'utf8');
    for (const [country] of rows) expect(table).toContain(country!);

    // A kind of firm leads to its gap, a country to its registrations.
    const kind = page.getByRole('heading', { name: say('organiser.invite.kinds') }).locator('xpath=..').getByRole('listitem').first();
    const node = await kind.getByRole('link').innerText();
    await kind.getByRole('link').click();
    await page.waitForURL(/\/organise\/matching\?.*node=/);
    await page.getByText(node).first().waitFor();
    await page.goBack();
    await targets.getByRole('link', { name: 'Germany' }).click();
    await page.waitForURL(/\/organise\/registrations\?.*country=DE/);
    await page.getByRole('rowheader', { name: /^Brandt/ }).waitFor();
    await person.counts(page.getByRole('rowheader'), 1);
    await person.leave();
  });

  it('a firm whose essential need only several meet together is shown them, who does what, and what one alone could do', async () => {
    await changeCapabilities(world.slug, world.foreign, { offers: ['U.AIR.FW'], needs: ['P.MAC.CNC5'], place: 'abroad' });
    await changeCapabilities(world.slug, world.second, { offers: ['P.ASM.DRONE', 'U.PRT.WING', 'R.DL', 'U.PRT.BAT'], needs: ['P.MAC.TURN'], place: 'ukraine' });
    await changeCapabilities(world.slug, world.ukrainian, { offers: ['P.MAC.CNC5', 'P.MAC.TURN'], needs: ['!U.AIR.FW'], place: 'ukraine' });
    const person = await Person.at(PHONE, world.ukrainian.email);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/matches/together`);
    await page.getByRole('heading', { name: say('matching.together.forOwnNeeds') }).waitFor();
    const members = page.getByRole('listitem').filter({ hasText: /Brandt|Wisla/ });
    await members.first().waitFor();
    const card = (await members.first().locator('xpath=..').innerText()).replace(/\s+/g, ' ');
    for (const word of [say('matching.together.you'), 'Brandt', 'Wisla', 'Серійне складання дронів', 'Ліцензійне виробництво']) expect(card).toContain(word);
    const [percent, best] = [...(await page.getByText(/^Утрьох ви закриваєте/).first().innerText()).replaceAll(' 100', '').matchAll(/\d+/g)].map(Number);
    expect(percent).toBeGreaterThan(best!);
    await expectNoAxeFindings(page);
    await expectNoSidewaysScroll(page);
    await person.leave();
  });
});

type Cell = Readonly<Record<'row' | 'slot', string>>;
interface Places {
  readonly at: (place: Cell, of?: Page) => Locator;
  readonly first: Cell;
  readonly below: Cell;
}

/** Both carry one meeting: the second is told at once that it moved under the hand, its drop is refused, and lands with one click; the first one's Undo is withdrawn. */
async function carryOneAtOnce({ person, colleague }: { readonly person: Person; readonly colleague: Person }, { at, first, below }: Places): Promise<void> {
  const { page, say } = person;
  const undo = page.getByRole('button', { name: say('app.toast.undo'), exact: true });
  for (const board of [colleague.page, page]) await at(first, board).and(board.locator('[data-movable]')).waitFor();
  await at(first, colleague.page).focus();
  await colleague.page.keyboard.press('Enter');
  await colleague.page.locator('[role=gridcell][data-target=free]').first().waitFor();
  await at(first).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=gridcell][data-target=free]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await undo.waitFor();
  const note = colleague.page.getByRole('alert');
  await note.filter({ hasText: /^Olena Koval moved this meeting to / }).filter({ hasText: say('scheduling.meanwhile.inHand') }).waitFor();
  await at(first, colleague.page).focus();
  await colleague.page.keyboard.press('ArrowDown');
  await colleague.page.keyboard.press('Enter');
  await note.filter({ hasText: say('scheduling.meanwhile.kept') }).waitFor();
  await at(below, colleague.page).and(colleague.page.locator('[data-movable]')).waitFor();
  await note.getByRole('button', { name: /anyway$/ }).click();
  await at(below, colleague.page).and(colleague.page.locator('[data-movable]')).waitFor({ state: 'detached' });
  await page.getByText('Officer 3 has changed this meeting since, so it can no longer be undone here.').waitFor();
  expect(await undo.count()).toBe(0);
  await colleague.page.keyboard.press('z');
  await at(below).and(page.locator('[data-movable]')).waitFor();
  await colleague.leave();
  await page.keyboard.press('z');
  await at(first).and(page.locator('[data-movable]')).waitFor();
}

/** A meeting is taken out: what is left over is placed by Try, taken back, and placed again by keyboard in the row of its organisation. */
async function tryAndPlaceLeftover(person: Person, organiser: ApiSession, slug: string): Promise<void> {
  const { page, say } = person;
  const { scheduleBoard } = await organiser.ask<{ scheduleBoard: { version: { revision: number }; meetings: { id: string; status: string; firstName: string; secondName: string }[] } }>('query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { revision } meetings { id status firstName secondName } } }', { slug });
  const taken = scheduleBoard.meetings.find(({ status }) => status === 'planned')!;
  // The same person, elsewhere: this window is told.
  await organiser.act('takeOutMeeting', 'TakeOutMeetingInput', { eventSlug: slug, revision: scheduleBoard.version.revision, meetingId: taken.id, reason: 'The table is needed.' }, '', 'ScheduleDraftEdited');
  await page.getByText(/^You, in another window: /).waitFor();
  await page.locator('label').filter({ hasText: say('scheduling.leftovers.title') }).click();
  const leftover = page.getByRole('listitem').filter({ hasText: taken.firstName }).filter({ hasText: taken.secondName });
  await leftover.getByRole('button', { name: /^Try / }).click();
  await person.reads('scheduling.leftovers.none');
  await page.keyboard.press('z');
  await leftover.waitFor();

  // A table where nobody sits is closed, and opened again by Undo.
  await page.locator('[role=gridcell][data-row]:not([data-state])').last().click();
  await page.getByRole('dialog').getByRole('button', { name: /^Close \S/ }).click();
  const closed = page.locator('[role=gridcell]').filter({ hasText: say('scheduling.table.closedHere') });
  await closed.waitFor();
  await page.getByRole('button', { name: say('app.toast.undo'), exact: true }).click();
  await closed.waitFor({ state: 'detached' });

  await page.locator('label').filter({ hasText: say('scheduling.view.organisations') }).click();
  await leftover.getByRole('button', { name: say('scheduling.leftovers.place') }).click();
  await page.locator('[role=gridcell][data-target=free]:focus').waitFor();
  await page.keyboard.press('Enter');
  await person.reads('scheduling.leftovers.none');
}

/** A schedule stands published: the next one asks for a reason, names each meeting from where to where, and the firms' agendas follow. */
async function publishOverPublished(person: Person, session: ApiSession, { slug, meetingId, ukrainian }: FullWorld): Promise<void> {
  const { page, say } = person;
  const { scheduleBoard } = await session.ask<{ scheduleBoard: DraftBoard }>(DRAFT_BOARD, { slug });
  const { version, slots, tables, meetings } = scheduleBoard;
  const { agreementId, slotId, tableId, firstName } = meetings.find(({ id }) => id === meetingId)!;
  const last = slots.findLast(({ day }) => day === slots[0]!.day)!;
  const agenda = await Person.at(DESK, ukrainian.email);
  const lastTime = new Date(last.startsAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Kyiv' });
  await agenda.open(`/e/${slug}/agenda?day=${last.day}`);
  expect(await agenda.page.getByText(lastTime).count()).toBe(0);
  await session.act('moveMeetings', 'MoveMeetingsInput', { eventSlug: slug, versionId: version.id, moves: [{ agreementId, fromSlotId: slotId, fromTableId: tableId, slotId: last.id, tableId: tables[1]!.id }] }, '', 'ScheduleDraftEdited');

  await person.button('scheduling.publish.open').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('listitem').filter({ hasText: firstName }).filter({ hasText: new RegExp(`→.*${lastTime}`) }).waitFor();
  await dialog.locator('button[type=submit]').click();
  await dialog.getByRole('textbox', { name: say('scheduling.publish.reason') }).and(page.locator(':invalid')).waitFor();
  await dialog.getByRole('textbox', { name: say('scheduling.publish.reason') }).fill('The hall opens later on the first day.');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });

  await agenda.page.reload();
  await agenda.page.getByText(lastTime).first().waitFor();
  await agenda.leave();
}

const DRAFT_BOARD = 'query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id } slots { id day startsAt } tables { id } meetings { id agreementId slotId tableId status firstName } } }';

interface DraftBoard {
  readonly version: { readonly id: string };
  readonly slots: readonly { readonly id: string; readonly day: string; readonly startsAt: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly meetings: readonly { readonly id: string; readonly agreementId: string; readonly slotId: string; readonly tableId: string; readonly status: string; readonly firstName: string }[];
}

/** Puts both meetings of the draft side by side at the beginning of a day, where they are in sight; the scheduler may have taken any time. @returns the day */
async function onOneDay(organiser: ApiSession, slug: string): Promise<string> {
  const { scheduleBoard } = await organiser.ask<{ scheduleBoard: DraftBoard }>(DRAFT_BOARD, { slug });
  const { version, slots, tables, meetings } = scheduleBoard;
  const moves = meetings
    .filter(({ status }) => status === 'planned')
    .map(({ agreementId, slotId, tableId }, at) => ({ agreementId, fromSlotId: slotId, fromTableId: tableId, slotId: slots[at]!.id, tableId: tables[0]!.id }));
  await organiser.act('moveMeetings', 'MoveMeetingsInput', { eventSlug: slug, versionId: version.id, moves }, '', 'ScheduleDraftEdited');
  return slots[0]!.day;
}
