import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { createTestApp, type TestApp } from '../testing/index.ts';
import { seedDemo } from './seed-demo.ts';
import { SHARED_NEED, SHOWN_LEADS } from './shown-leads.ts';
import { type DemoSignIn } from './sign-ins.ts';

describe('the demo', () => {
  let test: TestApp;
  let source: DataSource;
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-demo-'));
  const states = async (table: string): Promise<string[]> => ((await source.query(`select distinct status from ${table} order by status`)) as { status: string }[]).map(({ status }) => status);
  const seed = () => seedDemo(test.app, test.app.get<Environment>(ENVIRONMENT));

  beforeAll(async () => {
    test = await createTestApp({ SPILNO_DEMO: 'on', SPILNO_DATA_DIR: dataDir });
    source = test.app.get(DataSource);
    await seed();
  }, 180_000);
  afterAll(async () => {
    await test.close();
    fs.rmSync(dataDir, { recursive: true });
  });

  it('holds every state that a page can show', async () => {
    expect(await states('registration')).toEqual(['approved', 'rejected', 'returned', 'submitted']);
    expect(await states('vetting_case')).toEqual(['approved', 'first', 'rejected', 'returned', 'second', 'third']);
    expect(await states('meeting_request')).toEqual(['accepted', 'cancelled', 'countered', 'declined', 'expired', 'pending', 'withdrawn']);
    expect(await states('schedule_version')).toEqual(['draft', 'published']);
    const [counts] = (await source.query(`select (select count(*)::int from registration) as registrations, (select count(distinct value)::int from wish) as wishes`)) as object[];
    expect(counts).toEqual({ registrations: 236, wishes: 3 });
    expect(await source.query(`select c.status, c.screening, count(*)::int from vetting_case c where c.status in ('first', 'second', 'third') and c.screening <> 'noMatch' group by 1, 2`)).toEqual([{ status: 'first', screening: 'review', count: 1 }]);
  });

  it('writes a sign-in per role for its owner alone, and each of them works', async () => {
    const file = path.join(dataDir, 'demo-sign-ins.json');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const signIns = JSON.parse(fs.readFileSync(file, 'utf8')) as DemoSignIn[];
    expect(signIns.map(({ kind }) => kind)).toEqual(['administrator', 'organiser', 'vettingOfficer', 'vettingOfficer', 'vettingOfficer', 'ukrainianLead', 'foreignLead', 'seekingLead']);
    for (const { email, password } of signIns) {
      const { data } = await test.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password } });
      expect(data!['signIn']).toEqual({ __typename: 'SignedIn' });
    }
  });

  it.each(['ukrainianLead', 'foreignLead'] as const)('gives the %s strong pairs in both directions, wishes, requests of every kind and meetings', async (kind) => {
    const { email, password } = (JSON.parse(fs.readFileSync(path.join(dataDir, 'demo-sign-ins.json'), 'utf8')) as DemoSignIn[]).find((signIn) => signIn.kind === kind)!;
    const { cookie } = await test.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password } });
    const answer = await test.graphql(`{ matches(eventSlug: "forum", first: 3) { ... on MatchConnection { edges { node { score get { percent } give { percent } } } } } }`, {}, cookie!);
    const [best, second] = (answer.data!['matches'] as { edges: { node: { score: number; get: { percent: number }; give: { percent: number } } }[] }).edges.map(({ node }) => node);
    expect(best!.score).toBeGreaterThanOrEqual(60);
    expect(second!.score).toBeGreaterThanOrEqual(50);
    for (const { get, give } of [best!, second!]) expect(Math.min(get.percent, give.percent)).toBeGreaterThanOrEqual(40);
    const [{ requests, wishes, meetings }] = (await source.query(
      `select array(select distinct q.status from meeting_request q where q.event_id = d.event_id and d.registration_id in (q.sender_registration_id, q.recipient_registration_id) order by 1) as requests,
         array(select distinct w.value from wish w where w.event_id = d.event_id and w.from_registration_id = d.registration_id order by 1) as wishes,
         (select count(distinct s.meeting_id)::int from schedule_seat s join schedule_version v on v.event_id = s.event_id and v.id = s.version_id and v.status = 'published' where s.event_id = d.event_id and s.registration_id = d.registration_id and s.is_active) as meetings
       from delegate d where d.email = $1 and d.is_lead`,
      [email],
    )) as [{ requests: string[]; wishes: string[]; meetings: number }];
    expect({ requests, wishes }).toEqual({ requests: ['accepted', 'cancelled', 'countered', 'declined', 'expired', 'pending', 'withdrawn'], wishes: ['must', 'no', 'would'] });
    expect(meetings).toBeGreaterThanOrEqual(3);
  });

  it('has a firm whose essential need no partner meets alone, and groups of three and four that do', async () => {
    const { email, password } = (JSON.parse(fs.readFileSync(path.join(dataDir, 'demo-sign-ins.json'), 'utf8')) as DemoSignIn[]).find(({ kind }) => kind === 'seekingLead')!;
    const { cookie } = await test.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password } });
    const { data } = await test.graphql('{ consortia(eventSlug: "forum") { ... on Consortia { needs { nodeCode state } forOwnNeeds { percent bestPairPercent members { registrationId } } } } }', {}, cookie!);
    const { needs, forOwnNeeds } = data!['consortia'] as { needs: { nodeCode: string; state: string }[]; forOwnNeeds: { percent: number; bestPairPercent: number; members: object[] }[] };
    expect(needs).toContainEqual({ nodeCode: SHARED_NEED, state: 'proposed' });
    expect(forOwnNeeds.length).toBeGreaterThanOrEqual(2);
    expect(new Set(forOwnNeeds.map(({ members }) => members.length))).toEqual(new Set([3, 4]));
    for (const { percent, bestPairPercent } of forOwnNeeds) expect(percent).toBeGreaterThan(bestPairPercent);
  });

  it('has a meeting of the two leads with each other, to be tried from either side', async () => {
    const rows = await source.query(
      `select count(*)::int as meetings from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
       where m.status = 'planned' and (select count(*) from delegate d where d.event_id = m.event_id and d.is_lead and d.email = any($1::citext[]) and d.registration_id in (m.first_registration_id, m.second_registration_id)) = 2`,
      [SHOWN_LEADS.map(({ email }) => email)],
    );
    expect(rows).toEqual([{ meetings: 1 }]);
  });

  it('gives the organiser an overview that adds up', async () => {
    const { email, password } = (JSON.parse(fs.readFileSync(path.join(dataDir, 'demo-sign-ins.json'), 'utf8')) as DemoSignIn[])[1]!;
    const { cookie } = await test.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password } });
    const answer = await test.graphql(
      `{ eventOverview(eventSlug: "forum") { registered drafts rowsHeld wishes byDay { date count total } byCountry { country approved inVetting draft } byType { count } vetting { waitingFirst waitingSecond waitingThird medianHours }
         requests { sent answered accepted waiting } capacity { places tables agreed booked days { places booked planned slots } } } }`,
      {}, cookie!,
    );
    expect(answer.errors).toBeUndefined();
    const overview = answer.data!['eventOverview'] as { byDay: { count: number; total: number }[]; byType: { count: number }[]; byCountry: { approved: number; inVetting: number; draft: number }[]; capacity: { agreed: number; booked: number } };
    expect(overview).toMatchObject({ registered: 236, drafts: 0, rowsHeld: 20, vetting: { waitingFirst: 12, waitingSecond: 8, waitingThird: 2, medianHours: expect.any(Number) }, capacity: { tables: 20, places: 1_200 } });
    expect(overview.byDay).toHaveLength(60);
    expect(overview.byDay.at(-1)!.total).toBe(236);
    expect(overview.byDay.reduce((sum, { count }) => sum + count, 0)).toBe(236);
    expect(overview.byType.reduce((sum, { count }) => sum + count, 0)).toBe(236);
    expect(overview.byCountry.reduce((sum, { approved, inVetting, draft }) => sum + approved + inVetting + draft, 0)).toBe(235);
    expect(overview.capacity.agreed).toBeGreaterThanOrEqual(overview.capacity.booked);
  });

  it('fills the hall on its first day, leaves pairs over for several reasons, and holds a draft that an organiser has worked on', async () => {
    const { email, password } = (JSON.parse(fs.readFileSync(path.join(dataDir, 'demo-sign-ins.json'), 'utf8')) as DemoSignIn[])[1]!;
    const { cookie } = await test.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password } });
    const answer = await test.graphql(`{ scheduleBoard(eventSlug: "forum") { slots { id day } meetings { slotId tableId isPinned } leftovers { reason } closures { slotId } changes { moved cancelled } } }`, {}, cookie!);
    const board = answer.data!['scheduleBoard'] as { slots: { id: string; day: string }[]; meetings: { slotId: string; tableId: string; isPinned: boolean }[]; leftovers: { reason: string }[]; closures: object[]; changes: { moved: number; cancelled: number } };
    const firstDay = new Set(board.slots.filter(({ day }) => day === board.slots[0]!.day).map(({ id }) => id));
    const onFirstDay = board.meetings.filter(({ slotId }) => firstDay.has(slotId));
    expect(onFirstDay.length).toBeGreaterThanOrEqual(80);
    // How many tables stand beside each other depends on how far the run came in its time.
    expect(new Set(onFirstDay.map(({ tableId }) => tableId)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(board.leftovers.map(({ reason }) => reason)).size).toBeGreaterThanOrEqual(3);
    expect(board.closures).toHaveLength(4);
    expect(board.meetings.filter(({ isPinned }) => isPinned)).toHaveLength(1);
    const edits = await test.graphql(`{ draftEdits(eventSlug: "forum") { kind isUndone } }`, {}, cookie!);
    expect(edits.data!['draftEdits']).toEqual(['takenOut', 'pinned', 'moved', 'moved'].map((kind) => ({ kind, isUndone: false })));
    // What the run before the hand moved as well depends on how far it came in its time.
    expect(board.changes.moved).toBeGreaterThanOrEqual(2);
    expect(board.changes.cancelled).toBe(1);
  });

  it('is made once, and goes on where it was broken off', async () => {
    const before = await source.query('select count(*) from audit_entry');
    await seed();
    expect(await source.query('select count(*) from audit_entry')).toEqual(before);
    await source.query(`update installation set demo_ready_at = null, demo_steps = array_remove(demo_steps, 'make-forum')`);
    await seed();
    expect(await source.query('select demo_ready_at is not null as ready from installation')).toEqual([{ ready: true }]);
  });
});
