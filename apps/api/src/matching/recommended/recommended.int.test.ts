import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { capabilityRows, putVocabularyInForce } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRegistration, addRole, addShortDay, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../../testing/index.ts';
import { ForgetImpressionsJob } from '../impressions/forget-impressions.job.ts';
import { AffinityTrainingJob } from '../learning/affinity-training.job.ts';
import { RecommendedListsJob } from './recommended-lists.job.ts';

const RECOMMENDED = `query ($slug: String!) { recommendedMatches(eventSlug: $slug) { __typename ... on MatchesNotOpen { reason } ... on RecommendedMatches { entries { since match { id score organisation { registrationId level details { legalName } } get { needs { degree } } } } } } }`;
const ATTENTION = `query ($slug: String!) { attention(eventSlug: $slug) { version floor gini giniByScore firms { registrationId lists listsWithoutFloor listsByScore ownLength unseen } } }`;
const MODELS = 'affinityLearning { decisions wanted viewers held goesOn models { id status refusal found least isBetter isUsed parts { code learned } } }';
const LEARNING = `query ($slug: String!) { ${MODELS.replace('affinityLearning', 'affinityLearning(eventSlug: $slug)')} }`;
const act = (name: string): string => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on NotPossible { reason } ... on AffinityModelChanged { ${MODELS} } } }`;
const ORDER = `query ($slug: String!) { matches(eventSlug: $slug, first: 50) { ... on MatchConnection { edges { node { id score } } } } }`;
const SHOWN = `mutation ($input: NoteShownMatchesInput!) { noteShownMatches(input: $input) { __typename ... on ShownNoted { noted } ... on NotPossible { reason } } }`;
const VISIT = `mutation ($slug: String!) { noteMatchVisit(input: { eventSlug: $slug }) { __typename } }`;
const NODES = ['P.MAC.CNC5', 'P.FOR.CAST', 'P.COMP.CFRP', 'P.EMS.SMT'];

interface Entry { since: string; match: { id: string; score: number } }
interface Answer { __typename: string; reason?: string; entries?: Entry[] }
interface Attention { version: number; floor: number; gini: number; firms: { registrationId: string; lists: number; ownLength: number; unseen: string | null }[] }

describe('the recommended list', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let firms: TestRegistration[];
  let plants: TestRegistration[];
  let viewer: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await addShortDay(source, event.id, 6);
    firms = [];
    plants = [];
    for (let index = 0; index < 20; index++) {
      if (index < 4) firms.push(await participant('foreignCompany', index));
      plants.push(await participant('ukrainianManufacturer', index));
    }
    viewer = firms[0]!;
  });
  afterAll(async () => {
    putVocabularyInForce(null);
    await test.close();
  });

  async function participant(typeCode: string, index: number): Promise<TestRegistration> {
    const registration = await addApproved(source, event.id, { typeCode });
    for (const [direction, node] of [['offer', NODES[index % 4]], ['offer', NODES[(index + 1) % 4]], ['need', NODES[index % 4]], ['need', NODES[(index + 1) % 4]]]) {
      await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, $3, $4, 1)`, [event.id, registration.id, direction, node]);
    }
    await source.query('update registration set updated_at = now() where event_id = $1 and id = $2', [event.id, registration.id]);
    return registration;
  }
  const ask = async <T>(query: string, who: TestPerson): Promise<T> => {
    const answer = await test.graphql(query, { slug: event.slug }, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const list = async (who = viewer) => (await ask<Answer>(RECOMMENDED, who.lead)).entries!;
  const ids = async (who = viewer) => (await list(who)).map(({ match }) => match.id);
  const stored = () => source.query('select registration_id, entries, length from recommended_list where event_id = $1 order by 1', [event.id]);
  const version = async () => Number(((await source.query('select max(version) as v from recommended_version where event_id = $1', [event.id])) as [{ v: number }])[0].v);
  const settle = () => source.query(`update recommended_version set checked_at = now() - interval '1 hour' where event_id = $1`, [event.id]);
  const make = () => test.app.get(RecommendedListsJob).handle();

  it('is there once matching has opened and the worker has made it for the whole room, and says so before', async () => {
    expect(await ask(RECOMMENDED, viewer.lead)).toMatchObject({ __typename: 'MatchesNotOpen', reason: 'matchingNotOpen' });
    await make();
    expect(await version()).toBe(0);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    expect(await ask(RECOMMENDED, viewer.lead)).toEqual({ __typename: 'RecommendedNotMade' });
    await make();
    expect(await version()).toBe(1);
    const entries = await list();
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.map(({ match }) => match.score)).toEqual(entries.map(({ match }) => match.score).sort((a, b) => b - a));
    const waiting = await addRegistration(source, event.id, { typeCode: 'foreignCompany' });
    expect(await ask(RECOMMENDED, waiting.lead)).toMatchObject({ __typename: 'MatchesNotOpen', reason: 'notApproved' });
  });

  it('is made anew when what it is made of has changed, not at once, and not when something hidden has', async () => {
    const before = await stored();
    await settle();
    await source.query(`update registration set about = 'Something else', version = version + 1 where event_id = $1`, [event.id]);
    await make();
    expect([await version(), await stored()]).toEqual([1, before]);
    await source.query('update participant_type set max_meetings = 2 where event_id = $1', [event.id]);
    await make();
    expect(await version()).toBe(1);
    await settle();
    await Promise.all([make(), make()]);
    expect(await version()).toBe(2);
  });

  it('is the same whatever others wish, ask or rule out: whoever may not be shown is left out at reading, and the list gets no shorter', async () => {
    const before = await stored();
    const shown = await ids();
    const [hidden, after] = [shown[0]!, shown[1]!];
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $4, 'competitor', true), ($1, $3, $4, 'never', false)`, [event.id, hidden, after, viewer.id]);
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) select $1, id, $2, 'no' from unnest($3::uuid[]) as id`, [event.id, viewer.id, plants.map(({ id }) => id).filter((id) => id !== hidden)]);
    await source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, turn, expires_at) values ($1, $2, $3, 'pending', 'recipient', now() + interval '3 days')`, [event.id, firms[1]!.id, plants[2]!.id]);
    await source.query(`update recommended_version set fingerprint = 'of another method', mark = 'x' where event_id = $1`, [event.id]);
    await settle();
    await make();
    expect([await version(), await stored()]).toEqual([3, before]);
    // Another version of the vocabulary may bring nodes nearer to each other: lists are made anew, whoever chose what.
    await source.query(`insert into vocabulary_release (checksum, rows) values ('x', '[]')`);
    await source.query(`insert into vocabulary_version (number, rows, aliases, release_checksum, note, facts) values (1, $1, '{}', 'x', 'Because the trade says so', '{}')`, [JSON.stringify(capabilityRows())]);
    await settle();
    await make();
    expect(await version()).toBe(4);
    const now = await ids();
    expect(now).toHaveLength(shown.length);
    expect(now).not.toContain(hidden);
    expect(now).toEqual(expect.arrayContaining(shown.slice(1)));
  });

  it('leaves out whom its reader has ruled out or put aside, and shows the next ones', async () => {
    const shown = await ids();
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', false)`, [event.id, viewer.id, shown[0]]);
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [event.id, viewer.id, shown[1]]);
    const now = await ids();
    expect(now).toHaveLength(shown.length);
    expect(now).not.toEqual(expect.arrayContaining([shown[0]]));
    expect(now).not.toEqual(expect.arrayContaining([shown[1]]));
    expect(now).toEqual(expect.arrayContaining(shown.slice(2)));
  });

  it('shows a newcomer, and says of all others that they have stood there since before', async () => {
    const known = new Map((await list()).map(({ match, since }) => [match.id, since]));
    const newcomer = await participant('ukrainianManufacturer', 0);
    await settle();
    await make();
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const attention = await ask<Attention>(ATTENTION, organiser);
    expect(attention.firms.find(({ registrationId }) => registrationId === newcomer.id)!.lists).toBeGreaterThan(0);
    for (const { match, since } of await list()) if (known.has(match.id)) expect(since).toBe(known.get(match.id));
    expect(await ids(newcomer)).not.toEqual([]);
  });

  it('tells organisers how often each firm is on one and why somebody is on none, and nothing of whose', async () => {
    const alone = await addApproved(source, event.id, { typeCode: 'foreignCompany' });
    await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, 'need', 'E.CAP', 1)`, [event.id, alone.id]);
    await source.query('update registration set updated_at = now() where event_id = $1 and id = $2', [event.id, alone.id]);
    await settle();
    await make();
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const { firms: seen, gini, floor } = await ask<Attention>(ATTENTION, organiser);
    expect(seen).toHaveLength(26);
    expect(seen[0]).toMatchObject({ registrationId: alone.id, lists: 0, unseen: 'nobodyFits' });
    expect(seen.slice(1).every(({ lists, unseen }) => lists > 0 && unseen === null)).toBe(true);
    expect(gini).toBeLessThan(1);
    expect(floor).toBe(3);
    expect(await list(alone)).toEqual([]);
    expect((await test.graphql(ATTENTION, { slug: event.slug }, viewer.lead.cookie)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is scored with learned weights once an organiser uses those that are better, and nothing that is private changes the order until then', async () => {
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const run = async (name: string, more: object = {}) => (await test.graphql(act(name), { input: { eventSlug: event.slug, ...more } }, organiser.cookie)).data![name] as { __typename: string; reason?: string; affinityLearning?: { models: { id: string; status: string; refusal: string | null; isUsed: boolean }[] } };
    const order = () => ask<unknown>(ORDER, viewer.lead);
    expect(await run('trainAffinityModel')).toMatchObject({ affinityLearning: { models: [{ status: 'waiting' }] } });
    expect(await run('trainAffinityModel')).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyTraining' });
    const [{ id: waiting }] = (await source.query('select id from affinity_model where event_id = $1', [event.id])) as [{ id: string }];
    const job = () => test.app.get(AffinityTrainingJob).handle({ eventId: event.id, modelId: waiting });
    await job();
    await job();
    expect(await ask(LEARNING, organiser)).toMatchObject({ models: [{ status: 'refused', refusal: 'tooFewDecisions', found: expect.any(Number), least: 300 }] });
    const learned = async (isBetter: boolean, forms = 0.3): Promise<string> => {
      const parts = { capability: 0.7 - forms, quantity: 0.1, leadTime: 0.1, place: 0.1, forms, certificate: 0 };
      const byHand = { parts: { capability: 0.7, quantity: 0.05, leadTime: 0.05, place: 0.05, forms: 0.15, certificate: 0 }, needs: { essential: 2, useful: 1, enabler: 1 }, open: { text: 0.05, languages: 0.05 } };
      const figure = { byHand: 0.5, learned: 0.4, difference: { value: -0.1, low: -0.2, high: -0.01 } };
      const [row] = (await source.query(`insert into affinity_model (event_id, model, comparison, is_better, decisions, positives) values ($1, $2, $3, $4, 900, 90) returning id`, [event.id, { weights: { ...byHand, parts }, byHand, examined: [1] }, { decisions: 270, viewers: 9, logLoss: figure, ndcg: figure }, isBetter])) as [{ id: string }];
      return row.id;
    };
    expect(await run('useAffinityModel', { modelId: await learned(false) })).toMatchObject({ __typename: 'NotPossible', reason: 'notBetter' });
    expect(await run('useAffinityModel', { modelId: waiting })).toMatchObject({ __typename: 'NotPossible', reason: 'nothingLearned' });
    expect(await run('useAffinityModel', { modelId: 'nobody' })).toMatchObject({ __typename: 'NotFound' });
    const byHand = await order();
    const better = await learned(true);
    expect(await order()).toEqual(byHand);
    expect(await run('useAffinityModel', { modelId: better })).toMatchObject({ __typename: 'AffinityModelChanged' });
    const byModel = await order();
    expect(byModel).not.toEqual(byHand);
    await source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, turn, expires_at) values ($1, $2, $3, 'pending', 'recipient', now() + interval '3 days')`, [event.id, firms[2]!.id, plants[5]!.id]);
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'must') on conflict do nothing`, [event.id, plants[6]!.id, firms[2]!.id]);
    expect(await order()).toEqual(byModel);
    expect(await run('useAffinityModel', { modelId: await learned(true, -0.1) })).toMatchObject({ __typename: 'NotPossible', reason: 'weightsUnusable' });
    // A model that follows another: of two who use it at once one does, and stopping leads back to what somebody has set by hand.
    const next = await learned(true, 0.2);
    const both = await Promise.all([run('useAffinityModel', { modelId: next }), run('useAffinityModel', { modelId: next })]);
    expect(both.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual(['AffinityModelChanged', 'alreadyUsed']);
    expect(await run('stopAffinityModel')).toMatchObject({ __typename: 'AffinityModelChanged' });
    expect(await order()).toEqual(byHand);
    expect(await run('stopAffinityModel')).toMatchObject({ __typename: 'NotPossible', reason: 'notUsed' });
    expect((await test.graphql(LEARNING, { slug: event.slug }, viewer.lead.cookie)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is noted as shown once a visit, with its place, for the organisation alone, and forgotten long after the event or with whoever withdraws', async () => {
    const shown = await ids();
    const note = async (more: object, who = viewer) => Object.values((await test.graphql(SHOWN, { input: { eventSlug: event.slug, list: 'recommended', from: 1, ids: shown, ...more } }, who.lead.cookie)).data!)[0];
    const kept = async () => (await source.query('select shown_registration_id as id, rank, list, version is null as whole from match_impression where event_id = $1 and registration_id = $2 order by list desc, rank', [event.id, viewer.id])) as { id: string; rank: number; list: string; whole: boolean }[];
    await ask(VISIT, viewer.lead);
    expect(await note({ ids: [...shown, firms[1]!.id, 'no id'] })).toEqual({ __typename: 'ShownNoted', noted: shown.length });
    expect(await note({})).toMatchObject({ noted: 0 });
    expect(await note({ list: 'matches', from: 21, ids: shown.slice(0, 2) })).toMatchObject({ noted: 2 });
    expect(await note({ from: 0 })).toEqual({ __typename: 'NotPossible', reason: 'notAPlace' });
    await source.query(`update match_visit set seen_at = seen_at - interval '2 hours' where event_id = $1`, [event.id]);
    await ask(VISIT, viewer.lead);
    expect(await note({ ids: shown.slice(0, 3) })).toMatchObject({ noted: 3 });
    expect((await kept()).filter(({ whole }) => whole)).toEqual([21, 22].map((rank, at) => ({ id: shown[at], rank, list: 'matches', whole: true })));
    // What came of a meeting is a decision: it goes before a wish, unless the other side says that there was no meeting.
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const learned = () => ask<{ wanted: number; held: number; goesOn: number }>(LEARNING, organiser);
    const [meetingId, partner] = [crypto.randomUUID(), shown[2]!];
    const says = (who: string, of: string, held: boolean, result: string | null) =>
      source.query('insert into meeting_outcome (event_id, meeting_id, registration_id, counterpart_registration_id, held, result) values ($1, $2, $3, $4, $5, $6) on conflict (event_id, meeting_id, registration_id) do update set held = excluded.held, result = excluded.result', [event.id, meetingId, who, of, held, result]);
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'would') on conflict (event_id, from_registration_id, to_registration_id) do update set value = 'would'`, [event.id, viewer.id, partner]);
    const { wanted } = await learned();
    await says(viewer.id, partner, true, 'nothing');
    expect(await learned()).toMatchObject({ wanted: wanted - 1, held: 0, goesOn: 0 });
    await says(partner, viewer.id, true, 'goesOn');
    expect(await learned()).toMatchObject({ wanted: wanted - 1, held: 1, goesOn: 1 });
    await says(partner, viewer.id, false, null);
    expect(await learned()).toMatchObject({ wanted, held: 0, goesOn: 0 });
    const forget = () => test.app.get(ForgetImpressionsJob).handle();
    await source.query(`update registration set status = 'withdrawn' where event_id = $1 and id = $2`, [event.id, shown[0]]);
    await forget();
    expect((await kept()).map(({ id }) => id)).not.toContain(shown[0]);
    expect(await kept()).not.toEqual([]);
    await source.query('update event_day set date = date - 400 where event_id = $1', [event.id]);
    await forget();
    expect(await kept()).toEqual([]);
  });
});
