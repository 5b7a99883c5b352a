import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addRegistration, approve, createTestApp, signedIn, type TestApp, type TestPerson, type TestRegistration, withRole } from '../../testing/index.ts';

const APPLIED = 'isDefault weights { capability quantity leadTime place forms certificate essential enabler text languages } gates { forms places essentials }';
const PARTS = `revision matchingIsOpen rules { ${APPLIED} } history { revision restores setBy rules { isDefault } }`;
const READ = `query ($slug: String!) { matchRules(eventSlug: $slug) { ${PARTS} } }`;
const ERRORS = '... on InvalidInput { field reason } ... on StaleVersion { currentVersion } ... on NotPossible { reason }';
const SAVE = `mutation ($input: MatchRulesInput!) { saveMatchRules(input: $input) { __typename ... on MatchRulesSaved { matchRules { ${PARTS} } } ${ERRORS.replace(/ \.\.\. on NotPossible.*/, '')} } }`;
const UNDO = `mutation ($input: UndoMatchRulesInput!) { undoMatchRules(input: $input) { __typename ... on MatchRulesSaved { matchRules { ${PARTS} } } ... on StaleVersion { currentVersion } ... on NotPossible { reason } } }`;
const PREVIEW = `query ($input: MatchRulesInput!) { matchRulesPreview(input: $input) { __typename ... on MatchRulesPreview { firms changed reordered meanOverlap emptyBefore emptyAfter branches { code before after } countries { code before after }
  samples { registrationId before { registrationId score } after { registrationId score } } } ... on InvalidInput { field reason } } }`;
const LIST = `query ($slug: String!) { matches(eventSlug: $slug, first: 10) { ... on MatchConnection { totalCount rules { ${APPLIED} } leftOut { gate count } edges { node { id score get { certificatePoints } } } } } }`;

const USUAL = { capability: 70, quantity: 5, leadTime: 5, place: 5, forms: 15, certificate: 0, essential: 2, enabler: 1, text: 5, languages: 5 };
const GATES = { forms: true, places: true, essentials: 'both' };

type Answer = Readonly<Record<string, unknown>>;
interface Sample {
  registrationId: string;
  before: { registrationId: string }[];
  after: { registrationId: string }[];
}

describe('rules for matches', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let viewer: TestRegistration;
  let near: TestRegistration;
  let formal: TestRegistration;
  let misfit: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    organiser = await withRole(test, 'weigher', event.slug, 'organiser');
    viewer = await firm('foreignCompany', { need: 'P.MAC.CNC5', offer: 'P.COMP.CFRP' }, { sought: 'licence', offered: 'supply' });
    near = await firm('ukrainianManufacturer', { offer: 'P.MAC.CNC5', need: 'P.COMP.CFRP' }, {});
    formal = await firm('ukrainianManufacturer', { offer: 'P.MAC.TURN', need: 'P.COMP.CFRP' }, { offered: 'licence', sought: 'supply' });
    misfit = await firm('ukrainianManufacturer', { offer: 'P.MAC.CNC5', need: 'P.COMP.CFRP' }, { offered: 'test', sought: 'finance' });
  });
  afterAll(() => test.close());

  async function firm(typeCode: string, nodes: { offer: string; need: string }, forms: { offered?: string; sought?: string }): Promise<TestRegistration> {
    const registration = await addRegistration(source, event.id, { typeCode });
    await approve(source, event.id, registration.id);
    for (const [direction, node] of Object.entries(nodes)) await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, is_essential, position) values ($1, $2, $3, $4, $3 = 'need', 1)`, [event.id, registration.id, direction, node]);
    for (const [direction, form] of Object.entries(forms)) await source.query(`insert into cooperation_form (event_id, registration_id, direction, form, place) values ($1, $2, $3, $4, 'ukraine')`, [event.id, registration.id, direction, form]);
    return registration;
  }
  const ask = async (query: string, variables: object, who: { cookie: string } = organiser) => Object.values((await test.graphql(query, variables, who.cookie)).data ?? {})[0] as Answer;
  const rules = (revision: number, weights: object = {}, gates: object = {}) => ({ input: { eventSlug: event.slug, revision, weights: { ...USUAL, ...weights }, gates: { ...GATES, ...gates } } });
  const list = async () => {
    const { edges, ...rest } = await ask(LIST, { slug: event.slug }, viewer.lead);
    return { ...rest, ids: (edges as { node: { id: string } }[]).map(({ node }) => node.id) };
  };
  const idsOf = (entries: readonly { registrationId: string }[]) => entries.map(({ registrationId }) => registrationId);

  it('are the usual ones at first, told to the firms as well, with whom they leave out', async () => {
    expect(await ask(READ, { slug: event.slug })).toMatchObject({ revision: 0, matchingIsOpen: true, rules: { isDefault: true, weights: USUAL, gates: GATES }, history: [] });
    expect(await list()).toMatchObject({ totalCount: 2, rules: { isDefault: true, weights: USUAL }, leftOut: [{ gate: 'noCommonForm', count: 1 }], ids: [near.id, formal.id] });
  });

  it('are seen, tried and set by organisers alone', async () => {
    const stranger = await signedIn(test, 'nobody');
    for (const who of [viewer.lead, stranger]) {
      for (const [query, variables] of [[READ, { slug: event.slug }], [PREVIEW, rules(0)], [SAVE, rules(0)], [UNDO, { input: { eventSlug: event.slug, revision: 0 } }]] as const) {
        expect((await test.graphql(query, variables, who.cookie)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      }
    }
  });

  it('are refused by name when they make no sense, in a preview as well', async () => {
    const cases = [
      [{ forms: 16 }, 'weights', 'sumIsNot100'],
      [{ forms: -5, capability: 90 }, 'weights.forms', 'outOfRange'],
      [{ essential: 0 }, 'weights.essential', 'outOfRange'],
      [{ enabler: 1e9 }, 'weights.enabler', 'outOfRange'],
      [{ text: 40, languages: 40 }, 'weights.text', 'outOfRange'],
    ] as const;
    for (const [weights, field, reason] of cases) for (const query of [SAVE, PREVIEW]) expect(await ask(query, rules(0, weights))).toEqual({ __typename: 'InvalidInput', field, reason });
    expect(await ask(READ, { slug: event.slug })).toMatchObject({ revision: 0, history: [] });
  });

  it('say what they would change before they are saved, and change nothing by that', async () => {
    const before = await list();
    const forms = { capability: 20, forms: 65 };
    const preview = await ask(PREVIEW, rules(0, forms, { forms: false }));
    expect(preview).toMatchObject({ firms: 4, changed: 2, emptyBefore: 1, emptyAfter: 0, countries: [{ code: 'DE', before: 2, after: 3 }, { code: 'UA', before: 2, after: 3 }] });
    const ofViewer = (preview['samples'] as Sample[]).find(({ registrationId }) => registrationId === viewer.id)!;
    expect(idsOf(ofViewer.before)).toEqual(before.ids);
    expect(idsOf(ofViewer.after)).toEqual([formal.id, near.id, misfit.id]);
    expect(await ask(PREVIEW, rules(0))).toMatchObject({ changed: 0, reordered: 0, meanOverlap: 1, branches: [], samples: [] });
    expect(await list()).toEqual(before);
    expect(await ask(SAVE, rules(0, forms, { forms: false }))).toMatchObject({ __typename: 'MatchRulesSaved', matchRules: { revision: 1 } });
    expect(await list()).toMatchObject({ totalCount: 3, leftOut: [], rules: { isDefault: false, weights: forms }, ids: [formal.id, near.id, misfit.id] });
  });

  it('keep what two editors do apart, and come back step by step', async () => {
    expect(await ask(SAVE, rules(0, { capability: 60, certificate: 10 }))).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
    const both = await Promise.all([60, 55].map((capability) => ask(SAVE, rules(1, { capability, certificate: 70 - capability }))));
    expect(both.map((answer) => answer['__typename']).sort()).toEqual(['MatchRulesSaved', 'StaleVersion']);
    expect(await ask(UNDO, { input: { eventSlug: event.slug, revision: 1 } })).toEqual({ __typename: 'StaleVersion', currentVersion: 2 });
    expect(await ask(UNDO, { input: { eventSlug: event.slug, revision: 2 } })).toMatchObject({ matchRules: { revision: 3, rules: { weights: { forms: 65 } } } });
    const { matchRules } = await ask(SAVE, rules(3));
    expect(matchRules).toMatchObject({ revision: 4, rules: { isDefault: true }, history: [{ revision: 4, restores: null, setBy: 'weigher' }, { revision: 3, restores: 1 }, { revision: 2 }, { revision: 1 }] });
    expect(await list()).toMatchObject({ totalCount: 2, ids: [near.id, formal.id] });
    const [{ acts }] = await source.query(`select array_agg(action order by id) as acts from audit_entry where event_id = $1 and action like 'matching.rules%'`, [event.id]);
    expect(acts).toEqual(['matching.rulesSet', 'matching.rulesSet', 'matching.rulesUndone', 'matching.rulesSet']);
  });

  it('have nothing to take back where nothing was set', async () => {
    const other = await addEvent(source);
    const second = await withRole(test, 'elsewhere', other.slug, 'organiser');
    expect(await ask(UNDO, { input: { eventSlug: other.slug, revision: 0 } }, second)).toEqual({ __typename: 'NotPossible', reason: 'nothingToUndo' });
  });
});
