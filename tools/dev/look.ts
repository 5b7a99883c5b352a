/**
 * A picture of one page, and what a machine can say about it:
 *
 *     node --conditions=source tools/dev/look.ts --url http://127.0.0.1:4000 --path /e/forum/matches --out picture.png
 *       [--as email:password] [--width 1440] [--height 900] [--dark] [--locale uk] [--click "Reasons"]… [--wait "text"] [--axe]
 *
 * Prints the title, sideways scroll, errors of the console and, with --axe, accessibility findings.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../test/chromium.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    path: { type: 'string', default: '/' },
    out: { type: 'string' },
    as: { type: 'string' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string' },
    locale: { type: 'string', default: 'en' },
    click: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string' },
    dark: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    window: { type: 'boolean', default: false },
  },
});
if (!values.url || !values.out) {
  process.stderr.write('Usage: look.ts --url ADDRESS --out FILE [--path /…] [--as email:password] [--width N] [--height N] [--dark] [--locale uk] [--click TEXT] [--wait TEXT] [--axe] [--window]\n');
  process.exit(2);
}
const width = Number(values.width);
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: await findChromium(process.env, (line) => process.stderr.write(`${line}\n`)), args: flags });
const context = await browser.newContext({ viewport: { width, height: Number(values.height ?? (width < 600 ? 844 : 900)) }, hasTouch: width < 600, isMobile: width < 600, colorScheme: values.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
try {
  await prepare(context, values.url);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${values.url}${values.path}`, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor({ timeout: 15_000 }).catch(() => complaints.push('There is no first-level heading.'));
  if (values.wait) await page.getByText(values.wait).first().waitFor({ timeout: 15_000 });
  for (const text of values.click) {
    await page.getByRole('button', { name: text }).or(page.getByRole('link', { name: text })).or(page.getByText(text, { exact: true })).first().click();
    await page.waitForLoadState('networkidle');
  }
  await page.waitForTimeout(300);
  fs.mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  await page.screenshot({ path: values.out, fullPage: !values.window });
  await report(page, complaints);
} finally {
  await browser.close();
}

/** Language and theme as a visitor would have chosen them, and on the account of whoever signs in. */
async function prepare(context: BrowserContext, url: string): Promise<void> {
  await context.addInitScript(
    ([locale, scheme]) => {
      localStorage.setItem('spilno-locale', locale!);
      localStorage.setItem('spilno-color-scheme', scheme!);
    },
    [values.locale, values.dark ? 'dark' : 'light'],
  );
  if (!values.as) return;
  const [email, ...password] = values.as.split(':');
  const ask = (query: string, input: object) => context.request.post(`${url}/graphql`, { data: { query, variables: { input } } });
  const answer = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { email, password: password.join(':') });
  if (!(await answer.text()).includes('"SignedIn"')) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  await ask('mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { __typename } }', { locale: values.locale, theme: values.dark ? 'dark' : 'light' });
}

async function report(page: Page, complaints: readonly string[]): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  say(`${await page.title()}  ${page.url()}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) say(`sideways scroll: ${overflow} px`);
  for (const complaint of complaints) say(`console: ${complaint}`);
  if (!values.axe) return;
  await page.evaluate(fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const findings = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }).axe;
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary?.split('\n').slice(1, 2).join(' ').trim() ?? ''}`).join('\n    ')}`);
  });
  say(findings.length === 0 ? 'axe: nothing found' : findings.join('\n'));
}
