import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { DataSource } from 'typeorm';
import { addEvent, addRegistration, approve, createTestApp, type TestApp, type TestRegistration } from '../testing/index.ts';

const MATCHES = `query ($slug: String!, $first: Int!, $after: String, $order: MatchOrder!, $filter: MatchFilterInput) { matches(eventSlug: $slug, first: $first, after: $after, order: $order, filter: $filter) { __typename
  ... on MatchesNotOpen { reason }
  ... on MatchConnection { totalCount mustUsed mustMax facets { kind value count } pageInfo { hasNextPage endCursor } edges { cursor node { id score balance wish isNew
    get { percent termsPoints formsPoints needs { degree points need { nodeCode } offer { nodeCode } } } give { percent termsPoints formsPoints needs { points } } missing { kind needNode }
    organisation { registrationId level displayName { en uk isCodeName } country macroRegion headCountBand certificateKinds offers { nodeCode } details { legalName about delegates { name email } } } request { status isMyTurn } } } } } }`;
const ALL_REASONS = `query ($slug: String!, $first: Int!) { matches(eventSlug: $slug, first: $first) { ... on MatchConnection { totalCount mustUsed mustMax facets { kind value count } pageInfo { hasNextPage endCursor } edges { cursor node {
  id score balance wish isNew request { id isOwn status isMyTurn version expiresAt } organisation { registrationId level country headCountBand displayName { isCodeName en uk } offers { nodeCode } details { legalName } }
  get { ...Direction } give { ...Direction } missing { kind direction needNode offerNode form needed offered } } } } ... on MatchesNotOpen { reason } } }
  fragment Direction on MatchDirection { percent termsPoints formsPoints forms { form soughtPlace offeredPlace placesAgree }
    needs { degree quantity leadTime place points need { nodeCode isEssential quantityBand leadTimeBand place } offer { nodeCode quantityBand leadTimeBand place } } }`;
const HINTS = `query ($slug: String!, $id: ID!) { match(eventSlug: $slug, id: $id) { licenceHints { from to leaving exporters { code } importers { code } lists { code subject reasons { nodeCode form } } others { nodeCode form } } } }`;
const MATCH = `query ($slug: String!, $id: ID!) { match(eventSlug: $slug, id: $id) { id score organisation { level details { legalName delegates { name email } } } } }`;
const REQUESTS = `query ($slug: String!, $after: String) { meetingRequests(eventSlug: $slug, box: closed, first: 2, after: $after) { requests { id } pageInfo { hasNextPage endCursor } } }`;

interface Connection {
  totalCount: number;
  edges: { cursor: string; node: { id: string; score: number; get: Direction; give: Direction; organisation: { level: number; details: { legalName: string } | null } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
interface Direction {
  termsPoints: number;
  formsPoints: number;
  needs: { points: number }[];
}

const NODES = ['P.MAC.CNC5', 'P.FOR.CAST', 'P.COMP.CFRP', 'P.EMS.SMT', 'P.JOIN.ARM', 'P.POL.INJ'];

describe('matches', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let viewer: TestRegistration;
  let others: TestRegistration[];
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    viewer = await participant('foreignCompany', 0);
    others = [];
    for (let index = 1; index <= 12; index++) others.push(await participant('ukrainianManufacturer', index));
  });
  afterAll(() => test.close());

  async function participant(typeCode: string, index: number): Promise<TestRegistration> {
    const registration = await addRegistration(source, event.id, { typeCode, legalName: `Завод ${index}` });
    await approve(source, event.id, registration.id);
    for (const [direction, node] of [['offer', NODES[index % 6]], ['offer', NODES[(index + 1) % 6]], ['need', NODES[(index + 2) % 6]], ['need', NODES[(index + 3) % 6]]]) {
      await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, $3, $4, 1)`, [event.id, registration.id, direction, node]);
    }
    await source.query(`insert into cooperation_form (event_id, registration_id, direction, form, place) values ($1, $2, $3, 'licence', 'ukraine')`, [event.id, registration.id, index % 2 ? 'sought' : 'offered']);
    return registration;
  }
  const raw = (variables: object = {}, who = viewer) => test.graphql(MATCHES, { slug: event.slug, first: 20, order: 'mutual', ...variables }, who.lead.cookie);
  const matches = async (variables: object = {}, who = viewer) => (await raw(variables, who)).data!['matches'] as Connection;

  it('have reasons whose points add up to the score', async () => {
    const { edges } = await matches();
    expect(edges.length).toBeGreaterThan(3);
    for (const { node } of edges) {
      const points = [node.get, node.give].flatMap(({ termsPoints, formsPoints, needs }) => [termsPoints, formsPoints, ...needs.map((need) => need.points)]);
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(node.score);
    }
  });

  it('are the same, in the same order, in whatever language the reader reads', async () => {
    const read = async (locale: string): Promise<string> => {
      await source.query('update account set locale = $2 where id = (select account_id from delegate where event_id = $1 and registration_id = $3 and is_lead)', [event.id, locale, viewer.id]);
      return JSON.stringify([await raw(), await raw({ order: 'get' }), await raw({ order: 'give' })]);
    };
    const english = await read('en');
    expect(JSON.parse(english)[0].data.matches.totalCount).toBeGreaterThan(3);
    for (const locale of ['uk', 'fr', 'de', 'pl', 'cs', 'tr']) expect(await read(locale)).toBe(english);
  });

  it('come twenty at a time with every reason, but not without end', async () => {
    const ask = (first: number) => test.graphql(ALL_REASONS, { slug: event.slug, first }, viewer.lead.cookie);
    expect(await ask(20)).toMatchObject({ data: { matches: { totalCount: expect.any(Number) } } });
    expect(await ask(50)).toMatchObject({ errors: [{ message: expect.stringContaining('too much at once'), extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('come in pages that together are the whole list', async () => {
    const whole = await matches({ first: 50 });
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Connection = await matches({ first: 3, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
  });

  it('show the teaser alone before mutual interest, and name and people after an accepted request', async () => {
    const [best] = (await matches()).edges;
    const read = async () => (await test.graphql(MATCH, { slug: event.slug, id: best!.node.id }, viewer.lead.cookie)).data!['match'] as Connection['edges'][0]['node'];
    expect((await read()).organisation).toEqual({ level: 1, details: null });
    const [{ id: requestId }] = await source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, expires_at) values ($1, $2, $3, 'accepted', now()) returning id`, [event.id, viewer.id, best!.node.id]);
    await source.query(`insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'request', $4)`, [event.id, viewer.id, best!.node.id, requestId]);
    expect((await read()).organisation).toMatchObject({ level: 2, details: { delegates: [{ email: null }] } });
    await source.query(`insert into disclosure_withdrawal (event_id, from_registration_id, to_registration_id, withdrawn_by) select $1, $2, $3, account_id from delegate where registration_id = $2`, [event.id, best!.node.id, viewer.id]);
    expect((await read()).organisation).toEqual({ level: 1, details: null });
  });

  it('say which authorisations will be asked about, from what both teasers show', async () => {
    const { data } = await test.graphql(HINTS, { slug: event.slug, id: others[0]!.id }, viewer.lead.cookie);
    const hints = (data!['match'] as { licenceHints: { from: string; to: string; lists: { code: string; subject: string; reasons: { form: string | null }[] }[] }[] }).licenceHints;
    expect(hints.map(({ from, to }) => [from, to])).toEqual([['UA', 'DE'], ['DE', 'UA']]);
    expect(hints[1]).toMatchObject({ leaving: 'export', exporters: [{ code: 'BAFA' }, { code: 'BMWE' }], importers: [{ code: 'SSECU' }] });
    expect(hints[1]!.lists).toContainEqual(expect.objectContaining({ code: 'ML22', subject: 'technology', reasons: [{ nodeCode: null, form: 'licence' }] }));
  });

  it('are closed to who is not approved, and before matching opens', async () => {
    const waiting = await addRegistration(source, event.id, { typeCode: 'foreignCompany' });
    expect(await matches({}, waiting)).toEqual({ __typename: 'MatchesNotOpen', reason: 'notApproved' });
    await source.query('update event set matching_opened_at = null where id = $1', [event.id]);
    expect(await matches()).toEqual({ __typename: 'MatchesNotOpen', reason: 'matchingNotOpen' });
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
  });

  it('are absent where nothing may be seen: same side, unknown id, another event', async () => {
    const rival = await participant('foreignCompany', 30);
    for (const id of [rival.id, viewer.id, '11111111-1111-4111-8111-111111111111', 'nonsense']) {
      expect((await test.graphql(MATCH, { slug: event.slug, id }, viewer.lead.cookie)).data).toEqual({ match: null });
    }
  });

  it('follow at once when somebody is hidden, changes an offer, is excluded or comes back', async () => {
    const ids = async () => (await matches({ first: 50 })).edges.map(({ node }) => node.id);
    const before = await ids();
    const gone = before[0]!;
    const [{ id: exclusionOf }] = await source.query(`update registration set hidden_at = now() where event_id = $1 and id = $2 returning id`, [event.id, gone]).then(([rows]) => rows as [{ id: string }]);
    expect(await ids()).toEqual(before.filter((id) => id !== exclusionOf));
    await source.query(`update registration set hidden_at = null where event_id = $1 and id = $2`, [event.id, gone]);
    expect(await ids()).toEqual(before);
    await source.transaction(async (manager) => {
      await manager.query(`delete from capability_entry where event_id = $1 and registration_id = $2`, [event.id, gone]);
      await manager.query(`update registration set version = version + 1 where event_id = $1 and id = $2`, [event.id, gone]);
    });
    expect(await ids()).not.toContain(gone);
    const last = before.at(-1)!;
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', true)`, [event.id, last, viewer.id]);
    expect(await ids()).toEqual(before.slice(1, -1));
    await source.query(`delete from private_exclusion where event_id = $1 and registration_id = $2`, [event.id, last]);
    expect(await ids()).toEqual(before.slice(1));
  });

  it('were asked for, and requests sent within one millisecond are all paged', async () => {
    for (const [index, other] of others.slice(0, 5).entries()) {
      await source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, sent_at, expires_at) values ($1, $2, $3, 'withdrawn', $4, now())`, [event.id, viewer.id, other.id, `2026-05-04T08:00:00.12345${index}Z`]);
    }
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < 10; ) {
      const { data } = await test.graphql(REQUESTS, { slug: event.slug, after }, viewer.lead.cookie);
      const page = data!['meetingRequests'] as { requests: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      seen.push(...page.requests.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const stored = (await source.query(`select id from meeting_request where event_id = $1 and status = 'withdrawn' order by sent_at desc`, [event.id])) as { id: string }[];
    expect(seen).toEqual(stored.map(({ id }) => id));
    const foreign = Buffer.from(`2026 ${'-'.repeat(36)}`).toString('base64url');
    expect((await test.graphql(REQUESTS, { slug: event.slug, after: foreign }, viewer.lead.cookie)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    await source.query(`delete from meeting_request where event_id = $1 and status = 'withdrawn'`, [event.id]);
  });

  it('answer 200 generated queries byte for byte alike in two worlds that differ only in what is hidden', async () => {
    const random = seededRandom(11);
    const pick = <T>(values: readonly T[]): T => values[random.below(values.length)]!;
    const ids = [...others.map(({ id }) => id), 'nonsense'];
    const queries = Array.from({ length: 200 }, () =>
      random.below(4) === 0
        ? { query: MATCH, variables: { slug: event.slug, id: pick(ids) } }
        : {
            query: MATCHES,
            variables: {
              slug: event.slug,
              first: 1 + random.below(20),
              order: pick(['mutual', 'get', 'give']),
              filter: {
                countries: pick([[], ['UA'], ['DE']]),
                branches: pick([[], ['P'], ['M']]),
                forms: pick([[], ['licence'], ['supply']]),
                places: pick([[], ['ukraine'], ['abroad']]),
                text: pick(['', 'yavir', 'завод', 'secret', 'lytt', 'cast', '555']),
              },
            },
          },
    );
    const answers = async () => {
      const all: string[] = [];
      for (const { query, variables } of queries) {
        const { data } = await test.graphql(query, variables, viewer.lead.cookie);
        expect(data).not.toBeNull();
        all.push(JSON.stringify(data));
      }
      return all;
    };
    for (const id of ids) await test.graphql(MATCH, { slug: event.slug, id }, viewer.lead.cookie);
    const first = await answers();
    await source.query(
      `update registration set legal_name = 'Secret ' || id, approved_name = 'Secret ' || id, about = 'A secret casting line', website = 'https://secret.example', ncage = 'A1B2C', registration_number = '555', languages = '{de}', macro_region = 'west', version = version + 1
       where event_id = $1 and type_code = 'ukrainianManufacturer'`,
      [event.id],
    );
    await source.query(`update delegate set name = 'Secret person', telephone = '555', languages = '{fr}' where event_id = $1 and registration_id <> $2`, [event.id, viewer.id]);
    for (const other of others.slice(3)) {
      await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', false)`, [event.id, other.id, viewer.id]);
      await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [event.id, other.id, viewer.id]);
      await source.query(`insert into registration_owner (event_id, registration_id, name, share_percent) values ($1, $2, 'Secret owner', 60)`, [event.id, other.id]);
    }
    expect(await answers()).toEqual(first);
  }, 240_000);
});
