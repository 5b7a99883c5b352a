import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { runScheduler } from '../run-scheduler.ts';

/** A second version that is not published: it adds what both sides have wished for meanwhile. */
export const planDraft: DemoStep = {
  name: 'plan-draft',
  async run(world) {
    await runScheduler(world, await demoForum(world), 2);
  },
};
