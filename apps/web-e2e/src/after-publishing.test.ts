import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { onTheDayOf, visitedAnHourAgo } from './harness/event-world.ts';
import { COLLEAGUE, createFullWorld, type FullWorld } from './harness/full-world.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

describe('firms after publishing', () => {
  let world: FullWorld;
  beforeAll(async () => {
    world = await createFullWorld();
  });
  afterEach(closeWindows);
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
    await asking.page.waitForFunction(() => Object.entries(localStorage).some(([key, draft]) => key.startsWith('spilno-draft:') && String(draft).includes('later than planned')));
    await asking.page.reload();
    await sheet.getByRole('checkbox', { checked: true }).nth(1).waitFor();
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

  it('a pair writes to each other and a place is refused; an NDA recorded on a phone in Ukrainian opens product data until it is withdrawn; the log says who looked, and the reminder stops', async () => {
    const { slug, foreign, ukrainian } = world;
    const [desk, phone, organiser] = [await Person.at(DESK, foreign.email), await Person.at(PHONE, ukrainian.email), await Person.at(DESK, world.organiser)];
    const bell = phone.page.getByRole('link', { name: 'Сповіщення', exact: true });
    await phone.open(`/e/${slug}/notifications`);
    await phone.button('notifications.page.markAll').click();
    await bell.waitFor();
    await phone.open(`/e/${slug}/messages/${foreign.registrationId}`);
    await desk.open(`/e/${slug}/matches/${ukrainian.registrationId}`);
    const text = desk.page.getByLabel(/^Message to /);
    await text.fill('Come to our works: 12 Promyslova St, Kharkiv 61000.');
    await desk.button('app.action.send').click();
    await desk.page.getByRole('alert').locator('mark').first().waitFor();
    await text.fill('<b>We bring samples.</b>');
    await desk.button('app.action.send').click();
    // The page of the other side was open all the time; markup is text.
    await phone.page.getByRole('log').getByText('<b>We bring samples.</b>').waitFor();
    await phone.page.getByRole('textbox').fill('Чекаємо на них.');
    await phone.button('app.action.send').click();
    await desk.page.getByRole('log').getByText('Чекаємо на них.').waitFor();
    // What is read in the open thread is counted by no bell; what is not read waits on the overview.
    await bell.waitFor();
    await phone.open(`/e/${slug}/overview`);
    await desk.page.getByLabel(/^Message to /).fill('Do you need anything else?');
    await desk.button('app.action.send').click();
    await phone.page.getByRole('link', { name: 'Сповіщення, 1 непрочитане' }).waitFor();
    await phone.page.reload();
    await phone.page.getByRole('link', { name: phone.say('overview.waiting.read') }).click();
    await phone.page.getByRole('log').getByText('Do you need anything else?').waitFor();
    await bell.waitFor();

    await phone.open(`/e/${slug}/disclosure`);
    const data = phone.page.getByRole('textbox', { name: phone.say('disclosure.product.label') });
    await data.fill('Housings in series of five hundred.');
    await phone.page.locator('form').filter({ has: data }).getByRole('button').click();
    await phone.reads('disclosure.product.saved');
    await phone.button('disclosure.nda.record').click();
    const dialog = phone.page.getByRole('dialog');
    await dialog.waitFor();
    // It stands in the address.
    await phone.page.reload();
    await dialog.getByLabel(phone.say('disclosure.nda.version')).fill('2.1');
    await dialog.locator('input[type=file]').setInputFiles({ name: 'nda.pdf', mimeType: 'application/pdf', buffer: Buffer.from('signed') });
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    const partner = phone.page.getByRole('listitem').filter({ has: phone.button('disclosure.nda.withdraw') });
    await partner.getByText(phone.say('disclosure.level.product'), { exact: true }).waitFor();
    const product = desk.page.getByText('Housings in series of five hundred.');
    await desk.page.reload();
    await product.waitFor();

    const reminder = organiser.page.locator('section').filter({ has: organiser.page.getByRole('heading', { name: organiser.say('reminders.kind.nda') }) });
    await organiser.open(`/e/${slug}/organise/reminders`);
    await reminder.getByText('1 person has to act').waitFor();
    const pair = { eventSlug: slug, disclosingRegistrationId: foreign.registrationId, receivingRegistrationId: ukrainian.registrationId };
    await foreign.lead.act('confirmNda', 'ConfirmNdaInput', { ...pair, documentVersion: '2.1', documentHash: 'a'.repeat(64) }, '', 'DisclosureChanged');
    await organiser.page.reload();
    await reminder.getByText('Everybody has acted').waitFor();

    await phone.button('disclosure.nda.withdraw').click();
    await partner.waitFor({ state: 'detached' });
    await desk.page.reload();
    await desk.page.getByRole('log').waitFor();
    expect(await product.count()).toBe(0);
    await phone.field('disclosure.filter.what').selectOption('thread');
    await phone.page.waitForURL(/what=thread/);
    const looks = phone.page.getByRole('listitem').filter({ has: phone.page.locator('time') }).filter({ hasText: phone.say('disclosure.log.thread') }).filter({ hasText: 'Brandt' });
    // Read before and after product data were open to it: one look a level.
    for (const level of ['disclosure.level.name', 'disclosure.level.product']) await looks.filter({ hasText: phone.say(level) }).waitFor();
    await Promise.all([desk.leave(), phone.leave(), organiser.leave()]);
  });

  it('a firm sees itself as every audience and level does on one page, each with an address of its own, on a phone in Ukrainian', async () => {
    const person = await Person.at(PHONE, world.ukrainian.email);
    const { page, say } = person;
    const choice = (group: string, word: string) => page.getByRole('radiogroup', { name: say(group) }).getByText(say(word), { exact: true });
    const preview = page.locator('section').filter({ has: page.getByRole('heading', { name: say('disclosure.preview.title') }) });
    await person.open(`/e/${world.slug}/disclosure?as=organiser`);
    await preview.getByText(/Рубін Механіка/).first().waitFor();
    await choice('disclosure.preview.label', 'disclosure.audience.officer').click();
    await page.waitForURL(/as=officer/);
    await preview.getByText(say('disclosure.who.officer')).waitFor();
    await choice('disclosure.preview.label', 'disclosure.audience.public').click();
    await preview.getByText(say('disclosure.nothing.public')).waitFor();
    await choice('disclosure.preview.label', 'disclosure.audience.participants').click();
    await preview.getByText(say('disclosure.who.teaser')).waitFor();
    expect(await preview.getByText(/Рубін Механіка/).count()).toBe(0);
    await choice('disclosure.preview.level', 'disclosure.view.nothing').click();
    await preview.getByRole('heading', { name: say('disclosure.nothing.title') }).waitFor();
    for (const level of ['name', 'product']) {
      await choice('disclosure.preview.level', `disclosure.view.${level}`).click();
      await preview.getByText(/Рубін Механіка/).first().waitFor();
      await preview.getByText(say(`disclosure.who.${level}`)).waitFor();
    }
    await person.leave();
  });

  it('a colleague takes the meeting over, and the lead takes that back; the colleague joins', async () => {
    const lead = await Person.at(DESK, world.foreign.email);
    await lead.open(`/e/${world.slug}/agenda/${world.meetingId}`);
    const line = lead.page.getByRole('listitem').filter({ hasText: COLLEAGUE });
    await lead.button('agenda.team.takeOverOf', { name: COLLEAGUE }).click();
    await line.getByText(lead.say('agenda.team.goes'), { exact: true }).waitFor();
    await lead.button('app.toast.undo').click();
    await lead.button('agenda.team.takeOverOf', { name: COLLEAGUE }).waitFor();
    await lead.button('agenda.team.joinOf', { name: COLLEAGUE }).click();
    await line.getByText(lead.say('agenda.team.joins'), { exact: true }).waitFor();
    await lead.button('agenda.team.leaveOf', { name: COLLEAGUE }).click();
    await lead.button('agenda.team.joinOf', { name: COLLEAGUE }).waitFor();
    await lead.leave();
  });

  it('matches are chosen and compared by keys, and a filter is kept and opened again', async () => {
    const person = await Person.at(DESK, world.ukrainian.email);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/matches?country=DE&country=PL`);
    await page.getByRole('article').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    // By pointer too: nothing may move from under it while the card takes the focus.
    await page.getByRole('article').nth(1).getByRole('checkbox').click();
    await person.reads('matching.compare.chosen', { count: 2, max: 4 });
    await page.keyboard.press('v');
    await page.waitForURL(/\/matches\/compare\?/);
    await page.getByRole('columnheader').nth(1).waitFor();
    expect(new URL(page.url()).searchParams.getAll('compare')).toHaveLength(2);
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['DE', 'PL']);

    await page.getByRole('link', { name: say('matching.detail.back') }).click();
    await page.getByRole('textbox', { name: say('matching.saved.name') }).fill('Neighbours');
    await person.button('matching.saved.save').click();
    await person.button('matching.saved.renameOf', { name: 'Neighbours' }).click();
    await page.getByRole('textbox', { name: say('matching.saved.newName') }).fill('Near');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Near' }).waitFor();
    await person.open(`/e/${world.slug}/matches`);
    await page.getByRole('link', { name: 'Near' }).click();
    await page.waitForURL(/saved=/);
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['DE', 'PL']);

    await visitedAnHourAgo(world.slug, world.ukrainian.email);
    await person.open(`/e/${world.slug}/matches`);
    await page.getByText(/^1 match is new since your last visit on /).waitFor();
    await page.getByRole('link', { name: say('matching.visit.only') }).click();
    await page.getByRole('link', { name: say('matching.visit.all') }).waitFor();
    await page.getByRole('article').nth(1).waitFor({ state: 'detached' });
    await page.getByRole('article').filter({ hasText: say('matching.card.sinceVisit') }).waitFor();
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
    const wished = put.locator('[data-wish][aria-pressed=true]');
    await page.keyboard.press('w');
    await wished.and(put.locator('[data-wish=would]')).waitFor();
    await page.getByText(say('app.toast.undo'), { exact: true }).waitFor();
    await page.keyboard.press('z');
    await wished.waitFor({ state: 'detached' });
    await page.getByText(say('app.toast.undo'), { exact: true }).waitFor({ state: 'detached' });
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
    await page.keyboard.press('Escape');
    await person.open(`/e/${world.slug}/requests`);
    await page.getByRole('article').waitFor();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.closest('article h2')?.textContent)).toContain('Wisla');
    await page.keyboard.press('/');
    await box.waitFor();
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

  it('an alarm is rehearsed, then meetings go to a video call whose link both sides find on their page', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/disruption`);
    await page.getByText(say('scheduling.disruption.figure.moved'), { exact: true }).waitFor();
    await organiser.button('scheduling.disruption.rehearse').click();
    await page.getByText('SEQUENCE').first().waitFor();
    await organiser.button('scheduling.disruption.endRehearsal').click();

    await page.getByText(say('scheduling.disruption.video'), { exact: true }).click();
    await page.getByText(say('scheduling.disruption.figure.byVideo'), { exact: true }).waitFor();
    await organiser.button('scheduling.disruption.begin').click();
    const link = page.getByRole('textbox', { name: say('scheduling.disruption.linkForAll') });
    await link.fill('https://talk.example/forum');
    await organiser.button('scheduling.disruption.linkKeep').first().click();
    await organiser.reads('scheduling.disruption.linkKept');
    await organiser.button('scheduling.publish.open').click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await organiser.button('scheduling.disruption.begin').waitFor();

    const firm = await Person.at(PHONE, world.foreign.email);
    await firm.open(`/e/${world.slug}/agenda/${world.meetingId}`);
    expect(await firm.page.getByRole('link', { name: firm.say('agenda.video.join') }).getAttribute('href')).toBe('https://talk.example/forum');
    await Promise.all([organiser.leave(), firm.leave()]);
  });

  it('a day goes on half an hour later: calendars that firms subscribe to follow once it is published, with a higher SEQUENCE', async () => {
    const firm = await Person.at(PHONE, world.foreign.email);
    await firm.open(`/e/${world.slug}/agenda`);
    await firm.button('agenda.calendar.subscribe').click();
    const feed = await firm.page.getByLabel(firm.say('agenda.calendar.address')).inputValue();
    const before = await entriesOf(feed);
    const [{ start }] = before as [Entry];

    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/disruption`);
    await page.getByRole('combobox', { name: say('scheduling.disruption.day') }).click();
    await page.getByRole('option', { name: new RegExp(`\\b${start.getUTCDate()} ${start.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })}`) }).click();
    await page.getByText(say('scheduling.disruption.figure.moved'), { exact: true }).waitFor();
    await organiser.button('scheduling.disruption.begin').click();
    await organiser.button('scheduling.publish.open').waitFor();
    expect(await entriesOf(feed)).toEqual(before);
    await organiser.button('scheduling.publish.open').click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await organiser.button('scheduling.disruption.begin').waitFor();

    const isThatDay = (entry: Entry) => entry.start.getUTCDate() === start.getUTCDate();
    expect(await entriesOf(feed)).toEqual(before.map((entry) => (isThatDay(entry) ? { ...entry, start: new Date(entry.start.getTime() + 30 * 60_000), sequence: entry.sequence + 1 } : entry)));
    await Promise.all([organiser.leave(), firm.leave()]);
  });

  it('versions are compared firm by firm; a change is tried out beside the draft, forgotten, tried again, carried into set-up and draft, and the two compared; a meeting gets a time it is rather held at', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/versions/compare`);
    const firm = page.getByRole('combobox').nth(2);
    await firm.click();
    await page.getByRole('option', { name: /^Brandt/ }).click();
    await page.waitForURL(/firm=/);
    await page.getByText(/Brandt/).first().waitFor();

    // As *Try* of a leftover's cure leads there, with the change filled in.
    await organiser.open(`/e/${world.slug}/organise/what-if?kind=openTable&amount=2`);
    for (let run = 1; run <= 2; run++) {
      await organiser.button('scheduling.whatIf.start').click();
      await page.getByRole('region', { name: say('scheduling.compare.scores') }).waitFor();
      if (run === 2) break;
      await organiser.button('scheduling.whatIf.discard').click();
      await page.getByRole('region', { name: say('scheduling.compare.scores') }).waitFor({ state: 'detached' });
    }
    await page.getByText(/^Tables: \d+ → \d+\. T\d+, T\d+ would be open on this day alone/).waitFor();
    await organiser.button('scheduling.whatIf.apply').click();
    await page.getByRole('link', { name: say('scheduling.whatIf.compareDrafts') }).click();
    await page.waitForURL(/compare\?from=.*&to=/);
    await page.getByRole('region', { name: say('scheduling.compare.scores') }).waitFor();

    await organiser.open(`/e/${world.slug}/organise/board?meeting=${world.meetingId}`);
    await page.getByText(say('scheduling.slotRules.title', { never: 0, preferred: 0 })).click();
    await page.getByRole('combobox', { name: say('scheduling.slotRules.prefer') }).click();
    await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
    await organiser.button('scheduling.slotRules.keep').click();
    await organiser.reads('scheduling.slotRules.kept');
    await organiser.leave();
  });

  it('a table is closed on the board under a published meeting, which is named first; the repair says why, proves that nothing has to change its time, and is published', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/board?meeting=${world.meetingId}`);
    await page.getByRole('dialog').getByRole('button', { name: /^Close T/ }).click();
    await page.getByLabel(say('scheduling.table.reason')).fill('Leak');
    await page.getByRole('dialog').getByRole('button', { name: /^Close T/ }).click();
    await page.getByRole('alert').getByText(/Brandt.*published schedule/).first().waitFor();
    await organiser.button('scheduling.table.closeAnyway').click();
    await page.getByRole('dialog').getByRole('link', { name: say('scheduling.table.toRepair') }).click();
    await organiser.reads('scheduling.repair.cause.closedFor', { reason: 'Leak' });
    await organiser.button('scheduling.repair.start').click();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
    await card.first().getByText('Proven: nothing has to change its time.').waitFor();
    await card.first().getByText(/Brandt/).first().waitFor();
    await card.first().getByRole('button').click();
    await page.waitForURL(/organise\/board/);
    await organiser.button('scheduling.publish.open').click();
    expect(await page.getByLabel(say('scheduling.publish.reason')).inputValue()).toBe('Leak');
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await organiser.open(`/e/${world.slug}/organise/repair`);
    await organiser.reads('scheduling.repair.nothing');
    await organiser.leave();
  });

  it('an organiser simulates the event by keyboard: no table is refused by name, then the answer stands in a sentence with its curves as tables, and is forgotten', async () => {
    const organiser = await Person.at(DESK, world.organiser);
    const { page, say } = organiser;
    await organiser.open(`/e/${world.slug}/organise/simulator`);
    const tables = page.getByRole('textbox', { name: say('scheduling.simulator.tables'), exact: true });
    await tables.fill('0');
    await tables.press('Enter');
    await organiser.reads('scheduling.simulator.fault.noTables');
    await tables.fill('3');
    for (const type of ['foreignCompany', 'ukrainianManufacturer']) await page.getByRole('textbox', { name: say(`scheduling.simulator.type.${type}`) }).fill('8');
    await tables.press('Enter');
    await page.getByRole('heading', { name: say('scheduling.simulator.answer') }).waitFor();
    await organiser.button('scheduling.simulator.tableOf', { title: say('scheduling.simulator.byTables') }).click();
    await page.getByRole('table', { name: say('scheduling.simulator.byTables') }).getByRole('row').nth(3).waitFor();
    await page.getByRole('table', { name: say('scheduling.simulator.runs') }).getByRole('button').click();
    await organiser.reads('scheduling.simulator.empty');
    await organiser.leave();
  });

  it('a meeting does not begin: one side says so, an organiser sees the empty table, and two firms that agreed take it and learn only then with whom', async () => {
    const standingBy = `lead@wisla-${world.slug}.example`;
    await onTheDayOf(world.slug, world.meetingId, [standingBy, world.ukrainian.email]);
    const [other, waiting, organiser] = [await Person.at(DESK, standingBy), await Person.at(PHONE, world.ukrainian.email), await Person.at(DESK, world.organiser)];
    await other.open(`/e/${world.slug}/agenda`);
    await other.button('agenda.standBy.iAmHere').click();
    await other.reads('agenda.standBy.on');
    await waiting.open(`/e/${world.slug}/agenda`);
    await waiting.page.getByRole('button', { name: /Brandt/ }).click();
    await waiting.button('agenda.standBy.theyCame').waitFor();

    await organiser.open(`/e/${world.slug}/organise/stand-by`);
    await organiser.reads('scheduling.standBy.state.reported');
    await organiser.button('scheduling.standBy.confirm').click();
    // Both pages were open all the time; neither says who the other is.
    for (const person of [other, waiting]) await person.button('agenda.standBy.take').waitFor();
    expect(await waiting.page.getByText(/Wisla/).count()).toBe(0);
    await waiting.button('agenda.standBy.take').click();
    await waiting.button('agenda.standBy.takeBack').waitFor();
    expect(await waiting.page.getByText(/Wisla/).count()).toBe(0);
    await other.button('agenda.standBy.take').click();
    for (const person of [other, waiting]) await person.reads('agenda.standBy.badge');
    await waiting.page.getByText(/Wisla/).first().waitFor();
    await organiser.reads('scheduling.standBy.state.given');
    await Promise.all([other.leave(), waiting.leave(), organiser.leave()]);
  });
});

describe('a request that is accepted after publishing', () => {
  afterEach(closeWindows);
  afterAll(closeBrowser);

  it('takes a free slot at once: the firm that asked sees the meeting on its open agenda, what was published stays where it is, and a draft made before is refused', async () => {
    const { slug, second, foreign, ukrainian, organiser, meetingId } = await createFullWorld();
    const agendaOf = async ({ lead }: typeof second) => (await lead.ask<{ agenda: { meetings: { id: string; startsAt: string; table: string }[] } }>('query ($slug: String!) { agenda(eventSlug: $slug) { meetings { id startsAt table } } }', { slug })).agenda.meetings;
    const [before] = await agendaOf(foreign);
    const [asking, asked, planning] = [await Person.at(DESK, second.email), await Person.at(PHONE, ukrainian.email), await Person.at(DESK, organiser)];
    await asking.open(`/e/${slug}/agenda`);
    expect(await agendaOf(second)).toEqual([]);
    await asked.open(`/e/${slug}/requests`);
    await asked.page.getByRole('button', { name: new RegExp(`^${asked.say('meetings.act.accept')}`) }).click();
    const planned = asked.page.getByText(asked.say('meetings.planned.open'));
    await asking.page.locator('a[href*="/agenda/"]:not([href$="/print"])').filter({ visible: true }).first().waitFor();
    const [late] = await agendaOf(second);
    expect(await asking.page.locator(`a[href$="/agenda/${late!.id}"]`).count()).toBeGreaterThan(0);
    await asked.open(`/e/${slug}/requests?box=agreed`);
    await planned.first().waitFor();
    expect(await agendaOf(foreign)).toEqual([before]);
    expect((await agendaOf(ukrainian)).map(({ id }) => id).sort()).toEqual([meetingId, late!.id].sort());
    // A draft that was made before does not hold it: it is not published over it.
    await planning.open(`/e/${slug}/organise/board`);
    await planning.button('scheduling.publish.open').click();
    await planning.page.getByLabel(planning.say('scheduling.publish.reason')).fill('Better times');
    await planning.page.getByRole('dialog').locator('button[type=submit]').click();
    await planning.reads('scheduling.publish.publishedChanged');
    expect((await agendaOf(ukrainian)).map(({ id }) => id).sort()).toEqual([meetingId, late!.id].sort());
    await Promise.all([asking.leave(), asked.leave(), planning.leave()]);
  });
});

interface Entry {
  readonly uid: string;
  readonly start: Date;
  readonly sequence: number;
}

/** The meetings of a calendar as a program reads them that subscribes to it. */
async function entriesOf(address: string): Promise<Entry[]> {
  const text = (await (await fetch(address)).text()).replace(/\r\n[ \t]/g, '');
  const valueOf = (entry: string, name: string): string => new RegExp(`^${name}[^:\\n]*:(.*?)\\r?$`, 'm').exec(entry)![1]!;
  return text.split('BEGIN:VEVENT').slice(1).map((entry) => ({
    uid: valueOf(entry, 'UID'),
    start: new Date(valueOf(entry, 'DTSTART').replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')),
    sequence: Number(valueOf(entry, 'SEQUENCE')),
  }));
}
