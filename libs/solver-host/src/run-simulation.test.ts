import { expect, it } from '@jest/globals';
import { DEFAULT_ASSUMPTIONS, type ForumTerms, simulateForum } from '@spilno/scheduling';
import { runSimulation } from './run-simulation.ts';

const type = { firms: 12, maxMeetings: 6, maxOpenRequests: 20 };
const terms: ForumTerms = { types: [type, type], mayMeet: [[0, 1]], tables: 4, slotsOfDay: [6], parallelMeetings: 1 };
const options = { seed: 5, samples: 4, curveSamples: 2, below: 4, floor: 4 };

it('simulates in a thread just what would be simulated here, and reports the way', async () => {
  const seen: number[] = [];
  const answer = await runSimulation(terms, DEFAULT_ASSUMPTIONS, options, { onProgress: (samples) => seen.push(samples) });
  expect(answer).toEqual(simulateForum(terms, DEFAULT_ASSUMPTIONS, options));
  expect(seen[0]).toBe(1);
});

it('says what is wrong, survives a thread that dies, and ends at once when it is cancelled', async () => {
  expect(await runSimulation({ ...terms, tables: 0 }, DEFAULT_ASSUMPTIONS, options)).toMatchObject({ ok: false, error: { kind: 'faulty', faults: [{ kind: 'noTables' }] } });
  const threadUrl = new URL('data:text/javascript,process.exit(7)');
  expect(await runSimulation(terms, DEFAULT_ASSUMPTIONS, options, { threadUrl })).toEqual({ ok: false, error: { kind: 'threadFailed', message: 'the thread ended with code 7' } });
  const cancel = new AbortController();
  const long = runSimulation(terms, DEFAULT_ASSUMPTIONS, { ...options, samples: 1_000, curveSamples: 1_000 }, { signal: cancel.signal, onProgress: () => cancel.abort() });
  expect(await long).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await runSimulation(terms, DEFAULT_ASSUMPTIONS, options, { signal: cancel.signal })).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
