import { type Browser, type Page } from 'playwright-core';
import { quantile, rounded } from '../hot-path/quantile.ts';

/** How the page kept up while something was done; milliseconds. */
export interface FrameFigures {
  readonly frames: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Longest time from one frame to the next. */
  readonly maxMs: number;
  /** Frames that took the browser more than 50 ms by the clock, and the longest of them. */
  readonly longFrames: number;
  readonly longestFrameMs: number;
  /** The same in processor time of the page's thread, which other programs of a busy machine do not lengthen. */
  readonly longTasksCpu: number;
  readonly longestTaskCpuMs: number;
}

interface Recorded {
  readonly intervals: number[];
  readonly long: number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const LONG_MS = 50;

/** Records every frame while something is done: by the clock of the page, and from the browser's trace the processor time of each task. */
export async function framesWhile(browser: Browser, page: Page, act: () => Promise<void>): Promise<FrameFigures> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.evaluate(() => {
    const recorded: Recorded = { intervals: [], long: [] };
    let last = performance.now();
    let isOn = true;
    const step = (now: number) => {
      recorded.intervals.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(step);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(step);
    });
    const observer = new PerformanceObserver((list) => recorded.long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'long-animation-frame' });
    Object.assign(window, {
      endRecording: () => {
        isOn = false;
        recorded.long.push(...observer.takeRecords().map(({ duration }) => duration));
        observer.disconnect();
        return recorded;
      },
    });
  });
  await act();
  const tasks = tasksOf(await browser.stopTracing());
  const { intervals, long } = await page.evaluate(() => (window as unknown as { endRecording: () => Recorded }).endRecording());
  return {
    frames: intervals.length,
    p50Ms: rounded(quantile(intervals, 0.5)),
    p95Ms: rounded(quantile(intervals, 0.95)),
    p99Ms: rounded(quantile(intervals, 0.99)),
    maxMs: rounded(Math.max(...intervals)),
    longFrames: long.length,
    longestFrameMs: rounded(Math.max(0, ...long)),
    longTasksCpu: tasks.filter((milliseconds) => milliseconds > LONG_MS).length,
    longestTaskCpuMs: rounded(tasks.reduce((longest, one) => Math.max(longest, one), 0)),
  };
}

/** Milliseconds of processor time of every task on the threads that run pages. */
function tasksOf(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents.flatMap(({ name, ph, pid, tid, tdur }) => (ph === 'X' && name.endsWith('RunTask') && tdur !== undefined && threads.has(`${pid} ${tid}`) ? [tdur / 1000] : []));
}
