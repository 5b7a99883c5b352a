import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Locator, type Page } from 'playwright-core';
import { ApiSession } from './harness/api.ts';
import { closeBrowser, closeWindows } from './harness/browser.ts';
import { createFullWorld, type FullWorld, plan } from './harness/full-world.ts';
import { Person } from './walk/person.ts';

const DESK = { language: 'en', isPhone: false } as const;
const PHONE = { language: 'uk', isPhone: true } as const;

describe('organisers who come too late', () => {
  let world: FullWorld;
  beforeAll(async () => {
    world = await createFullWorld();
  });
  afterEach(closeWindows);
  afterAll(closeBrowser);

  const meeting = (page: Page): Locator => page.locator('[role=gridcell][data-movable]').first();
  /** Picks the meeting up by keyboard, and waits until the board says where it may go. */
  const pickUp = async (page: Page): Promise<void> => {
    await meeting(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=gridcell][data-target=free]').first().waitFor();
  };
  const placeOf = (of: Locator) => of.evaluate(({ dataset }) => `${dataset['row']} ${dataset['slot']}`);

  it('a meeting is moved on a phone, in Ukrainian: picked up in its dialog, put down at a table that is free for both, and taken back', async () => {
    const person = await Person.at(PHONE, world.organiser);
    const { page, say } = person;
    await person.open(`/e/${world.slug}/organise/board`);
    const own = page.getByRole('listitem').getByRole('button').filter({ hasText: 'Brandt' });
    const table = own.locator('span').first();
    const before = await table.innerText();
    await own.click();
    await page.getByRole('dialog').getByRole('button', { name: say('scheduling.meeting.move'), exact: true }).click();
    const free = page.getByRole('button', { name: new RegExp(`^${say('scheduling.list.freeAt', { table: '' }).trim()}`) }).first();
    const to = (await free.innerText()).split(' ').at(-1)!;
    expect(to).not.toBe(before);
    await free.click();
    await table.getByText(to, { exact: true }).waitFor();
    await page.getByRole('button', { name: say('app.toast.undo'), exact: true }).click();
    await table.getByText(before, { exact: true }).waitFor();
    await person.leave();
  });

  it('a drag that ends after a run has made another draft, or after a colleague has published, moves nothing and says what happened', async () => {
    const { slug, organiser } = world;
    const session = await ApiSession.as(organiser);
    const person = await Person.at(DESK, organiser);
    const { page, say } = person;
    await person.open(`/e/${slug}/organise/board`);
    await meeting(page).waitFor();
    const before = await placeOf(meeting(page));

    await pickUp(page);
    await plan(slug, session);
    await page.getByText(/^Draft v3$/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await person.reads('scheduling.meanwhile.draftReplaced');
    expect(await placeOf(meeting(page))).toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('app.toast.undo'), exact: true }).waitFor();
    const after = await placeOf(meeting(page));
    expect(after).not.toBe(before);

    await pickUp(page);
    const { publishPreview } = await session.ask<{ publishPreview: { versionId: string; revision: number } }>('query ($slug: String!) { publishPreview(eventSlug: $slug) { versionId revision } }', { slug });
    await session.act('publishSchedule', 'PublishScheduleInput', { eventSlug: slug, ...publishPreview, reason: 'A table is needed.' }, '', 'SchedulePublished');
    await page.getByText(/^Published v3$/).first().waitFor();
    await person.reads('scheduling.meanwhile.draftPublished');
    expect(await page.locator('[role=gridcell][data-target]').count()).toBe(0);
    await page.getByRole('alert').getByRole('button', { name: say('app.action.close'), exact: true }).click();
    const { scheduleBoard } = await session.ask<{ scheduleBoard: { meetings: { slotId: string; tableId: string }[] } }>('query ($slug: String!) { scheduleBoard(eventSlug: $slug) { meetings { slotId tableId } } }', { slug });
    expect(scheduleBoard.meetings.map(({ slotId, tableId }) => `${tableId} ${slotId}`)).toEqual([after]);
    await person.leave();
  });

  it('a version comes back as a draft without the pair that no longer agrees, which is listed', async () => {
    const { slug } = world;
    const session = await ApiSession.as(world.organiser);
    await session.act('cancelPublishedMeeting', 'CancelMeetingInput', { eventSlug: slug, meetingId: world.meetingId, reason: 'The delegate is ill.' }, '', 'MeetingCancelled');
    const person = await Person.at(PHONE, world.organiser);
    const { page, say } = person;
    await person.open(`/e/${slug}/organise/versions`);
    await person.button('scheduling.restore.act').last().click();
    const lost = page.locator('details[open]').getByRole('listitem').filter({ hasText: say('scheduling.drop.notAgreed') });
    await lost.waitFor();
    expect(await lost.innerText()).toContain('Brandt');
    await person.leave();
  });
});
