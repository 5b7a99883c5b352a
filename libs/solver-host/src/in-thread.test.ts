import { expect, it } from '@jest/globals';
import { workInThread } from './in-thread.ts';

it('a thread that runs out of memory ends alone, and says so', async () => {
  const url = new URL('data:text/javascript,const all = []; for (;;) all.push(new Array(1e5).fill(all.length));');
  const outcome = await workInThread({ url, workerData: {}, signal: undefined, maxHeapMb: 16, hear: () => null });
  expect(outcome).toEqual({ ok: false, error: { kind: 'threadFailed', message: expect.stringMatching(/memory limit/) } });
});
