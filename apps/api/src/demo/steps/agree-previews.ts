import { ProtectionService } from '../../organisations/index.ts';
import { atOnce } from '../at-once.ts';
import { leadScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { SHOWN_LEADS } from '../shown-leads.ts';

/** Every so many firms have not seen their preview yet, so that their pages can be tried. */
const STILL_WAITS = 15;

/** The leads of the Ukrainian firms agree to what others will see of them, each for their own. */
export const agreePreviews: DemoStep = {
  name: 'agree-previews',
  async run(world) {
    const forum = await demoForum(world);
    const leads = await leadScopes(world, forum);
    const rows = (await world.source.query(
      `select r.id, r.version, d.email = any($2::citext[]) as "isShown" from registration r join delegate d on d.event_id = r.event_id and d.registration_id = r.id and d.is_lead
       where r.event_id = $1 and r.type_code = 'ukrainianManufacturer' and r.status = 'approved' and r.preview_agreed_at is null order by r.registration_number_key collate "C"`,
      [forum.eventId, SHOWN_LEADS.map(({ email }) => email)],
    )) as { id: string; version: number; isShown: boolean }[];
    const agreeing = rows.filter(({ isShown }, place) => isShown || place % STILL_WAITS !== STILL_WAITS - 1);
    await atOnce(agreeing, 8, ({ id, version }) => world.app.get(ProtectionService).agreeToPreview(leads.get(id)!, { eventSlug: forum.eventSlug, version }));
  },
};
