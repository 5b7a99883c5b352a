import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSOLE } from '../common/index.ts';
import { EventCreation } from '../events/index.ts';
import { addApproved, addPerson, addRegistration, addRole, createOverviewWorld, type OverviewWorld, type TestRegistration } from '../testing/index.ts';

interface GapRow { nodeCode: string; needed: number; offered: number; neededInUkraine: number; offeredInUkraine: number; neededByOthers: number; offeredByOthers: number }
interface InvitationPlan {
  basis: string;
  earlierEvent: string | null;
  places: number;
  meetingsEach: number;
  targets: { country: string; proposed: number; earlier: number | null }[];
  kinds: { nodeCode: string; does: string; knownTotal: number; known: { name: string }[] }[];
}

describe('the figures of an organiser', () => {
  let world: OverviewWorld;
  beforeAll(async () => {
    world = await createOverviewWorld();
  });
  afterAll(() => world.test.close());

  it('is needs against offers, counted once a firm at every node above, and each figure is the length of its list', async () => {
    const { ask, sql, names, eventId, plants, firms } = world;
    const [plant, secondPlant] = plants;
    const [firm, secondFirm, fund] = firms;
    const chooses = ({ id }: TestRegistration, direction: string, ...codes: string[]) =>
      sql(`insert into capability_entry (event_id, registration_id, direction, node_code, position) select $1, $2, $3, code, 1 from unnest($4::text[]) code`, [eventId, id, direction, codes]);
    await chooses(plant, 'offer', 'P.MAC.CNC5', 'P.MAC');
    await chooses(secondPlant, 'need', 'P.MAC.CNC5', 'P.FOR.CAST');
    await chooses(firm, 'need', 'P.MAC.CNC5');
    await chooses(secondFirm, 'offer', 'P.FOR.CAST');
    await chooses(fund, 'need', 'P.MAC.CNC5');
    const { nodes } = await ask<{ nodes: GapRow[] }>('{ gapMap(eventSlug: "forum") { nodes { nodeCode needed offered neededInUkraine offeredInUkraine neededByOthers offeredByOthers } } }');
    const figures = Object.fromEntries(nodes.map((row) => [row.nodeCode, [row.neededInUkraine, row.offeredByOthers, row.neededByOthers, row.offeredInUkraine]]));
    expect(figures).toEqual({ P: [1, 1, 1, 1], 'P.MAC': [1, 0, 1, 1], 'P.MAC.CNC5': [1, 0, 1, 1], 'P.FOR': [1, 1, 0, 0], 'P.FOR.CAST': [1, 1, 0, 0] });
    for (const { nodeCode, needed, offered } of nodes) {
      expect(await names(`statuses: ["approved"], needNode: "${nodeCode}"`)).toHaveLength(needed);
      expect(await names(`statuses: ["approved"], offerNode: "${nodeCode}"`)).toHaveLength(offered);
    }
    expect(await names(`needNode: "P.M"`)).toEqual([]);
  });

  it('counts essential needs apart, who is not approved yet, and each capability by country and form', async () => {
    const { ask, sql, eventId, plants, firms } = world;
    const [, secondPlant] = plants;
    await sql(`update capability_entry set is_essential = true where event_id = $1 and registration_id = $2 and node_code = 'P.MAC.CNC5'`, [eventId, secondPlant.id]);
    for (const [{ id }, direction, form] of [[secondPlant, 'sought', 'licence'], [firms[0], 'sought', 'subcontract'], [plants[0], 'offered', 'subcontract']] as const) await sql(`insert into cooperation_form (event_id, registration_id, direction, form, place) values ($1, $2, $3, $4, 'open')`, [eventId, id, direction, form]);
    const { waiting, nodes } = await ask<{ waiting: number; nodes: object[] }>('{ gapMap(eventSlug: "forum") { waiting nodes { nodeCode needed essential waitingNeed waitingOffer } } }');
    expect(waiting).toBe(1);
    expect(nodes).toContainEqual({ nodeCode: 'P.MAC', needed: 2, essential: 1, waitingNeed: 1, waitingOffer: 0 });
    const breakdown = (args: string) => ask<{ countries: object[]; forms: object[] }>(`{ gapBreakdown(eventSlug: "forum", ${args}) { countries { code essential useful offered waitingNeed waitingOffer } forms { code essential useful offered waitingNeed } } }`);
    expect(await breakdown('nodeCode: "P.MAC"')).toEqual({
      countries: [{ code: 'DE', essential: 0, useful: 1, offered: 0, waitingNeed: 1, waitingOffer: 0 }, { code: 'UA', essential: 1, useful: 0, offered: 1, waitingNeed: 0, waitingOffer: 0 }],
      forms: [{ code: 'licence', essential: 1, useful: 0, offered: 0, waitingNeed: 0 }, { code: 'subcontract', essential: 0, useful: 1, offered: 1, waitingNeed: 0 }],
    });
    expect((await breakdown('nodeCode: "P.MAC", side: ukraine')).countries).toEqual([{ code: 'UA', essential: 1, useful: 0, offered: 0, waitingNeed: 0, waitingOffer: 0 }]);
    expect(await breakdown('nodeCode: "P.M"')).toEqual({ countries: [], forms: [] });
  });

  it('names who to invite: kinds by gap, targets by country, and firms of earlier events of the same organiser alone, the same whatever anybody wishes', async () => {
    const { source, test, ask, sql, eventId, organiser, plants, firms } = world;
    const plan = () => ask<InvitationPlan>('{ invitationPlan(eventSlug: "forum") { basis earlierEvent places meetingsEach targets { country proposed earlier sent approved } kinds { nodeCode does isUkrainian essential useful offered countries forms knownTotal known { name event nodes } } } }');
    const first = await plan();
    expect(first).toMatchObject({ basis: 'thisEvent', earlierEvent: null });
    expect(first.kinds[0]).toMatchObject({ nodeCode: 'P.MAC.CNC5', does: 'offers', isUkrainian: false, essential: 1, offered: 0, forms: ['licence'], knownTotal: 0 });
    expect(first.targets).toContainEqual({ country: 'DE', proposed: Math.floor(first.places / first.meetingsEach / first.targets.length), earlier: null, sent: 3, approved: 2 });
    const strangers = await addPerson(source);
    for (const [slug, person] of [['before', organiser], ['elsewhere', strangers]] as const) {
      await test.app.get(EventCreation).create(CONSOLE, { slug, name: slug, firstDay: '2098-09-21' });
      const [{ id }] = (await sql('select id from event where slug = $1', [slug])) as [{ id: string }];
      await addRole(source, id, person, 'organiser');
      const known = await addApproved(source, id, { legalName: `Known of ${slug}`, country: 'FR' });
      const back = await addApproved(source, id, { legalName: 'Here again' });
      const refused = await addRegistration(source, id, { legalName: 'Never approved' });
      const hidden = await addApproved(source, id, { legalName: 'Hidden since' });
      await sql('update registration set hidden_at = now() where id = $1', [hidden.id]);
      for (const one of [known, back, refused, hidden]) await sql(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, 'offer', 'P.MAC.CNC5', 1)`, [id, one.id]);
      await sql('update registration set organisation_id = (select organisation_id from registration where id = $1) where id = $2', [firms[2].id, back.id]);
    }
    const second = await plan();
    expect(second.kinds[0]).toMatchObject({ knownTotal: 1, known: [{ name: 'Known of before', event: 'before', nodes: ['P.MAC.CNC5'] }] });
    expect(second).toMatchObject({ earlierEvent: 'before' });
    expect(second.targets).toContainEqual(expect.objectContaining({ country: 'FR', earlier: 1 }));
    await sql(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'must')`, [eventId, firms[0].id, plants[1].id]);
    await sql(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'never', false)`, [eventId, plants[0].id, firms[1].id]);
    expect(await plan()).toEqual(second);
    expect((await test.graphql('{ invitationPlan(eventSlug: "forum") { basis } }', {}, strangers.cookie)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('has targets by country before anybody has registered', async () => {
    const { source, test, ask, eventId, sql } = world;
    const organiser = await addPerson(source);
    await addRole(source, eventId, organiser, 'organiser');
    await test.app.get(EventCreation).create(CONSOLE, { slug: 'next', name: 'Next', firstDay: '2101-09-21' });
    const [{ id }] = (await sql(`select id from event where slug = 'next'`)) as [{ id: string }];
    await addRole(source, id, organiser, 'organiser');
    const plan = await ask<InvitationPlan>('{ invitationPlan(eventSlug: "next") { basis earlierEvent targets { country proposed } kinds { nodeCode known { name } } } }', organiser);
    expect(plan).toMatchObject({ basis: 'earlierEvent', earlierEvent: 'Forum' });
    expect(plan.targets.map(({ proposed }) => proposed > 0)).toEqual(Array.from({ length: 7 }, () => true));
    expect(plan.kinds.map(({ nodeCode }) => nodeCode)).toContain('P.MAC.CNC5');
  });

  it('is how full each slot is and what became of the requests', async () => {
    const { ask } = world;
    const overview = await ask<{ capacity: { slots: { meetings: number }[] }; requestStates: object[]; byDay: { total: number; ukrainian: number }[] }>(
      '{ eventOverview(eventSlug: "forum") { capacity { slots { meetings } } requestStates { status count ukrainian } byDay { total ukrainian } } }',
    );
    expect(overview.capacity.slots.map(({ meetings }) => meetings)).toEqual([1, ...Array.from({ length: 59 }, () => 0)]);
    expect(overview.requestStates).toEqual([{ status: 'pending', count: 3, ukrainian: 0 }, { status: 'countered', count: 1, ukrainian: 0 }]);
    expect(overview.byDay.at(-1)).toMatchObject({ total: 5, ukrainian: 2 });
    expect(await ask('{ organiserCounts(eventSlug: "forum") { registered toDecide } }')).toEqual({ registered: 5, toDecide: 2 });
  });

  it('is the event it was set up from, as many days before it began', async () => {
    const { test, source, ask, sql, eventId } = world;
    const earlierOf = () => ask<{ earlier: { name: string; days: { date: string; total: number }[] } | null; byDay: object[] }>('{ eventOverview(eventSlug: "forum") { earlier { name days { date total } } byDay { date } } }');
    expect((await earlierOf()).earlier).toBeNull();
    await test.app.get(EventCreation).create(CONSOLE, { slug: 'last-time', name: 'Last time', firstDay: '2098-09-23' });
    const [{ id: lastId }] = (await sql(`select id from event where slug = 'last-time'`)) as [{ id: string }];
    for (const days of [100, 3, 3]) {
      const { id } = await addRegistration(source, lastId, {});
      await sql(`update registration set submitted_at = '2098-09-23T09:00:00Z'::timestamptz - make_interval(days => $2) where id = $1`, [id, days]);
    }
    await sql('update event set earlier_event_id = $2, clock_offset_seconds = extract(epoch from timestamptz \'2099-09-01T09:00:00Z\' - now())::bigint where id = $1', [eventId, lastId]);
    const { earlier } = await earlierOf();
    expect(earlier!.name).toBe('Last time');
    const total = Object.fromEntries(earlier!.days.map(({ date, total: sum }) => [date, sum]));
    expect([earlier!.days[0]!.date, earlier!.days.at(-1)!.date]).toEqual(['2099-07-04', '2099-09-23']);
    expect([total['2099-07-04'], total['2099-09-17'], total['2099-09-18'], total['2099-09-23']]).toEqual([1, 1, 3, 3]);
    await sql('update event set clock_offset_seconds = 0 where id = $1', [eventId]);
  });
});
