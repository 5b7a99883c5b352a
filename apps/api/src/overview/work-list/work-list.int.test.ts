import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inUkrainianSpelling } from '@spilno/disclosure';
import { CONSOLE } from '../../common/index.ts';
import { EventCreation } from '../../events/index.ts';
import { addPerson, addRegistration, addRole, approve, createOverviewWorld, type OverviewWorld, publishAndAsk } from '../../testing/index.ts';

interface Item { kind: string; urgency: string; count: number; organisations: number | null; reference: string | null }

const items = async ({ ask }: OverviewWorld, slug = 'forum') => (await ask<{ items: Item[] }>(`{ workList(eventSlug: "${slug}") { items { kind urgency count organisations reference } } }`)).items;

describe('what waits for an organiser', () => {
  let world: OverviewWorld;
  beforeAll(async () => {
    world = await createOverviewWorld();
  });
  afterAll(() => world.test.close());

  it('is nothing at all while nothing waits', async () => {
    const { test, source, organiser } = world;
    await test.app.get(EventCreation).create(CONSOLE, { slug: 'quiet', name: 'Quiet', firstDay: '2099-10-21' });
    const [{ id }] = (await source.query(`select id from event where slug = 'quiet'`)) as [{ id: string }];
    await addRole(source, id, organiser, 'organiser');
    await approve(source, id, (await addRegistration(source, id, {})).id);
    expect(await items(world, 'quiet')).toEqual([]);
  });

  it('is ranked work whose every count is the length of the list that it opens', async () => {
    const { test, ask, sql, names, eventId, organiser, firms, batchId } = world;
    const [firm] = firms;
    const work = await items(world);
    expect(work.map(({ kind, urgency, count, organisations }) => [kind, urgency, count, organisations])).toEqual([
      ['viewingAlert', 'alert', 1, 1], ['vettingLate', 'late', 1, 1], ['requestsExpiring', 'soon', 2, 2], ['vettingWaiting', 'soon', 1, 1],
      ['leftovers', 'open', 2, null], ['mailFailed', 'open', 1, null], ['rowsHeld', 'open', 1, null], ['draftUnpublished', 'open', 1, null],
      ['noDelegates', 'open', 1, 1], ['previewMissing', 'open', 1, 1],
    ]);
    expect(work.find(({ kind }) => kind === 'rowsHeld')!.reference).toBe(batchId);
    const alerts = (await ask<{ nodes: { id: string }[] }>('{ viewingAlerts(eventSlug: "forum", onlyOpen: true) { nodes { id } } }')).nodes;
    expect(alerts).toHaveLength(1);
    await sql('update viewing_alert set settled_at = now(), settled_by = $2 where id = $1', [alerts[0]!.id, organiser.accountId]);
    expect(await ask('{ viewingAlerts(eventSlug: "forum", onlyOpen: true) { nodes { id } } }')).toEqual({ nodes: [] });
    expect((await items(world)).map(({ kind }) => kind)).not.toContain('viewingAlert');
    expect(await names('isCheckLate: true')).toEqual(['Fund']);
    expect(await names('isCheckLate: false')).toEqual(['Firm A']);
    expect(await names('statuses: ["approved"], hasDelegates: false')).toEqual(['Firm B']);
    expect(await names('isPreviewMissing: true')).toEqual(['Plant B']);
    await sql(`update registration set submitted_at = '2026-03-01T22:30:00Z' where id = $1`, [firm.id]);
    expect(await names('isSubmitted: true, submittedTo: "2026-03-01"')).toEqual([]);
    expect(await names('submittedFrom: "2026-03-02", submittedTo: "2026-03-02"')).toEqual(['Firm A']);
    for (const day of ['soon', '2027-02-31']) {
      expect((await test.graphql(`{ registrations(eventSlug: "forum", filter: { submittedFrom: "${day}" }) { total } }`, {}, organiser.cookie)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    await sql(`update event set registration_closes_at = now() + interval '3 days' where id = $1`, [eventId]);
    expect((await items(world)).find(({ kind }) => kind === 'draftsBeforeClose')).toMatchObject({ count: (await names('statuses: ["draft"]')).length, urgency: 'open' });
  });

  it('is who has not answered, never whom', async () => {
    const { ask, names } = world;
    const unanswered = (args: string) =>
      ask<{ nodes: { legalName: string; waiting: number; expiringSoon: number }[]; total: number; requests: number; pageInfo: { endCursor: string; hasNextPage: boolean } }>(
        `{ unansweredOrganisations(eventSlug: "forum" ${args}) { nodes { legalName waiting expiringSoon } total requests pageInfo { endCursor hasNextPage } } }`,
      );
    const all = [{ legalName: 'Plant A', waiting: 2, expiringSoon: 1 }, { legalName: 'Firm A', waiting: 1, expiringSoon: 1 }];
    expect(await unanswered('')).toMatchObject({ nodes: all, total: 2, requests: 3 });
    expect(await unanswered('onlySoon: true')).toMatchObject({ total: 2, requests: 2 });
    const page = await unanswered('first: 1');
    expect(page).toMatchObject({ nodes: [all[0]], pageInfo: { hasNextPage: true } });
    expect((await unanswered(`first: 1, after: "${page.pageInfo.endCursor}"`)).nodes).toEqual([all[1]]);
    expect(await names('hasRequestsToAnswer: true')).toEqual(['Firm A', 'Plant A']);
    expect(await names('hasRequestsExpiring: true')).toHaveLength((await unanswered('onlySoon: true')).total);
    const type = await ask<{ fields: { name: string }[] }>('{ __type(name: "UnansweredOrganisation") { fields { name } } }');
    expect(type.fields.map(({ name }) => name).join(' ')).not.toMatch(/sender|counterpart|message/i);
  });

  it('is who was asked for another time and has not said', async () => {
    const { ask } = world;
    const meeting = await publishAndAsk(world);
    expect((await items(world)).find(({ kind }) => kind === 'timeAsked')).toMatchObject({ count: 1, urgency: 'soon' });
    expect(await ask('{ openTimeAsks(eventSlug: "forum") { startsAt tableLabel offered reason otherRegistrationId } }')).toEqual([
      { startsAt: '2099-09-21T06:30:00.000Z', tableLabel: 'T1', offered: ['2099-09-21T07:30:00.000Z', '2099-09-21T07:50:00.000Z'], reason: 'The train is late', otherRegistrationId: meeting.second },
    ]);
    const [named] = await ask<{ askingName: string; askingNameUk: string; otherName: string; otherNameUk: string }[]>('{ openTimeAsks(eventSlug: "forum") { askingName askingNameUk otherName otherNameUk } }');
    expect([named!.askingName, named!.otherName].map(inUkrainianSpelling)).toEqual([named!.askingNameUk, named!.otherNameUk]);
  });

  it('is mails that were given up, which can be sent again once', async () => {
    const { ask, organiser } = world;
    const [mail] = await ask<{ id: string; recipient: string; error: string }[]>('{ failedMails(eventSlug: "forum") { id recipient error } }');
    expect(mail).toMatchObject({ recipient: 'away@example.org', error: 'unknown' });
    const again = (mailIds: string[]) => ask('mutation ($input: SendMailsAgainInput!) { sendMailsAgain(input: $input) { __typename ... on MailsQueuedAgain { count } ... on InvalidInput { field reason } } }', organiser, { input: { eventSlug: 'forum', mailIds } });
    expect(await again([mail!.id, 'no id'])).toEqual({ __typename: 'MailsQueuedAgain', count: 1 });
    expect(await again([mail!.id])).toEqual({ __typename: 'MailsQueuedAgain', count: 0 });
    expect(await again([])).toEqual({ __typename: 'InvalidInput', field: 'mailIds', reason: 'required' });
  });

  it('is shown to no participant and to no officer', async () => {
    const { test, source, eventId, plants } = world;
    const officer = await addPerson(source);
    await addRole(source, eventId, officer, 'vettingOfficer');
    const queries = ['workList(eventSlug: "forum") { now }', 'gapMap(eventSlug: "forum") { organisations }', 'unansweredOrganisations(eventSlug: "forum") { total }', 'openTimeAsks(eventSlug: "forum") { id }', 'organiserCounts(eventSlug: "forum") { registered }', 'failedMails(eventSlug: "forum") { id }', 'registrations(eventSlug: "forum", filter: { hasRequestsToAnswer: true }) { total }'];
    for (const person of [plants[0].lead, officer]) {
      for (const query of queries) expect((await test.graphql(`{ ${query} }`, {}, person.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
