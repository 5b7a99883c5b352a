import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, createTestApp, everyField, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';

const START = `mutation ($input: StartActingInput!) { startActing(input: $input) { __typename ... on ActingStarted { acting { id organisationName endsAt } } ... on InvalidInput { field reason } ... on LocationRefused { field } ... on NotPossible { reason } } }`;
const SAVE = `mutation ($input: SaveCapabilitiesStepInput!) { saveCapabilitiesStep(input: $input) { __typename ... on RegistrationSaved { registration { version registrationNumber owners { name } namedExclusions { name } certificates { kind number } offers { nodeCode } } } ... on StaleVersion { currentVersion } } }`;
const SEND = `mutation ($input: SendMeetingRequestInput!) { sendMeetingRequest(input: $input) { __typename ... on MeetingRequestSent { requestId isAgreed } ... on NotPossible { reason } } }`;

describe('an organiser who acts on behalf of an organisation', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let firm: TestRegistration;
  let other: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    organiser = await addPerson(source, 'Olena Organiser');
    await addRole(source, event.id, organiser, 'organiser');
    firm = await participant('foreignCompany');
    other = await participant('ukrainianManufacturer');
  });

  async function participant(typeCode: string): Promise<TestRegistration> {
    const registration = await addApproved(source, event.id, { typeCode });
    for (const [direction, node] of [['offer', 'P.MAC.CNC5'], ['need', 'P.FOR.CAST']]) {
      await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, $3, $4, 1)`, [event.id, registration.id, direction, node]);
    }
    return registration;
  }
  const ask = async (query: string, input: object, person: TestPerson, actingId?: string): Promise<Record<string, unknown>> => {
    const answer = await test.graphql(query, { input: { eventSlug: event.slug, ...input } }, person.cookie, actingId ? { 'x-spilno-acting': actingId } : {});
    return (answer.errors?.[0]?.extensions.code ?? Object.values(answer.data!)[0]) as Record<string, unknown>;
  };
  const read = async (query: string, person: TestPerson, actingId?: string): Promise<unknown> => {
    const answer = await test.graphql(`query ($slug: String!) { ${query} }`, { slug: event.slug }, person.cookie, actingId ? { 'x-spilno-acting': actingId } : {});
    return answer.errors?.[0]?.extensions.code ?? Object.values(answer.data!)[0];
  };
  const start = async (who = organiser, reason = 'Asked by telephone.') => ((await ask(START, { registrationId: firm.id, reason }, who))['acting'] as { id: string }).id;
  const saveOffer = (actingId: string, version = 1) => ask(SAVE, { version, offers: [{ nodeCode: 'P.FOR.CAST' }] }, organiser, actingId);
  const request = (from: TestRegistration | string, to: TestRegistration) =>
    ask(SEND, { recipientId: to.id, direction: 'get', needNodeCode: 'P.FOR.CAST', offerNodeCode: 'P.MAC.CNC5', message: 'Let us meet.' }, typeof from === 'string' ? organiser : from.lead, typeof from === 'string' ? from : undefined);

  it('gives a reason, and every step is recorded under both and shown to the organisation', async () => {
    expect(await ask(START, { registrationId: firm.id, reason: ' ' }, organiser)).toMatchObject({ __typename: 'InvalidInput', reason: 'required' });
    expect(await ask(START, { registrationId: firm.id, reason: 'Their works in Kharkiv asked.' }, organiser)).toMatchObject({ __typename: 'LocationRefused', field: 'reason' });
    expect(await ask(START, { registrationId: event.id, reason: 'x' }, organiser)).toMatchObject({ __typename: 'NotFound' });
    expect(await ask(START, { registrationId: firm.id, reason: 'x' }, other.lead)).toBe('FORBIDDEN');
    await source.query(`insert into certificate (event_id, registration_id, kind, number) values ($1, $2, 'iso-9001', 'SECRET-1')`, [event.id, firm.id]);
    await source.query(`insert into registration_owner (event_id, registration_id, name, share_percent) values ($1, $2, 'Owner', 51)`, [event.id, firm.id]);
    const actingId = await start();
    expect(await saveOffer(actingId)).toMatchObject({
      __typename: 'RegistrationSaved', registration: { version: 2, registrationNumber: null, owners: [], namedExclusions: [], certificates: [{ kind: 'iso-9001', number: null }], offers: [{ nodeCode: 'P.FOR.CAST' }] },
    });
    expect(await read('actingRegistration(eventSlug: $slug) { registrationNumber owners { name } certificates { number } }', organiser, actingId)).toEqual({ registrationNumber: null, owners: [], certificates: [{ number: null }] });
    const [entry] = (await source.query(`select actor_id, facts from audit_entry where event_id = $1 and action = 'registration.capabilitiesSaved'`, [event.id])) as object[];
    expect(entry).toEqual({ actor_id: organiser.accountId, facts: { version: 2, onBehalfOf: firm.id } });
    expect(await read('actsDoneForUs(eventSlug: $slug) { action organiserName reason }', firm.lead)).toEqual(['registration.capabilitiesSaved', 'acting.started'].map((action) => ({ action, organiserName: 'Olena Organiser', reason: 'Asked by telephone.' })));
    expect(await read('actsDoneForUs(eventSlug: $slug) { action }', other.lead)).toEqual([]);
    expect(await source.query(`select count(*)::int as told from notification where account_id = $1 and kind = 'actedFor'`, [firm.lead.accountId])).toEqual([{ told: 1 }]);
  });

  it('reads of the organisation just what that previews, and nothing of what is withheld', async () => {
    const WITHHELD = ['SECRET-2', 'Owner Two', '46177423', 'A1B2C', 'Rival Works', 'centre', 'Housings to 600 mm'];
    await source.query(`insert into certificate (event_id, registration_id, kind, number, issuer) values ($1, $2, 'iso-9001', $3, 'Bureau')`, [event.id, firm.id, WITHHELD[0]]);
    await source.query(`insert into registration_owner (event_id, registration_id, name, share_percent) values ($1, $2, $3, 51)`, [event.id, firm.id, WITHHELD[1]]);
    await source.query('update registration set registration_number = $3, ncage = $4, macro_region = $5, about = $6 where event_id = $1 and id = $2', [event.id, firm.id, WITHHELD[2], WITHHELD[3], WITHHELD[5], 'Castings.']);
    await source.query(`insert into named_exclusion (event_id, registration_id, name, name_key, reason) values ($1, $2, $3, 'rival works', 'competitor')`, [event.id, firm.id, WITHHELD[4]]);
    await source.query(`insert into product_sheet (event_id, registration_id, text) values ($1, $2, $3)`, [event.id, firm.id, WITHHELD[6]]);
    const [listed, acting] = ['OrganiserRegistration', 'MyRegistration'].map((type) => everyField(test.app, type));
    const seen = {
      listed: await read(`organiserRegistration(eventSlug: $slug, id: "${firm.id}") { ${listed} }`, organiser),
      acting: { ...(await read(`actingRegistration(eventSlug: $slug) { ${acting} }`, organiser, await start()) as object), canEdit: true },
    };
    const preview = await read(`previewAsOrganiser(eventSlug: $slug) { listed { ${listed} } acting { ${acting} } }`, firm.lead);
    expect(preview).toEqual(seen);
    expect(preview).toMatchObject({ listed: { about: 'Castings.', offers: ['P.MAC.CNC5'], certificateKinds: ['iso-9001'], delegates: [{}] }, acting: { registrationNumber: null, ncage: null, owners: [], macroRegion: null, namedExclusions: [], certificates: [{ kind: 'iso-9001', number: null, issuer: null }] } });
    for (const text of WITHHELD) expect(JSON.stringify(preview)).not.toContain(text);
    expect(await read('previewAsOrganiser(eventSlug: $slug) { listed { about } }', organiser)).toBe('FORBIDDEN');
  });

  it('does nothing beyond the closed list, and nothing without naming it', async () => {
    const actingId = await start();
    const beyond = {
      acceptMeetingRequest: '{ eventSlug: "s", requestId: "x", version: 1 }', cancelAgreedMeeting: '{ eventSlug: "s", requestId: "x", version: 1, reason: "x" }', giveUpCodeName: '{ eventSlug: "s", version: 1 }',
      agreeToPreview: '{ eventSlug: "s", version: 1 }', submitRegistration: '{ eventSlug: "s", version: 1, consents: true }', setWish: `{ eventSlug: "s", registrationId: "${other.id}", value: must }`, startActing: '{ eventSlug: "s", registrationId: "x", reason: "x" }',
    };
    for (const [name, input] of Object.entries(beyond)) {
      const answer = await test.graphql(`mutation { ${name}(input: ${input.replace('"s"', `"${event.slug}"`)}) { __typename } }`, {}, organiser.cookie, { 'x-spilno-acting': actingId });
      expect({ name, code: answer.errors?.[0]?.extensions.code }).toEqual({ name, code: 'NOT_WHILE_ACTING' });
    }
    expect(await read('meetingRequests(eventSlug: $slug) { requests { id } }', organiser, actingId)).toBe('NOT_WHILE_ACTING');
    expect(await ask(SAVE, { version: 1, offers: [] }, organiser)).toBe('FORBIDDEN');
    expect(await read('actingRegistration(eventSlug: $slug) { id }', organiser)).toBe('FORBIDDEN');
    expect(await read('actingRegistration(eventSlug: $slug) { id }', firm.lead)).toBe('FORBIDDEN');
  });

  it('stops the second the role ends, the acting ends, or time is over; in another session or event it never began', async () => {
    const actingId = await start();
    expect(await saveOffer('nonsense')).toBe('ACTING_ENDED');
    expect(await ask(SAVE, { version: 1, offers: [] }, firm.lead, actingId)).toBe('ACTING_ENDED');
    const elsewhere = await addEvent(source);
    expect(await ask(SAVE, { eventSlug: elsewhere.slug, version: 1, offers: [] }, organiser, actingId)).toBe('FORBIDDEN');

    // The session still holds the role for some seconds; the act does not.
    await read('currentActing(eventSlug: $slug) { id }', organiser);
    await source.query(`delete from event_role where account_id = $1`, [organiser.accountId]);
    expect(await saveOffer(actingId)).toBe('ACTING_ENDED');
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update acting set started_at = now() - interval '31 minutes', ends_at = now() - interval '1 minute' where id = $1`, [actingId]);
    expect(await saveOffer(actingId)).toBe('ACTING_ENDED');
    const next = await start();
    expect(await ask('mutation ($input: EndActingInput!) { endActing(input: $input) }', {}, organiser)).toBe(true);
    expect(await saveOffer(next)).toBe('ACTING_ENDED');
    expect(await source.query('select version from registration where event_id = $1 and id = $2', [event.id, firm.id])).toEqual([{ version: 1 }]);
    const forge = () => source.query('insert into act_on_behalf (event_id, acting_id, registration_id, account_id, action) values ($1, $2, $3, $4, $5)', [event.id, next, firm.id, organiser.accountId, 'forged']);
    for (const outcome of await Promise.allSettled(Array.from({ length: 50 }, forge))) expect(outcome).toMatchObject({ status: 'rejected', reason: { constraint: 'act_without_acting' } });
  });

  it('sends, declines and takes back requests, but agrees to none', async () => {
    const actingId = await start();
    const { requestId } = await request(actingId, other);
    expect(await read('actingRequests(eventSlug: $slug) { id status isOwn isOwnTurn }', organiser, actingId)).toEqual([{ id: requestId, status: 'pending', isOwn: true, isOwnTurn: false }]);
    const WITHDRAW = 'mutation ($input: MeetingRequestRef!) { withdrawMeetingRequest(input: $input) { __typename ... on MeetingRequestActedOn { status } } }';
    expect(await ask(WITHDRAW, { requestId, version: 1 }, organiser, actingId)).toMatchObject({ status: 'withdrawn' });
    const incoming = await request(other, firm);
    expect(incoming).toMatchObject({ __typename: 'MeetingRequestSent', isAgreed: false });
    expect(await request(actingId, other)).toEqual({ __typename: 'NotPossible', reason: 'opensNames' });
    const DECLINE = 'mutation ($input: DeclineMeetingRequestInput!) { declineMeetingRequest(input: $input) { __typename ... on MeetingRequestActedOn { status } } }';
    expect(await ask(DECLINE, { requestId: incoming['requestId'], version: 1, reason: 'No time.' }, organiser, actingId)).toMatchObject({ status: 'declined' });
    expect(((await read('actsDoneForUs(eventSlug: $slug) { action }', firm.lead)) as object[]).length).toBe(4);
    const COUNTER = 'mutation ($input: CounterMeetingRequestInput!) { counterMeetingRequest(input: $input) { __typename ... on MeetingRequestActedOn { status } ... on LocationRefused { field } } }';
    const asker = await participant('ukrainianManufacturer');
    const asked = { requestId: (await request(asker, firm))['requestId'], version: 1, partOfDay: 'morning' };
    expect(await ask(COUNTER, { ...asked, message: 'Come to our works in Kharkiv.' }, organiser, actingId)).toMatchObject({ __typename: 'LocationRefused', field: 'message' });
    expect(await ask(COUNTER, { ...asked, message: 'Rather early.' }, organiser, actingId)).toMatchObject({ status: 'countered' });
    // What has ended, and by which way, is between the firms.
    expect(await read('actingRequests(eventSlug: $slug) { status isOwnTurn }', organiser, actingId)).toEqual([{ status: 'countered', isOwnTurn: false }]);
    expect(await source.query('select count(*)::int as agreed from agreement where event_id = $1', [event.id])).toEqual([{ agreed: 0 }]);
  });

  it('learns nothing of private lists: what it sends between two who are kept apart looks as ever to it, and reaches neither', async () => {
    const actingId = await start();
    const KEEP_APART: readonly (readonly [string, string])[] = [
      ['nothing', ''],
      ['the own list', `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', false)`],
      ['the own list before matching', `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', true)`],
      ['the list of the other before matching', `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $3, $2, 'never', true)`],
      ['the list of the other', `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $3, $2, 'never', false)`],
      ['the own no thanks', `insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`],
    ];
    const BOXES = 'meetingRequests(eventSlug: $slug, box: BOX) { requests { id } }';
    const seen: object[] = [];
    for (const [name, statement] of KEEP_APART) {
      const third = await participant('ukrainianManufacturer');
      if (statement) await source.query(statement, [event.id, firm.id, third.id]);
      const sent = await request(actingId, third);
      const waiting = (await read('actingRequests(eventSlug: $slug) { id status isOwn isOwnTurn version }', organiser, actingId)) as { id: string }[];
      const { id: _id, ...shown } = waiting.find(({ id }) => id === sent['requestId'])!;
      const again = await request(actingId, third);
      const waits = (await read('unansweredOrganisations(eventSlug: $slug) { nodes { registrationId waiting } }', organiser)) as { nodes: { registrationId: string; waiting: number }[] };
      seen.push({ typename: sent['__typename'], isAgreed: sent['isAgreed'], shown, again, waiting: waits.nodes.find(({ registrationId }) => registrationId === third.id)?.waiting });
      const reaches = ((await read(BOXES.replace('BOX', 'incoming'), third.lead)) as { requests: object[] }).requests.length + Number(((await source.query(`select count(*)::int as told from notification where account_id = $1 and kind = 'requestReceived'`, [third.lead.accountId])) as [{ told: number }])[0].told);
      const own = ((await read(BOXES.replace('BOX', 'outgoing'), firm.lead)) as { requests: { id: string }[] }).requests.some(({ id }) => id === sent['requestId']);
      expect([name, reaches, own]).toEqual([name, name === 'nothing' ? 2 : 0, ['nothing', 'the list of the other'].includes(name)]);
      // Whoever may ask by itself asks as if nothing had been sent.
      if (name === 'the own list') expect(await request(third, firm)).toMatchObject({ __typename: 'MeetingRequestSent', isAgreed: false });
    }
    expect(new Set(seen.map((told) => JSON.stringify(told))).size).toBe(1);
    expect(await source.query('select count(*)::int as agreed from agreement where event_id = $1', [event.id])).toEqual([{ agreed: 0 }]);
  });
});
