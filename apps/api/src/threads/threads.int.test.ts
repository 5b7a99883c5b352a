import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, agreeByRequest, createTestApp, type TestApp, type TestRegistration } from '../testing/index.ts';
import { ThreadChanges } from './thread-changes.ts';

const MESSAGE = 'id isOwn author text sentAt';
const SENT = `... on ThreadMessageSent { sent { ${MESSAGE} } } ... on InvalidInput { field reason } ... on LocationRefused { field passages { start end kind } } ... on NotPossible { reason }`;

describe('the thread of a pair', () => {
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
    plant = await approved({ typeCode: 'ukrainianManufacturer', legalName: 'ТОВ «Прецизія»' });
    firm = await approved({ legalName: 'Halvor AS' });
  });
  afterAll(() => test.close());

  const approved = (wishes: Parameters<typeof addApproved>[2] = {}) => addApproved(source, event.id, wishes);
  const agree = async (): Promise<string> => (await agreeByRequest(source, event.id, firm, plant)).requestId;
  const ask = async <T>(query: string, cookie: string): Promise<T> => {
    const answer = await test.graphql(query, {}, cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const act = async (name: string, cookie: string, input: object, selection: string): Promise<Record<string, unknown>> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await test.graphql(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`, { input: { eventSlug: event.slug, ...input } }, cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![name] as Record<string, never>;
  };
  const write = (from: TestRegistration, to: TestRegistration, text: string, clientKey: string = randomUUID()) => act('sendThreadMessage', from.lead.cookie, { registrationId: to.id, clientKey, text }, SENT);
  interface Page {
    nodes: { id: string; text: string; isOwn: boolean; author: string | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const messages = (of: TestRegistration, about: TestRegistration, more = '') =>
    ask<Page>(`{ threadMessages(eventSlug: "${event.slug}", registrationId: "${about.id}" ${more}) { nodes { ${MESSAGE} } pageInfo { hasNextPage endCursor } } }`, of.lead.cookie);
  const thread = (of: TestRegistration, about: TestRegistration) =>
    ask<Record<string, never> | null>(`{ thread(eventSlug: "${event.slug}", registrationId: "${about.id}") { id isOpen isClosedByUs unreadCount lastMessage { text } counterpart { level } } }`, of.lead.cookie);
  const list = (of: TestRegistration, more = '') =>
    ask<{ unreadCount: number; nodes: Record<string, never>[]; pageInfo: Page['pageInfo'] }>(`{ threads(eventSlug: "${event.slug}" ${more}) { unreadCount nodes { id isOpen unreadCount lastMessage { text } } pageInfo { hasNextPage endCursor } } }`, of.lead.cookie);
  const stored = async (): Promise<string> => JSON.stringify(await source.query('select text from thread_message'));

  it('opens with the accepted request, to both sides and nobody else', async () => {
    expect(await write(firm, plant, 'Too early.')).toMatchObject({ __typename: 'NotPossible', reason: 'threadClosed' });
    expect(await thread(firm, plant)).toMatchObject({ isOpen: false, lastMessage: null });
    await agree();
    expect(await write(firm, plant, 'Good morning.')).toMatchObject({ __typename: 'ThreadMessageSent', sent: { text: 'Good morning.', isOwn: true } });
    expect((await messages(plant, firm)).nodes).toMatchObject([{ text: 'Good morning.', isOwn: false, author: expect.stringMatching(/^Person/) }]);
    expect(await thread(plant, firm)).toMatchObject({ isOpen: true, unreadCount: 1, lastMessage: { text: 'Good morning.' } });
    const stranger = await approved({ typeCode: 'ukrainianManufacturer' });
    expect((await messages(stranger, firm)).nodes).toEqual([]);
    expect(await write(stranger, plant, 'Hello.')).toMatchObject({ __typename: 'NotFound' });
    expect(await write(firm, { ...plant, id: 'not-an-id' }, 'Hello.')).toMatchObject({ __typename: 'NotFound' });
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const refused = await test.graphql(`{ threads(eventSlug: "${event.slug}") { unreadCount } }`, {}, organiser.cookie);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('stores nothing of a message that names a place and marks the passage', async () => {
    await agree();
    const text = 'Наш завод у Павлограді, вулиця Заводська 3.';
    const refused = await write(plant, firm, text);
    expect(refused).toMatchObject({ __typename: 'LocationRefused', field: 'text', passages: expect.arrayContaining([expect.objectContaining({ start: expect.any(Number) })]) });
    expect((await messages(plant, firm)).nodes).toEqual([]);
    expect(await stored()).not.toContain('Павлоград');
    expect(JSON.stringify(await source.query('select facts from audit_entry'))).not.toContain('Павлоград');
  });

  it('refuses a message of 1 MB, an empty one and one with unusable characters, each with its reason', async () => {
    await agree();
    expect(await write(firm, plant, 'a'.repeat(990_000))).toMatchObject({ __typename: 'InvalidInput', field: 'text', reason: 'tooLong' });
    const over = await test.graphql('mutation($input: SendThreadMessageInput!) { sendThreadMessage(input: $input) { __typename } }', { input: { text: 'м'.repeat(1_000_000) } }, firm.lead.cookie);
    expect(over).toMatchObject({ statusCode: 413 });
    expect(await write(firm, plant, 'a'.repeat(4_001))).toMatchObject({ __typename: 'InvalidInput', field: 'text', reason: 'tooLong' });
    expect(await write(firm, plant, ' \u202e ')).toMatchObject({ __typename: 'InvalidInput', reason: 'required' });
    expect(await write(firm, plant, 'a\u0000b')).toMatchObject({ __typename: 'InvalidInput', reason: 'unusableCharacters' });
    expect(await write(firm, plant, 'fine', 'no-uuid')).toMatchObject({ __typename: 'InvalidInput', field: 'clientKey' });
    expect(await write(firm, plant, 'a'.repeat(4_000))).toMatchObject({ __typename: 'ThreadMessageSent' });
  });

  it('keeps markup of a message as text and takes bidi controls out', async () => {
    await agree();
    const markup = '<img src=x onerror=alert(1)> **bold** =HYPERLINK("x")';
    await write(firm, plant, `${markup}\u202e\u2066`);
    expect((await messages(plant, firm)).nodes[0]).toMatchObject({ text: markup });
    const mails = await source.query(`select subject, body_text, body_html from mail_message where account_id = $1`, [plant.lead.accountId]);
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toMatch(/onerror|bold|Person/);
    expect(mails[0].subject).toBe('New message from Halvor AS');
  });

  it('is written to once for one key, however often it comes', async () => {
    await agree();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => write(firm, plant, 'Once.', key)));
    expect(new Set(answers.map(({ sent }) => (sent as { id: string }).id)).size).toBe(1);
    expect((await messages(plant, firm)).nodes).toHaveLength(1);
    expect(await write(firm, plant, 'Something else.', key)).toMatchObject({ __typename: 'InvalidInput', field: 'clientKey', reason: 'alreadyUsed' });
    expect(await source.query(`select 1 from notification where account_id = $1 and kind = 'messageReceived'`, [plant.lead.accountId])).toHaveLength(1);
  });

  it('pages from the newest by keyset, also while new ones come', async () => {
    await agree();
    for (let n = 1; n <= 5; n++) await write(firm, plant, `No. ${n}`);
    const first = await messages(plant, firm, ', first: 2');
    expect(first.nodes.map(({ text }) => text)).toEqual(['No. 5', 'No. 4']);
    await write(firm, plant, 'No. 6');
    const second = await messages(plant, firm, `, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes.map(({ text }) => text)).toEqual(['No. 3', 'No. 2']);
    const third = await messages(plant, firm, `, first: 2, after: "${second.pageInfo.endCursor}"`);
    expect(third).toMatchObject({ nodes: [{ text: 'No. 1' }], pageInfo: { hasNextPage: false } });
  });

  it('counts what a person has not read, and tells by mail of the first unread message alone', async () => {
    await agree();
    for (const text of ['One', 'Two']) await write(firm, plant, text);
    expect(await list(plant)).toMatchObject({ unreadCount: 2, nodes: [{ id: firm.id, unreadCount: 2, lastMessage: { text: 'Two' } }] });
    expect(await list(firm)).toMatchObject({ unreadCount: 0 });
    const told = () => source.query(`select kind from mail_message where account_id = $1`, [plant.lead.accountId]);
    expect(await told()).toEqual([{ kind: 'messageReceived' }]);
    const bell = () => ask<{ unreadCount: number }>('{ notifications { unreadCount } }', plant.lead.cookie);
    expect(await bell()).toEqual({ unreadCount: 1 });
    const [newest, first] = (await messages(plant, firm)).nodes;
    const READ = '... on ThreadMarkedRead { unreadCount }';
    expect(await act('markThreadRead', plant.lead.cookie, { registrationId: firm.id, messageId: first!.id }, READ)).toMatchObject({ unreadCount: 1 });
    expect(await bell()).toEqual({ unreadCount: 1 });
    expect(await act('markThreadRead', plant.lead.cookie, { registrationId: firm.id, messageId: newest!.id }, READ)).toMatchObject({ unreadCount: 0 });
    expect(await bell()).toEqual({ unreadCount: 0 });
    expect(await act('markThreadRead', plant.lead.cookie, { registrationId: firm.id, messageId: randomUUID() }, READ)).toMatchObject({ __typename: 'NotFound' });
    await write(firm, plant, 'Three');
    expect(await told()).toHaveLength(2);
    expect(await bell()).toEqual({ unreadCount: 1 });
    expect(await thread(plant, firm)).toMatchObject({ unreadCount: 1 });
  });

  it.each(['withdrawal', 'cancellation'] as const)('is closed at once by a %s: each side keeps what it wrote itself, and no more', async (way) => {
    const requestId = await agree();
    await write(firm, plant, 'From the firm.');
    await write(plant, firm, 'From the plant.');
    if (way === 'withdrawal') await act('withdrawDisclosure', plant.lead.cookie, { registrationId: firm.id }, '');
    else await act('cancelAgreedMeeting', plant.lead.cookie, { requestId, version: 1, reason: 'No capacity.' }, '');
    expect(await write(firm, plant, 'Still there?')).toMatchObject({ __typename: 'NotPossible', reason: 'threadClosed' });
    expect((await messages(firm, plant)).nodes.map(({ text }) => text)).toEqual(['From the firm.']);
    expect((await messages(plant, firm)).nodes.map(({ text }) => text)).toEqual(['From the plant.']);
    expect(await thread(firm, plant)).toMatchObject({ isOpen: false, isClosedByUs: false, unreadCount: 0, lastMessage: { text: 'From the firm.' } });
    expect(await list(firm)).toMatchObject({ unreadCount: 0, nodes: [{ isOpen: false, lastMessage: { text: 'From the firm.' } }] });
    if (way === 'withdrawal') {
      expect(await thread(plant, firm)).toMatchObject({ isClosedByUs: true });
      await act('restoreDisclosure', plant.lead.cookie, { registrationId: firm.id }, '');
      expect((await messages(firm, plant)).nodes).toHaveLength(2);
    }
  });

  it('is nothing where the other side is hidden', async () => {
    await agree();
    await write(firm, plant, 'Before.');
    await source.query('update registration set hidden_at = now() where id = $1', [plant.id]);
    expect(await thread(firm, plant)).toBeNull();
    expect((await messages(firm, plant)).nodes).toEqual([]);
    expect((await list(firm)).nodes).toEqual([]);
    expect(await write(firm, plant, 'After.')).toMatchObject({ __typename: 'NotFound' });
  });

  it('is refused by the database itself where nothing is agreed', async () => {
    await expect(
      source.query('insert into thread_message (event_id, sender_registration_id, recipient_registration_id, sender_delegate_id, client_key, text) values ($1, $2, $3, $4, gen_random_uuid(), $5)', [event.id, firm.id, plant.id, firm.delegateId, 'x']),
    ).rejects.toThrow(/mutual interest/);
  });

  it('lists conversations by their newest message, page by page', async () => {
    await agree();
    await write(firm, plant, 'Older.');
    const older = plant;
    plant = await approved({ typeCode: 'ukrainianManufacturer' });
    await agree();
    await write(firm, plant, 'Newer.');
    const first = await list(firm, ', first: 1');
    expect(first).toMatchObject({ nodes: [{ id: plant.id }], pageInfo: { hasNextPage: true } });
    expect(await list(firm, `, first: 1, after: "${first.pageInfo.endCursor}"`)).toMatchObject({ nodes: [{ id: older.id }], pageInfo: { hasNextPage: false } });
  });

  describe('live', () => {
    const follow = async (of: TestRegistration) => {
      const [session] = (await source.query('select id from session where account_id = $1', [of.lead.accountId])) as [{ id: string }];
      const delegation = { eventId: event.id, registrationId: of.id, delegateId: of.delegateId, isLead: true };
      const actor = { kind: 'account', accountId: of.lead.accountId, sessionId: session.id } as never;
      const changes = test.app.get(ThreadChanges).follow(actor, { eventId: event.id, eventSlug: event.slug, actor, roles: new Set<never>(), delegation });
      return { changes, sessionId: session.id };
    };

    it('reaches the two sides alone, without the text once the pair is closed', async () => {
      await agree();
      const stranger = await approved();
      const [mine, others] = [await follow(plant), await follow(stranger)];
      const next = mine.changes.next();
      const nothing = others.changes.next();
      await write(firm, plant, 'Live.');
      expect((await next).value).toMatchObject({ threadId: firm.id, message: { text: 'Live.', isOwn: false } });
      const closing = mine.changes.next();
      await act('withdrawDisclosure', plant.lead.cookie, { registrationId: firm.id }, '');
      expect((await closing).value).toMatchObject({ threadId: firm.id, message: null });
      expect(await Promise.race([nothing, new Promise((resolve) => setTimeout(() => resolve('silent'), 100))])).toBe('silent');
      await Promise.all([mine.changes.return?.(), others.changes.return?.()]);
    });

    it('ends with the session, and with the place in the event', async () => {
      await agree();
      for (const end of [
        (sessionId: string) => source.query('update session set revoked_at = now() where id = $1', [sessionId]),
        () => source.query('update delegate set removed_at = now() where id = $1', [plant.delegateId]),
      ]) {
        const { changes, sessionId } = await follow(plant);
        const next = changes.next();
        await end(sessionId);
        await write(firm, plant, 'Not for those who left.');
        expect(await next).toMatchObject({ done: true });
        await source.query('update session set revoked_at = null where id = $1', [sessionId]);
      }
    });
  });
});
