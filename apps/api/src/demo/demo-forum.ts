import { type DemoWorld, DEMO_EVENT_SLUG } from './demo-world.ts';

export interface DemoForum {
  readonly eventId: string;
  readonly eventSlug: string;
}

/** The forum that the first step made. */
export async function demoForum({ source }: DemoWorld): Promise<DemoForum> {
  const [event] = (await source.query('select id from event where slug = $1', [DEMO_EVENT_SLUG])) as { id: string }[];
  if (!event) throw new Error('the demo forum is missing');
  return { eventId: event.id, eventSlug: DEMO_EVENT_SLUG };
}
