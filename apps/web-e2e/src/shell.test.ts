import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiSession } from './harness/api.ts';
import { closeBrowser, openWindow } from './harness/browser.ts';
import { createEventWorld, type EventWorld } from './harness/event-world.ts';
import { openPage } from './harness/page-checks.ts';
import { ADMINISTRATOR } from './harness/product.ts';

describe('the frame around the pages', () => {
  let world: EventWorld;
  beforeAll(async () => {
    world = await createEventWorld();
  });
  afterAll(closeBrowser);

  it('keeps language and theme on the account, on another device too', async () => {
    const first = await openWindow({ as: world.organiser });
    await openPage(first.page, '/settings');
    await first.page.getByRole('radio', { name: 'Українська' }).click();
    await first.page.getByRole('heading', { level: 1, name: 'Налаштування' }).waitFor();
    await first.page.getByRole('radio', { name: 'Темна' }).click();
    await first.page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
    await first.page.waitForLoadState('networkidle');
    await first.context.close();
    const { viewer } = await (await ApiSession.as(world.organiser)).ask<{ viewer: { locale: string; theme: string } }>('{ viewer { locale theme } }');
    expect(viewer).toEqual({ locale: 'uk', theme: 'dark' });
  });

  it('puts the focus on the heading after navigation and names the document', async () => {
    const { page, context } = await openWindow({ as: ADMINISTRATOR });
    await openPage(page, '/');
    await page.getByRole('link', { name: /^Notifications/ }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === 'Notifications');
    expect(await page.title()).toBe('Notifications · Spilno');
    await context.close();
  });

  it('says of a page that does not exist that there is nothing', async () => {
    const { page, context } = await openWindow();
    await openPage(page, '/nowhere');
    await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor();
    expect(await page.title()).toBe('Not found · Spilno');
    await context.close();
  });

  it('says the same of an event without a place for the reader as of one that does not exist', async () => {
    const { page, context } = await openWindow({ as: ADMINISTRATOR });
    for (const address of [`/e/${world.slug}/matches`, '/e/no-such-event/matches']) {
      await openPage(page, address);
      await page.getByRole('heading', { level: 1, name: 'Not open to you' }).waitFor();
    }
    await context.close();
  });

  it('shows an officer the vetting queue and nothing of the organiser', async () => {
    const { page, context } = await openWindow({ as: world.officers[0] });
    await openPage(page, `/e/${world.slug}/organise/vetting`);
    const links = await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link').allTextContents();
    expect(links.every((link) => link.startsWith('Vetting'))).toBe(true);
    await openPage(page, `/e/${world.slug}/overview`);
    await page.getByRole('heading', { level: 1, name: 'Not open to you' }).waitFor();
    await context.close();
  });

  it('lets nobody into the administration who does not administer', async () => {
    const { page, context } = await openWindow({ as: world.officers[0] });
    await openPage(page, '/admin/accounts');
    await page.getByRole('heading', { level: 1, name: 'Not open to you' }).waitFor();
    expect(await page.getByText(ADMINISTRATOR).count()).toBe(0);
    await context.close();
  });

  it('lets an administrator draft a change of the vocabulary, see what publishing would do, and discard it', async () => {
    const { page, context } = await openWindow({ as: ADMINISTRATOR });
    await openPage(page, '/admin/vocabulary');
    await page.getByLabel('Find by title or code').first().fill('honing');
    await page.getByRole('link', { name: 'Grinding and honing' }).click();
    const title = page.getByLabel('Title: German');
    await title.waitFor();
    await title.fill('Schleifen und Honen nach Zeichnung');
    await page.getByRole('button', { name: 'Put into the draft' }).click();
    await page.getByText('What would change: 1 node').waitFor();
    await page.getByText('No choice of a firm is touched.').waitFor();
    await page.getByRole('button', { name: 'Publish the version', disabled: true }).waitFor();
    await page.getByLabel('What changes and why').fill('As the trade says it');
    await page.getByRole('button', { name: 'Publish the version', disabled: false }).waitFor();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByText('What would change: 1 node').waitFor({ state: 'detached' });
    await context.close();
  });

  it('says so while the server cannot be reached, and goes on by itself', async () => {
    const { page, context } = await openWindow({ as: world.organiser });
    await openPage(page, '/settings');
    await context.setOffline(true);
    await page.getByText('What you typed stays here', { exact: false }).waitFor();
    await context.setOffline(false);
    await page.getByText('What you typed stays here', { exact: false }).waitFor({ state: 'detached' });
    await context.close();
  });
});
