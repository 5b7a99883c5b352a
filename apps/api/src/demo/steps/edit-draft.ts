import { type AgreementId, type SlotId, type TableId } from '@spilno/scheduling';
import { DraftEditingService, TableClosingService } from '../../scheduling/index.ts';
import { staffScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep, type DemoWorld } from '../demo-world.ts';

const MOVED = 2;
const HELD = 1;
const CLOSED_SLOTS = 4;

interface DraftMeeting {
  id: string;
  versionId: string;
  agreementId: AgreementId;
  slotId: SlotId;
  tableId: TableId;
}

/** What an organiser has done to the draft by hand: moved, held, taken out, and a table closed. */
export const editDraft: DemoStep = {
  name: 'edit-draft',
  async run(world) {
    const forum = await demoForum(world);
    const [organiser] = await staffScopes(world, forum, 'organiser');
    const editing = world.app.get(DraftEditingService);
    const meetings = await draftMeetings(world, forum.eventId);
    const revision = async (): Promise<number> => ((await world.source.query(`select revision from schedule_version where event_id = $1 and status = 'draft'`, [forum.eventId])) as { revision: number }[])[0]?.revision ?? 0;
    const third = meetings.filter((_, at) => at % 3 === 0);
    const moved = new Set<string>();
    for (const { id, versionId, agreementId, slotId, tableId } of third) {
      if (moved.size === MOVED) break;
      const free = ((await editing.places(forum.eventId, agreementId))?.places ?? []).filter((place) => place.slotId !== slotId && place.freeTableIds.length > 0).at(-1);
      if (!free) continue;
      await editing.move(organiser!, versionId, [{ agreementId, slotId: free.slotId, tableId: free.freeTableIds[0]!, seenAt: { slotId, tableId } }]);
      moved.add(id);
    }
    const others = third.filter(({ id }) => !moved.has(id));
    for (const { id } of others.slice(0, HELD)) await editing.setPinned(organiser!, id, true, await revision());
    const out = others[HELD];
    if (out) await editing.takeOut(organiser!, out.id, 'The delegate comes a day later.', await revision());
    const { tableId, slotIds } = await emptiestTable(world, forum.eventId);
    if (slotIds.length > 0) await world.app.get(TableClosingService).setClosed(organiser!, { tableId, slotIds, isClosed: true, reason: 'Sound check', accepted: null });
  },
};

/** Of the first day, in the order of the board. */
async function draftMeetings({ source }: DemoWorld, eventId: string): Promise<DraftMeeting[]> {
  return (await source.query(
    `select m.id, m.version_id as "versionId", m.agreement_id as "agreementId", m.slot_id as "slotId", m.table_id as "tableId"
     from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft'
     join slot s on s.event_id = m.event_id and s.id = m.slot_id join event_table t on t.event_id = m.event_id and t.id = m.table_id
     where m.event_id = $1 and m.status = 'planned' and s.day_id = (select id from event_day where event_id = $1 order by date limit 1) order by s.during, t.position`,
    [eventId],
  )) as DraftMeeting[];
}

/** The first table at which the fewest sit in the first slots of the forum, and those of the slots in which nobody does. */
async function emptiestTable({ source }: DemoWorld, eventId: string): Promise<{ tableId: string; slotIds: string[] }> {
  const [row] = (await source.query(
    `with early as (select id, during from slot where event_id = $1 and retired_at is null order by during limit ${CLOSED_SLOTS})
     select t.id as "tableId", free.ids as "slotIds" from event_table t, lateral (
       select coalesce(array_agg(e.id order by e.during), '{}') as ids from early e where not exists (select from schedule_meeting m where m.event_id = $1 and m.table_id = t.id and m.slot_id = e.id)) free
     where t.event_id = $1 and t.retired_at is null order by cardinality(free.ids) desc, t.position limit 1`,
    [eventId],
  )) as { tableId: string; slotIds: string[] }[];
  return row!;
}
