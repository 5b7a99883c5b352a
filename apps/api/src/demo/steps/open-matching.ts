import { SYSTEM } from '../../common/index.ts';
import { DemoClock, EventReader, EventSetupService } from '../../events/index.ts';
import { staffScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';

const DAY_MS = 86_400_000;
/** Matching has been open for this long, so that requests had time to expire. */
export const OPEN_SINCE_DAYS = 8;

export const openMatching: DemoStep = {
  name: 'open-matching',
  async run(world) {
    const { app } = world;
    const { eventId, eventSlug } = await demoForum(world);
    const [organiser] = await staffScopes(world, { eventId, eventSlug }, 'organiser');
    await app.get(DemoClock).move(SYSTEM, eventId, new Date(Date.now() - OPEN_SINCE_DAYS * DAY_MS));
    const { version } = await app.get(EventReader).setup(eventId);
    await app.get(EventSetupService).openMatching(organiser!.actor, eventId, { eventSlug, version });
    await app.get(DemoClock).move(SYSTEM, eventId, null);
  },
};
