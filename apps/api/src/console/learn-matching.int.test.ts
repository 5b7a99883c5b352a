import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, createTestApp, type TestApp } from '../testing/index.ts';
import { type Command } from './command.ts';
import { ConsoleOutput } from './console-output.ts';
import { runCommand } from './run-command.ts';

const BY_HAND = { parts: { capability: 0.7, quantity: 0.05, leadTime: 0.05, place: 0.05, forms: 0.15, certificate: 0 }, needs: { essential: 2, useful: 1, enabler: 1 }, open: { text: 0.05, languages: 0.05 } };
const LEARNED = { ...BY_HAND, parts: { capability: 0.4, quantity: 0.1, leadTime: 0.1, place: 0.1, forms: 0.3, certificate: 0 } };
const FIGURE = { byHand: 0.5, learned: 0.4, difference: { value: -0.1, low: -0.2, high: -0.01 } };

describe('weights of matches', () => {
  let test: TestApp;
  let eventSlug: string;
  let eventId: string;
  beforeAll(async () => {
    test = await createTestApp();
    ({ slug: eventSlug, id: eventId } = await addEvent(test.app.get(DataSource)));
  });
  afterAll(() => test.close());

  const run = async (command: Exclude<Command, { kind: 'help' }>) => {
    const said: string[] = [];
    const code = await runCommand(test.app, command, new ConsoleOutput(true, (text) => void said.push(text), (text) => void said.push(text)));
    return [code, said.join('')];
  };

  it('are learned on the command line only from an event that is there and over, with a sentence where there is too little', async () => {
    expect(await run({ kind: 'trainMatching', eventSlug: 'nowhere', alsoUnfinished: true })).toEqual([1, expect.stringContaining('There is no event')]);
    expect(await run({ kind: 'trainMatching', eventSlug, alsoUnfinished: false })).toEqual([1, expect.stringContaining('is not over')]);
    expect(await run({ kind: 'trainMatching', eventSlug, alsoUnfinished: true })).toEqual([1, expect.stringContaining('at least 300 are needed')]);
    expect(await run({ kind: 'compareMatching', eventSlug })).toEqual([1, expect.stringContaining('Nothing has been learned')]);
    expect(await run({ kind: 'useMatching', eventSlug })).toEqual([1, expect.stringContaining('Nothing has been learned')]);
  });

  it('are compared, used and stopped there', async () => {
    await test.app.get(DataSource).query('insert into affinity_model (event_id, model, comparison, is_better, decisions, positives) values ($1, $2, $3, true, 900, 90)', [eventId, { weights: LEARNED, byHand: BY_HAND, examined: [1] }, { decisions: 270, viewers: 9, logLoss: FIGURE, ndcg: FIGURE }]);
    expect(await run({ kind: 'compareMatching', eventSlug })).toEqual([0, expect.stringContaining('"heldOutFirms":9')]);
    expect(await run({ kind: 'useMatching', eventSlug })).toEqual([0, expect.stringContaining('"isUsed":true')]);
    expect(await run({ kind: 'stopMatching', eventSlug })).toEqual([0, expect.stringContaining('"isUsed":false')]);
    expect(await run({ kind: 'stopMatching', eventSlug })).toEqual([1, expect.stringContaining('set by hand')]);
  });
});
