import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, createTestApp, everyField, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { VettingCases } from './vetting-cases.ts';

const DECIDE = `mutation ($input: DecideVettingCaseInput!) { decideVettingCase(input: $input) { __typename
  ... on VettingDecided { status } ... on NotPossible { reason currentState } ... on StaleVersion { currentVersion } ... on InvalidInput { field reason } ... on LocationRefused { field } } }`;
const QUEUE = `query ($slug: String!, $after: String) { vettingQueue(eventSlug: $slug, first: 2, after: $after) { cases { id legalName mayDecide } nextCursor } }`;

describe('vetting', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let officers: TestPerson[];
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    officers = [await addPerson(source, 'Ivan'), await addPerson(source, 'Maryna'), await addPerson(source, 'Oleh')];
    for (const officer of officers) await addRole(source, event.id, officer, 'vettingOfficer');
  });
  afterAll(() => test.close());

  async function openCase(registration?: TestRegistration): Promise<{ caseId: string; registration: TestRegistration }> {
    const registered = registration ?? (await addRegistration(source, event.id));
    await source.transaction((manager) => test.app.get(VettingCases).open(manager, event.id, registered.id, 'submitted'));
    const [{ id }] = (await source.query(`select id from vetting_case where registration_id = $1 and status = 'first'`, [registered.id])) as [{ id: string }];
    return { caseId: id, registration: registered };
  }
  const decide = async (officer: TestPerson, caseId: string, version: number, verdict = 'approve', reason = '') => {
    const answer = await test.graphql(DECIDE, { input: { eventSlug: event.slug, caseId, version, verdict, reason } }, officer.cookie);
    return answer.data?.['decideVettingCase'] ?? answer.errors?.[0]?.extensions.code;
  };
  const statusOf = async (registration: TestRegistration) => ((await source.query('select status from registration where id = $1', [registration.id])) as [{ status: string }])[0].status;

  it('approves when two different officers agree, and tells the firm', async () => {
    const { caseId, registration } = await openCase();
    expect(await decide(officers[0]!, caseId, 1)).toEqual({ __typename: 'VettingDecided', status: 'second' });
    expect(await statusOf(registration)).toBe('submitted');
    expect(await decide(officers[1]!, caseId, 2)).toEqual({ __typename: 'VettingDecided', status: 'approved' });
    expect(await statusOf(registration)).toBe('approved');
    expect(await source.query('select kind from notification where account_id = $1', [registration.lead.accountId])).toEqual([{ kind: 'registrationApproved' }]);
  });

  it('refuses a second decision of the same officer', async () => {
    const { caseId } = await openCase();
    await decide(officers[0]!, caseId, 1);
    expect(await decide(officers[0]!, caseId, 2)).toMatchObject({ __typename: 'NotPossible', reason: 'sameOfficer' });
  });

  it('lets a third officer decide where two disagree', async () => {
    const { caseId, registration } = await openCase();
    await decide(officers[0]!, caseId, 1);
    expect(await decide(officers[1]!, caseId, 2, 'reject', 'The owners are not on file.')).toMatchObject({ status: 'third' });
    expect(await decide(officers[2]!, caseId, 3, 'reject', 'Confirmed.')).toMatchObject({ status: 'rejected' });
    expect(await statusOf(registration)).toBe('rejected');
  });

  it('asks for a reason to return or reject, and refuses one that names a place', async () => {
    const { caseId } = await openCase();
    expect(await decide(officers[0]!, caseId, 1, 'return')).toEqual({ __typename: 'InvalidInput', field: 'reason', reason: 'required' });
    expect(await decide(officers[0]!, caseId, 1, 'return', 'Цех стоїть на вул. Шевченка, 12')).toEqual({ __typename: 'LocationRefused', field: 'reason' });
  });

  it('lets nobody decide on their own organisation', async () => {
    const { caseId, registration } = await openCase();
    const [officer] = officers;
    await source.query(`insert into delegate (event_id, registration_id, account_id, name, email) values ($1, $2, $3, 'Ivan', 'own@example.org')`, [event.id, registration.id, officer!.accountId]);
    expect(await decide(officer!, caseId, 1)).toMatchObject({ __typename: 'NotPossible', reason: 'ownOrganisation' });
    await source.query(`delete from delegate where account_id = $1`, [officer!.accountId]);
  });

  it('answers a stale version with the present one and changes nothing', async () => {
    const { caseId } = await openCase();
    await decide(officers[0]!, caseId, 1);
    expect(await decide(officers[1]!, caseId, 1)).toEqual({ __typename: 'StaleVersion', currentVersion: 2 });
  });

  it('has one effect when 50 decisions of two officers come at once', async () => {
    const { caseId, registration } = await openCase();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => decide(officers[index % 2]!, caseId, 1)));
    expect(answers.filter((answer) => (answer as { __typename?: string }).__typename === 'VettingDecided')).toHaveLength(1);
    expect(await statusOf(registration)).toBe('submitted');
  });

  it('is not open to the firm, to organisers or to officers of another event', async () => {
    const { caseId, registration } = await openCase();
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const stranger = await addPerson(source);
    await addRole(source, (await addEvent(source)).id, stranger, 'vettingOfficer');
    for (const person of [registration.lead, organiser, stranger]) expect(await decide(person, caseId, 1)).toBe('FORBIDDEN');
  });

  it('shows the queue in pages, longest wait first, and says what the officer may decide', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer = await test.graphql(QUEUE, { slug: event.slug, after }, officers[2]!.cookie);
      const page = answer.data!['vettingQueue'] as { cases: { id: string }[]; nextCursor: string | null };
      seen.push(...page.cases.map(({ id }) => id));
      if (!page.nextCursor) break;
      after = page.nextCursor;
    }
    const expected = (await source.query(`select id from vetting_case where event_id = $1 and status in ('first', 'second', 'third') order by opened_at, id`, [event.id])) as { id: string }[];
    expect(seen).toEqual(expected.map(({ id }) => id));

    const { caseId } = await openCase(await addRegistration(source, event.id, { legalName: 'Brandt Oberflächen GmbH' }));
    const find = async (text: string) => {
      const answer = await test.graphql('query ($slug: String!, $text: String!) { vettingQueue(eventSlug: $slug, text: $text) { cases { id } } }', { slug: event.slug, text }, officers[0]!.cookie);
      return answer.data!['vettingQueue'];
    };
    for (const text of ['oberflachen', ' gmbh  BRANDT ']) expect({ text, found: await find(text) }).toEqual({ text, found: { cases: [{ id: caseId }] } });
    for (const text of ['brandt ltd', '%', '_']) expect({ text, found: await find(text) }).toEqual({ text, found: { cases: [] } });
  });

  it('tells officers of a likely duplicate and logs who looked', async () => {
    await addRegistration(source, event.id, { legalName: 'Rubin Prylad LLC', registrationNumberKey: '46177423' });
    const { caseId, registration } = await openCase(await addRegistration(source, event.id, { legalName: 'ТОВ «Рубін Прилад»', registrationNumberKey: '46177423', typeCode: 'ukrainianManufacturer' }));
    const query = `query ($slug: String!, $id: ID!) { vettingCase(eventSlug: $slug, id: $id) { screening mayDecide registration { registrationNumber } duplicates { legalName agreeing } } }`;
    const answer = await test.graphql(query, { slug: event.slug, id: caseId }, officers[2]!.cookie);
    expect(answer.data).toEqual({
      vettingCase: { screening: 'notScreened', mayDecide: true, registration: { registrationNumber: '46177423' }, duplicates: [{ legalName: 'Rubin Prylad LLC', agreeing: ['registrationNumber', 'name'] }] },
    });
    expect(await source.query('select viewer_role from access_log where subject_registration_id = $1', [registration.id])).toEqual([{ viewer_role: 'vettingOfficer' }]);
    expect((await test.graphql(query, { slug: event.slug, id: 'not-an-id' }, officers[2]!.cookie)).data).toEqual({ vettingCase: null });
  });

  it('shows the forms, languages, days, region, consent and certificates that a firm stated', async () => {
    const { caseId, registration } = await openCase();
    await source.query(`update registration set languages = '{uk,en}', macro_region = 'centre', consented_at = '2026-05-01T09:00:00Z' where id = $1`, [registration.id]);
    await source.query(`insert into cooperation_form (event_id, registration_id, direction, form, place) values ($1, $2, 'offered', 'licence', 'ukraine'), ($1, $2, 'sought', 'test', 'abroad') on conflict do nothing`, [event.id, registration.id]);
    const [{ id: dayId }] = (await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, '2026-09-23', '09:00', '18:00') returning id`, [event.id])) as [{ id: string }];
    await source.query('update delegate set attends_day_ids = array[$2::uuid] where registration_id = $1', [registration.id, dayId]);
    await source.query(`insert into certificate (event_id, registration_id, kind, issuer, scope, valid_until) values ($1, $2, 'iso9001', 'TUV Nord', 'Machining', '2028-03-31')`, [event.id, registration.id]);
    const query = `query ($slug: String!, $id: ID!) { vettingCase(eventSlug: $slug, id: $id) { registration { languages macroRegion consentedAt formsOffered { form place } formsSought { form place } delegates { attendsOn } certificates { issuer scope validUntil } } } }`;
    expect((await test.graphql(query, { slug: event.slug, id: caseId }, officers[2]!.cookie)).data?.['vettingCase']).toMatchObject({
      registration: {
        languages: ['uk', 'en'],
        macroRegion: 'centre',
        consentedAt: '2026-05-01T09:00:00.000Z',
        formsOffered: expect.arrayContaining([{ form: 'licence', place: 'ukraine' }]),
        formsSought: expect.arrayContaining([{ form: 'test', place: 'abroad' }]),
        delegates: [{ attendsOn: ['2026-09-23'] }],
        certificates: [{ issuer: 'TUV Nord', scope: 'Machining', validUntil: '2028-03-31' }],
      },
    });
  });

  it('marks a certificate as seen, once, and has a history of what was done with the registration, not of what the firm does among others', async () => {
    const { caseId, registration } = await openCase(await addRegistration(source, event.id, { legalName: 'Tallvik AB', registrationNumberKey: '46177425' }));
    const [{ id: certificateId }] = (await source.query(`insert into certificate (event_id, registration_id, kind, number) values ($1, $2, 'iso9001', 'N-78') returning id`, [event.id, registration.id])) as [{ id: string }];
    await source.query(`insert into audit_entry (actor_kind, event_id, action, subject_kind, subject_id) values ('system', $1, 'wish.set', 'registration', $2)`, [event.id, registration.id]);
    const verify = async (cookie: string, id = certificateId) =>
      (await test.graphql('mutation ($input: VerifyCertificateInput!) { verifyCertificate(input: $input) { __typename } }', { input: { eventSlug: event.slug, certificateId: id } }, cookie)).data?.['verifyCertificate'] ?? null;
    expect(await verify(registration.lead.cookie)).toBeNull();
    expect(await verify(officers[0]!.cookie, 'not-an-id')).toEqual({ __typename: 'NotFound' });
    for (const officer of officers.slice(0, 2)) expect(await verify(officer.cookie)).toEqual({ __typename: 'VettingNoteSaved' });
    expect(await source.query('select verified_by as by from certificate where id = $1', [certificateId])).toEqual([{ by: officers[0]!.accountId }]);
    const { data } = await test.graphql('query ($slug: String!, $id: ID!) { vettingCase(eventSlug: $slug, id: $id) { history { action } } }', { slug: event.slug, id: caseId }, officers[1]!.cookie);
    const actions = (data as { vettingCase: { history: { action: string }[] } }).vettingCase.history.map(({ action }) => action);
    expect(actions).toContain('certificate.verified');
    expect(actions).not.toContain('wish.set');
  });

  it('reads of a firm just what that firm previews, and a preview is no look', async () => {
    const { caseId, registration } = await openCase(await addRegistration(source, event.id, { legalName: 'Halvor AS', registrationNumberKey: '46177424' }));
    await source.query(`insert into certificate (event_id, registration_id, kind, number) values ($1, $2, 'iso9001', 'N-77')`, [event.id, registration.id]);
    await source.query(`update registration set registration_number = '46177424' where id = $1`, [registration.id]);
    const [listed, record] = ['OrganiserRegistration', 'VettedRegistration'].map((type) => everyField(test.app, type));
    const preview = await test.graphql(`query ($slug: String!) { previewAsOfficer(eventSlug: $slug) { listed { ${listed} } record { ${record} } } }`, { slug: event.slug }, registration.lead.cookie);
    expect(await source.query('select 1 from access_log where subject_registration_id = $1', [registration.id])).toEqual([]);
    const seen = await test.graphql(`query ($slug: String!, $id: ID!, $case: ID!) { organiserRegistration(eventSlug: $slug, id: $id) { ${listed} } vettingCase(eventSlug: $slug, id: $case) { registration { ${record} } } }`, { slug: event.slug, id: registration.id, case: caseId }, officers[0]!.cookie);
    expect(preview.data!['previewAsOfficer']).toEqual({ listed: seen.data!['organiserRegistration'], record: (seen.data!['vettingCase'] as { registration: object }).registration });
    expect(preview.data!['previewAsOfficer']).toMatchObject({ record: { registrationNumber: '46177424', certificates: [{ number: 'N-77' }] } });
    expect((await test.graphql(`{ previewAsOfficer(eventSlug: "${event.slug}") { record { id } } }`, {}, officers[0]!.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('carries a question to the lead and one answer back, and nothing to another firm', async () => {
    const { caseId, registration } = await openCase();
    const ask = `mutation ($input: AskVettingQuestionInput!) { askVettingQuestion(input: $input) { __typename ... on VettingNoteSaved { id } } }`;
    const asked = await test.graphql(ask, { input: { eventSlug: event.slug, caseId, question: 'Who holds the other 20 %?' } }, officers[0]!.cookie);
    const questionId = (asked.data!['askVettingQuestion'] as { id: string }).id;
    const respond = async (person: TestPerson) =>
      (await test.graphql(`mutation ($input: AnswerVettingQuestionInput!) { answerVettingQuestion(input: $input) { __typename } }`, { input: { eventSlug: event.slug, questionId, answer: 'Employees.' } }, person.cookie)).data!['answerVettingQuestion'];
    expect(await respond((await addRegistration(source, event.id)).lead)).toEqual({ __typename: 'NotFound' });
    expect(await respond(registration.lead)).toEqual({ __typename: 'VettingNoteSaved' });
    expect(await respond(registration.lead)).toEqual({ __typename: 'NotPossible' });
  });

  it('is refused by the database when one officer alone decides, whatever the code does', async () => {
    const { caseId, registration } = await openCase();
    await decide(officers[0]!, caseId, 1);
    const attempts = Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0
        ? source.query(`update vetting_case set status = 'approved' where id = $1`, [caseId])
        : source.query(`update registration set status = 'approved' where id = $1`, [registration.id]),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
    expect(await statusOf(registration)).toBe('submitted');
  });
});
