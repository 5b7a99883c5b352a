import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSOLE } from '../common/index.ts';
import { EventCreation } from '../events/index.ts';
import { addRegistration, createOverviewWorld, type OverviewWorld, type TestRegistration } from '../testing/index.ts';

interface GapRow { nodeCode: string; needed: number; offered: number; neededInUkraine: number; offeredInUkraine: number; neededByOthers: number; offeredByOthers: number }

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
