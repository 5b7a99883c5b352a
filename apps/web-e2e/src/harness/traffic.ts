import { setTimeout as sleep } from 'node:timers/promises';
import { type Page, type Request } from 'playwright-core';

const QUIET_MS = 150;
const STEP_MS = 25;
const LIMIT_MS = 90_000;

/** What a page fetches, to tell when it has come to rest; a socket that stays open does not count. */
class Traffic {
  readonly #open = new Set<Request>();
  #lastAt = performance.now();

  constructor(page: Page) {
    const end = (request: Request) => {
      this.#open.delete(request);
      this.#lastAt = performance.now();
    };
    page.on('request', (request) => {
      this.#open.add(request);
      this.#lastAt = performance.now();
    });
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  async rest(): Promise<void> {
    const until = performance.now() + LIMIT_MS;
    while (this.#open.size > 0 || performance.now() - this.#lastAt < QUIET_MS) {
      if (performance.now() > until) throw new Error(`The page still waits for ${[...this.#open].map((request) => request.url()).join(', ')}.`);
      await sleep(STEP_MS);
    }
  }
}

const watched = new WeakMap<Page, Traffic>();

/** Watches what the page fetches from now on. */
export function watchTraffic(page: Page): Traffic {
  const traffic = watched.get(page) ?? new Traffic(page);
  watched.set(page, traffic);
  return traffic;
}
