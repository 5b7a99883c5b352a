import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ScheduleRunJob } from '../scheduling/index.ts';
import { createTestApp, signedIn, withRole, type TestApp, type TestPerson } from '../testing/index.ts';

const PUBLISH = 'mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename ... on NotPossible { reason currentState } } }';

describe('a mutation by two people at once', () => {
  let test: TestApp;
  let organisers: TestPerson[];
  beforeAll(async () => {
    test = await createTestApp();
    const administrator = await signedIn(test, 'administrator', { isAdministrator: true });
    await test.graphql('mutation { createEvent(input: { slug: "forum", name: "Forum" }) { __typename } }', {}, administrator.cookie);
    organisers = [await withRole(test, 'first', 'forum', 'organiser'), await withRole(test, 'second', 'forum', 'organiser')];
  });
  afterAll(() => test.close());

  const atOnce = async (query: string, variables: object = {}) =>
    Promise.all(organisers.map(async ({ cookie }) => Object.values((await test.graphql(query, variables, cookie)).data!)[0] as { __typename: string }));

  it('publishing by two organisers at once has one effect, and the loser gets the present state', async () => {
    const source = test.app.get(DataSource);
    const starts = await atOnce('mutation { startScheduleRun(input: { eventSlug: "forum", seconds: 1, seed: 7 }) { __typename } }');
    expect(starts.map(({ __typename }) => __typename).sort()).toEqual(['NotPossible', 'ScheduleRunAccepted']);
    const [{ eventId, runId }] = await source.query('select event_id as "eventId", id as "runId" from schedule_run');
    await test.app.get(ScheduleRunJob).handle({ eventId, runId }, new AbortController().signal);
    const [{ id: versionId, revision }] = await source.query('select id, revision from schedule_version');
    const answers = await atOnce(PUBLISH, { input: { eventSlug: 'forum', versionId, revision } });
    expect(answers).toEqual(expect.arrayContaining([{ __typename: 'SchedulePublished' }, { __typename: 'NotPossible', reason: 'alreadyPublished', currentState: 'published' }]));
    expect(await source.query(`select count(*)::int as published from schedule_version where status = 'published'`)).toEqual([{ published: 1 }]);
    expect(await source.query(`select count(*)::int as told from audit_entry where action = 'schedule.published'`)).toEqual([{ told: 1 }]);
  });

  it('opening matching by two organisers at once happens once', async () => {
    const source = test.app.get(DataSource);
    const [{ version }] = await source.query('select version from event');
    const answers = await atOnce('mutation ($input: EventStepInput!) { openMatching(input: $input) { __typename } }', { input: { eventSlug: 'forum', version } });
    expect(answers.filter(({ __typename }) => __typename !== 'NotPossible' && __typename !== 'StaleVersion')).toHaveLength(1);
    expect(await source.query('select version from event')).toEqual([{ version: version + 1 }]);
  });
});
