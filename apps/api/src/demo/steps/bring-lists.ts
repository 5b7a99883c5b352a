import { DeniedListsService, nameLikeness, REVIEW_FROM, ScreenAgainJob } from '../../vetting/index.ts';
import { SYSTEM } from '../../common/index.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';

const SOURCE = 'Made up for the demo; names nobody';
/** Nobody of the demo is like these. */
const NOBODY = 'id,name,aliases,country\nS-1,Quastrel Ostrava Holding,Квастрель Острава Холдинг,\nS-2,Zyndolf Marbuk,Зындольф Марбук,\n';
const LISTS = [
  { name: 'Sample list A', edition: '2026-08-24' },
  { name: 'Sample list B', edition: '2026-08-25' },
  { name: 'Sample list C', edition: '2026-08-23' },
] as const;

/** Three made-up lists; a name on the first is like that of one firm that waits for its first officer, and of no other. */
export const bringLists: DemoStep = {
  name: 'bring-lists',
  async run(world) {
    const { app, source } = world;
    const { eventId } = await demoForum(world);
    const rows = (await source.query(
      `select r.legal_name as name, exists (select from vetting_case c where c.event_id = r.event_id and c.registration_id = r.id and c.status = 'first') as waits from registration r where r.event_id = $1 order by r.id`,
      [eventId],
    )) as { name: string; waits: boolean }[];
    const like = rows.find(({ name, waits }) => waits && rows.every((other) => other.name === name || nameLikeness(name, other.name).score < REVIEW_FROM));
    const lists = app.get(DeniedListsService, { strict: false });
    for (const [at, list] of LISTS.entries()) {
      const listed = at === 0 && like ? `S-3,"${like.name.toUpperCase().replaceAll('"', '')}",,\n` : '';
      const taken = await lists.take(SYSTEM, { ...list, source: SOURCE, bytes: new TextEncoder().encode(`${NOBODY}${listed}`) });
      if (!taken.ok) throw new Error(`${list.name} was not taken: ${taken.error.kind}`);
    }
    await app.get(ScreenAgainJob, { strict: false }).handle();
  },
};
