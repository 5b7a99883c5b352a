import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser, openWindow } from './harness/browser.ts';
import { createEventWorld } from './harness/event-world.ts';
import { expectNoAxeFindings, expectNoSidewaysScroll, openPage } from './harness/page-checks.ts';
import { product } from './harness/product.ts';

describe('the sign-in page', () => {
  /** An account of this file's own: other tests change the language of theirs meanwhile. */
  let email: string;
  beforeAll(async () => {
    email = (await createEventWorld()).organiser;
  });
  afterAll(closeBrowser);

  it('is used by the keyboard alone, from the skip link to the signed-in page', async () => {
    const { page, context } = await openWindow();
    await openPage(page, '/sign-in?next=/settings');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the contents');
    await page.getByLabel('E-mail').first().focus();
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(product().password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await context.close();
  });

  it('refuses a wrong password in the language of the visitor and says the same of an unknown address', async () => {
    const { page, context } = await openWindow({ locale: 'uk' });
    await openPage(page, '/sign-in');
    const sentences: (string | null)[] = [];
    for (const tried of [email, 'nobody@example.org']) {
      await page.getByLabel('Електронна пошта').first().fill(tried);
      await page.getByRole('textbox', { name: 'Пароль' }).fill('not the password at all');
      await page.getByRole('button', { name: 'Увійти', exact: true }).click();
      await page.getByRole('alert').waitFor();
      sentences.push(await page.getByRole('alert').textContent());
    }
    expect(sentences[0]).toContain('не підходять одне до одного');
    expect(sentences[1]).toBe(sentences[0]);
    await context.close();
  });

  it('leads whoever is not signed in there and back to the page that was asked for', async () => {
    const { page, context } = await openWindow();
    await openPage(page, '/notifications?first=1');
    expect(new URL(page.url()).searchParams.get('next')).toBe('/notifications?first=1');
    await page.getByLabel('E-mail').first().fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(product().password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL('**/notifications?first=1');
    await context.close();
  });

  it('goes to no other site, whatever the address asks for', async () => {
    const { page, context } = await openWindow();
    await openPage(page, '/sign-in?next=//elsewhere.example/');
    await page.getByLabel('E-mail').first().fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(product().password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.locator('main h1').first().waitFor();
    expect(new URL(page.url()).origin).toBe(new URL(product().url).origin);
    await context.close();
  });

  it.each([['light', 'en'], ['dark', 'uk']] as const)('has no accessibility finding and fits a phone in the %s theme, language %s', async (scheme, locale) => {
    const { page, context } = await openWindow({ scheme, locale, isPhone: true });
    await openPage(page, '/sign-in');
    await expectNoAxeFindings(page);
    await expectNoSidewaysScroll(page);
    await context.close();
  });

  it('signs out and leaves nothing behind, in another tab neither', async () => {
    const { page, context } = await openWindow({ as: email });
    await openPage(page, '/settings');
    const other = await context.newPage();
    const listening = other.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
    await openPage(other, '/notifications');
    await listening;
    await page.getByRole('button', { name: 'Sign out here' }).click();
    await page.waitForURL('**/sign-in');
    await other.waitForURL('**/sign-in?next=**');
    await openPage(page, '/settings');
    expect(page.url()).toContain('/sign-in?next=');
    await context.close();
  });
});
