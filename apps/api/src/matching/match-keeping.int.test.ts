import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';

const FILTER = 'id name criteria { field value } gone { field value }';
const FILTERS = `query ($slug: String!) { savedMatchFilters(eventSlug: $slug) { ${FILTER} } }`;
const SAVE = `mutation ($input: SaveMatchFilterInput!) { saveMatchFilter(input: $input) { __typename ... on MatchFilterSaved { filter { ${FILTER} } } ... on InvalidInput { field reason } ... on LocationRefused { field } ... on NotPossible { reason } } }`;
const RENAME = `mutation ($input: RenameMatchFilterInput!) { renameMatchFilter(input: $input) { __typename ... on MatchFilterSaved { filter { ${FILTER} } } ... on InvalidInput { field reason } ... on LocationRefused { field } } }`;
const REMOVE = `mutation ($input: RemoveMatchFilterInput!) { removeMatchFilter(input: $input) { __typename } }`;
const VISIT = `mutation ($slug: String!) { noteMatchVisit(input: { eventSlug: $slug }) { __typename ... on MatchVisit { earlierAt newIds } ... on NotPossible { reason } } }`;
const SINCE = `query ($slug: String!) { matches(eventSlug: $slug, filter: { onlySinceVisit: true }) { ... on MatchConnection { totalCount facets { kind value count } edges { node { id } } } } }`;
const COMPARE = `query ($slug: String!, $ids: [ID!]!) { comparedMatches(eventSlug: $slug, ids: $ids) { id score organisation { level details { legalName } } } }`;

interface Criterion { field: string; value: string }
interface Saved { __typename: string; filter?: { id: string; name: string; criteria: Criterion[]; gone: Criterion[] }; field?: string; reason?: string }
interface Visit { __typename: string; earlierAt: string | null; newIds: string[] }

describe('what a person keeps about the matches', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let firm: TestRegistration;
  let plants: TestRegistration[];
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    firm = await participant('foreignCompany', ['P.MAC.CNC5'], ['P.FOR.CAST', 'P.COMP.CFRP']);
    plants = [];
    for (let index = 0; index < 5; index++) plants.push(await participant('ukrainianManufacturer', ['P.FOR.CAST'], ['P.MAC.CNC5']));
  });

  async function participant(typeCode: string, offers: string[], needs: string[]): Promise<TestRegistration> {
    const registration = await addApproved(source, event.id, { typeCode });
    for (const [direction, nodes] of [['offer', offers], ['need', needs]] as const) {
      for (const node of nodes) await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, $3, $4, 1)`, [event.id, registration.id, direction, node]);
    }
    await source.query('update registration set updated_at = now() where event_id = $1 and id = $2', [event.id, registration.id]);
    return registration;
  }
  const ask = async <T>(query: string, variables: object, who: TestPerson = firm.lead): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const save = (name: string, criteria: Criterion[], who?: TestPerson) => ask<Saved>(SAVE, { input: { eventSlug: event.slug, name, criteria } }, who);
  const filters = (who?: TestPerson) => ask<NonNullable<Saved['filter']>[]>(FILTERS, { slug: event.slug }, who);
  const visit = (who?: TestPerson) => ask<Visit>(VISIT, { slug: event.slug }, who);
  const comeBackLater = () => source.query(`update match_visit set seen_at = seen_at - interval '2 hours' where event_id = $1`, [event.id]);
  const since = async () => (await ask<{ edges: { node: { id: string } }[] }>(SINCE, { slug: event.slug })).edges.map(({ node }) => node.id);
  const CRITERIA = [{ field: 'country', value: 'UA' }, { field: 'need', value: 'P.FOR.CAST' }, { field: 'mutual', value: '1' }, { field: 'q', value: 'casting' }, { field: 'order', value: 'get' }];

  it('is a filter by name, for that person and event alone; the same name replaces it', async () => {
    expect(await save('Castings', CRITERIA)).toMatchObject({ __typename: 'MatchFilterSaved', filter: { name: 'Castings', criteria: CRITERIA, gone: [] } });
    expect(await save('castings', CRITERIA.slice(0, 1))).toMatchObject({ __typename: 'MatchFilterSaved' });
    expect(await filters()).toMatchObject([{ name: 'castings', criteria: CRITERIA.slice(0, 1) }]);
    const colleague = await addPerson(source);
    await source.query(`insert into delegate (event_id, registration_id, account_id, name, email) select $1, $2, id, display_name, email from account where id = $3`, [event.id, firm.id, colleague.accountId]);
    expect(await filters(colleague)).toEqual([]);
    const { id } = (await filters())[0]!;
    const remove = (who: TestPerson) => ask<{ __typename: string }>(REMOVE, { input: { eventSlug: event.slug, filterId: id } }, who);
    expect(await remove(plants[0]!.lead)).toEqual({ __typename: 'NotFound' });
    expect(await remove(firm.lead)).toEqual({ __typename: 'MatchFilterRemoved' });
    expect(await remove(firm.lead)).toEqual({ __typename: 'NotFound' });
  });

  it('is a filter that still opens with the rest when one of its fields is gone, and says which', async () => {
    const { filter } = await save('Castings', CRITERIA);
    await source.query(`delete from capability_entry where event_id = $1 and registration_id = $2 and node_code = 'P.FOR.CAST'`, [event.id, firm.id]);
    await source.query(`update saved_match_filter set criteria = criteria || '[{"field": "colour", "value": "red"}, {"field": "branch", "value": "NOWHERE"}]'::jsonb where event_id = $1 and id = $2`, [event.id, filter!.id]);
    expect(await filters()).toMatchObject([
      { criteria: CRITERIA.filter(({ field }) => field !== 'need'), gone: [{ field: 'need', value: 'P.FOR.CAST' }, { field: 'colour', value: 'red' }, { field: 'branch', value: 'NOWHERE' }] },
    ]);
  });

  it('is a filter that takes another name with all its conditions, never that of another filter nor by another person', async () => {
    const { filter } = await save('Castings', CRITERIA);
    await save('Housings', CRITERIA.slice(0, 1));
    const rename = (name: string, who?: TestPerson) => ask<Saved>(RENAME, { input: { eventSlug: event.slug, filterId: filter!.id, name } }, who);
    expect(await rename('housings')).toMatchObject({ __typename: 'InvalidInput', field: 'name', reason: 'taken' });
    expect(await rename('вул. Робоча 23, м. Дніпро')).toMatchObject({ __typename: 'LocationRefused', field: 'name' });
    expect(await rename('Mine', plants[0]!.lead)).toEqual({ __typename: 'NotFound' });
    expect(await rename('castings')).toMatchObject({ __typename: 'MatchFilterSaved', filter: { id: filter!.id, name: 'castings', criteria: CRITERIA } });
    expect((await filters()).map(({ name }) => name)).toEqual(['castings', 'Housings']);
  });

  it('is refused as a filter without a name, without conditions, with a field that does not exist, or naming a place', async () => {
    expect(await save(' ', CRITERIA)).toMatchObject({ __typename: 'InvalidInput', field: 'name', reason: 'required' });
    expect(await save('x'.repeat(81), CRITERIA)).toMatchObject({ __typename: 'InvalidInput', field: 'name', reason: 'tooLong' });
    expect(await save('Empty', [])).toMatchObject({ __typename: 'InvalidInput', field: 'criteria' });
    expect(await save('Odd', [...CRITERIA, { field: 'constructor', value: '1' }])).toMatchObject({ __typename: 'InvalidInput', field: 'criteria.5', reason: 'notAChoice' });
    expect(await save('Place', [{ field: 'q', value: 'вул. Робоча 23, м. Дніпро' }])).toMatchObject({ __typename: 'LocationRefused' });
    expect(await save('м. Дніпро, вул. Робоча 23', CRITERIA)).toMatchObject({ __typename: 'LocationRefused', field: 'name' });
    expect(await filters()).toEqual([]);
  });

  it('are twenty filters at most, also when they come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 24 }, (_, index) => save(`Filter ${index}`, CRITERIA)));
    expect(answers.filter(({ reason }) => reason === 'tooManyFilters')).toHaveLength(4);
    expect(await filters()).toHaveLength(20);
  });

  it('is what is new since the visit before: nothing at first, then whom one could not see', async () => {
    expect(await visit()).toMatchObject({ earlierAt: null, newIds: [] });
    expect(await since()).toHaveLength(5);
    const late = await participant('ukrainianManufacturer', ['P.COMP.CFRP'], ['P.MAC.CNC5']);
    expect((await visit()).newIds).toEqual([]);
    await source.query('delete from match_visit where event_id = $1', [event.id]);
    await source.query(`update registration set hidden_at = now() where event_id = $1 and id = $2`, [event.id, late.id]);
    await visit();
    await comeBackLater();
    await source.query(`update registration set hidden_at = null where event_id = $1 and id = $2`, [event.id, late.id]);
    expect(await visit()).toMatchObject({ earlierAt: expect.any(String), newIds: [late.id] });
    expect((await visit()).newIds).toEqual([late.id]);
    expect(await since()).toEqual([late.id]);
    await comeBackLater();
    expect((await visit()).newIds).toEqual([]);
    expect(await since()).toEqual([]);
  });

  it('tells nothing of whom one cannot see', async () => {
    await visit();
    await comeBackLater();
    const hidden = await participant('ukrainianManufacturer', ['P.COMP.CFRP'], ['P.MAC.CNC5']);
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'never', true)`, [event.id, hidden.id, firm.id]);
    expect((await visit()).newIds).toEqual([]);
    expect(await ask<unknown[]>(COMPARE, { slug: event.slug, ids: [hidden.id, plants[0]!.id] })).toMatchObject([{ id: plants[0]!.id }]);
  });

  it('are up to four matches beside each other, in the order asked for, at the level that is open', async () => {
    const ids = plants.map(({ id }) => id).reverse();
    const compared = await ask<{ id: string; organisation: { level: number; details: null } }[]>(COMPARE, { slug: event.slug, ids: ['no id', firm.id, ids[0]!, ids[0]!, ...ids.slice(1)].slice(2) });
    expect(compared.map(({ id }) => id)).toEqual(ids.slice(0, 4));
    expect(compared.every(({ organisation }) => organisation.level === 1 && organisation.details === null)).toBe(true);
    expect(await ask(COMPARE, { slug: event.slug, ids: ['no id', firm.id] })).toEqual([]);
  });

  it('is nothing before matching is open', async () => {
    await source.query(`update event set matching_opened_at = null where id = $1`, [event.id]);
    expect(await visit()).toMatchObject({ __typename: 'NotPossible', reason: 'notOpen' });
    expect(await ask(COMPARE, { slug: event.slug, ids: [plants[0]!.id] })).toEqual([]);
  });
});
