import { AuditLog } from '../../audit/index.ts';
import { inTransaction } from '../../database/index.ts';
import { leadScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';

/** Every so many firms have not seen their preview yet, so that their pages can be tried. */
const STILL_WAITS = 15;

/** The leads of the Ukrainian firms agree to what others will see of them, each for their own. */
export const agreePreviews: DemoStep = {
  name: 'agree-previews',
  async run(world) {
    const { app, source } = world;
    const forum = await demoForum(world);
    const leads = await leadScopes(world, forum);
    const rows = (await source.query(
      `select r.id from registration r where r.event_id = $1 and r.type_code = 'ukrainianManufacturer' and r.status = 'approved' and r.preview_agreed_at is null order by r.registration_number_key collate "C"`,
      [forum.eventId],
    )) as { id: string }[];
    await inTransaction(source, async (manager) => {
      for (const [place, { id }] of rows.entries()) {
        if (place % STILL_WAITS === STILL_WAITS - 1) continue;
        await manager.query('update registration set preview_agreed_at = now(), version = version + 1 where event_id = $1 and id = $2', [forum.eventId, id]);
        await app.get(AuditLog).record(manager, leads.get(id)!.actor, { action: 'registration.previewAgreed', eventId: forum.eventId, subjectKind: 'registration', subjectId: id });
      }
    });
  },
};
