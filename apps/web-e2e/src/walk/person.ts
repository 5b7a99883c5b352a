import { expect } from '@jest/globals';
import { type BrowserContext, type Locator, type Page } from 'playwright-core';
import { openWindow } from '../harness/browser.ts';
import { expectNoSidewaysScroll, complaintsOf } from '../harness/page-checks.ts';
import { type Language, type Say, wordsOf } from '../harness/words.ts';

export interface Setting {
  readonly language: Language;
  readonly isPhone: boolean;
}

/** Somebody before a browser of their own, who reads the pages in one language. */
export class Person {
  readonly page: Page;
  readonly say: Say;
  readonly #context: BrowserContext;
  readonly #complaints: readonly string[];

  private constructor(page: Page, context: BrowserContext, say: Say) {
    this.page = page;
    this.say = say;
    this.#context = context;
    this.#complaints = complaintsOf(page);
  }

  static async at({ language, isPhone }: Setting, email?: string): Promise<Person> {
    const { page, context } = await openWindow({ locale: language, isPhone, ...(email !== undefined && { as: email }) });
    return new Person(page, context, wordsOf(language));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('main h1').first().waitFor();
  }

  field(id: string): Locator {
    return this.page.getByLabel(this.say(id), { exact: true }).filter({ visible: true });
  }

  button(id: string, values?: Readonly<Record<string, string | number>>): Locator {
    return this.page.getByRole('button', { name: this.say(id, values) }).filter({ visible: true });
  }

  /** Waits for a sentence of the page. */
  async reads(id: string, values?: Readonly<Record<string, string | number>>): Promise<void> {
    await this.page.getByText(this.say(id, values)).filter({ visible: true }).first().waitFor();
  }

  /** Picks from a searchable list. */
  /** Waits until there are exactly so many, as they come and go. */
  async counts(these: Locator, count: number): Promise<void> {
    await these.nth(count - 1).waitFor({ state: 'attached' });
    await these.nth(count).waitFor({ state: 'detached' });
  }

  async choose(field: Locator, option: string): Promise<void> {
    await field.fill(option);
    await this.page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  }

  /** No page was wider than the window, and the browser had nothing to complain of. */
  async leave(): Promise<void> {
    await expectNoSidewaysScroll(this.page);
    expect(this.#complaints).toEqual([]);
    await this.#context.close();
  }
}
