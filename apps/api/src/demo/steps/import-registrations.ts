import { ImportIntake, ImportWriter } from '../../importing/index.ts';
import { staffScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { readRegistrationsFile } from '../registrations-file.ts';

const LEAD_DAYS = 40;

/** The file of registrations, as the organiser brings it in; then the days on which they had come are spread. */
export const importRegistrations: DemoStep = {
  name: 'import-registrations',
  async run(world) {
    const { app, source } = world;
    const forum = await demoForum(world);
    const [organiser] = await staffScopes(world, forum, 'organiser');
    const batch = await app.get(ImportIntake).take(organiser!.actor, forum.eventId, { name: 'forum-252.csv', bytes: await readRegistrationsFile() });
    if (!batch.ok) throw new Error(`the demo's file is refused: ${batch.error.kind}`);
    await app.get(ImportWriter).write(forum.eventId, batch.value);
    // Later rows came later, and more of them: the square root bends the line up.
    await source.query(
      `with arrived as (select id, now() - make_interval(secs => ${LEAD_DAYS} * 86400 * (1 - sqrt(row_number() over (order by md5(registration_number_key)) / 240.0))) as at from registration where event_id = $1 and imported_at is not null)
       update registration r set created_at = a.at, submitted_at = a.at from arrived a where r.event_id = $1 and r.id = a.id`,
      [forum.eventId],
    );
    await source.query(`update vetting_case c set opened_at = r.submitted_at from registration r where c.event_id = $1 and r.event_id = c.event_id and r.id = c.registration_id and c.status = 'first'`, [forum.eventId]);
  },
};
