import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { addEvent, addRegistration, agreeByRequest, approve, createTestApp, type TestApp, type TestRegistration } from '../../testing/index.ts';

const DIRECTION = 'percent termsPoints formsPoints certificatePoints needs { degree coverage points need { nodeCode } offer { nodeCode } } forms { form placesAgree }';
const REASONS = `id score balance get { ${DIRECTION} } give { ${DIRECTION} } missing { kind direction needNode offerNode form needed offered }`;
const LIST = `query ($slug: String!, $order: MatchOrder!, $filter: MatchFilterInput) { matches(eventSlug: $slug, first: 8, order: $order, filter: $filter) { __typename ... on MatchConnection { totalCount rules { isDefault weights { capability } } leftOut { gate count } facets { kind value count }
  pageInfo { hasNextPage endCursor } edges { cursor node { ${REASONS} open { score } wish isNew organisation { level displayName { en uk } macroRegion certificateKinds } } } } } }`;
const ONE = `query ($slug: String!, $id: ID!, $ids: [ID!]!) { match(eventSlug: $slug, id: $id) { ${REASONS} open { score teaserPoints textPoints languagesPoints sharedLanguages } organisation { level details { about } } } comparedMatches(eventSlug: $slug, ids: $ids) { ${REASONS} }
  savedMatchFilters(eventSlug: $slug) { name criteria { field value } gone { field value } } }`;
const BRIEF = `query ($slug: String!, $id: ID!) { ${LANGUAGES.map((language) => `${language}: matchBrief(eventSlug: $slug, id: $id, language: ${language}) { score title sections { kind title sentences { text points pointsText } } }`).join(' ')} }`;

const NODES = ['P.MAC.CNC5', 'P.FOR.CAST', 'P.COMP.CFRP', 'P.EMS.SMT', 'P.JOIN.ARM', 'P.POL.INJ'];
const ABOUT = 'We machine titanium and aluminium parts for airframes with five-axis milling, and we are casting in the same hall.';

describe('whoever tries to infer what is hidden', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let attacker: TestRegistration;
  let victims: TestRegistration[];
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    attacker = await firm('foreignCompany', 0);
    victims = [];
    for (let index = 1; index <= 5; index++) victims.push(await firm('ukrainianManufacturer', index));
    // The first opened itself and took that back: the attacker is open to it, and it is not to the attacker. The second is open both ways.
    await agreeByRequest(source, event.id, attacker, victims[0]!);
    await agreeByRequest(source, event.id, attacker, victims[1]!);
    await source.query(`insert into disclosure_withdrawal (event_id, from_registration_id, to_registration_id, withdrawn_by) select $1, $2, $3, account_id from delegate where registration_id = $2`, [event.id, victims[0]!.id, attacker.id]);
    await source.query(`update registration set about = $2, languages = '{en,uk}', version = version + 1 where event_id = $1`, [event.id, ABOUT]);
  });
  afterAll(() => test.close());

  async function firm(typeCode: string, index: number): Promise<TestRegistration> {
    const registration = await addRegistration(source, event.id, { typeCode });
    await approve(source, event.id, registration.id);
    await say(registration.id, [NODES[index % 6]!], [NODES[(index + 2) % 6]!, NODES[(index + 3) % 6]!], index % 2 ? 'sought' : 'offered');
    return registration;
  }

  /** Offers, needs and forms of a firm from now on. */
  async function say(id: string, offers: readonly string[], needs: readonly string[], form: 'sought' | 'offered' | null): Promise<void> {
    await source.transaction(async (manager) => {
      await manager.query('delete from capability_entry where event_id = $1 and registration_id = $2', [event.id, id]);
      await manager.query('delete from cooperation_form where event_id = $1 and registration_id = $2', [event.id, id]);
      for (const [direction, nodes] of [['offer', offers], ['need', needs]] as const) for (const node of nodes) await manager.query('insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, $3, $4, 1)', [event.id, id, direction, node]);
      if (form) await manager.query(`insert into cooperation_form (event_id, registration_id, direction, form, place) values ($1, $2, $3, 'licence', 'ukraine')`, [event.id, id, form]);
      await manager.query('update registration set version = version + 1 where event_id = $1 and id = $2', [event.id, id]);
    });
  }

  /** Each need and offer probed alone, then many together, with every order, filter and word, and every victim read in every language. */
  async function probe(): Promise<string[]> {
    const answers: string[] = [];
    const ask = async (query: string, variables: object): Promise<void> => {
      const { data, errors } = await test.graphql(query, { slug: event.slug, ...variables }, attacker.lead.cookie);
      expect(errors).toBeUndefined();
      answers.push(JSON.stringify(data));
    };
    const ids = victims.map(({ id }) => id);
    for (const [offers, needs, form] of [[[NODES[0]!], [NODES[1]!], null], [[NODES[2]!], [NODES[3]!], 'sought'], [NODES, NODES, 'offered'], [[], [], null]] as const) {
      await say(attacker.id, offers, needs, form);
      for (const order of ['mutual', 'get', 'give']) await ask(LIST, { order });
      for (const filter of [{ text: 'secret' }, { text: 'milling' }, { text: 'titanium' }, { needs: [NODES[1]] }, { branches: ['M'] }, { places: ['abroad'] }, { onlyMutual: true }, { wishes: ['none'] }]) await ask(LIST, { order: 'mutual', filter });
      for (const id of [ids[0]!, ids[2]!, ids[4]!]) {
        await ask(ONE, { id, ids });
        await ask(BRIEF, { id });
      }
    }
    return answers;
  }

  it('gets the same answers in two worlds that differ only in hidden fields', async () => {
    await probe();
    const first = await probe();
    const open = victims[1]!.id;
    await source.query(
      `update registration set about = 'Secret: we cast and forge armour, and we are looking for the milling of titanium.', languages = '{de,fr}', website = 'https://secret.example', registration_number = '777', macro_region = 'west', version = version + 1
       where event_id = $1 and type_code = 'ukrainianManufacturer' and id <> $2`,
      [event.id, open],
    );
    await source.query(`update delegate set name = 'Secret', languages = '{tr}' where event_id = $1 and registration_id not in ($2, $3)`, [event.id, open, attacker.id]);
    for (const victim of victims.slice(2)) {
      await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', false)`, [event.id, victim.id, attacker.id]);
      await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [event.id, victim.id, attacker.id]);
    }
    expect(await probe()).toEqual(first);
  }, 120_000);

  it('reads more where it may: the open pair counts text and languages on its own page, and no list does', async () => {
    await say(attacker.id, NODES, NODES, 'offered');
    const [, open] = victims;
    const read = async (id: string) => (await test.graphql(ONE, { slug: event.slug, id, ids: [] }, attacker.lead.cookie)).data!['match'] as { score: number; open: { score: number; teaserPoints: number; textPoints: number; languagesPoints: number; sharedLanguages: string[] } | null };
    const list = async () => JSON.stringify((await test.graphql(LIST, { slug: event.slug, order: 'mutual' }, attacker.lead.cookie)).data);
    expect((await read(victims[0]!.id)).open).toBeNull();
    const near = await read(open!.id);
    expect(near.open).toMatchObject({ textPoints: 5, languagesPoints: 5, sharedLanguages: expect.arrayContaining(['en', 'uk']) });
    expect(near.open!.teaserPoints + near.open!.textPoints + near.open!.languagesPoints).toBe(near.open!.score);
    const before = await list();
    await source.query(`update registration set about = 'Wir schulen Sanitäter und Fahrer für die Armee, mit der eigenen Halle und dem Hof.', version = version + 1 where event_id = $1 and id = $2`, [event.id, open!.id]);
    expect((await read(open!.id)).open).toMatchObject({ textPoints: 0 });
    expect(await list()).toBe(before);
  });
});
