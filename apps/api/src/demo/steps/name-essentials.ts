import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { SEEKING_LEAD, SHARED_NEED } from '../shown-leads.ts';

/** A file of registrations does not say which needs are essential; in the demo every third firm says so of its first one, and one of what it needs several partners for. */
export const nameEssentials: DemoStep = {
  name: 'name-essentials',
  async run(world) {
    const { eventId } = await demoForum(world);
    await world.source.query(
      `update capability_entry e set is_essential = true
       from (select id, row_number() over (order by legal_name, id) as place from registration where event_id = $1) r
       where e.event_id = $1 and e.registration_id = r.id and e.direction = 'need' and r.place % 3 = 0
         and e.position = (select min(position) from capability_entry first where first.event_id = $1 and first.registration_id = r.id and first.direction = 'need')`,
      [eventId],
    );
    await world.source.query(
      `update capability_entry e set is_essential = true from delegate d
       where e.event_id = $1 and d.event_id = $1 and d.registration_id = e.registration_id and d.is_lead and d.email = $2 and e.direction = 'need' and e.node_code = $3`,
      [eventId, SEEKING_LEAD.email, SHARED_NEED],
    );
  },
};
