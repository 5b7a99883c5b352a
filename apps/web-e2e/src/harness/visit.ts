import { type BrowserContext, type Page } from 'playwright-core';
import { openWindow, type VisitorOptions } from './browser.ts';
import { type FullWorld } from './full-world.ts';
import { complaintsOf, goWithin, openPage } from './page-checks.ts';
import { pagesOf } from '../pages.ts';

export interface Visit {
  readonly world: FullWorld;
  readonly options: Omit<VisitorOptions, 'as'>;
}

interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  readonly as: string | null;
}

/**
 * Opens every page, one person after the other: the first by its address, the others from within.
 * @param look - what is wrong with the page as it stands, a line each
 * @returns all of it with what the browser complained about, each line with its address
 */
export async function visitEveryPage({ world, options }: Visit, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  let open: Window | null = null;
  for (const { address, as } of pagesOf(world)) {
    const isFirst: boolean = open?.as !== as;
    if (!open || isFirst) {
      await open?.context.close();
      const { page, context } = await openWindow({ ...options, ...(as !== null && { as }) });
      open = { page, context, complaints: complaintsOf(page), as };
    }
    const before = open.complaints.length;
    await (isFirst ? openPage : goWithin)(open.page, address);
    faults.push(...(await look(open.page)).map((fault) => `${address}: ${fault}`), ...open.complaints.slice(before).map((complaint) => `${address}: ${complaint}`));
  }
  await open?.context.close();
  return faults;
}
