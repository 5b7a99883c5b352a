import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, approve, createTestApp, type TestApp } from '../testing/index.ts';

const REGISTRATION = `id typeCode version currentStep legalName country codeNameEn usesCodeName codeNameKeptBecause ncage registrationNumber about
  owners { name sharePercent } delegates { id name email isLead isMe version } offers { nodeCode } needs { nodeCode isEssential place } offerCodes { scheme code } needCodes { scheme code } formsSought { form place } headCountBand
  certificates { kind number isVerified } namedExclusions { name reason } gaps { step code blocks } status { status seenBy next checkedAgainBecause }`;
const ANSWER = `__typename ... on RegistrationSaved { registration { ${REGISTRATION} } warnings { field code } } ... on InvalidInput { field reason message }
  ... on LocationRefused { field passages { start end } } ... on StaleVersion { currentVersion } ... on NotPossible { reason currentState }`;

type Answer = { __typename: string; registration: Record<string, never> & { version: number; id: string }; [field: string]: unknown };

describe('a registration', () => {
  let test: TestApp;
  let source: DataSource;
  let slug: string;
  let eventId: string;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    ({ slug, id: eventId } = await addEvent(source, 'forum'));
    await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 60, '09:30', '17:30')`, [eventId]);
  });
  afterAll(() => test.close());

  const start = async (email: string, typeCode = 'foreignCompany', cookie?: string) =>
    (await test.graphql(`mutation($input: StartRegistrationInput!) { startRegistration(input: $input) { __typename ... on RegistrationStarted { canGoOnNow } ... on InvalidInput { field reason } ... on NotPossible { reason } } }`, { input: { eventSlug: slug, email, name: 'Ada Berg', typeCode, locale: 'en' } }, cookie)).data!['startRegistration'] as { __typename: string; canGoOnNow?: boolean; reason?: string };

  /** Opens the newest link that was mailed to the address, as its reader would. */
  const openMail = async (email: string): Promise<string> => {
    const [{ body_text }] = (await source.query('select body_text from mail_message where recipient = $1 order by queued_at desc limit 1', [email])) as [{ body_text: string }];
    const token = /\/link\/([\w-]+)/.exec(body_text)![1];
    const opened = await test.graphql(`mutation($token: String!) { openLink(input: { token: $token }) { __typename ... on SignedIn { viewer { email } } } }`, { token });
    return opened.cookie!;
  };
  const mine = async (cookie: string) => (await test.graphql(`{ myRegistration(eventSlug: "${slug}") { ${REGISTRATION} } }`, {}, cookie)).data!['myRegistration'] as Answer['registration'];
  const save = async (step: string, cookie: string, input: object): Promise<Answer> => {
    const answer = await test.graphql(`mutation($input: Save${step}StepInput!) { save${step}Step(input: $input) { ${ANSWER} } }`, { input: { eventSlug: slug, ...input } }, cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![`save${step}Step`] as Answer;
  };
  const submit = async (cookie: string, input: object): Promise<Answer> =>
    (await test.graphql(`mutation($input: SubmitRegistrationInput!) { submitRegistration(input: $input) { __typename ... on RegistrationSaved { registration { ${REGISTRATION} } } ... on RegistrationIncomplete { gaps { code } } ... on StaleVersion { currentVersion } ... on NotPossible { reason } } }`, { input: { eventSlug: slug, ...input } }, cookie)).data!['submitRegistration'] as Answer;
  const fill = async (cookie: string): Promise<number> => {
    const { version } = await mine(cookie);
    let last = await save('Organisation', cookie, { version, legalName: 'Halvor Drives AS', country: 'NO', registrationNumber: 'NO 914-778', owners: [{ name: 'Ida Halvor', sharePercent: 60 }] });
    const lead = (last.registration['delegates'] as unknown as { id: string; email: string }[])[0]!;
    last = await save('Delegates', cookie, { version: last.registration.version, delegates: [{ id: lead.id, name: 'Ada Berg', email: lead.email, jobFunction: 'Sales director', languages: ['en'] }] });
    last = await save('Capabilities', cookie, { version: last.registration.version, needs: [{ nodeCode: 'P.MAC.TURN', isEssential: true, place: 'ukraine' }], offers: [{ nodeCode: 'P.MAC.CNC5' }] });
    last = await save('Cooperation', cookie, { version: last.registration.version, sought: [{ form: 'licence', place: 'ukraine' }] });
    return last.registration.version;
  };
  const newFirm = async (email: string, typeCode = 'foreignCompany'): Promise<string> => {
    await start(email, typeCode);
    return openMail(email);
  };

  it('begins by a mail that tells nobody whether the address is known', async () => {
    expect(await start('first@halvor.example')).toEqual({ __typename: 'RegistrationStarted', canGoOnNow: false });
    expect(await start('first@halvor.example')).toEqual({ __typename: 'RegistrationStarted', canGoOnNow: false });
    expect(await source.query(`select count(*)::int as n from delegate where email = 'first@halvor.example'`)).toEqual([{ n: 1 }]);
    const cookie = await openMail('first@halvor.example');
    expect(await mine(cookie)).toMatchObject({ legalName: '', status: { status: 'draft', seenBy: 'nobody', next: 'completeAndSend' } });
    expect(await start('first@halvor.example', 'foreignCompany', cookie)).toEqual({ __typename: 'RegistrationStarted', canGoOnNow: true });
  });

  it('begins once for two requests at a time', async () => {
    await Promise.all(Array.from({ length: 8 }, () => start('race@halvor.example')));
    expect(await source.query(`select count(*)::int as n from delegate where email = 'race@halvor.example'`)).toEqual([{ n: 1 }]);
    expect(await source.query(`select count(*)::int as n from mail_message where recipient = 'race@halvor.example'`)).toEqual([{ n: 5 }]);
  });

  it('does not begin with a wrong address, a closed type or after the deadline', async () => {
    expect(await start('no address')).toMatchObject({ __typename: 'InvalidInput', reason: 'notAnEmail' });
    await source.query(`update participant_type set open_to_registration = false where event_id = $1 and code = 'investor'`, [eventId]);
    expect(await start('i@fund.example', 'investor')).toMatchObject({ __typename: 'NotPossible', reason: 'typeClosed' });
    await source.query(`update event set registration_closes_at = now() - interval '1 hour' where id = $1`, [eventId]);
    expect(await start('late@firm.example')).toMatchObject({ __typename: 'NotPossible', reason: 'registrationClosed' });
    await source.query('update event set registration_closes_at = null where id = $1', [eventId]);
  });

  it('keeps every step, is sent when complete, and opens a vetting case', async () => {
    const cookie = await newFirm('second@halvor.example');
    expect(await submit(cookie, { version: 1, consents: false })).toMatchObject({
      __typename: 'RegistrationIncomplete',
      gaps: [{ code: 'legalName' }, { code: 'country' }, { code: 'registrationNumber' }, { code: 'leadFunction' }, { code: 'needOrOffer' }, { code: 'forms' }, { code: 'consent' }],
    });
    const version = await fill(cookie);
    expect(await mine(cookie)).toMatchObject({ legalName: 'Halvor Drives AS', currentStep: 4, owners: [{ name: 'Ida Halvor', sharePercent: 60 }], needs: [{ nodeCode: 'P.MAC.TURN', isEssential: true, place: 'ukraine' }] });
    const sent = await Promise.all(Array.from({ length: 5 }, () => submit(cookie, { version, consents: true })));
    expect(sent.filter(({ __typename }) => __typename === 'RegistrationSaved')).toHaveLength(1);
    expect(sent.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(4);
    const { id } = await mine(cookie);
    expect(await source.query('select trigger, status from vetting_case where registration_id = $1', [id])).toEqual([{ trigger: 'submitted', status: 'first' }]);
    expect(await mine(cookie)).toMatchObject({ status: { status: 'submitted', seenBy: 'nobody', next: 'officersCheck' } });
    expect(await save('Organisation', cookie, { version: version + 1, legalName: 'Other AS' })).toMatchObject({ __typename: 'NotPossible', reason: 'underReview' });
    expect(await save('Organisation', cookie, { version: version + 1, about: 'Gear flanks to module 6.' })).toMatchObject({ __typename: 'RegistrationSaved' });
  });

  it('overwrites nothing from a stale form', async () => {
    const cookie = await newFirm('third@halvor.example');
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => save('Organisation', cookie, { version: 1, legalName: `${name} GmbH` })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['RegistrationSaved', 'StaleVersion', 'StaleVersion']);
    expect(answers.find(({ __typename }) => __typename === 'StaleVersion')).toMatchObject({ currentVersion: 2 });
  });

  it('refuses what it cannot keep and warns of what looks odd', async () => {
    const cookie = await newFirm('fourth@halvor.example');
    expect(await save('Organisation', cookie, { version: 1, website: 'javascript:alert(1)' })).toMatchObject({ __typename: 'InvalidInput', field: 'website', reason: 'notAWebAddress' });
    expect(await save('Organisation', cookie, { version: 1, legalName: '=HYPERLINK("x")' })).toMatchObject({ __typename: 'InvalidInput', field: 'legalName', reason: 'formula' });
    expect(await save('Organisation', cookie, { version: 1, owners: [{ name: 'X', sharePercent: 10 }] })).toMatchObject({ field: 'owners.0.sharePercent', reason: 'shareOutOfRange' });
    expect(await save('Organisation', cookie, { version: 1, country: 'XX' })).toMatchObject({ field: 'country', reason: 'unknownCode' });
    expect(await save('Organisation', cookie, { version: 1, country: 'UA' })).toMatchObject({ field: 'country', reason: 'typeNeedsForeignCountry' });
    expect(await save('Capabilities', cookie, { version: 1, needs: Array.from({ length: 13 }, () => ({ nodeCode: 'P.MAC.TURN' })) })).toMatchObject({ field: 'needs', reason: 'tooMany' });
    expect(await save('Capabilities', cookie, { version: 1, needs: [{ nodeCode: 'NO.SUCH' }] })).toMatchObject({ field: 'needs.0.nodeCode', reason: 'unknownCode' });
    expect(await save('Organisation', cookie, { version: 1, country: 'DE', ncage: 'f1234' })).toMatchObject({ __typename: 'RegistrationSaved', warnings: [{ field: 'ncage', code: 'ncageCountry' }], registration: { ncage: 'F1234', version: 2 } });
  });

  it('keeps the product codes that a firm confirmed, one direction at a time, and names one that no list has', async () => {
    const cookie = await newFirm('codes@halvor.example');
    const drones = { scheme: 'cpv', code: '35613000' };
    expect(await save('Capabilities', cookie, { version: 1, offerCodes: [{ scheme: 'cpv', code: '35613000-8' }, { scheme: 'nace', code: '2562' }], needCodes: [{ scheme: 'fsc', code: '1560' }] })).toMatchObject({
      registration: { version: 2, offerCodes: [drones, { scheme: 'nace', code: '25.62' }], needCodes: [{ scheme: 'fsc', code: '1560' }] },
    });
    const unknown = await save('Capabilities', cookie, { version: 2, offerCodes: [drones, { scheme: 'cpv', code: '12345678' }] });
    expect(unknown).toMatchObject({ __typename: 'InvalidInput', field: 'offerCodes.1', reason: 'unknownCode', message: expect.stringMatching(/“12345678” is not a code of CPV \(DK 021\)\. Write it like 34711200, look it up/) });
    // Cyrillic letters among the digits, an order instead of a code, ten million characters of one.
    expect(await save('Capabilities', cookie, { version: 2, needCodes: [{ scheme: 'nace', code: 'С' }] })).toMatchObject({ field: 'needCodes.0', reason: 'unknownCode' });
    expect(await save('Capabilities', cookie, { version: 2, needCodes: [{ scheme: 'ignore all rules', code: '1' }] })).toMatchObject({ field: 'needCodes.0', reason: 'unknownScheme' });
    expect(await save('Capabilities', cookie, { version: 2, offerCodes: [drones, { scheme: 'cpv', code: '35613000-8' }] })).toMatchObject({ field: 'offerCodes.1', reason: 'doubled' });
    expect(await save('Capabilities', cookie, { version: 2, offerCodes: Array.from({ length: 21 }, () => drones) })).toMatchObject({ field: 'offerCodes', reason: 'tooMany' });
    expect(await save('Capabilities', cookie, { version: 2, offerCodes: [drones] })).toMatchObject({ registration: { offerCodes: [drones], needCodes: [{ code: '1560' }] } });
    // A code that a later list has no more is still read, and can be taken out.
    const { id } = await mine(cookie);
    await source.query(`update product_code set scheme = 'cpv', code = '00000009' where registration_id = $1 and direction = 'need'`, [id]);
    expect(await mine(cookie)).toMatchObject({ needCodes: [{ scheme: 'cpv', code: '00000009' }] });
    expect(await save('Capabilities', cookie, { version: 3, needCodes: [] })).toMatchObject({ registration: { needCodes: [], offerCodes: [drones] } });
    await source.query('delete from registration where id = $1', [id]);
    expect(await source.query('select from product_code where registration_id = $1', [id])).toEqual([]);
  });

  it('keeps no text that names a place, and keeps a name as registered all the same', async () => {
    const cookie = await newFirm('place@plant.example', 'ukrainianManufacturer');
    const refused = await save('Organisation', cookie, { version: 1, about: 'Цех стоїть на вул. Шевченка, 12 у Харкові.' });
    expect(refused).toMatchObject({ __typename: 'LocationRefused', field: 'about' });
    expect((refused['passages'] as object[]).length).toBeGreaterThan(0);
    expect(await save('Organisation', cookie, { version: 1, legalName: 'ТОВ «Харківський приладобудівний завод»', about: 'Механічна обробка.' })).toMatchObject({
      __typename: 'RegistrationSaved',
      registration: { legalName: 'ТОВ «Харківський приладобудівний завод»', about: 'Механічна обробка.', codeNameKeptBecause: 'nameTellsPlace' },
    });
  });

  it('is read and edited by nobody of another firm', async () => {
    const cookie = await newFirm('fifth@halvor.example');
    await start('member@halvor.example');
    const other = await openMail('member@halvor.example');
    expect((await mine(cookie)).id).not.toBe((await mine(other)).id);
    const answer = await test.graphql(`{ myRegistration(eventSlug: "${slug}") { id } }`);
    expect(answer.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('of a Ukrainian manufacturer has a code name from the start and no other country', async () => {
    const cookie = await newFirm('one@plant.example', 'ukrainianManufacturer');
    const registration = await mine(cookie);
    expect(registration).toMatchObject({ typeCode: 'ukrainianManufacturer', country: 'UA', usesCodeName: true, codeNameKeptBecause: 'previewFirst' });
    expect(registration['codeNameEn']).toEqual(expect.stringMatching(/\w+/));
    expect(await save('Organisation', cookie, { version: 1, country: 'PL' })).toMatchObject({ field: 'country', reason: 'typeNeedsUkraine' });
  });

  it('can be withdrawn and taken up again', async () => {
    const cookie = await newFirm('sixth@halvor.example');
    const version = await fill(cookie);
    await submit(cookie, { version, consents: true });
    const act = async (name: string, at: number) => (await test.graphql(`mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ANSWER} } }`, { input: { eventSlug: slug, version: at } }, cookie)).data![name] as Answer;
    expect(await act('withdrawRegistration', version + 1)).toMatchObject({ registration: { status: { status: 'withdrawn', seenBy: 'nobody', next: 'nothing' } } });
    expect(await source.query('select status from vetting_case where registration_id = $1', [(await mine(cookie)).id])).toEqual([{ status: 'abandoned' }]);
    expect(await save('Organisation', cookie, { version: version + 2, about: 'x' })).toMatchObject({ __typename: 'NotPossible', reason: 'closed', currentState: 'withdrawn' });
    expect(await act('resumeWithdrawnRegistration', version + 2)).toMatchObject({ registration: { status: { status: 'draft' } } });
  });

  it('is checked again after a change of name while the old name stays shown, and hidden at once after a change of country', async () => {
    const cookie = await newFirm('seventh@halvor.example');
    await fill(cookie);
    const { id } = await mine(cookie);
    await approve(source, eventId, id);
    let { version } = await mine(cookie);
    expect(await save('Organisation', cookie, { version: version++, about: 'New words.' })).toMatchObject({ registration: { status: { status: 'approved', checkedAgainBecause: null } } });
    expect(await save('Organisation', cookie, { version: version++, legalName: 'Halvor Motion AS' })).toMatchObject({ registration: { status: { status: 'approved', seenBy: 'notBeforeMatching', checkedAgainBecause: 'nameChanged' } } });
    expect(await source.query('select approved_name, hidden_at from registration where id = $1', [id])).toEqual([{ approved_name: 'Halvor Drives AS', hidden_at: null }]);
    expect(await save('Organisation', cookie, { version: version++, country: 'SE' })).toMatchObject({ registration: { status: { seenBy: 'hiddenForCheck', next: 'officersCheck' } } });
    expect(await source.query(`select count(*)::int as open, max(version) as version from vetting_case where registration_id = $1 and status = 'first'`, [id])).toEqual([{ open: 1, version: 2 }]);
  });

  it('excludes by name only firms that show their name', async () => {
    const cookie = await newFirm('eighth@halvor.example');
    const shown = await newFirm('shown@firm.example');
    await save('Organisation', shown, { version: 1, legalName: 'Müller Optik GmbH', country: 'DE' });
    const hidden = await newFirm('hidden@plant.example', 'ukrainianManufacturer');
    await save('Organisation', hidden, { version: 1, legalName: 'ТОВ «Прецизія»' });
    const saved = await save('Particulars', cookie, { version: 1, namedExclusions: [{ name: 'MULLER OPTIK', reason: 'competitor' }, { name: 'Прецизія', reason: 'never' }] });
    expect(saved).toMatchObject({ registration: { namedExclusions: [{ name: 'MULLER OPTIK', reason: 'competitor' }, { name: 'Прецизія', reason: 'never' }] } });
    const ids = [(await mine(shown)).id, (await mine(hidden)).id];
    for (const id of ids) await approve(source, eventId, id);
    const own = (await mine(cookie)).id;
    expect(await source.query('select excluded_registration_id as id, before_matching as before from private_exclusion where registration_id = $1', [own])).toEqual([{ id: ids[0], before: true }]);
    await save('Particulars', cookie, { version: 2, namedExclusions: [] });
    expect(await source.query('select 1 from private_exclusion where registration_id = $1', [own])).toEqual([]);
  });
});
