import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';

/** A file of registrations does not say which needs are essential; in the demo every third firm says so of its first one. */
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
  },
};
