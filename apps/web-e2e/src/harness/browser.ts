import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ApiSession } from './api.ts';
import { product } from './product.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Other checks may keep the machine busy; what comes sooner is not waited for. */
const PATIENCE_MS = 60_000;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

export interface VisitorOptions {
  /** Address of the account; nobody is signed in when left out. */
  readonly as?: string;
  readonly locale?: 'en' | 'uk';
  readonly scheme?: 'light' | 'dark';
  readonly isPhone?: boolean;
  /** Zone of the visitor's machine; pages are to show the venue's. */
  readonly timeZone?: string;
}

let browser: Browser | null = null;

/** A browser window of one person; close its context when done. */
export async function openWindow({ as, locale = 'en', scheme = 'light', isPhone = false, timeZone = 'America/New_York' }: VisitorOptions = {}): Promise<{ page: Page; context: BrowserContext }> {
  browser ??= await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
  const context = await browser.newContext({ baseURL: product().url, viewport: isPhone ? PHONE : DESK, hasTouch: isPhone, isMobile: isPhone, colorScheme: scheme, reducedMotion: 'reduce', timezoneId: timeZone, locale: locale === 'uk' ? 'uk-UA' : 'en-GB' });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('spilno-locale', language!);
      localStorage.setItem('spilno-color-scheme', theme!);
    },
    [locale, scheme],
  );
  if (as !== undefined) await signIn(context, as, { locale, theme: scheme });
  return { page: await context.newPage(), context };
}

async function signIn(context: BrowserContext, email: string, preferences: { locale: string; theme: string }): Promise<void> {
  const session = await ApiSession.as(email);
  await session.act('changeAccount', 'ChangeAccountInput', preferences);
  const [name, value] = session.cookie!.split('=', 2) as [string, string];
  await context.addCookies([{ name, value, url: product().url, httpOnly: true, sameSite: 'Lax' }]);
}

/** Closes what a test has left open, so that none works on into the next. */
export async function closeWindows(): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

/** Ends the browser of this file of tests. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}
