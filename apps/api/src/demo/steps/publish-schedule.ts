import { PublishService } from '../../scheduling/index.ts';
import { staffScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { runScheduler } from '../run-scheduler.ts';

/** The first version of the schedule, published. */
export const publishSchedule: DemoStep = {
  name: 'publish-schedule',
  async run(world) {
    const forum = await demoForum(world);
    const [organiser] = await staffScopes(world, forum, 'organiser');
    await runScheduler(world, forum, 1);
    const publish = world.app.get(PublishService);
    const preview = await publish.preview(forum.eventId);
    if (preview) await publish.publish(organiser!, preview.versionId, preview.revision);
  },
};
