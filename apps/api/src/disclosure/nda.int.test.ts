import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, agreeByRequest, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { DisclosedOrganisations } from './disclosed-organisations.ts';

const HASH = 'ab'.repeat(32);
const NDA = 'documentVersion documentHash confirmedAt confirmedBy';
const PAIR = `ownLevel openedBy openSince withdrawnAt withdrawnBy ownNda { ${NDA} } theirNda { ${NDA} } withdrawnNdas { ${NDA} withdrawnAt withdrawnBy } organisation { level confidential { productData certificates { kind issuer scope validUntil isVerified } } }`;
const CHANGED = `... on DisclosureChanged { pair { ${PAIR} } } ... on InvalidInput { field reason } ... on LocationRefused { field } ... on NotPossible { reason }`;

const OPENED = `... on DisclosureChanged { pair { ${PAIR} } } ... on NotPossible { reason }`;

describe('an NDA', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let plant: TestRegistration;
  let firm: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
  });
  beforeEach(async () => {
    plant = await approved({ typeCode: 'ukrainianManufacturer' });
    firm = await approved({ legalName: 'Halvor AS' });
    await source.query(`insert into product_sheet (event_id, registration_id, text) values ($1, $2, 'Housings to 600 mm.'), ($1, $3, 'Firm words.')`, [event.id, plant.id, firm.id]);
    await source.query(`insert into certificate (event_id, registration_id, kind, number, issuer, scope) values ($1, $2, 'AQAP2110', 'NUMBER-77', 'Bureau', 'Machining')`, [event.id, plant.id]);
    await source.query(`insert into product_code (event_id, registration_id, direction, scheme, code, position) values ($1, $2, 'offer', 'cpv', '35613000', 1)`, [event.id, plant.id]);
  });
  afterAll(() => test.close());

  const approved = (wishes: Parameters<typeof addApproved>[2] = {}) => addApproved(source, event.id, wishes);
  const agree = () => agreeByRequest(source, event.id, firm, plant);
  const act = async (name: string, cookie: string, input: object, selection = CHANGED) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await test.graphql(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`, { input: { eventSlug: event.slug, ...input } }, cookie);
    return answer.errors ? { code: answer.errors[0]!.extensions.code } : (answer.data![name] as Record<string, unknown>);
  };
  const direction = (from: TestRegistration, to: TestRegistration) => ({ disclosingRegistrationId: from.id, receivingRegistrationId: to.id });
  const confirm = (by: TestPerson, from = plant, to = firm, paper: object = {}) => act('confirmNda', by.cookie, { ...direction(from, to), documentVersion: '2.1', documentHash: HASH.toUpperCase(), ...paper });
  const pairsOf = async (of: TestRegistration) => {
    const answer = await test.graphql(`{ disclosures(eventSlug: "${event.slug}") { ${PAIR} } }`, {}, of.lead.cookie);
    return answer.data!['disclosures'] as Record<string, never>[];
  };
  const matchOf = async (of: TestRegistration, other: TestRegistration) => {
    const answer = await test.graphql(`{ match(eventSlug: "${event.slug}", id: "${other.id}") { organisation { level confidential { productData certificates { kind } offerCodes { code } } } } }`, {}, of.lead.cookie);
    return JSON.stringify(answer.data);
  };

  it('opens product data and certificates without number in the direction of the firm that confirmed, and no other', async () => {
    await agree();
    expect(await matchOf(firm, plant)).not.toContain('35613000');
    expect(await confirm(plant.lead)).toMatchObject({ __typename: 'DisclosureChanged', pair: { ownLevel: 3, openedBy: 'request', ownNda: { documentVersion: '2.1', documentHash: HASH, confirmedBy: expect.stringMatching(/^Person/) }, theirNda: null } });
    const [seen] = await pairsOf(firm);
    expect(seen).toMatchObject({ ownLevel: 2, ownNda: null, theirNda: { documentVersion: '2.1', confirmedBy: null }, organisation: { level: 3, confidential: { productData: 'Housings to 600 mm.', certificates: [{ kind: 'AQAP2110', issuer: 'Bureau' }] } } });
    expect(JSON.stringify(seen)).not.toContain('NUMBER-77');
    expect(await matchOf(firm, plant)).toContain('Housings to 600 mm.');
    expect(await matchOf(firm, plant)).toContain('35613000');
    expect((await pairsOf(plant))[0]).toMatchObject({ organisation: { level: 2, confidential: null } });
    expect(await source.query(`select facts->>'sha256' as hash, facts->>'version' as version from audit_entry where action = 'nda.confirmed' and subject_id = $1`, [firm.id])).toEqual([{ hash: HASH, version: '2.1' }]);
    expect(await source.query(`select kind from notification where account_id = $1`, [firm.lead.accountId])).toEqual([{ kind: 'ndaConfirmed' }]);
  });

  it('is refused when the wrong side confirms it, a colleague who is no lead, or an organiser', async () => {
    await agree();
    expect(await confirm(firm.lead)).toEqual({ __typename: 'NotPossible', reason: 'notDisclosingFirm' });
    const stranger = await approved();
    expect(await confirm(stranger.lead)).toEqual({ __typename: 'NotFound' });
    const colleague = await addPerson(source);
    await source.query(`insert into delegate (event_id, registration_id, account_id, name, email) select $1, $2, id, display_name, email from account where id = $3`, [event.id, plant.id, colleague.accountId]);
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    for (const person of [colleague, organiser]) expect(await confirm(person)).toEqual({ code: 'FORBIDDEN' });
    expect(await source.query('select 1 from nda_confirmation where event_id = $1 and from_registration_id = $2', [event.id, plant.id])).toEqual([]);
    expect(await pairsOf(firm)).toMatchObject([{ organisation: { level: 2 } }]);
  });

  it('is refused before mutual interest, with a hash that is none, and with a place in its version', async () => {
    expect(await confirm(plant.lead)).toEqual({ __typename: 'NotPossible', reason: 'notOpenYet' });
    await agree();
    expect(await confirm(plant.lead, plant, firm, { documentHash: 'abc' })).toEqual({ __typename: 'InvalidInput', field: 'documentHash', reason: 'notASha256' });
    expect(await confirm(plant.lead, plant, firm, { documentVersion: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'documentVersion', reason: 'required' });
    expect(await confirm(plant.lead, plant, firm, { documentVersion: 'v'.repeat(41) })).toMatchObject({ __typename: 'InvalidInput', reason: 'tooLong' });
    expect(await confirm(plant.lead, plant, firm, { documentVersion: 'вул. Заводська 3' })).toMatchObject({ __typename: 'LocationRefused', field: 'documentVersion' });
  });

  it('has one effect when confirmed twice at once', async () => {
    await agree();
    const answers = await Promise.all([confirm(plant.lead), confirm(plant.lead)]);
    expect(answers.map((answer) => (answer as { reason?: string }).reason ?? 'done').sort()).toEqual(['alreadyConfirmed', 'done']);
  });

  it('closes at once when it is withdrawn, also with everything else, and does not come back by itself', async () => {
    await agree();
    await confirm(plant.lead);
    expect(await act('withdrawNda', firm.lead.cookie, direction(plant, firm))).toEqual({ __typename: 'NotPossible', reason: 'notDisclosingFirm' });
    expect(await act('withdrawNda', plant.lead.cookie, direction(plant, firm))).toMatchObject({
      pair: { ownLevel: 2, ownNda: null, withdrawnNdas: [{ documentVersion: '2.1', documentHash: HASH, confirmedBy: expect.stringMatching(/^Person/), withdrawnBy: expect.stringMatching(/^Person/), withdrawnAt: expect.any(String) }] },
    });
    expect(await pairsOf(firm)).toMatchObject([{ withdrawnNdas: [] }]);
    expect(await act('withdrawNda', plant.lead.cookie, direction(plant, firm))).toEqual({ __typename: 'NotPossible', reason: 'notConfirmed' });
    expect(await matchOf(firm, plant)).not.toContain('Housings');
    await confirm(plant.lead);
    expect(await act('withdrawDisclosure', plant.lead.cookie, { registrationId: firm.id }, OPENED)).toMatchObject({ pair: { ownLevel: 1, ownNda: null, withdrawnBy: expect.stringMatching(/^Person/) } });
    expect(await act('restoreDisclosure', plant.lead.cookie, { registrationId: firm.id }, OPENED)).toMatchObject({ pair: { ownLevel: 2, ownNda: null, withdrawnAt: null } });
    expect(await matchOf(firm, plant)).not.toContain('Housings');
  });

  it('counts for nothing while the pair is closed by the other side, and again when that opens', async () => {
    await agree();
    await confirm(plant.lead);
    await act('withdrawDisclosure', firm.lead.cookie, { registrationId: plant.id }, OPENED);
    expect(await pairsOf(plant)).toMatchObject([{ ownLevel: 1, ownNda: { documentVersion: '2.1' } }]);
    expect(await matchOf(firm, plant)).not.toContain('Housings');
    await act('restoreDisclosure', firm.lead.cookie, { registrationId: plant.id }, OPENED);
    expect(await matchOf(firm, plant)).toContain('Housings');
  });

  it('gives the same answers in two worlds that differ only in what level 3 would show', async () => {
    await agree();
    const worldOf = async () => {
      const seen = await test.app.get(DisclosedOrganisations).seenBy(event.id, firm.id, [plant.id]);
      const lists = await test.graphql(`{ matches(eventSlug: "${event.slug}", first: 20, filter: { text: "Housings" }) { __typename ... on MatchConnection { totalCount edges { cursor node { id } } } } }`, {}, firm.lead.cookie);
      return JSON.stringify([seen.get(plant.id)!.organisation, lists.data]);
    };
    const before = await worldOf();
    await source.query(`update product_sheet set text = 'Other words' where registration_id = $1`, [plant.id]);
    await source.query(`update certificate set issuer = 'Another', scope = 'Other', number = 'X' where registration_id = $1`, [plant.id]);
    expect(await worldOf()).toBe(before);
  });

  it('is guarded by the database: by a lead of the disclosing firm, after mutual interest, never changed', async () => {
    const insert = (delegateId: string, accountId: string) =>
      source.query(`insert into nda_confirmation (event_id, from_registration_id, to_registration_id, document_version, document_hash, confirmed_by_delegate_id, confirmed_by) values ($1, $2, $3, '1', $4, $5, $6)`, [event.id, plant.id, firm.id, HASH, delegateId, accountId]);
    await expect(insert(plant.delegateId, plant.lead.accountId)).rejects.toThrow(/mutual interest/);
    await agree();
    await expect(insert(firm.delegateId, firm.lead.accountId)).rejects.toThrow(/foreign key/);
    await expect(insert(plant.delegateId, firm.lead.accountId)).rejects.toThrow(/only a lead/);
    await insert(plant.delegateId, plant.lead.accountId);
    await expect(insert(plant.delegateId, plant.lead.accountId)).rejects.toThrow(/nda_confirmation_active/);
    await expect(source.query(`update nda_confirmation set document_hash = repeat('0', 64) where from_registration_id = $1`, [plant.id])).rejects.toThrow(/never changed/);
  });

  it('is previewed with its product data by the firm itself, which saves them under a version and without places', async () => {
    const SAVED = '... on ProductDataSaved { productData { text version } } ... on StaleVersion { currentVersion } ... on LocationRefused { field }';
    const save = (text: string, version: number) => act('saveProductData', plant.lead.cookie, { text, version }, SAVED);
    expect(await save('Housings to 800 mm.', 1)).toMatchObject({ productData: { text: 'Housings to 800 mm.', version: 2 } });
    expect(await save('Overwrites nothing.', 1)).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
    expect(await save('Цех у Павлограді, вулиця Заводська 3.', 2)).toMatchObject({ __typename: 'LocationRefused', field: 'text' });
    const preview = await test.graphql(`{ previewAs(eventSlug: "${event.slug}", level: 3) { level confidential { productData certificates { kind } } } productData(eventSlug: "${event.slug}") { text version } }`, {}, plant.lead.cookie);
    expect(preview.data).toMatchObject({ previewAs: { level: 3, confidential: { productData: 'Housings to 800 mm.', certificates: [{ kind: 'AQAP2110' }] } }, productData: { text: 'Housings to 800 mm.', version: 2 } });
  });
});
