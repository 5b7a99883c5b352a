import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { capabilityRow, putVocabularyInForce, taxonomy, toFields } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, createTestApp, signedIn, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { CurrentVocabulary } from './current-vocabulary.ts';

const PLACE = 'Завод: м. Дніпро, вул. Робоча 23';
const CHANGE = `mutation ($input: ChangeVocabularyInput!) { changeVocabulary(input: $input) { __typename ... on VocabularyDraftChanged { revision conflicts { code } } ... on NotPossible { reason currentState } ... on StaleVersion { currentVersion } ... on InvalidInput { field reason } } }`;
const PUBLISH = `mutation ($input: PublishVocabularyInput!) { publishVocabulary(input: $input) { __typename ... on VocabularyPublished { number carriedFirms } ... on NotPossible { reason currentState } ... on StaleVersion { currentVersion } } }`;
const EDITOR = `{ vocabularyEditor { revision canBePublished inForce { number } nodes { code firms } faults { code kind isBlocking } differences { code kind } choices { code kind heirs firms } } }`;

interface Editor {
  revision: number;
  canBePublished: boolean;
  inForce: { number: number };
  nodes: { code: string; firms: number }[];
  faults: { code: string; kind: string; isBlocking: boolean }[];
  differences: { code: string; kind: string }[];
  choices: { code: string; kind: string; heirs: string[]; firms: number }[];
}
type Answer = Record<string, unknown> & { __typename: string };

describe('the vocabulary of an installation', () => {
  let test: TestApp;
  let source: DataSource;
  let administrator: TestPerson;
  let event: { id: string; slug: string };
  let both: TestRegistration;
  let one: TestRegistration;
  let past: TestRegistration;
  const ask = async <T>(query: string, variables: object = {}, cookie = administrator.cookie): Promise<T> => {
    const { data, errors } = await test.graphql(query, variables as Record<string, unknown>, cookie);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  const editor = async (): Promise<Editor> => (await ask<{ vocabularyEditor: Editor }>(EDITOR)).vocabularyEditor;
  let revision = 0;
  const change = async (input: object): Promise<Answer> => {
    const { changeVocabulary } = await ask<{ changeVocabulary: Answer }>(CHANGE, { input: { revision, ...input } });
    if (changeVocabulary.__typename === 'VocabularyDraftChanged') revision = changeVocabulary['revision'] as number;
    return changeVocabulary;
  };
  const publish = async (): Promise<Answer> => (await ask<{ publishVocabulary: Answer }>(PUBLISH, { input: { revision, note: 'Because the trade says so' } })).publishVocabulary;
  const choose = (firm: TestRegistration, direction: string, nodeCode: string, position: number, terms: { essential?: boolean; quantity?: string; lead?: string; place?: string } = {}) =>
    source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position, is_essential, quantity_band, lead_time_band, place) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
      event.id, firm.id, direction, nodeCode, position, terms.essential ?? false, terms.quantity ?? null, terms.lead ?? null, terms.place ?? 'open',
    ]);
  const choicesOf = async (firm: TestRegistration) =>
    (await source.query(`select direction, node_code as code, is_essential as essential, quantity_band as quantity, lead_time_band as lead, place from capability_entry where registration_id = $1 order by direction, position`, [firm.id])) as object[];
  const partOf = (code: string, like: string, name: string) => ({ code, fields: Object.entries({ ...toFields(capabilityRow(like)), ...Object.fromEntries(['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'].map((language) => [`title.${language}`, `${name} ${language}`])) }).map(([field, value]) => ({ field, value })) });

  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    administrator = await signedIn(test, 'vocabulary-administrator', { isAdministrator: true });
    event = await addEvent(source);
    both = await addRegistration(source, event.id);
    one = await addRegistration(source, event.id);
    await choose(both, 'need', 'P.MAC.TURN', 1, { quantity: '200-1000', lead: '8-12', place: 'ukraine' });
    await choose(both, 'need', 'P.MAC.SWISS', 2, { essential: true, quantity: '1-50', lead: '0-4', place: 'abroad' });
    await choose(both, 'offer', 'P.MAC.EDM', 1);
    await choose(one, 'offer', 'P.MAC.TURN', 1);
    const over = await addEvent(source);
    past = await addRegistration(source, over.id);
    await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, '2020-01-01', '09:00', '17:00')`, [over.id]);
    await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, 'offer', 'P.MAC.TURN', 1)`, [over.id, past.id]);
    await source.query(`insert into saved_match_filter (event_id, account_id, name, criteria) values ($1, $2, 'Turning', '[{"field": "need", "value": "P.MAC.TURN"}]')`, [event.id, both.lead.accountId]);
  });
  afterEach(async () => {
    revision = 0;
    await source.query('delete from vocabulary_draft');
  });
  afterAll(async () => {
    putVocabularyInForce(null);
    await test.close();
  });

  it('is closed to everybody but administrators', async () => {
    expect((await test.graphql(EDITOR, {}, one.lead.cookie)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('takes changes into one draft, of the revision that was seen, and names what is wrong before anything is published', async () => {
    expect(await change({ act: 'put', nodes: [{ code: 'P.MAC.NEW', fields: [{ field: 'title.en', value: 'СNC turning' }] }] })).toMatchObject({ revision: 1 });
    expect(await change({ act: 'put', revision: 0, nodes: [partOf('P.MAC.NEW', 'P.MAC.TURN', 'New')] })).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
    expect(await change({ act: 'put', nodes: [{ code: 'Р.MAC', fields: [] }] })).toMatchObject({ __typename: 'InvalidInput', reason: 'badCode' });
    expect(await change({ act: 'merge', code: 'P.MAC', into: 'P.FOR' })).toMatchObject({ reason: 'hasChildren' });
    const { canBePublished, faults } = await editor();
    expect(canBePublished).toBe(false);
    expect(faults.filter(({ code }) => code === 'P.MAC.NEW').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mixedScript', 'missingTitle', 'missingDefinition']));
    expect(await publish()).toMatchObject({ reason: 'hasFaults' });
    expect(taxonomy.has('P.MAC.NEW')).toBe(false);
  });

  it('refuses to take away what firms have chosen, and says how many', async () => {
    await change({ act: 'remove', code: 'P.MAC.EDM' });
    expect((await editor()).choices).toEqual([{ code: 'P.MAC.EDM', kind: 'refused', heirs: [], firms: 1 }]);
    expect(await publish()).toMatchObject({ __typename: 'NotPossible', reason: 'nodeIsChosen', currentState: 'P.MAC.EDM 1' });
  });

  it('carries choices along in the act of publishing, which only one of many wins', async () => {
    await change({ act: 'merge', code: 'P.MAC.TURN', into: 'P.MAC.SWISS' });
    await change({ act: 'split', code: 'P.MAC.EDM', nodes: [partOf('P.MAC.EDMW', 'P.MAC.EDM', 'Wire'), partOf('P.MAC.EDMS', 'P.MAC.EDM', 'Sinker')] });
    for (const part of [partOf('P.MAC.EDMW', 'P.MAC.EDM', 'Wire'), partOf('P.MAC.EDMS', 'P.MAC.EDM', 'Sinker')]) await change({ act: 'put', nodes: [part] });
    const before = await editor();
    expect(before.choices).toEqual([
      { code: 'P.MAC.TURN', kind: 'renamed', heirs: ['P.MAC.SWISS'], firms: 3 },
      { code: 'P.MAC.EDM', kind: 'split', heirs: ['P.MAC.EDMW', 'P.MAC.EDMS'], firms: 1 },
    ]);
    const answers = await Promise.all(Array.from({ length: 12 }, () => publish()));
    expect(answers.filter(({ __typename }) => __typename === 'VocabularyPublished')).toEqual([{ __typename: 'VocabularyPublished', number: 1, carriedFirms: 3 }]);

    // One choice of two, with the strongest terms of both; what was split stays as it was chosen.
    expect(await choicesOf(both)).toEqual([
      { direction: 'need', code: 'P.MAC.SWISS', essential: true, quantity: '200-1000', lead: '0-4', place: 'either' },
      { direction: 'offer', code: 'P.MAC.EDM', essential: false, quantity: null, lead: null, place: 'open' },
    ]);
    expect(await choicesOf(one)).toMatchObject([{ code: 'P.MAC.SWISS' }]);
    expect(await source.query('select criteria from saved_match_filter')).toEqual([{ criteria: [{ field: 'need', value: 'P.MAC.SWISS' }] }]);

    // The old code stays valid, in this process at once.
    expect(taxonomy.get('P.MAC.TURN').code).toBe('P.MAC.SWISS');
    const { vocabularyInForce, capabilityTree, searchCapabilities } = await ask<{ vocabularyInForce: object; capabilityTree: { code: string; isOutdated: boolean }[]; searchCapabilities: { code: string }[] }>(
      '{ vocabularyInForce { number formerCodes { code heir } } capabilityTree { code isOutdated } searchCapabilities(text: "electrical discharge machining") { code } }',
    );
    expect(vocabularyInForce).toEqual({ number: 1, formerCodes: [{ code: 'P.MAC.TURN', heir: 'P.MAC.SWISS' }] });
    expect(capabilityTree.find(({ code }) => code === 'P.MAC.EDM')!.isOutdated).toBe(true);
    expect(searchCapabilities.map(({ code }) => code)).not.toContain('P.MAC.EDM');

    // Organisers find firms by codes of any version: the heir's by what was merged into it, those that keep what was split by a part of it.
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const found = async (offerNode: string) =>
      (await ask<{ registrations: { nodes: { id: string }[] } }>(`query ($eventSlug: String!, $filter: RegistrationFilterInput!) { registrations(eventSlug: $eventSlug, first: 10, filter: $filter) { nodes { id } } }`, { eventSlug: event.slug, filter: { offerNode } }, organiser.cookie)).registrations.nodes.map(({ id }) => id);
    expect(await Promise.all(['P.MAC.TURN', 'P.MAC.SWISS', 'P.MAC.EDMW', 'P.MAC.EDM'].map(found))).toEqual([[one.id], [one.id], [both.id], [both.id]]);

    // The firm alone hears of it, in the product and by a notification.
    const carried = (person: TestPerson) =>
      ask<{ carriedCapabilities: object[] }>(`query ($eventSlug: String!) { carriedCapabilities(eventSlug: $eventSlug) { direction kind formerTitle nodes { code } } }`, { eventSlug: event.slug }, person.cookie);
    expect((await carried(both.lead)).carriedCapabilities).toHaveLength(2);
    expect((await carried(one.lead)).carriedCapabilities).toEqual([{ direction: 'offer', kind: 'renamed', formerTitle: 'CNC turning', nodes: [{ code: 'P.MAC.SWISS' }] }]);
    expect(await source.query(`select account_id, facts from notification where kind = 'capabilitiesCarried' and account_id = $1`, [both.lead.accountId])).toEqual([
      { account_id: both.lead.accountId, facts: { eventName: event.slug, renamed: 1, split: 1 } },
    ]);
    expect(await source.query(`select facts->>'carriedFirms' as firms from audit_entry where action = 'vocabulary.published'`)).toEqual([{ firms: '3' }]);
    // An event that is over: the choice goes along, and nobody is told.
    expect(await choicesOf(past)).toMatchObject([{ code: 'P.MAC.SWISS' }]);
    expect(await source.query('select 1 from notification where account_id = $1', [past.lead.accountId])).toEqual([]);
  });

  it('publishes an earlier version again as a new one, and nobody’s choice is changed back', async () => {
    await change({ act: 'restore', number: 0 });
    const { differences, canBePublished, choices } = await editor();
    expect(canBePublished).toBe(true);
    expect(differences).toEqual(expect.arrayContaining([{ code: 'P.MAC.TURN', kind: 'added' }, { code: 'P.MAC.EDMW', kind: 'removed' }]));
    expect(choices).toEqual([]);
    expect(await publish()).toMatchObject({ number: 2, carriedFirms: 0 });
    expect(taxonomy.get('P.MAC.TURN').code).toBe('P.MAC.TURN');
    expect(await choicesOf(one)).toMatchObject([{ code: 'P.MAC.SWISS' }]);
    revision = 0;
    expect(await change({ act: 'put', nodes: [partOf('P.MAC.EDMW', 'P.MAC.EDM', 'Wire')] })).toMatchObject({ reason: 'codeSpent' });
  });

  const file = async (path: string) => (await test.app.inject({ method: 'GET', url: `/api/vocabulary/export?${path}`, headers: { cookie: administrator.cookie } })).body;
  const bring = async (text: string | Buffer, cookie = administrator.cookie) => {
    const boundary = 'vocabulary-file';
    const payload = Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="revision"\r\n\r\n${revision}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="v.csv"\r\n\r\n`), Buffer.from(text), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const answer = await test.app.inject({ method: 'POST', url: '/api/vocabulary/import', headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload });
    return { status: answer.statusCode, body: answer.json() as { reason?: string; rows: { place: string; code: string; outcome: string; reason: string | null; detail: string; fields: { field: string }[]; faults: { kind: string }[] }[]; same: number; kept: number; taken: number } };
  };

  it('goes out as a table and as SKOS and comes back the same, formulas written as texts', async () => {
    const [csv, skos] = [await file('format=csv'), await file('format=ttl')];
    expect(csv).toContain(`'=`);
    expect(csv.split(/[\r\n,]/).some((cell) => /^"?[=+@-]/.test(cell))).toBe(false);
    expect(skos).toMatch(/dct:license .*mit/);
    for (const text of [csv, skos]) expect((await bring(text)).body).toMatchObject({ rows: [], same: taxonomy.capabilities.length, kept: 0, taken: 0 });
    expect((await bring(csv, one.lead.cookie)).status).toBe(403);
  });

  it('takes no place of anybody into a node', async () => {
    const node = partOf('P.MAC.GRIND', 'P.MAC.GRIND', 'Grinding');
    const fields = node.fields.map((each) => (each.field === 'definition.uk' ? { ...each, value: PLACE } : each));
    expect(await change({ act: 'put', nodes: [{ ...node, fields }] })).toEqual({ __typename: 'LocationRefused' });
    expect(JSON.stringify(await source.query('select * from vocabulary_draft'))).not.toContain('Робоча');
  });

  it('names row by row what a file would change, and holds what cannot stand for a node', async () => {
    const rows = ['P.MAC.HONE,Honing \u202Ealone', 'P.MAC.MILL,СNC milling', 'Р.MAC,Homoglyph', 'P.MAC.MILL,Twice', 'X.NONE,No parent', 'P.MAC.EDMW,Spent', `P.MAC.GEAR,${'x'.repeat(5000)}`, `P.MAC.GRIND,"${PLACE}"`];
    const { body } = await bring(['code,title.en,colour', ...rows].join('\n'));
    expect(body).toMatchObject({ same: 0, kept: taxonomy.capabilities.length - 3, ignored: ['colour'], taken: 2 });
    expect(body.rows.map(({ place, outcome, reason, detail }) => [place, outcome, reason, detail])).toEqual([
      ['2', 'added', null, ''], ['3', 'changed', null, ''], ['4', 'held', 'badCode', 'Р (U+0420)'], ['5', 'held', 'codeTwice', '3'], ['6', 'held', 'unknownParent', 'X'], ['7', 'held', 'codeSpent', ''], ['8', 'held', 'tooLong', 'title.en'], ['9', 'held', 'place', 'title.en'],
    ]);
    expect(body.rows[1]!.faults.map(({ kind }) => kind)).toContain('mixedScript');
    expect(await ask('{ vocabularyNode(code: "P.MAC.HONE") { fields { field value } } }')).toMatchObject({ vocabularyNode: { fields: expect.arrayContaining([{ field: 'title.en', value: 'Honing alone' }]) } });
    expect((await editor()).differences.map(({ code, kind }) => [code, kind])).toEqual(expect.arrayContaining([['P.MAC.HONE', 'added'], ['P.MAC.MILL', 'changed']]));
  });

  it('names circles, and refuses what is no table, no concepts, no text or too large', async () => {
    const cycle = await bring('code,partOf\nB.ARM,B.MED\nB.MED,B.ARM');
    expect(cycle.body.rows.flatMap(({ faults }) => faults.map(({ kind }) => kind))).toContain('cycle');
    const skos = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<urn:x:B> a skos:Concept ; skos:notation "B" ; skos:broader <urn:x:B.MED> .\n<urn:x:B.MED> a skos:Concept ; skos:notation "B.MED" ; skos:broader <urn:x:B> .';
    expect((await bring(skos)).body.rows).toMatchObject([{ code: 'B', outcome: 'held', reason: 'otherParent', detail: 'B.MED' }]);
    const refused = [['title\nx', 'noCodeColumn'], ['@prefix a: <b> .', 'noConcepts'], ['@prefix broken', 'notReadable'], [Buffer.from([0xff, 0xfe, 0x00]), 'notText'], ['code\n'.repeat(2_500_000), 'tooLarge'], [`code\n${'P\n'.repeat(3000)}`, 'tooManyRows']] as const;
    for (const [text, reason] of refused) expect((await bring(text)).body.reason).toBe(reason);
  });

  it('is in force again in a process that begins', async () => {
    putVocabularyInForce(null);
    const restarted = new CurrentVocabulary(source, { on: () => undefined, onListeningAgain: () => undefined } as never);
    await restarted.onModuleInit();
    expect(restarted.inForce.number).toBe(2);
  });
});
