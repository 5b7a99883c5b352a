import { ScheduleRunJob } from '../scheduling/index.ts';
import { staffScopes } from './demo-actors.ts';
import { type DemoForum } from './demo-forum.ts';
import { type DemoWorld } from './demo-world.ts';

const TIME_LIMIT_MS = 400;

/** One run of the scheduler in this process; its outcome is the draft. */
export async function runScheduler(world: DemoWorld, forum: DemoForum, seed: number): Promise<void> {
  const [organiser] = await staffScopes(world, forum, 'organiser');
  await world.source.query(`update schedule_run set status = 'cancelled', finished_at = now() where event_id = $1 and status in ('queued', 'running')`, [forum.eventId]);
  const [run] = (await world.source.query('insert into schedule_run (event_id, seed, time_limit_ms, started_by) values ($1, $2, $3, $4) returning id', [
    forum.eventId, seed, TIME_LIMIT_MS, organiser!.actor.accountId,
  ])) as { id: string }[];
  await world.app.get(ScheduleRunJob).handle({ eventId: forum.eventId, runId: run!.id }, new AbortController().signal);
}
