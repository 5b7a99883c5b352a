import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRegistration, addRole, createTestApp, signedIn, type TestApp, type TestPerson, type TestRegistration } from '../../testing/index.ts';
import { VettingCases } from '../vetting-cases.ts';
import { type ScreenAgain } from './registration-screening.ts';
import { ScreenAgainJob } from './screen-again.job.ts';

const CASE = `query ($slug: String!, $id: ID!) { vettingCase(eventSlug: $slug, id: $id) { version screening history { action }
  screened { names screenedAt lists { name edition verdict waiting } hits { id listName subjectKind subjectName listedName listedCountries country score verdict reason settledBy words { onFile onList } } } } }`;
const DECIDE = `mutation ($input: DecideVettingCaseInput!) { decideVettingCase(input: $input) { __typename ... on VettingDecided { status } ... on NotPossible { reason } ... on StaleVersion { currentVersion } } }`;
const SETTLE = `mutation ($input: SettleScreeningHitInput!) { settleScreeningHit(input: $input) { __typename ... on NotPossible { reason } ... on InvalidInput { field reason } ... on LocationRefused { field } } }`;
const LISTS = '{ deniedLists { id name edition source entries skipped importedBy retiredAt } }';
const RETIRE = 'mutation ($listId: ID!) { retireDeniedList(listId: $listId) { __typename } }';

interface Case {
  version: number;
  screening: string;
  history: { action: string }[];
  screened: { names: number; screenedAt: string | null; lists: { name: string; edition: string; verdict: string; waiting: number }[]; hits: { id: string; subjectName: string; verdict: string | null; reason: string }[] };
}

describe('screening against denied-party lists', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let officers: TestPerson[];
  let administrator: TestPerson;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    administrator = await signedIn(test, 'root', { isAdministrator: true });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await addEvent(source);
    officers = [await addPerson(source, 'Ivan'), await addPerson(source, 'Maryna'), await addPerson(source, 'Oleh')];
    for (const officer of officers) await addRole(source, event.id, officer, 'vettingOfficer');
  });
  afterEach(async () => {
    await source.query('update denied_list set retired_at = now() where retired_at is null');
  });

  async function bring(csv: string | Buffer, { name = 'EU list', edition = '2026-08-24', from = 'EU, open licence', who = administrator as TestPerson | null } = {}) {
    const boundary = 'list';
    const fields = Object.entries({ name, edition, source: from }).map(([key, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`).join('');
    const payload = Buffer.concat([Buffer.from(`${fields}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="list.csv"\r\ncontent-type: text/csv\r\n\r\n`), Buffer.from(csv), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const answer = await test.app.inject({ method: 'POST', url: '/api/screening/lists', headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(who ? { cookie: who.cookie } : {}) }, payload });
    return { status: answer.statusCode, ...(answer.json() as { reason?: string; entries?: number; skipped?: number }) };
  }
  const screenAgain = () => test.app.get(ScreenAgainJob).handle();
  async function openCase(registration: TestRegistration): Promise<string> {
    await source.transaction((manager) => test.app.get(VettingCases).open(manager, event.id, registration.id, 'submitted'));
    return caseOf(registration);
  }
  const caseOf = async ({ id }: TestRegistration) => ((await source.query(`select id from vetting_case where registration_id = $1 and status in ('first', 'second', 'third')`, [id])) as [{ id: string }?])[0]?.id ?? '';
  const read = async (id: string) => (await test.graphql(CASE, { slug: event.slug, id }, officers[2]!.cookie)).data!['vettingCase'] as Case;
  const ask = async (query: string, variables: object, { cookie }: TestPerson) => {
    const answer = await test.graphql(query, variables, cookie);
    return answer.data ? Object.values(answer.data)[0] : answer.errors?.[0]?.extensions.code;
  };
  const decide = (officer: number, caseId: string, version: number, verdict = 'approve', reason = '') => ask(DECIDE, { input: { eventSlug: event.slug, caseId, version, verdict, reason } }, officers[officer]!);
  const settle = (hitId: string, verdict: 'notSame' | 'same', reason = 'Passport seen: born five years apart.', who = officers[0]!) => ask(SETTLE, { input: { eventSlug: event.slug, hitId, verdict, reason } }, who);
  async function withOwner(name: string, legalName = 'Halvor Strojírny s.r.o.', add = addRegistration): Promise<TestRegistration> {
    const registration = await add(source, event.id, { legalName });
    await source.query(`insert into registration_owner (event_id, registration_id, name, country, share_percent) values ($1, $2, $3, 'CZ', 62)`, [event.id, registration.id, name]);
    return registration;
  }
  const LIST = 'id,name,aliases,countries\nQ1,Дворец Карел,Karel Dvorets,cz\nQ2,Granit Trading,,ru\n';

  it('says "not screened" while no list is connected, and never "cleared"', async () => {
    const shown = await read(await openCase(await withOwner('Karel Dvorec')));
    expect(shown).toMatchObject({ screening: 'notScreened', screened: { lists: [], hits: [] } });
  });

  it('compares firm, owners and delegates with every list, across alphabets, and approves nobody over a likeness that waits', async () => {
    expect(await bring(LIST)).toMatchObject({ status: 200, entries: 2, skipped: 0 });
    const registration = await withOwner('Karel Dvorec');
    const caseId = await openCase(registration);
    const shown = await read(caseId);
    expect(shown).toMatchObject({
      screening: 'review',
      screened: { names: 3, screenedAt: expect.any(String), lists: [{ name: 'EU list', edition: '2026-08-24', verdict: 'review', waiting: 1 }], hits: [{ listName: 'EU list', subjectKind: 'owner', subjectName: 'Karel Dvorec', country: 'CZ', listedCountries: 'cz', score: 1, verdict: null, words: [{ onFile: 'karel', onList: expect.any(String) }, { onFile: 'dvorec', onList: expect.any(String) }] }] },
    });
    expect(await decide(0, caseId, shown.version)).toEqual({ __typename: 'NotPossible', reason: 'screeningWaits' });
    // Whatever the code does, the database approves nobody over it.
    await expect(source.query(`insert into vetting_decision (event_id, case_id, position, officer_id, verdict) select $1, $2, n, a, 'approve' from unnest(array[1, 2], $3::uuid[]) as t (n, a)`, [event.id, caseId, officers.slice(0, 2).map(({ accountId }) => accountId)])).resolves.toBeDefined();
    await expect(source.query(`update vetting_case set status = 'approved' where id = $1`, [caseId])).rejects.toThrow(/likeness to a denied party waits/);
  });

  it('lets officers settle a likeness with a reason, keeps who did, and approves with two officers then, with what the lists said as evidence', async () => {
    await bring(LIST);
    const registration = await withOwner('Karel Dvorec');
    const caseId = await openCase(registration);
    const [hit] = (await read(caseId)).screened.hits;
    expect(await settle(hit!.id, 'notSame', ' ')).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await settle(hit!.id, 'notSame', 'Цех стоїть на вул. Шевченка, 12')).toMatchObject({ __typename: 'LocationRefused', field: 'reason' });
    expect(await settle(hit!.id, 'notSame')).toMatchObject({ __typename: 'ScreeningHitSettled' });
    const shown = await read(caseId);
    expect(shown).toMatchObject({ screening: 'noMatch', screened: { lists: [{ verdict: 'noMatch', waiting: 0 }], hits: [{ verdict: 'notSame', settledBy: 'Ivan', reason: 'Passport seen: born five years apart.' }] } });
    expect(shown.history[0]).toEqual({ action: 'vetting.hitNotSame' });
    expect(await decide(1, caseId, shown.version - 1)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await decide(1, caseId, shown.version)).toMatchObject({ status: 'second' });
    expect(await decide(2, caseId, shown.version + 1)).toMatchObject({ status: 'approved' });
    expect(await source.query(`select list_name, list_version, verdict, features -> 0 ->> 'settledBy' as by from screening_evidence where case_id = $1 order by screened_at`, [caseId])).toEqual(Array.from({ length: 2 }, () => ({ list_name: 'EU list', list_version: '2026-08-24', verdict: 'noMatch', by: 'Ivan' })));
  });

  it('refuses to approve one that is the same; it can be rejected', async () => {
    await bring(LIST);
    const caseId = await openCase(await addRegistration(source, event.id, { legalName: 'GRANIT TRADING Ltd.' }));
    const [hit] = (await read(caseId)).screened.hits;
    await settle(hit!.id, 'same', 'Same number in the register.');
    const { version } = await read(caseId);
    expect(await decide(1, caseId, version)).toEqual({ __typename: 'NotPossible', reason: 'onDeniedList' });
    expect(await decide(1, caseId, version, 'reject', 'No part.')).toMatchObject({ status: 'second' });
    expect(await decide(2, caseId, version + 1, 'reject', 'No part.')).toMatchObject({ status: 'rejected' });
  });

  it('screens everybody again when a list changes: who is approved goes back to the officers, stays shown, and is hidden at once when it is the same', async () => {
    const registration = await withOwner('Karel Dvorec', 'Halvor AS', addApproved);
    await bring(LIST);
    await screenAgain();
    await screenAgain();
    const caseId = await caseOf(registration);
    expect(await source.query('select trigger, version from vetting_case where id = $1', [caseId])).toEqual([{ trigger: 'screeningHit', version: 1 }]);
    const hiddenAt = async () => ((await source.query('select hidden_at from registration where id = $1', [registration.id])) as [{ hidden_at: Date | null }])[0].hidden_at;
    expect(await hiddenAt()).toBeNull();
    const [hit] = (await read(caseId)).screened.hits;
    await settle(hit!.id, 'same', 'Same passport.');
    expect(await hiddenAt()).toEqual(expect.any(Date));
    // Found to be another after all: two officers bring it back.
    await settle(hit!.id, 'notSame', 'The passport was of a namesake.', officers[1]);
    expect(await hiddenAt()).toEqual(expect.any(Date));
    const { version } = await read(caseId);
    await decide(0, caseId, version);
    await decide(1, caseId, version + 1);
    expect(await hiddenAt()).toBeNull();
  });

  it('keeps what was settled over a new edition with the same names, and asks again where the spelling on the list has changed', async () => {
    await bring(LIST);
    const caseId = await openCase(await withOwner('Karel Dvorec'));
    await settle((await read(caseId)).screened.hits[0]!.id, 'notSame');
    expect(await bring(LIST, { edition: '2026-09-01', name: 'EU LIST' })).toMatchObject({ status: 200 });
    expect((await read(caseId)).screened.lists).toEqual([{ name: 'EU LIST', edition: '2026-09-01', verdict: 'unavailable', waiting: 0 }]);
    await screenAgain();
    await bring(LIST, { edition: '2026-09-01' });
    await screenAgain();
    expect((await read(caseId)).screened.hits).toMatchObject([{ verdict: 'notSame' }]);
    await bring('id,name\nQ1,Karel Dworec\n', { edition: '2026-09-02' });
    await screenAgain();
    const shown = await read(caseId);
    expect(shown.screened).toMatchObject({ lists: [{ verdict: 'review', waiting: 1 }], hits: [{ listedName: 'Karel Dworec', verdict: null, reason: '' }] });
    const { id } = ((await ask(LISTS, {}, administrator)) as { id: string; retiredAt: string | null }[]).find(({ retiredAt }) => retiredAt === null)!;
    expect([await ask(RETIRE, { listId: id }, administrator), await ask(RETIRE, { listId: id }, administrator), await ask(RETIRE, { listId: 'no-id' }, administrator)]).toEqual([{ __typename: 'DeniedListRetired' }, { __typename: 'NotFound' }, { __typename: 'NotFound' }]);
    await screenAgain();
    expect(await read(caseId)).toMatchObject({ screening: 'notScreened', screened: { lists: [], hits: [] } });
    expect(await source.query('select 1 from denied_name where list_id = $1', [id])).toEqual([]);
  });

  it('leaves the edition in force as it is when a file cannot be read, and says what is wrong', async () => {
    await bring(LIST);
    const before = await ask(LISTS, {}, administrator);
    for (const [csv, reason] of [['street\nLong\n', 'noNameColumn'], ['name\n"Karel', 'notReadable'], ['name\n!!!\n', 'noNames'], [Buffer.from([0xff, 0xfe, 0x41]), 'otherEncoding']] as const) expect(await bring(csv)).toMatchObject({ status: 422, reason });
    for (const [order, reason] of [[{ name: ' ' }, 'nameMissing'], [{ from: '' }, 'sourceMissing'], [{ edition: '24.08.2026' }, 'editionMissing'], [{ edition: '2026-02-30' }, 'editionMissing'], [{ edition: '2999-01-01' }, 'editionAhead'], [{ name: 'x'.repeat(81) }, 'tooLong'], [{ name: 'EU\u0000' }, 'nameMissing']] as const) {
      expect(await bring(LIST, order)).toMatchObject({ status: 422, reason });
    }
    expect(await bring(Buffer.alloc(30_000_002, 'a'))).toMatchObject({ status: 413, reason: 'tooLarge' });
    expect(await ask(LISTS, {}, administrator)).toEqual(before);
  });

  it('compares an approved firm again when people are added or named otherwise, and sends it back to the officers for a new likeness', async () => {
    await bring(LIST);
    const registration = await addApproved(source, event.id);
    const orders = async () => ((await source.query(`select data from pgboss.job where name = 'screen-again' and data ->> 'registrationId' = $1 order by created_on`, [registration.id])) as { data: ScreenAgain }[]).map(({ data }) => data);
    const own = async () => (await test.graphql('query ($slug: String!) { myRegistration(eventSlug: $slug) { version delegates { id name email version } } }', { slug: event.slug }, registration.lead.cookie)).data!['myRegistration'] as { version: number; delegates: { id: string; name: string; email: string; version: number }[] };
    const save = async (query: string, input: object) => test.graphql(query, { input: { eventSlug: event.slug, ...input } }, registration.lead.cookie);
    const { version, delegates } = await own();
    await save('mutation ($input: SaveDelegatesStepInput!) { saveDelegatesStep(input: $input) { __typename } }', { version, delegates: [...delegates.map(({ id, name, email }) => ({ id, name, email })), { name: 'Karel Dvorets', email: 'karel@example.org' }] });
    expect(await orders()).toEqual([{ eventId: event.id, registrationId: registration.id }]);
    await test.app.get(ScreenAgainJob).handle((await orders())[0]);
    expect(await read(await caseOf(registration))).toMatchObject({ screened: { hits: [{ subjectKind: 'delegate', subjectName: 'Karel Dvorets', verdict: null }] } });

    const change = (input: object) => save('mutation ($input: ChangeMyDetailsInput!) { changeMyDetails(input: $input) { __typename } }', input);
    const lead = async () => (await own()).delegates.find(({ id }) => id === registration.delegateId)!;
    await change({ version: (await lead()).version, jobFunction: 'Sales' });
    expect(await orders()).toHaveLength(1);
    await change({ version: (await lead()).version, name: 'Karl Other' });
    expect(await orders()).toHaveLength(2);
  });

  it('is open to administrators for the lists and to officers of the event for the likenesses, nobody decides on their own, and no firm learns of any', async () => {
    await bring(LIST);
    const registration = await withOwner('Karel Dvorec');
    const caseId = await openCase(registration);
    const [hit] = (await read(caseId)).screened.hits;
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const stranger = await addPerson(source);
    await addRole(source, (await addEvent(source)).id, stranger, 'vettingOfficer');
    for (const who of [registration.lead, organiser, stranger]) expect(await settle(hit!.id, 'notSame', 'No.', who)).toBe('FORBIDDEN');
    for (const who of [registration.lead, organiser, officers[0]!]) {
      expect(await ask(LISTS, {}, who)).toBe('FORBIDDEN');
      expect(await bring(LIST, { who })).toMatchObject({ status: 403 });
    }
    expect(await bring(LIST, { who: null })).toMatchObject({ status: 401 });
    expect(await settle('no-id', 'notSame')).toMatchObject({ __typename: 'NotFound' });
    await source.query(`insert into delegate (event_id, registration_id, account_id, name, email) values ($1, $2, $3, 'Ivan', 'own@example.org')`, [event.id, registration.id, officers[0]!.accountId]);
    expect(await settle(hit!.id, 'notSame')).toEqual({ __typename: 'NotPossible', reason: 'ownOrganisation' });
  });
});
