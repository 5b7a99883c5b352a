import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, agreeByRequest, approve, createTestApp, type TestApp, type TestRegistration } from '../testing/index.ts';
import { AccessLog } from './access-log.ts';
import { DisclosedOrganisations } from './disclosed-organisations.ts';
import { MacroRegions } from './macro-regions.ts';

const ORGANISATION = `level displayName { isCodeName en uk } country macroRegion offers { nodeCode } certificateKinds details { legalName about website delegates { name email telephone } }`;
const PAIR = `ownLevel isWithdrawnByUs isAgreed organisation { ${ORGANISATION} }`;

describe('disclosure', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
  });
  afterAll(() => test.close());

  const ask = async (query: string, cookie: string): Promise<Record<string, never>> => {
    const answer = await test.graphql(query, {}, cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Record<string, never>;
  };
  const act = async (name: string, cookie: string, input: object, selection: string): Promise<Record<string, unknown>> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await test.graphql(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`, { input: { eventSlug: event.slug, ...input } }, cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![name] as Record<string, unknown>;
  };
  const approved = async (wishes: Parameters<typeof addRegistration>[2] = {}): Promise<TestRegistration> => {
    const registration = await addRegistration(source, event.id, wishes);
    await approve(source, event.id, registration.id);
    return registration;
  };
  const pairOf = async () => ({ plant: await approved({ typeCode: 'ukrainianManufacturer', legalName: 'ТОВ «Прецизія»' }), firm: await approved({ legalName: 'Halvor AS' }) });
  const agree = (one: string, other: string) => agreeByRequest(source, event.id, { id: one }, { id: other });
  const CHANGED = `... on DisclosureChanged { pair { ${PAIR} } } ... on NotPossible { reason }`;

  it('previews through the policy: nothing, the teaser, then name and people by consent', async () => {
    const { plant } = await pairOf();
    await source.query(`update registration set about = 'Words.', website = 'https://p.example', ncage = 'A1234' where id = $1`, [plant.id]);
    const at = async (level: number) => (await ask(`{ previewAs(eventSlug: "${event.slug}", level: ${level}) { ${ORGANISATION} } }`, plant.lead.cookie))['previewAs'];
    expect(await at(0)).toBeNull();
    expect(await at(1)).toMatchObject({ level: 1, displayName: { isCodeName: true }, country: 'UA', details: null });
    expect(await at(2)).toMatchObject({ level: 2, details: { legalName: 'ТОВ «Прецизія»', about: 'Words.', website: null, delegates: [{ email: null, telephone: null }] } });
    expect(JSON.stringify([await at(1), await at(2)])).not.toContain('A1234');
  });

  it('opens by an accepted request, ends at once when a side takes it back, and comes back when it opens again', async () => {
    const { plant, firm } = await pairOf();
    expect((await ask(`{ disclosures(eventSlug: "${event.slug}") { ${PAIR} } }`, firm.lead.cookie))['disclosures']).toEqual([]);
    await agree(firm.id, plant.id);
    expect((await ask(`{ disclosures(eventSlug: "${event.slug}") { ${PAIR} } }`, firm.lead.cookie))['disclosures']).toMatchObject([{ ownLevel: 2, isAgreed: true, isWithdrawnByUs: false, organisation: { level: 2, details: { legalName: 'ТОВ «Прецизія»' } } }]);
    const twice = await Promise.all([1, 2].map(() => act('withdrawDisclosure', plant.lead.cookie, { registrationId: firm.id }, CHANGED)));
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['DisclosureChanged', 'NotPossible']);
    const [seen] = (await ask(`{ disclosures(eventSlug: "${event.slug}") { ${PAIR} } }`, firm.lead.cookie))['disclosures'] as unknown as [object];
    expect(seen).toMatchObject({ ownLevel: 1, isWithdrawnByUs: false, organisation: { level: 1, details: null } });
    expect(JSON.stringify(seen)).not.toContain('Прецизія');
    expect(await source.query(`select kind, facts->>'counterpart' as counterpart from notification where account_id = $1`, [firm.lead.accountId])).toEqual([{ kind: 'disclosureEnded', counterpart: expect.stringMatching(/^Yavir/) }]);
    expect(await act('restoreDisclosure', plant.lead.cookie, { registrationId: firm.id }, CHANGED)).toMatchObject({ pair: { ownLevel: 2, organisation: { level: 2 } } });
    expect(await act('restoreDisclosure', plant.lead.cookie, { registrationId: firm.id }, CHANGED)).toMatchObject({ __typename: 'NotPossible', reason: 'notWithdrawn' });
  });

  it('knows nobody who is hidden, unapproved, unseen in the preview, of a type one may not meet, or excluded before matching', async () => {
    const { plant, firm } = await pairOf();
    const other = await approved();
    const draft = await addRegistration(source, event.id, { typeCode: 'ukrainianManufacturer' });
    const unseen = await approved({ typeCode: 'ukrainianManufacturer' });
    await source.query('update registration set preview_agreed_at = null where id = $1', [unseen.id]);
    const hidden = await approved({ typeCode: 'ukrainianManufacturer' });
    await source.query('update registration set hidden_at = now() where id = $1', [hidden.id]);
    const excluder = await approved({ typeCode: 'ukrainianManufacturer' });
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'never', true)`, [event.id, excluder.id, firm.id]);
    for (const absent of [other, draft, unseen, hidden, excluder]) {
      expect(await act('withdrawDisclosure', firm.lead.cookie, { registrationId: absent.id }, CHANGED)).toEqual({ __typename: 'NotFound' });
      expect(await act('excludeOrganisation', firm.lead.cookie, { registrationId: absent.id, reason: 'never' }, '')).toEqual({ __typename: 'NotFound' });
    }
    expect(await act('withdrawDisclosure', firm.lead.cookie, { registrationId: 'not-an-id' }, CHANGED)).toEqual({ __typename: 'NotFound' });
    const seen = await test.app.get(DisclosedOrganisations).seenBy(event.id, firm.id, [plant, other, draft, unseen, hidden, excluder].map(({ id }) => id));
    expect([...seen.keys()]).toEqual([plant.id]);
  });

  it('lets a firm exclude another privately, unless a meeting is agreed, and changes nothing in the view of the other', async () => {
    const { plant, firm } = await pairOf();
    const before = await test.app.get(DisclosedOrganisations).seenBy(event.id, plant.id, [firm.id]);
    const EXCLUDED = '... on ExclusionsChanged { exclusions { reason registrationId } } ... on NotPossible { reason }';
    expect(await act('excludeOrganisation', firm.lead.cookie, { registrationId: plant.id, reason: 'competitor' }, EXCLUDED)).toMatchObject({ exclusions: [{ reason: 'competitor', registrationId: plant.id }] });
    const after = await test.app.get(DisclosedOrganisations).seenBy(event.id, plant.id, [firm.id]);
    expect(after.get(firm.id)!.organisation).toEqual(before.get(firm.id)!.organisation);
    expect(await act('endExclusion', firm.lead.cookie, { registrationId: plant.id }, EXCLUDED)).toMatchObject({ exclusions: [] });
    expect(await act('endExclusion', firm.lead.cookie, { registrationId: plant.id }, EXCLUDED)).toEqual({ __typename: 'NotFound' });
    await agree(firm.id, plant.id);
    expect(await act('excludeOrganisation', firm.lead.cookie, { registrationId: plant.id, reason: 'competitor' }, EXCLUDED)).toMatchObject({ __typename: 'NotPossible', reason: 'agreementStands' });
  });

  it('tells the owner who looked, each at the level the owner may see, and staff by role alone', async () => {
    const { plant, firm } = await pairOf();
    const officer = await addPerson(source);
    await addRole(source, event.id, officer, 'vettingOfficer');
    const log = test.app.get(AccessLog);
    const actor = { kind: 'account', accountId: firm.lead.accountId } as never;
    const look = { eventId: event.id, eventSlug: event.slug, actor, roles: new Set<never>(), delegation: { eventId: event.id, registrationId: firm.id, delegateId: firm.delegateId, isLead: true } };
    for (let again = 0; again < 3; again++) await log.saw(look, 'match', [{ registrationId: plant.id, level: 1 }, { registrationId: firm.id, level: 2 }]);
    await log.saw({ ...look, actor: { kind: 'account', accountId: officer.accountId } as never, roles: new Set(['vettingOfficer'] as never[]), delegation: null }, 'registration', [{ registrationId: plant.id, level: 3 }]);
    const read = async (cookie: string, after = '') => (await ask(`{ accessLog(eventSlug: "${event.slug}", first: 1 ${after}) { nodes { viewed level viewerRole viewer { ${ORGANISATION} } } pageInfo { hasNextPage endCursor } } }`, cookie))['accessLog'] as unknown as { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const first = await read(plant.lead.cookie);
    expect(first).toMatchObject({ nodes: [{ viewed: 'registration', viewerRole: 'vettingOfficer', viewer: null }], pageInfo: { hasNextPage: true } });
    const second = await read(plant.lead.cookie, `, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ nodes: [{ viewed: 'match', level: 1, viewerRole: 'delegate', viewer: { level: 1, displayName: { en: 'Halvor AS' }, details: null } }], pageInfo: { hasNextPage: false } });
    expect((await read(firm.lead.cookie)).nodes).toEqual([]);
  });

  it('says beside a match how often its people opened the own page, from the own log alone, and of nobody who cannot be seen', async () => {
    const { plant, firm } = await pairOf();
    const log = test.app.get(AccessLog);
    const delegation = { eventId: event.id, registrationId: firm.id, delegateId: firm.delegateId, isLead: true };
    const look = (accountId: string) => ({ eventId: event.id, eventSlug: event.slug, actor: { kind: 'account', accountId } as never, roles: new Set<never>(), delegation });
    const looks = async (registrationId: string, cookie = plant.lead.cookie) => (await ask(`{ looksOf(eventSlug: "${event.slug}", registrationId: "${registrationId}") { count lastAt } }`, cookie))['looksOf'];
    expect(await looks(firm.id)).toEqual({ count: 0, lastAt: null });
    // A teaser in a list is no opening, and the same person within an hour counts once, however often at once.
    await log.saw(look(firm.lead.accountId), 'teaser', [{ registrationId: plant.id, level: 1 }]);
    await Promise.all(Array.from({ length: 5 }, () => log.saw(look(firm.lead.accountId), 'match', [{ registrationId: plant.id, level: 1 }])));
    await log.saw(look(firm.lead.accountId), 'match', [{ registrationId: plant.id, level: 1 }]);
    await log.saw(look((await addPerson(source)).accountId), 'match', [{ registrationId: plant.id, level: 1 }]);
    expect(await looks(firm.id)).toEqual({ count: 2, lastAt: expect.any(String) });
    expect(await looks(plant.id, firm.lead.cookie)).toEqual({ count: 0, lastAt: null });
    await source.query('update registration set hidden_at = now() where id = $1', [firm.id]);
    expect([await looks(firm.id), await looks('no-id'), await looks((await addRegistration(source, event.id)).id)]).toEqual([null, null, null]);
  });

  it('filters the log by who, when, level and kind, and by no firm that the owner can no longer see', async () => {
    const { plant, firm } = await pairOf();
    const log = test.app.get(AccessLog);
    const actor = { kind: 'account', accountId: firm.lead.accountId } as never;
    const look = { eventId: event.id, eventSlug: event.slug, actor, roles: new Set<never>(), delegation: { eventId: event.id, registrationId: firm.id, delegateId: firm.delegateId, isLead: true } };
    await log.saw(look, 'teaser', [{ registrationId: plant.id, level: 1 }]);
    await log.saw(look, 'match', [{ registrationId: plant.id, level: 2 }]);
    const lines = async (filter: string) => ((await ask(`{ accessLog(eventSlug: "${event.slug}", filter: { ${filter} }) { nodes { viewed level } } }`, plant.lead.cookie))['accessLog'] as unknown as { nodes: object[] }).nodes;
    expect(await lines('viewed: ["match"]')).toEqual([{ viewed: 'match', level: 2 }]);
    expect(await lines('levels: [1]')).toEqual([{ viewed: 'teaser', level: 1 }]);
    expect(await lines('viewerRoles: ["organiser"]')).toEqual([]);
    expect(await lines('from: "2099-01-01T00:00:00Z"')).toEqual([]);
    expect(await lines(`viewerId: "${firm.id}"`)).toHaveLength(2);
    await source.query('update registration set hidden_at = now() where id = $1', [firm.id]);
    expect(await lines(`viewerId: "${firm.id}"`)).toEqual([]);
    expect(await lines('viewed: ["teaser", "match"]')).toHaveLength(2);
  });

  it('raises one alert when a person opens unusually many firms, and tells the organisers', async () => {
    const { firm } = await pairOf();
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const minimum = (value: number) => act('setViewingMinimum', organiser.cookie, { minimum: value }, '... on ViewingMinimumSet { minimum } ... on InvalidInput { reason }');
    expect(await minimum(4)).toMatchObject({ __typename: 'InvalidInput', reason: 'outOfRange' });
    expect(await minimum(6)).toMatchObject({ minimum: 6 });
    const log = test.app.get(AccessLog);
    const look = { eventId: event.id, eventSlug: event.slug, actor: { kind: 'account', accountId: firm.lead.accountId } as never, roles: new Set<never>(), delegation: { eventId: event.id, registrationId: firm.id, delegateId: firm.delegateId, isLead: true } };
    const plants = [];
    for (let n = 0; n < 12; n++) plants.push((await addRegistration(source, event.id, { typeCode: 'ukrainianManufacturer' })).id);
    const alerts = async () => (await ask(`{ viewingAlerts(eventSlug: "${event.slug}") { minimum nodes { id openedFirms viewer { en } settledAt } } }`, organiser.cookie))['viewingAlerts'] as unknown as { nodes: { id: string; settledAt: string | null }[] };
    for (const id of plants.slice(0, 6)) await log.saw(look, 'match', [{ registrationId: id, level: 1 }]);
    expect(await alerts()).toMatchObject({ minimum: 6, nodes: [] });
    for (const id of plants.slice(6)) await log.saw(look, 'match', [{ registrationId: id, level: 1 }]);
    const { nodes } = await alerts();
    expect(nodes).toMatchObject([{ viewer: { en: 'Halvor AS' }, settledAt: null }]);
    expect(await source.query(`select kind from notification where account_id = $1`, [organiser.accountId])).toEqual([{ kind: 'viewingAlert' }]);
    expect(await act('settleViewingAlert', organiser.cookie, { alertId: nodes[0]!.id }, '... on ViewingAlertSettled { alert { settledAt } }')).toMatchObject({ alert: { settledAt: expect.any(String) } });
    expect(await act('settleViewingAlert', organiser.cookie, { alertId: 'none' }, '')).toEqual({ __typename: 'NotFound' });
  });

  it('shows a macro-region only where enough firms share it, from the next day on, and hides it at once', async () => {
    const regional = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day', macro_region_minimum = 3 where id = $1`, [regional.id]);
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) {
      const one = await addRegistration(source, regional.id, { typeCode: 'ukrainianManufacturer' });
      await approve(source, regional.id, one.id);
      await source.query(`update registration set macro_region = 'west' where id = $1`, [one.id]);
      await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, 'offer', 'P.MAC.TURN', 1)`, [regional.id, one.id]);
      ids.push(one.id);
    }
    const regions = test.app.get(MacroRegions);
    expect((await regions.visible(regional.id)).size).toBe(0);
    await regions.turnDay(source.manager, regional.id);
    await regions.turnDay(source.manager, regional.id);
    expect([...(await regions.visible(regional.id))].sort()).toEqual([...ids].sort());
    await source.query('update registration set hidden_at = now() where id = $1', [ids[0]]);
    expect((await regions.visible(regional.id)).size).toBe(0);
  });
});
